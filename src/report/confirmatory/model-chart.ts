import type { Analysis } from "../../analysis/analysis";
import type { CfaEstimate } from "../../factor/cfa/cfa-result";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { chartData, chartId } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/layout";
import { pathDiagram } from "../kit/charts/path-diagram";
import type { ReportChart } from "../kit/tables/section";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted, interval } from "../kit/words/phrases";

/** Path diagram of a model: standardized loadings as arrows, correlations as curves, intervals on hovering; null without estimates. */
export function modelChart(analysis: Analysis, model: JudgedCfa): ReportChart | null {
  if (model.estimates.length === 0 || model.items.length === 0) return null;
  const texts = itemNamesById(analysis);
  const name = (id: string): string =>
    model.items.includes(id) ? (texts.get(id)?.full ?? id) : factorLabel(model, id);
  const paths = model.estimates.filter(({ op }) => op === "=~").map(drawn);
  // Estimated correlations, not those fixed at 0.
  const arcs = model.estimates
    .filter(({ op, lhs, rhs, role, est }) => op === "~~" && lhs !== rhs && (role !== "fixed" || est !== 0))
    .map(drawn);
  const factors = model.factors.map(({ id, label }) => ({ id, label, full: label }));
  const row = (what: string) => (one: Drawn) => ({ ...one, from: name(one.from), to: name(one.to), what });
  return {
    id: chartId("model", model.structure, analysis.cfa.indexOf(model)),
    title: `Path diagram of “${model.label}”, standardized`,
    see: loadingRangeText(paths),
    description: `Arrows run from factors to their indicators, wider for larger standardized loadings, dashed for negative ones. ${counted(factors.length, "factor")}, ${counted(model.items.length, "item")}, ${counted(arcs.length, "correlation")} on curves.`,
    spec: pathDiagram(
      analysis,
      { items: model.items, factors, paths, arcs },
      { to: "Indicator", path: "Standardized loading" },
    ),
    ...chartData(
      [
        ...paths.map(row("loading")),
        ...arcs.map((one) =>
          row(model.items.includes(one.from) ? "residual correlation" : "factor correlation")(one),
        ),
      ],
      {
        from: "From",
        to: "To",
        what: "What",
        value: ["Standardized", "coefficient2"],
        low: ["95% low", "coefficient2"],
        high: ["95% high", "coefficient2"],
      },
    ),
  };
}

function loadingRangeText(paths: readonly Drawn[]): string {
  const values = paths.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length === 0
    ? ""
    : `${counted(values.length, "standardized loading")} ${values.length === 1 ? "is" : "run from"} ${coefficient(low)}${values.length === 1 ? "" : ` to ${coefficient(high)}`}.`;
}

type Drawn = ReturnType<typeof drawn>;

function drawn({ lhs, rhs, std, stdSe }: CfaEstimate) {
  const ends = normalInterval(std, stdSe);
  return {
    from: lhs,
    to: rhs,
    value: std,
    low: ends?.[0] ?? null,
    high: ends?.[1] ?? null,
    interval: ends === null ? "–" : interval(ends),
  };
}
