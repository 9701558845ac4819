import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { dotsWithIntervals, linesAt, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData, chartId } from "../../kit/charts/chart-data";
import { rowNames } from "../../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../../kit/charts/layout";
import { CHART_BASE, seriesColor } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { stepName, structureFactorLabel } from "../../kit/words/model-names";
import { interval } from "../../kit/words/phrases";
import { shownLevels } from "../shown-levels";

/**
 * The factors' means by group with their intervals, one panel per factor; the first group is the zero.
 *
 * @param result one of `analysis.invariance`
 * @returns null where there are no means, or too few groups large enough to be shown
 */
export function latentMeansChart(analysis: Analysis, result: InvarianceResult): ReportChart | null {
  const shown = shownLevels(result);
  const levels = result.levels.filter(({ label }) => shown.has(label));
  const means = result.latentMeans.filter(({ group }) => shown.has(group));
  const [reference] = result.levels;
  if (levels.length < 2 || means.length === 0 || reference === undefined) return null;
  const names = rowNames(levels.map(({ label }) => label));
  const rows = means.map((one) => {
    const k = levels.findIndex(({ label }) => label === one.group);
    const ends = one.low === null || one.high === null ? null : ([one.low, one.high] as const);
    return {
      name: names[k] ?? one.group,
      level: one.group,
      factor: structureFactorLabel(analysis, result.structure, one.factor),
      mean: one.est,
      low: one.low,
      high: one.high,
      people: levels[k]?.n ?? 0,
      tip: formatCell(one.est, "decimal2"),
      tipInterval: ends === null ? "–" : interval(ends, "decimal2"),
      tipPeople: formatCell(levels[k]?.n, "integer"),
    };
  });
  const factors = [...new Set(rows.map(({ factor }) => factor))];
  const perRow = Math.ceil(factors.length / Math.ceil(factors.length / MOST_IN_A_ROW));
  const panels = factors.map((factor, k) =>
    panel(
      rows.filter((row) => row.factor === factor),
      { names, k, perRow, all: rows },
    ),
  );
  return {
    id: chartId("latent-means", result.group, analysis.invariance.indexOf(result)),
    title: `Means of the factors by ${result.group}`,
    description: describe(result, { rows, reference: reference.label }),
    spec: {
      ...CHART_BASE,
      spacing: 24,
      vconcat: panels.flatMap((_, k) =>
        k % perRow === 0 ? [{ spacing: 24, hconcat: panels.slice(k, k + perRow) }] : [],
      ),
    },
    ...chartData(rows, {
      level: result.group,
      factor: "Factor",
      mean: ["Mean", "decimal2"],
      low: ["95% low", "decimal2"],
      high: ["95% high", "decimal2"],
      people: ["People", "integer"],
    }),
  };
}

interface Mean {
  readonly level: string;
  readonly factor: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly tip: string;
}

function describe(
  result: InvarianceResult,
  { rows, reference }: { rows: readonly Mean[]; reference: string },
): string {
  const factors = [...new Set(rows.map(({ factor }) => factor))];
  const told = factors.map((factor) => {
    const sorted = rows.filter((row) => row.factor === factor).sort((a, b) => b.mean - a.mean);
    const [most, least] = [sorted[0], sorted.at(-1)];
    return `${factor}: highest in ${most?.level} (${most?.tip}), lowest in ${least?.level} (${least?.tip}).`;
  });
  const step = result.latentMeansFrom === null ? "" : ` From the ${stepName(result.latentMeansFrom)} step.`;
  return `Dots are means in standard deviations of the factor in ${reference}, whose mean is 0 by definition; bars are 95% intervals of the difference from ${reference}.${step} ${told.join(" ")}`;
}

/** As many panels fit a printed page. */
const MOST_IN_A_ROW = 3;

/** Titles are bold, and wider than their estimated width in some fonts. */
const BOLD = 0.85;

function panel(
  rows: readonly Mean[],
  options: { names: readonly string[]; k: number; perRow: number; all: readonly Mean[] },
): Layer {
  const { names, k, perRow, all } = options;
  const ends = all.flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean]);
  const pad = 0.06 * (Math.max(0.2, ...ends) - Math.min(-0.2, ...ends));
  const domain = [Math.min(-0.2, ...ends) - pad, Math.max(0.2, ...ends) + pad];
  const width = perRow === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 40) / perRow;
  const format = { tickCount: perRow === MOST_IN_A_ROW ? 3 : 5, format: ".1f" };
  const axis = valueAxis("Mean", domain, format);
  const color = seriesColor(k);
  return {
    title: wrapLabel(rows[0]?.factor ?? "", { width: width * BOLD, fontSize: 13 }).split("\n"),
    width,
    height: Math.max(70, names.length * (ROW_HEIGHT - 6)),
    encoding: { y: nameAxis(names, 0.2, k % perRow === 0) },
    layer: [
      linesAt([0], { y: null, x: axis("at") }),
      ...dotsWithIntervals(rows, {
        channel: "x",
        axis,
        value: "mean",
        bar: { color },
        dot: { size: 80, color },
        encoding: {
          tooltip: tooltip({
            level: "Group",
            factor: "Factor",
            tip: "Mean",
            tipInterval: "95% interval",
            tipPeople: "People",
          }),
        },
      }),
    ],
  };
}
