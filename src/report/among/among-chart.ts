import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import { dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { nameAxis } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import { base, overallShares, shareText, shownAnswers } from "../kit/outside/among-words";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../kit/words/hidden";

const WIDTH = 165;
const ROW = 30;
const LABEL = 150;

/** The answers to a question with their intervals, most frequent first; null where fewer than two are shown. */
export function answersChart(analysis: Analysis, question: AmongStatistics): ReportChart | null {
  const answers = shownAnswers(question);
  const all = overallShares(question).filter(({ kind }) => kind === "answer");
  if (answers.length < 2) return null;
  const rows = answers.map(({ label, estimate, low, high }) => ({
    ...{ name: wrapLabel(label, { width: LABEL }), whole: label, estimate, low, high },
    end: high ?? estimate,
    figure: formatCell(estimate, "percent1"),
    tip: shareText({ estimate, low, high }),
  }));
  const names = rows.map(({ name }) => name);
  const end = Math.min(1, Math.max(...rows.map((row) => row.end)) * 1.3);
  const axis = valueAxis(question.people.length > 0 ? "Share of people" : "Share of experiences", [0, end], {
    ...{ tickCount: 5, format: "~%" },
  });
  return {
    id: `among-${question.name}-answers`,
    title: question.label,
    see: `Shares of ${base(analysis, question)}.`,
    description: `One dot per answer with its 95% interval, most frequent first: ${rows.map(({ whole, tip }) => `${whole} ${tip}`).join("; ")}.${answers.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: rows.length * ROW,
      encoding: { y: nameAxis(names, 0.2, true) },
      layer: [
        ...dotsWithIntervals(rows, {
          channel: "x",
          axis,
          value: "estimate",
          bar: { color: COLORS.blue },
          dot: { size: 50, color: COLORS.blue },
          encoding: { tooltip: tooltip({ whole: "Answer", tip: "Share [95% interval]" }) },
        }),
        {
          data: { values: rows },
          mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: COLORS.ink },
          encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
        },
      ],
    },
    ...chartData(rows, {
      whole: "Answer",
      estimate: ["Share", "percent1"],
      low: ["95% low", "percent1"],
      high: ["95% high", "percent1"],
    }),
  };
}
