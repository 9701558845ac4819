import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import { bySeries, dotsWithIntervals, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { distinct, legendNames } from "../../kit/charts/item-names";
import { type Layer, PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor, seriesShape } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { SHARE_COLUMNS } from "../estimate-cells";
import { shareWithInterval } from "../levels/prevalence-sentences";
import { crossingOf, isOrdered, shownRegressions, treatmentName } from "../prevalence-names";
import { SHARE_AXIS, shareEnd } from "../share-dots";

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
  const rows = margins.map(({ level, estimate, low, high }, k) => {
    const { along, series: of } = parts[k] ?? { along: level, series: "" };
    return {
      name: names[steps.indexOf(along)] ?? along,
      series: series.get(of) ?? of,
      level,
      estimate,
      low,
      high,
      tip: shareWithInterval({ estimate, low, high, fewPeople: false }),
    };
  });
  const sorted = [...rows].sort((a, b) => b.estimate - a.estimate);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const k = shownRegressions(analysis).indexOf(result) + 1;
  return {
    id: `regression-margins-${k}`,
    title: `Predicted shares by ${term.replace(":", " and ")} (regression ${k})`,
    description: `Dots are the shares that the regression predicts were everybody in that group, with 95% intervals (${treatmentName(result.missing)}). The largest is ${most?.tip} (${most?.level}), the smallest ${least?.tip} (${least?.level}).`,
    spec: spec(rows, { names, series: [...series.values()] }),
    ...chartData(rows, {
      level: term.replace(":", " and "),
      estimate: ["Predicted share", "percent1"],
      low: SHARE_COLUMNS.low,
      high: SHARE_COLUMNS.high,
    }),
  };
}

interface Margin {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

function spec(
  rows: readonly Margin[],
  options: { names: readonly string[]; series: readonly string[] },
): Layer {
  const { names, series } = options;
  const axis = valueAxis("Predicted share", [0, shareEnd(rows)], SHARE_AXIS);
  const several = series.length > 1;
  const both = several
    ? {
        color: bySeries("series", series, seriesColor),
        xOffset: { field: "series", type: "nominal", scale: { domain: series } },
      }
    : { color: { value: COLORS.blue } };
  return {
    ...CHART_BASE,
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
    },
    layer: dotsWithIntervals(rows, {
      channel: "y",
      axis,
      value: "estimate",
      both,
      dot: { size: 80 },
      encoding: {
        ...(several ? { shape: bySeries("series", series, seriesShape) } : {}),
        tooltip: tooltip({ level: "Group", tip: "Predicted share [95% interval]" }),
      },
    }),
  };
}
