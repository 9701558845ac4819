import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { itemNames } from "../kit/charts/item-names";
import { type PathDiagram, pathDiagramLayers } from "../kit/charts/path-layers";
import { type PathLayout, pathLayout } from "../kit/charts/path-layout";
import { CHART_BASE, seriesColor } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { type FactorName, factorNames, factorsWord } from "./factor-names";

/** Smaller loadings are left out of the drawing (and said so). */
const SMALLEST = factorCriteria.crossLoading.value;

/** Arrows per factor that the description names, the largest first. */
const MOST_NAMED = 8;

/**
 * The path diagram of an exploratory solution: arrows from factors to items by size of the loading, curves for factor
 * correlations.
 *
 * @param factors the number of factors of the solution
 * @returns null where the analysis has no such solution
 */
export function pathChart(analysis: Analysis, factors: number): ReportChart | null {
  const solution = analysis.efa.find((candidate) => candidate.factors === factors);
  if (solution === undefined || solution.items.length === 0) return null;
  const layout = pathLayout(solution, SMALLEST);
  const names = factorNames(analysis, solution);
  const labels = new Map(
    itemNames(analysis, { width: 220, lines: layout.lines }).map((name) => [name.id, name]),
  );
  const item = (j: number): { full: string; lines: string } =>
    labels.get(solution.items[j] ?? "") ?? { full: solution.items[j] ?? "", lines: solution.items[j] ?? "" };
  const omitted = solution.items.length * solution.factors - layout.paths.length;
  return {
    id: `path-${factors}`,
    title: `Path diagram of the ${factorsWord(factors)} solution`,
    description: describe({ solution, layout, names, omitted, item }),
    spec: {
      ...CHART_BASE,
      width: layout.itemX + 230,
      height: layout.height,
      encoding: {
        x: { type: "quantitative", axis: null, scale: { domain: [0, layout.itemX + 230], nice: false } },
        y: {
          type: "quantitative",
          axis: null,
          scale: { domain: [layout.height, 0], nice: false, reverse: false },
        },
      },
      layer: pathDiagramLayers(diagram(layout, names, item), TITLES),
    },
    columns: [
      { key: "from", label: "From", format: "text" },
      { key: "to", label: "To", format: "text" },
      { key: "kind", label: "What", format: "text" },
      { key: "value", label: "Value", format: "coefficient2" },
      { key: "drawn", label: "Drawn", format: "text" },
    ],
    rows: rows(solution, names, item),
  };
}

/** An item's name, whole and as it is drawn, by its index in the solution. */
type ItemText = (index: number) => { readonly full: string; readonly lines: string };

const TITLES = { from: "Factor", to: "Item", path: "Loading", arc: "Correlation", interval: null };

/** The layout with its texts. */
function diagram(layout: PathLayout, names: readonly FactorName[], item: ItemText): PathDiagram {
  const name = (column: number): string => names[column]?.full ?? "";
  return {
    factors: layout.factors.map(({ column, y }) => ({
      x: layout.factorX,
      y,
      color: seriesColor(column),
      figure: `F${column + 1}`,
      label: names[column]?.label ?? "",
      full: name(column),
    })),
    items: layout.items.map(({ index, y }) => ({
      x: layout.itemX,
      y,
      ...item(index),
      reached: layout.paths.some((path) => path.item === index),
    })),
    paths: layout.paths.map(({ factor, item: index, loading, ...line }) => ({
      ...line,
      value: loading,
      color: seriesColor(factor),
      tip: { from: name(factor), to: item(index).full, figure: formatCell(loading, "coefficient2") },
    })),
    arcs: layout.arcs.map(({ first, second, correlation, ...line }) => ({
      ...line,
      tip: { from: name(first), to: name(second), figure: formatCell(correlation, "coefficient2") },
    })),
  };
}

function rows(solution: EfaSolution, names: readonly FactorName[], item: ItemText): ReportChart["rows"] {
  const loadings = solution.loadings.flatMap((row, j) =>
    row.map((value, f) => ({
      from: names[f]?.full ?? "",
      to: item(j).full,
      kind: "loading",
      value,
      drawn: Math.abs(value) >= SMALLEST ? "yes" : "no",
    })),
  );
  const correlations = names.flatMap((first, f) =>
    names.slice(f + 1).map((second, k) => ({
      from: first.full,
      to: second.full,
      kind: "factor correlation",
      value: solution.phi[f]?.[f + 1 + k] ?? null,
      drawn: "yes",
    })),
  );
  return [...loadings, ...correlations];
}

function describe(input: {
  solution: EfaSolution;
  layout: PathLayout;
  names: readonly FactorName[];
  omitted: number;
  item: ItemText;
}): string {
  const { solution, layout, names, omitted } = input;
  const strongest = names.map((name, f) => {
    const drawn = layout.paths.filter((path) => path.factor === f);
    const text = [...drawn]
      .sort((a, b) => Math.abs(b.loading) - Math.abs(a.loading) || a.item - b.item)
      .slice(0, MOST_NAMED)
      .map((path) => `${solution.items[path.item]} ${formatCell(path.loading, "coefficient2")}`);
    if (drawn.length > MOST_NAMED) text.push(`and ${drawn.length - MOST_NAMED} more`);
    return `${name.full}: ${text.length === 0 ? "no arrow" : text.join(", ")}.`;
  });
  const arcs = layout.arcs.map(
    (arc) =>
      `${names[arc.first]?.short} and ${names[arc.second]?.short} ${formatCell(arc.correlation, "coefficient2")}`,
  );
  const left =
    omitted > 0
      ? ` ${omitted === 1 ? "1 loading" : `${omitted} loadings`} below ${formatCell(SMALLEST, "coefficient2")} in size ${omitted === 1 ? "is" : "are"} not drawn.`
      : "";
  const correlations = arcs.length === 0 ? "" : ` Curves are factor correlations (${arcs.join("; ")}).`;
  return `Arrows run from factors to items, wider for larger loadings, dashed for negative ones.${left} ${strongest.join(" ")}${correlations}`;
}
