import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import { fitColumns, fitRows } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import * as messages from "./messages";

const LEVEL = 0.05;

export function structuralSentences(analysis: Analysis): string[] {
  return analysis.structural.flatMap((model) => {
    const { converged, structural, fit } = model;
    if (!converged) return [messages.structuralNotConverged({ model: model.label })];
    const regressions = model.estimates.filter(({ op, role }) => op === "~" && role === "free");
    const significant = regressions.filter(({ p }) => p !== null && p < LEVEL);
    const { cfi, rmsea } = fit.reported;
    const of = messages.regressions({
      all: regressions.length,
      model: model.label,
      fit: cfi === null || rmsea === null ? null : messages.fitFigures({ cfi, rmsea: rmsea.estimate }),
      significant: significant.length,
      level: LEVEL,
    });
    const defined = (structural?.defined ?? []).flatMap(({ name, est, interval: ends, p }) =>
      est === null || ends === null || p === null
        ? []
        : [messages.definedParameter({ name, estimate: est, low: ends[0], high: ends[1], probability: p })],
    );
    return [...(regressions.length === 0 ? [] : [of]), ...defined];
  });
}

export function structuralTables({ structural }: Analysis): (ReportTable | null)[] {
  return [
    ...structural.flatMap(modelStructuralTables),
    structuralFitTable(structural, messages.structuralFitTitle()),
  ];
}

export function modelStructuralTables(model: CfaResult, at: number): (ReportTable | null)[] {
  return [regressionsTable(model, at), definedTable(model, at), explainedTable(model, at)];
}

export function matrixFitTable(model: CfaResult): ReportTable | null {
  return structuralFitTable([model], messages.matrixFitTitle());
}

function structuralFitTable(models: readonly CfaResult[], title: string): ReportTable | null {
  return tableOf(fitRows(models), {
    id: "structural-fit",
    title,
    columns: [column(["model", names.columnModel(), "text"], ({ model }) => model.label), fitColumns()],
  });
}

function regressionsTable(model: CfaResult, at: number): ReportTable | null {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  const grouped = model.estimates.some(({ group }) => group !== null);
  return tableOf(
    model.estimates.filter(({ op }) => op === "~"),
    {
      id: chartId("regressions", model.structure, at),
      title: messages.regressionsTitle({ model: model.label }),
      columns: [
        column(["outcome", names.columnOutcome(), "text"], ({ lhs }) => name(lhs)),
        column(["predictor", names.columnPredictor(), "text"], ({ rhs }) => name(rhs)),
        grouped && column(["group", names.columnGroup(), "text"], ({ group }) => group ?? ""),
        column(["estimate", names.estimate(), "decimal3"], ({ est }) => est),
        { key: "se", label: names.standardError(), format: "decimal3" },
        intervalColumns(({ est, se }) => normalInterval(est, se), "decimal3"),
        { key: "z", label: names.zValue(), format: "decimal2" },
        { key: "p", label: names.pValue(), format: "p" },
        { key: "std", label: names.standardized(), format: "decimal2" },
        { key: "stdSe", label: names.standardErrorStandardized(), format: "decimal2" },
      ],
      notes: [messages.regressionsNote()],
    },
  );
}

function definedTable({ structural, label, structure }: CfaResult, at: number): ReportTable | null {
  const isBootstrap =
    structural?.defined.some(({ intervalMethod }) => intervalMethod === "bootstrap") === true;
  return tableOf(structural?.defined ?? [], {
    id: chartId("defined", structure, at),
    title: messages.definedTitle({ model: label }),
    columns: [
      { key: "name", label: names.columnParameter(), format: "text" },
      { key: "expression", label: messages.columnDefinition(), format: "text" },
      column(["estimate", names.estimate(), "decimal3"], ({ est }) => est),
      { key: "se", label: names.standardError(), format: "decimal3" },
      intervalColumns(({ interval: ends }) => ends, "decimal3"),
      { key: "z", label: names.zValue(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "std", label: names.standardized(), format: "decimal2" },
    ],
    notes: [messages.definedNote({ isBootstrap })],
  });
}

function explainedTable(
  { structural, label, structure, items, factors }: CfaResult,
  at: number,
): ReportTable | null {
  const grouped = structural?.explained.some(({ group }) => group !== null) === true;
  return tableOf(structural?.explained ?? [], {
    id: chartId("explained", structure, at),
    title: messages.explainedTitle({ model: label }),
    columns: [
      column(["variable", names.columnVariable(), "text"], ({ name }) =>
        items.includes(name) ? name : factorLabel({ factors }, name),
      ),
      grouped && column(["group", names.columnGroup(), "text"], ({ group }) => group ?? ""),
      column(["r2", names.rSquared(), "decimal2"], ({ r2 }) => r2),
    ],
    notes: [],
  });
}
