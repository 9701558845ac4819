import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { formatCell } from "../../words/format";
import { chartId } from "../kit/charts/chart-data";
import { fitColumns, fitRows } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted, pValue, quoted } from "../kit/words/phrases";

const number = (value: number): string => formatCell(value, "decimal3");

export function structuralSentences(analysis: Analysis): string[] {
  return analysis.structural.flatMap((model) => {
    const { converged, structural, fit } = model;
    if (!converged) return [`The structural model ${quoted(model.label)} did not converge.`];
    const regressions = model.estimates.filter(({ op, role }) => op === "~" && role === "free");
    const clear = regressions.filter(({ p }) => p !== null && p < 0.05);
    const { cfi, rmsea } = fit.reported;
    const fits =
      cfi === null || rmsea === null
        ? ""
        : ` (CFI ${coefficient(cfi)}, RMSEA ${coefficient(rmsea.estimate)})`;
    const of = `Of ${counted(regressions.length, "regression")} in the structural model ${quoted(model.label)}${fits}, ${clear.length} ${clear.length === 1 ? "differs" : "differ"} from 0 (p < .05).`;
    const defined = (structural?.defined ?? []).flatMap(({ name, est, interval: ends, p }) =>
      est === null || ends === null || p === null
        ? []
        : [`${name} is ${number(est)} [${number(ends[0])}, ${number(ends[1])}], p ${pValue(p)}.`],
    );
    return [...(regressions.length === 0 ? [] : [of]), ...defined];
  });
}

export function structuralTables({ structural }: Analysis): (ReportTable | null)[] {
  return [
    ...structural.flatMap(modelStructuralTables),
    structuralFitTable(structural, "Fit of the structural models"),
  ];
}

export function modelStructuralTables(model: CfaResult, at: number): (ReportTable | null)[] {
  return [regressionsTable(model, at), definedTable(model, at), explainedTable(model, at)];
}

export function matrixFitTable(model: CfaResult): ReportTable | null {
  return structuralFitTable([model], "Fit of the model");
}

function structuralFitTable(models: readonly CfaResult[], title: string): ReportTable | null {
  return tableOf(fitRows(models), {
    id: "structural-fit",
    title,
    columns: [column(["model", "Model", "text"], ({ model }) => model.label), fitColumns()],
  });
}

function regressionsTable(model: CfaResult, at: number): ReportTable | null {
  const name = (id: string): string => (model.items.includes(id) ? id : factorLabel(model, id));
  const grouped = model.estimates.some(({ group }) => group !== null);
  return tableOf(
    model.estimates.filter(({ op }) => op === "~"),
    {
      id: chartId("regressions", model.structure, at),
      title: `Regressions of the model “${model.label}”`,
      columns: [
        column(["outcome", "Outcome", "text"], ({ lhs }) => name(lhs)),
        column(["predictor", "Predictor", "text"], ({ rhs }) => name(rhs)),
        grouped && column(["group", "Group", "text"], ({ group }) => group ?? ""),
        column(["estimate", "Estimate", "decimal3"], ({ est }) => est),
        { key: "se", label: "SE", format: "decimal3" },
        intervalColumns(({ est, se }) => normalInterval(est, se), "decimal3"),
        { key: "z", label: "z", format: "decimal2" },
        { key: "p", label: "p", format: "p" },
        { key: "std", label: "Standardized", format: "decimal2" },
        { key: "stdSe", label: "SE (standardized)", format: "decimal2" },
      ],
      notes: ["An association in answers given once is no cause."],
    },
  );
}

function definedTable({ structural, label, structure }: CfaResult, at: number): ReportTable | null {
  const drawn = structural?.defined.some(({ intervalMethod }) => intervalMethod === "bootstrap") === true;
  return tableOf(structural?.defined ?? [], {
    id: chartId("defined", structure, at),
    title: `Defined parameters of the model “${label}”`,
    columns: [
      { key: "name", label: "Parameter", format: "text" },
      { key: "expression", label: "Defined as", format: "text" },
      column(["estimate", "Estimate", "decimal3"], ({ est }) => est),
      { key: "se", label: "SE", format: "decimal3" },
      intervalColumns(({ interval: ends }) => ends, "decimal3"),
      { key: "z", label: "z", format: "decimal2" },
      { key: "p", label: "p", format: "p" },
      { key: "std", label: "Standardized", format: "decimal2" },
    ],
    notes: [
      `Standard errors by the delta method; intervals ${drawn ? "are percentiles of bootstrap samples" : "from them"}.`,
    ],
  });
}

function explainedTable(
  { structural, label, structure, items, factors }: CfaResult,
  at: number,
): ReportTable | null {
  const grouped = structural?.explained.some(({ group }) => group !== null) === true;
  return tableOf(structural?.explained ?? [], {
    id: chartId("explained", structure, at),
    title: `Explained variance in the model “${label}”`,
    columns: [
      column(["variable", "Variable", "text"], ({ name }) =>
        items.includes(name) ? name : factorLabel({ factors }, name),
      ),
      grouped && column(["group", "Group", "text"], ({ group }) => group ?? ""),
      column(["r2", "R²", "decimal2"], ({ r2 }) => r2),
    ],
    notes: [],
  });
}
