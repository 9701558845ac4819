import type { Analysis } from "../../analysis/analysis";
import type { AmongStatistics } from "../../survey/among/among-result";
import { dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { nameAxis } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT } from "../kit/words/hidden";
import { quoted } from "../kit/words/phrases";
import { experienceBase, overallShares, peopleBase, shareText, shownAnswers } from "./among-words";

const WIDTH = 230;
const ROW = 30;
const LABEL = 150;

/** The answers to a question with their intervals, most frequent first; null where fewer than two are shown. */
export function answersChart(analysis: Analysis, question: AmongStatistics): ReportChart | null {
  const answers = shownAnswers(question);
  const all = overallShares(question).filter(({ kind }) => kind === "answer");
  const [first] = answers;
  if (first === undefined || answers.length < 2) return null;
  const rows = answers.map(({ label, estimate, low, high }) => ({
    ...{ name: wrapLabel(label, { width: LABEL }), whole: label, estimate, low, high },
    end: high ?? estimate,
    figure: formatCell(estimate, "percent1"),
    tip: shareText({ estimate, low, high }),
  }));
  const names = rows.map(({ name }) => name);
  const end = Math.min(1, Math.max(...rows.map((row) => row.end)) * 1.25);
  const axis = valueAxis(question.people.length > 0 ? "Share of people" : "Share of experiences", [0, end], {
    ...{ tickCount: 5, format: "~%" },
  });
  const base =
    question.people.length > 0 ? peopleBase(analysis, question) : experienceBase(analysis, question);
  return {
    id: `among-${question.name}-answers`,
    title: question.label,
    see: `${quoted(first.label)} is the most frequent answer: ${shareText(first)}.`,
    description: `One dot per answer with its 95% interval. ${base}${answers.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
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
