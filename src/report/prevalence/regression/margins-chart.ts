import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { distinct, legendNames } from "../../kit/charts/item-names";
import { type Layer, PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor, seriesShape } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { percent } from "../../kit/words/phrases";
import { crossingOf, isOrdered } from "../prevalence-names";

interface Margin {
  readonly name: string;
  readonly series: string;
  readonly level: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly tip: string;
}

/**
 * Predicted shares by the levels of one grouping, with a line for each level of the other: those of the regression's
 * interaction, or of its first term where there is none.
 *
 * @param result one of `analysis.regression`
 * @returns null without margins
 */
export function marginsChart(analysis: Analysis, result: SurveyRegression): ReportChart | null {
  const terms = [...new Set(result.margins.map(({ term }) => term))];
  const crossed = terms.find((term) => crossingOf(analysis, term) !== null);
  const term = crossed ?? terms[0];
  if (term === undefined) return null;
  const crossing = crossingOf(analysis, term);
  const margins = result.margins.filter((margin) => margin.term === term);
  const parts = margins.map((margin) => {
    const pair = crossing?.parts.get(margin.level);
    if (crossing === null || pair === undefined) return { along: margin.level, series: "" };
    return isOrdered(crossing.second.levels) && !isOrdered(crossing.first.levels)
      ? { along: pair[1], series: pair[0] }
      : { along: pair[0], series: pair[1] };
  });
  const steps = [...new Set(parts.map(({ along }) => along))];
  const names = distinct(steps.map((step) => wrapLabel(step, { width: 80 })));
  const series = legendNames([...new Set(parts.map(({ series }) => series))].filter((one) => one !== ""));
  const rows = margins.map(({ level, estimate, low, high }, k): Margin => {
    const { along, series: of } = parts[k] ?? { along: level, series: "" };
    return {
      name: names[steps.indexOf(along)] ?? along,
      series: series.get(of) ?? of,
      ...{ level, estimate, low, high },
      tip:
        low === null || high === null
          ? percent(estimate)
          : `${percent(estimate)} [${formatCell(100 * low, "decimal1")}, ${formatCell(100 * high, "decimal1")}]`,
    };
  });
  const sorted = [...rows].sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const k = analysis.regression.indexOf(result) + 1;
  return {
    id: `regression-margins-${k}`,
    title: `Predicted shares by ${term.replace(":", " and ")} (regression ${k})`,
    description: `Dots are the shares that the regression predicts were everybody in that group, with 95% intervals. The largest is ${most?.tip} (${most?.level}), the smallest ${least?.tip} (${least?.level}).`,
    spec: spec(rows, { names, series: [...series.values()] }),
    columns: [
      { key: "level", label: term.replace(":", " and "), format: "text" },
      { key: "estimate", label: "Predicted share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    rows: rows.map(({ level, estimate, low, high }) => ({ level, estimate, low, high })),
  };
}

function spec(
  rows: readonly Margin[],
  options: { names: readonly string[]; series: readonly string[] },
): Layer {
  const { names, series } = options;
  const end = Math.min(1, Math.max(0.01, ...rows.map(({ estimate, high }) => high ?? estimate)) * 1.06);
  const y = (field: string): Layer => ({
    field,
    type: "quantitative",
    title: "Predicted share",
    scale: { domain: [0, end], nice: false },
    axis: { format: "~%", tickCount: 5 },
  });
  const scale = {
    color: { domain: series, range: series.map((_, k) => seriesColor(k)) },
    shape: { domain: series, range: series.map((_, k) => seriesShape(k)) },
  };
  const several = series.length > 1;
  const color = several
    ? { color: { field: "series", type: "nominal", title: null, scale: scale.color } }
    : { color: { value: COLORS.blue } };
  const shape = several
    ? { shape: { field: "series", type: "nominal", title: null, scale: scale.shape } }
    : {};
  const offset = several ? { xOffset: { field: "series", type: "nominal", scale: { domain: series } } } : {};
  return {
    ...CHART_BASE,
    data: { values: rows },
    width: Math.min(PLOT_WIDTH + 120, Math.max(220, names.length * 80)),
    height: 240,
    encoding: {
      x: {
        field: "name",
        type: "nominal",
        title: null,
        scale: { domain: names, paddingInner: 0.5, paddingOuter: 0.25 },
        axis: { labelAngle: names.length > 7 ? -45 : 0 },
      },
      ...offset,
      ...color,
    },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { y: y("low"), y2: { field: "high" } },
      },
      {
        mark: { type: "point", filled: true, size: 80, opacity: 1 },
        encoding: {
          y: y("estimate"),
          ...shape,
          tooltip: [
            { field: "level", type: "nominal", title: "Group" },
            { field: "tip", type: "nominal", title: "Predicted share [95% interval]" },
          ],
        },
      },
    ],
  };
}
