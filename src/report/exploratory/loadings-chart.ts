import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { bySeries, linesAt, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNames, itemNamesById } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor, seriesShape } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { interval, listed, paragraph, sentence } from "../kit/words/phrases";
import { factorNames, factorsWord } from "./factor-names";

const SALIENT = factorCriteria.salientLoading.value;

/** More solutions than this do not stand side by side. */
const MOST_SOLUTIONS = 3;

/**
 * Pattern loadings side by side of the solution that is told first (`leadingNumber`) and of those of the declared
 * structures; of the largest two, where these were not computed.
 *
 * @returns null without a solution
 */
export function loadingsChart(analysis: Analysis): ReportChart | null {
  const solutions = shownSolutions(analysis);
  if (solutions.length === 0) return null;
  const panels = solutions.map((solution) => ({ solution, loadings: loadingsOf(analysis, solution) }));
  const all = panels.flatMap((panel) => panel.loadings);
  const intervals = all.some((row) => row.low !== null);
  return {
    id: "loadings",
    title: `Loadings of ${listed(solutions.map(({ factors }) => `the ${factorsWord(factors)}`))} solution`,
    description: describe(analysis, solutions, intervals),
    spec: spec(analysis, panels),
    ...chartData(all, {
      solution: "Solution",
      item: "Item",
      factor: "Factor",
      loading: ["Loading", "coefficient2"],
      low: intervals ? ["Lower limit", "coefficient2"] : undefined,
      high: intervals ? ["Upper limit", "coefficient2"] : undefined,
    }),
  };
}

type Loading = ReturnType<typeof loadingsOf>[number];

/** In the order of their numbers of factors; of too many, the one told first and the first declared ones. */
function shownSolutions({ efa, retention, measure }: Analysis): readonly EfaSolution[] {
  const numbers = [
    ...(retention ? [leadingNumber(retention)] : []),
    ...measure.structures.map(({ factors }) => factors.length),
  ];
  const found = [...new Set(numbers)].filter((number) => efa.some(({ factors }) => factors === number));
  const wanted = new Set(found.slice(0, MOST_SOLUTIONS));
  return wanted.size > 0 ? efa.filter(({ factors }) => wanted.has(factors)) : efa.slice(-2);
}

function loadingsOf(analysis: Analysis, solution: EfaSolution) {
  const names = itemNamesById(analysis);
  const factors = factorNames(analysis, solution);
  return solution.items.flatMap((id, j) =>
    factors.flatMap((factor, f) => {
      const loading = solution.loadings[j]?.[f];
      if (loading === undefined || !Number.isFinite(loading)) return [];
      const [low, high] = solution.loadingIntervals?.[j]?.[f] ?? [null, null];
      return [
        {
          name: names.get(id)?.lines ?? id,
          item: names.get(id)?.full ?? id,
          solution: `${factorsWord(solution.factors)} solution`,
          series: factor.short,
          factor: factor.full,
          loading,
          low,
          high,
          zero: 0,
          tip: formatCell(loading, "coefficient2"),
          tipInterval: low === null || high === null ? "–" : interval([low, high]),
        },
      ];
    }),
  );
}

function describe(analysis: Analysis, solutions: readonly EfaSolution[], intervals: boolean): string {
  const sentences = solutions.map((solution) => {
    const salient = factorNames(analysis, solution).map((factor, f) => {
      const items = solution.items.filter((_, j) => Math.abs(solution.loadings[j]?.[f] ?? 0) >= SALIENT);
      return `${factor.full} (${items.length === 0 ? "none" : items.join(", ")})`;
    });
    return `Salient in the ${factorsWord(solution.factors)} solution: ${salient.join("; ")}.`;
  });
  return paragraph(
    "For each item, a line from zero to its loading on every factor; a factor keeps its color and shape.",
    `The dashed line marks ${formatCell(SALIENT, "coefficient2")}, from which size on a loading is called salient.`,
    intervals && "Thin bars are 95% bootstrap intervals.",
    ...sentences,
  );
}

interface PanelData {
  readonly solution: EfaSolution;
  readonly loadings: readonly Loading[];
}

/** What the panels have in common. */
interface Shared {
  readonly rows: readonly string[];
  readonly domain: readonly [number, number];
  readonly series: readonly string[];
  readonly width: number;
  readonly height: number;
}

function spec(analysis: Analysis, panels: readonly PanelData[]): Layer {
  const items = new Set(panels.flatMap((panel) => panel.solution.items));
  const rows = itemNames(analysis).flatMap((name) => (items.has(name.id) ? [name.lines] : []));
  const ends = panels.flatMap((panel) =>
    panel.loadings.flatMap((row) => [row.loading, row.low ?? row.loading, row.high ?? row.loading]),
  );
  const most = panels.reduce((count, panel) => Math.max(count, panel.solution.factors), 1);
  const shared: Shared = {
    rows,
    domain: [Math.min(-0.25, ...ends) - 0.05, Math.max(1, ...ends) + 0.05],
    series: Array.from({ length: most }, (_, k) => `Factor ${k + 1}`),
    width: panels.length === 1 ? PLOT_WIDTH : (PLOT_WIDTH + 20) / 2,
    height: Math.max(80, rows.length * Math.max(34, 13 * most + 8)),
  };
  return {
    ...CHART_BASE,
    spacing: 24,
    resolve: { scale: { color: "shared", shape: "shared" } },
    hconcat: panels.map((data, k) => panel(data, shared, k === 0)),
  };
}

function panel(data: PanelData, shared: Shared, isLabeled: boolean): Layer {
  const { rows, domain, series, width, height } = shared;
  const x = valueAxis("Loading", domain, { tickCount: 5, format: ".1f" });
  const place = {
    y: nameAxis(rows, 0.25, isLabeled),
    yOffset: { field: "series", type: "nominal", scale: { domain: series, paddingOuter: 0.2 } },
  };
  const byFactor = (of: (k: number) => string): Layer =>
    bySeries("series", series, of, { legend: { columns: 6 } });
  const color = byFactor(seriesColor);
  const intervals = data.loadings.some((row) => row.low !== null);
  const tips = tooltip({
    item: "Item",
    factor: "Factor",
    tip: "Loading",
    ...(intervals ? { tipInterval: "95% interval" } : {}),
  });
  const bars = {
    mark: { type: "rule", strokeWidth: 1, color: COLORS.ink },
    encoding: { x: x("low"), x2: { field: "high" }, ...place },
  };
  return {
    title: `${sentence(factorsWord(data.solution.factors))} solution`,
    data: { values: data.loadings },
    width,
    height,
    layer: [
      linesAt(
        [SALIENT, -SALIENT].filter((at) => at >= domain[0]),
        { x: x("at") },
      ),
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { x: x("zero"), x2: { field: "loading" }, ...place, color, tooltip: tips },
      },
      ...(intervals ? [bars] : []),
      {
        mark: { type: "point", filled: true, size: 60, opacity: 1 },
        encoding: {
          x: x("loading"),
          ...place,
          color,
          shape: byFactor(seriesShape),
          tooltip: tips,
        },
      },
    ],
  };
}
