import type { Analysis } from "../../analysis/analysis";
import type { CfaResult, ModificationIndex } from "../../factor/cfa/cfa-result";
import { summaryIndices } from "../../factor/model/fit-result";
import { normalInterval } from "../../numeric/distributions/interval";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { coefficientWithInterval, list } from "../../words/format";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import { modelFactorPairs } from "../kit/shown-model";
import { fitColumns, fitRows } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, recodedNote, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { briefTexts } from "../kit/words/fit-sentences";
import { factorLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import { blockTables } from "./block-tables";
import { detailTables } from "./detail-tables";
import * as messages from "./messages";
import { placeOf } from "./parameter-place";

const MAX_PAIRS = 3;

export function modelLoadingsTable(analysis: Analysis, model: JudgedCfa): ReportTable | null {
  const labels = new Map(analysis.items.map(({ id, label }) => [id, label === id ? "" : label]));
  const rows = model.estimates.filter(({ op }) => op === "=~");
  const isLabeled = rows.some(({ rhs }) => (labels.get(rhs) ?? "") !== "");
  const table = tableOf(rows, {
    id: "model-loadings",
    title: messages.loadingsTitle({ model: model.label }),
    columns: [
      column(["factor", names.columnFactor(), "text"], ({ lhs }) => factorLabel(model, lhs)),
      column(["item", names.columnItem(), "text"], ({ rhs }) => factorLabel(model, rhs)),
      isLabeled && column(["label", names.columnLabel(), "text"], ({ rhs }) => labels.get(rhs) ?? ""),
      column(["loading", names.loading(), "coefficient2"], ({ std }) => std),
      intervalColumns(({ std, stdSe }) => normalInterval(std, stdSe), "coefficient2"),
    ],
    notes: [
      messages.estimatorNote({ estimator: model.estimator }),
      correlationNote(model),
      recodedNote(analysis, model.items),
    ],
  });
  return table && { ...table, whole: true };
}

function correlationNote(model: JudgedCfa): string {
  const pairs = modelFactorPairs(model);
  if (pairs.length > MAX_PAIRS) {
    const all = pairs.flatMap(({ r }) => r ?? []);
    return messages.correlationsRange({ low: Math.min(...all), high: Math.max(...all) });
  }
  const sentences = pairs.map((pair) => {
    const [first, second] = [factorLabel(model, pair.first), factorLabel(model, pair.second)];
    const correlation = coefficientWithInterval(pair.r ?? 0, normalInterval(pair.r, pair.se));
    return messages.factorsCorrelate({ first, second, correlation });
  });
  return paragraph(...sentences);
}

/** @param at place of the model among those with such a table */
export function estimatesTable(model: CfaResult, at: number): ReportTable | null {
  const rows = model.estimates
    .filter(({ role, op }) => role === "free" || (role === "derived" && op !== "~*~"))
    .map((row) => ({ ...row, ...placeOf(row, model) }));
  return tableOf(rows, {
    id: chartId("estimates", model.structure, at),
    title: messages.estimatesTitle({ model: model.label }),
    columns: [
      { key: "what", label: names.columnParameter(), format: "text" },
      { key: "from", label: messages.columnOf(), format: "text" },
      { key: "to", label: messages.columnOn(), format: "text" },
      column(["estimate", names.estimate(), "decimal2"], ({ est }) => est),
      intervalColumns(({ est, se }) => normalInterval(est, se), "decimal2"),
      { key: "se", label: names.standardError(), format: "decimal2" },
      { key: "z", label: names.zValue(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "std", label: names.standardized(), format: "decimal2" },
      { key: "stdSe", label: names.standardErrorStandardized(), format: "decimal2" },
    ],
    notes: [messages.estimatesNote()],
  });
}

/** Maximum number of modification indices: more invite a specification search. */
const MAX_INDICES = 10;

export function modificationTable(model: JudgedCfa, at: number): ReportTable | null {
  const limit = BANDS.modificationIndex;
  const large = model.modificationIndices.filter(({ mi }) => mi > limit).sort((a, b) => b.mi - a.mi);
  const n = large.length - MAX_INDICES;
  return tableOf(large.slice(0, MAX_INDICES), {
    id: chartId("modification", model.structure, at),
    title: messages.modificationTitle({ model: model.label }),
    columns: [
      column(["parameter", messages.columnOmitted(), "text"], (row) => parameterText(model, row)),
      { key: "mi", label: messages.columnIndex(), format: "decimal2" },
      { key: "epc", label: messages.columnExpected(), format: "decimal3" },
      { key: "epcStd", label: messages.columnExpectedStandardized(), format: "decimal3" },
    ],
    notes: [paragraph(messages.modificationNote({ limit }), n > 0 && messages.modificationMore({ n }))],
  });
}

function parameterText(model: JudgedCfa, { lhs, op, rhs }: ModificationIndex): string {
  const [first, second] = [factorLabel(model, lhs), factorLabel(model, rhs)];
  if (op === "=~") return messages.loadingOf({ item: second, factor: first });
  if (op === "~") return messages.regressionOf({ outcome: first, predictor: second });
  return model.items.includes(lhs)
    ? messages.residualCorrelationOf({ first, second })
    : messages.covarianceOf({ first, second });
}

const LEVEL = 0.05;

export function structuralSentences(analysis: Analysis): string[] {
  return analysis.structural.flatMap(({ label: model, converged, structural, fit, estimates }) => {
    if (!converged) return [messages.structuralNotConverged({ model })];
    const indices = briefTexts(summaryIndices(fit.reported));
    const regressions = estimates.filter(({ op, role }) => op === "~" && role === "free");
    const of = messages.regressions({
      all: regressions.length,
      model,
      fit: indices.length === 0 ? null : list(indices, "units"),
      significant: regressions.filter(({ p }) => p !== null && p < LEVEL).length,
      level: LEVEL,
    });
    const defined = (structural?.defined ?? []).flatMap(
      ({ name, est: estimate, interval, p: probability }) => {
        if (estimate === null || interval === null || probability === null) return [];
        const [low, high] = interval;
        return [messages.definedParameter({ name, estimate, low, high, probability })];
      },
    );
    // Without regressions a model is apart from its measurement model by what it constrains.
    const constrained =
      indices.length === 0 ? [] : [messages.constrained({ model, fit: list(indices, "units") })];
    return [...(regressions.length === 0 ? constrained : [of]), ...defined];
  });
}

export const structuralTables = ({ structural }: Analysis): (ReportTable | null)[] => [
  ...structural.flatMap((model, at) => [wholeLoadingsTable(model, at), ...modelStructuralTables(model, at)]),
  structuralFitTable(structural, messages.structuralFitTitle()),
];

export const modelStructuralTables = (model: CfaResult, at: number): (ReportTable | null)[] => [
  ...blockTables(model, `structural-${at + 1}`),
  regressionsTable(model, at),
  definedTable(model, at),
  explainedTable(model, at),
  ...detailTables(model, at),
];

/** Loadings with everything that the model states, which can differ from those of its measurement model. */
function wholeLoadingsTable(model: CfaResult, at: number): ReportTable | null {
  const rows = model.estimates.filter(({ op }) => op === "=~");
  return tableOf(rows, {
    id: chartId("whole-loadings", model.structure, at),
    title: messages.wholeLoadingsTitle({ model: model.label }),
    columns: [
      column(["factor", names.columnFactor(), "text"], ({ lhs }) => factorLabel(model, lhs)),
      column(["item", names.columnItem(), "text"], ({ rhs }) => factorLabel(model, rhs)),
      column(["estimate", names.estimate(), "decimal2"], ({ est }) => est),
      intervalColumns(({ est, se }) => normalInterval(est, se), "decimal2"),
      { key: "std", label: names.standardized(), format: "decimal2" },
    ],
    notes: [messages.wholeLoadingsNote()],
  });
}

export const matrixFitTable = (model: CfaResult): ReportTable | null =>
  structuralFitTable([model], messages.matrixFitTitle());

const structuralFitTable = (models: readonly CfaResult[], title: string): ReportTable | null =>
  tableOf(fitRows(models), {
    id: "structural-fit",
    title,
    columns: [column(["model", names.columnModel(), "text"], ({ model }) => model.label), fitColumns()],
  });

function regressionsTable(model: CfaResult, at: number): ReportTable | null {
  const rows = model.estimates.filter(({ op }) => op === "~");
  const grouped = model.estimates.some(({ group }) => group !== null);
  return tableOf(rows, {
    id: chartId("regressions", model.structure, at),
    title: messages.regressionsTitle({ model: model.label }),
    columns: [
      column(["outcome", names.columnOutcome(), "text"], ({ lhs }) => factorLabel(model, lhs)),
      column(["predictor", names.columnPredictor(), "text"], ({ rhs }) => factorLabel(model, rhs)),
      grouped && column(["group", names.columnGroup(), "text"], ({ group }) => group ?? ""),
      column(["estimate", names.estimate(), "decimal3"], ({ est }) => est),
      intervalColumns(({ est, se }) => normalInterval(est, se), "decimal3"),
      { key: "se", label: names.standardError(), format: "decimal3" },
      { key: "z", label: names.zValue(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "std", label: names.standardized(), format: "decimal2" },
      { key: "stdSe", label: names.standardErrorStandardized(), format: "decimal2" },
    ],
    notes: [messages.regressionsNote()],
  });
}

function definedTable({ structural, label, structure }: CfaResult, at: number): ReportTable | null {
  const rows = structural?.defined ?? [];
  const isBootstrap = rows.some(({ intervalMethod }) => intervalMethod === "bootstrap");
  return tableOf(rows, {
    id: chartId("defined", structure, at),
    title: messages.definedTitle({ model: label }),
    columns: [
      { key: "name", label: names.columnParameter(), format: "text" },
      { key: "expression", label: messages.columnDefinition(), format: "text" },
      column(["estimate", names.estimate(), "decimal3"], ({ est }) => est),
      intervalColumns(({ interval }) => interval, "decimal3"),
      { key: "se", label: names.standardError(), format: "decimal3" },
      { key: "z", label: names.zValue(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "std", label: names.standardized(), format: "decimal2" },
    ],
    notes: [messages.definedNote({ isBootstrap })],
  });
}

function explainedTable(model: CfaResult, at: number): ReportTable | null {
  const rows = model.structural?.explained ?? [];
  const grouped = rows.some(({ group }) => group !== null);
  return tableOf(rows, {
    id: chartId("explained", model.structure, at),
    title: messages.explainedTitle({ model: model.label }),
    columns: [
      column(["variable", names.columnVariable(), "text"], ({ name }) => factorLabel(model, name)),
      grouped && column(["group", names.columnGroup(), "text"], ({ group }) => group ?? ""),
      column(["r2", names.rSquared(), "decimal2"], ({ r2 }) => r2),
    ],
  });
}
