import type { Analysis } from "../../analysis/analysis";
import type { CfaEstimate } from "../../factor/cfa/cfa-result";
import { normalInterval } from "../../numeric/distributions/interval";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { interval } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, chartId } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/layout";
import { pathDiagram } from "../kit/charts/path-diagram";
import { NARROW_PATHS, type PathRoom } from "../kit/charts/path-layout";
import type { ReportChart } from "../kit/tables/section";
import { factorLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/** Path diagram of a model: standardized loadings as arrows, correlations as curves; null without estimates. */
export function modelChart(analysis: Analysis, model: JudgedCfa): ReportChart | null {
  if (model.estimates.length === 0 || model.items.length === 0) return null;
  const texts = itemNamesById(analysis);
  const isItem = (id: string): boolean => model.items.includes(id);
  const name = (id: string): string => (isItem(id) ? (texts.get(id)?.full ?? id) : factorLabel(model, id));
  const paths = model.estimates.filter(({ op }) => op === "=~").map(drawn);
  // Estimated correlations, not those fixed at 0.
  const arcs = model.estimates
    .filter(({ op, lhs, rhs, role, est }) => op === "~~" && lhs !== rhs && (role !== "fixed" || est !== 0))
    .map(drawn);
  const factors = model.factors.map(({ id, label }) => ({ id, label, full: label }));
  const named = ({ from, to, ...one }: Drawn, kind: Parameters<typeof messages.path>[0]["kind"]) => ({
    ...one,
    from: name(from),
    to: name(to),
    what: messages.path({ kind }),
  });
  const rows = [
    ...paths.map((one) => named(one, "loading")),
    ...arcs.map((one) => named(one, isItem(one.from) ? "residual-correlation" : "factor-correlation")),
  ];
  const diagram = (room?: PathRoom) =>
    pathDiagram(
      analysis,
      { items: model.items, factors, paths, arcs },
      { to: messages.indicator(), path: messages.standardizedLoading() },
      room,
    );
  return {
    id: chartId("model", model.structure, analysis.cfa.indexOf(model)),
    title: messages.diagramTitle({ model: model.label }),
    see: loadingRangeText(paths),
    key: paragraph(
      messages.diagramKey(),
      paths.some(({ value }) => (value ?? 0) < 0) && messages.diagramDashed(),
      arcs.length > 0 && messages.diagramCurves(),
    ),
    description: messages.diagramDescription({
      factors: factors.length,
      items: model.items.length,
      correlations: arcs.length,
    }),
    spec: diagram(),
    narrow: diagram(NARROW_PATHS),
    ...chartData(rows, {
      from: messages.columnFrom(),
      to: messages.columnTo(),
      what: names.columnParameter(),
      value: [names.standardized(), "coefficient2"],
      low: [names.low95(), "coefficient2"],
      high: [names.high95(), "coefficient2"],
    }),
  };
}

function loadingRangeText(paths: readonly Drawn[]): string {
  const values = paths.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length === 0 ? "" : messages.loadingRange({ n: values.length, low, high });
}

type Drawn = ReturnType<typeof drawn>;

function drawn({ lhs: from, rhs: to, std: value, stdSe }: CfaEstimate) {
  const ends = normalInterval(value, stdSe);
  const [low, high] = ends ?? [null, null];
  return { from, to, value, low, high, interval: ends === null ? "–" : interval(...ends) };
}
