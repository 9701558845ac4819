import type { Analysis } from "../../analysis/analysis";
import { fitColumns, fitRows, isFirst } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { conventionsNote, limitsNote } from "../kit/words/fit-sentences";
import { modelLabel } from "../kit/words/model-names";

export function modelFitTable({ cfa }: Analysis): ReportTable | null {
  return tableOf(fitRows(cfa), {
    id: "model-fit",
    title: "Fit of the confirmatory models",
    columns: [
      column(["model", "Model", "text"], ({ model }) => model.label),
      fitColumns(),
      cfa.some(({ fit }) => fit.aic !== null) && [
        column(["aic", "AIC", "decimal1"], (row) => (isFirst(row) ? row.model.fit.aic : "")),
        column(["bic", "BIC", "decimal1"], (row) => (isFirst(row) ? row.model.fit.bic : "")),
      ],
    ],
    notes: [limitsNote(cfa), conventionsNote(cfa)],
  });
}

export function comparisonTable(analysis: Analysis): ReportTable | null {
  const tests = analysis.comparison?.tests ?? [];
  const scaled = tests.some(({ scale }) => scale !== null);
  return tableOf(tests, {
    id: "model-comparison",
    title: "Confirmatory models compared",
    columns: [
      column(["from", "Model", "text"], ({ from }) => modelLabel(analysis, from)),
      column(["to", "Against the simpler", "text"], ({ to }) => modelLabel(analysis, to)),
      {
        key: "difference",
        label: scaled ? "Scaled difference of χ²" : "Difference of χ²",
        format: "decimal2",
      },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaCfi", label: "Change of CFI", format: "coefficient3" },
      { key: "deltaRmsea", label: "Change of RMSEA", format: "coefficient3" },
      { key: "deltaSrmr", label: "Change of SRMR", format: "coefficient3" },
      { key: "boundary", label: "On the boundary", format: "text" },
    ],
    notes: [
      `A small p speaks for the model with more parameters.${scaled ? " The difference is scaled and shifted (Satorra, 2000)." : ""}`,
      tests.some(({ boundary }) => boundary) &&
        "On the boundary: the simpler model sets a correlation of factors to 1, so that p is too large.",
    ],
  });
}
