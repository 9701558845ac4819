import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { coefficientWithInterval } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { itemNames, itemNamesById, type Layer, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  dotsWithIntervals,
  linesAt,
  seriesColor,
  seriesShape,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import { shownModel } from "../kit/shown-model";
import type { ReportChart } from "../kit/tables/section";
import * as messages from "./messages";
import { factorNames, isFinal, shownSolution } from "./solution-tables";

const SALIENT = factorCriteria.salientLoading.value;

/** With more items, only one solution is drawn. */
const MAX_ITEMS = 15;

/** Pattern loadings of the shown solution and, for few items, of the solution with the declared or leading number of factors; null without convergence. */
export function loadingsChart(analysis: ExploredAnalysis): ReportChart | null {
  const shown = shownSolution(analysis);
  if (shown === null || !isFinal(shown)) return null;
  const solutions = [shown, ...otherSolutions(analysis, shown)];
  const panels = solutions.map((solution) => loadingsOf(analysis, solution));
  return {
    id: "loadings",
    title: messages.loadingsOf({
      solutions: solutions.map(({ factors }) => messages.solutionNumber({ count: factors })),
    }),
    see: seeText(shown),
    description: messages.loadingsDescription({ salient: SALIENT }),
    spec: spec(analysis, solutions, panels),
    ...chartData(panels.flat(), {
      solution: names.columnSolution(),
      item: names.columnItem(),
      factor: names.columnFactor(),
      loading: [names.loading(), "coefficient2"],
      low: [names.lowerLimit(), "coefficient2"],
      high: [names.upperLimit(), "coefficient2"],
    }),
  };
}

function otherSolutions(analysis: ExploredAnalysis, shown: EfaSolution): readonly EfaSolution[] {
  if (shown.items.length > MAX_ITEMS) return [];
  const numbers = [shownModel(analysis)?.factors.length, leadingNumber(analysis.retention)];
  const other = numbers.find((number) => number !== undefined && number !== shown.factors);
  return analysis.efa.filter((solution) => solution.factors === other && isFinal(solution));
}

function seeText({ items, loadings, factors }: EfaSolution): string {
  const salient = loadings.map((row) => row.filter((value) => Math.abs(value) >= SALIENT).length);
  const count = (holds: (salient: number) => boolean): number => salient.filter(holds).length;
  const [once, several, none] = [count((k) => k === 1), count((k) => k > 1), count((k) => k === 0)];
  const isAll = once === items.length;
  return messages.loadingsSee({ factors, isAll, items: items.length, once, salient: SALIENT, several, none });
}

function loadingsOf(analysis: Analysis, solution: EfaSolution) {
  const items = itemNamesById(analysis);
  const factors = factorNames(analysis, solution);
  const of = messages.solution({ count: solution.factors });
  return solution.items.flatMap((id, j) => {
    const { lines: name = id, full: item = id } = items.get(id) ?? {};
    return factors.flatMap(({ short: series, full: factor }, f) => {
      const loading = solution.loadings[j]?.[f];
      if (loading === undefined || !Number.isFinite(loading)) return [];
      const [low, high] = solution.loadingIntervals?.[j]?.[f] ?? [null, null];
      const tip = coefficientWithInterval(loading, low === null || high === null ? null : [low, high]);
      return [{ name, item, solution: of, series, factor, loading, low, high, tip }];
    });
  });
}

type Loading = ReturnType<typeof loadingsOf>[number];

function spec(
  analysis: Analysis,
  solutions: readonly EfaSolution[],
  panels: readonly (readonly Loading[])[],
): Layer {
  const rows = itemNames(analysis).flatMap(({ id, lines }) =>
    solutions.some(({ items }) => items.includes(id)) ? [lines] : [],
  );
  const ends = panels.flat().flatMap(({ loading, low, high }) => [loading, low ?? loading, high ?? loading]);
  const domain = [Math.min(-0.25, ...ends) - 0.05, Math.max(1, ...ends) + 0.05];
  const most = Math.max(...solutions.map(({ factors }) => factors));
  const series = Array.from({ length: most }, (_, k) => messages.factor({ number: String(k + 1) }));
  const x = valueAxis(names.loading(), domain, { tickCount: 5, format: ".1f" });
  const byFactor = (of: (k: number) => string): Layer =>
    bySeries("series", series, of, { legend: { columns: 3 } });
  return {
    ...CHART_BASE,
    spacing: 24,
    resolve: { scale: { color: "shared", shape: "shared" } },
    hconcat: panels.map((values, k) => ({
      title: messages.solution({ count: solutions[k]?.factors ?? 1 }),
      width: panels.length === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 20) / 2,
      height: Math.max(80, rows.length * Math.max(34, 8 * most + 10)),
      layer: [
        linesAt([SALIENT, ...((domain[0] ?? 0) < -SALIENT ? [-SALIENT] : [])], { x: x("at") }),
        ...dotsWithIntervals(values, {
          channel: "x",
          axis: x,
          value: "loading",
          bar: { strokeWidth: 1 },
          dot: { size: 60 },
          both: {
            y: nameAxis(rows, 0.25, k === 0),
            yOffset: { field: "series", type: "nominal", scale: { domain: series, paddingOuter: 0.2 } },
            color: byFactor(seriesColor),
          },
          encoding: {
            shape: byFactor(seriesShape),
            tooltip: tooltip({
              item: names.columnItem(),
              factor: names.columnFactor(),
              tip: names.loading(),
            }),
          },
        }),
      ],
    })),
  };
}
