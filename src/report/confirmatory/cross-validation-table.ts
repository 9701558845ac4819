import type { Analysis } from "../../analysis/analysis";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { modelLabel } from "../kit/words/model-names";

/** Fit in the half of the people that had no part in finding the models; null where none was made. */
export function crossValidationTable(analysis: Analysis): ReportTable | null {
  return tableOf(fitRows(analysis.crossValidation?.confirmed ?? []), {
    id: "cross-validation",
    title: "Fit in the half of the people that was kept apart",
    columns: [
      column(["model", "Model", "text"], ({ model }) => modelLabel(analysis, model.structure)),
      column(["origin", "Where it comes from", "text"], ({ model }) =>
        model.found ? "the first half" : "declared",
      ),
      fitColumns(),
      column(["state", "Solution", "text"], (row) =>
        row.fit === null ? "no solution" : isFirst(row) ? solutionState(row.model) : "",
      ),
    ],
    notes: [
      "Only a model from the first half is tested by answers that had no part in it; a declared one is, where it was declared before these answers were seen.",
    ],
  });
}
