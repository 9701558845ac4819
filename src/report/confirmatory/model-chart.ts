import type { Analysis } from "../../analysis/analysis";
import type { CfaEstimate, CfaResult } from "../../factor/cfa/cfa-result";
import { chartId } from "../kit/charts/chart-id";
import { itemNames } from "../kit/charts/item-names";
import { modelLayout, type Pair } from "../kit/charts/model-layout";
import { type PathDiagram, pathDiagramLayers } from "../kit/charts/path-layers";
import { CHART_BASE, seriesColor } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { interval } from "../kit/words/phrases";

const TITLES = {
  from: "Factor",
  to: "Indicator",
  path: "Standardized loading",
  arc: "Correlation",
  interval: "95% interval",
};

/**
 * The path diagram of a confirmatory model: standardized loadings on arrows, correlations of factors and of items'
 * unique parts on curves, intervals on hovering. Factors of higher order and general factors are drawn too.
 *
 * @param model one of `analysis.cfa`
 * @returns null where the model has no estimates
 */
export function modelChart(analysis: Analysis, model: CfaResult): ReportChart | null {
  if (model.estimates.length === 0 || model.items.length === 0) return null;
  const drawn = drawnEstimates(model);
  const layout = modelLayout(
    model,
    drawn.arcs.map(({ lhs, rhs }): Pair => [lhs, rhs]),
  );
  const labels = new Map(
    itemNames(analysis, { width: layout.nameWidth, lines: layout.lines }).map((name) => [name.id, name]),
  );
  const name = (id: string): string =>
    model.items.includes(id) ? (labels.get(id)?.full ?? id) : factorLabel(model, id);
  const x = { type: "quantitative", axis: null, scale: { domain: [0, layout.width], nice: false } };
  const y = {
    type: "quantitative",
    axis: null,
    scale: { domain: [layout.height, 0], nice: false, reverse: false },
  };
  return {
    id: chartId("model", model.structure, analysis.cfa.indexOf(model)),
    title: `Path diagram of the model “${model.label}”, standardized`,
    description: describe(model, drawn, name),
    spec: {
      ...CHART_BASE,
      width: layout.width,
      height: layout.height,
      encoding: { x, y },
      layer: pathDiagramLayers(
        diagram({ model, layout, drawn, name, lines: (id) => labels.get(id)?.lines ?? id }),
        TITLES,
      ),
    },
    columns: [
      { key: "from", label: "From", format: "text" },
      { key: "to", label: "To", format: "text" },
      { key: "what", label: "What", format: "text" },
      { key: "value", label: "Standardized", format: "coefficient2" },
      { key: "low", label: "95% low", format: "coefficient2" },
      { key: "high", label: "95% high", format: "coefficient2" },
    ],
    rows: [
      ...drawn.paths.map((row) => dataRow(row, "loading", name)),
      ...drawn.arcs.map((row) =>
        dataRow(row, model.items.includes(row.lhs) ? "residual correlation" : "factor correlation", name),
      ),
    ],
  };
}

interface Drawn {
  readonly paths: readonly CfaEstimate[];
  readonly arcs: readonly CfaEstimate[];
}

/** Loadings, and the correlations that the model has: not those fixed at 0. */
function drawnEstimates({ estimates }: CfaResult): Drawn {
  return {
    paths: estimates.filter(({ op }) => op === "=~"),
    arcs: estimates.filter(
      ({ op, lhs, rhs, role, est }) => op === "~~" && lhs !== rhs && (role !== "fixed" || est !== 0),
    ),
  };
}

function dataRow(row: CfaEstimate, what: string, name: (id: string) => string): ReportChart["rows"][number] {
  const ends = normalInterval(row.std, row.stdSe);
  return {
    from: name(row.lhs),
    to: name(row.rhs),
    what,
    value: row.std,
    low: ends?.[0] ?? null,
    high: ends?.[1] ?? null,
  };
}

function diagram(input: {
  model: CfaResult;
  layout: ReturnType<typeof modelLayout>;
  drawn: Drawn;
  name: (id: string) => string;
  lines: (id: string) => string;
}): PathDiagram {
  const { model, layout, drawn, name, lines } = input;
  const order = model.factors.map(({ id }) => id);
  const tip = (row: CfaEstimate | undefined, from: string, to: string) => {
    const ends = row ? normalInterval(row.std, row.stdSe) : null;
    return {
      from: name(from),
      to: name(to),
      figure: formatCell(row?.std, "coefficient2"),
      interval: ends === null ? "–" : interval(ends),
    };
  };
  return {
    factors: layout.factors.map(({ id, x, y }, k) => ({
      ...{ x, y, color: seriesColor(k), figure: `F${k + 1}` },
      label: name(id),
      full: name(id),
    })),
    items: layout.items.map(({ id, x, y }) => ({
      ...{ x, y, lines: lines(id), full: name(id) },
      reached: drawn.paths.some(({ rhs }) => rhs === id),
    })),
    paths: layout.paths.map(({ from, to, ...line }) => {
      const row = drawn.paths.find(({ lhs, rhs }) => lhs === from && rhs === to);
      const color = seriesColor(order.indexOf(from));
      return { ...line, value: row?.std ?? null, color, tip: tip(row, from, to) };
    }),
    arcs: layout.arcs.map(({ first, second, ...line }) => ({
      ...line,
      tip: tip(
        drawn.arcs.find(({ lhs, rhs }) => lhs === first && rhs === second),
        first,
        second,
      ),
    })),
  };
}

/** Arrows per factor that the description names, the largest first. */
const MOST_NAMED = 8;

function describe(model: CfaResult, drawn: Drawn, name: (id: string) => string): string {
  const figure = ({ std }: CfaEstimate): string => formatCell(std, "coefficient2");
  const size = ({ std }: CfaEstimate): number => Math.abs(std ?? 0);
  const factors = model.factors.map(({ id, label }) => {
    const mine = drawn.paths.filter(({ lhs }) => lhs === id).sort((a, b) => size(b) - size(a));
    const told = mine
      .slice(0, MOST_NAMED)
      .map((row) => `${model.items.includes(row.rhs) ? row.rhs : name(row.rhs)} ${figure(row)}`);
    if (mine.length > MOST_NAMED) told.push(`and ${mine.length - MOST_NAMED} more`);
    return `${label}: ${told.join(", ")}.`;
  });
  const between = (rows: readonly CfaEstimate[], what: string): string =>
    rows.length === 0
      ? ""
      : ` ${what}: ${rows.map((row) => `${name(row.lhs)} with ${name(row.rhs)} ${figure(row)}`).join("; ")}.`;
  const ofItems = drawn.arcs.filter(({ lhs }) => model.items.includes(lhs));
  const ofFactors = drawn.arcs.filter(({ lhs }) => !model.items.includes(lhs));
  return `Arrows run from factors to their indicators, wider for larger standardized loadings, dashed for negative ones. ${factors.join(" ")}${between(ofFactors, "Curves are correlations of factors")}${between(ofItems, "Curves beside items are correlations of their unique parts")}`;
}
