import type { Analysis } from "../../analysis/analysis";
import { FIT_COLUMNS, fitRows, NO_FIT } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { modelLabel } from "../kit/words/model-names";

/** Fit in the half of the people that had no part in finding the models; null where none was made. */
export function crossValidationTable(analysis: Analysis): ReportTable | null {
  const { crossValidation } = analysis;
  if (crossValidation === null || crossValidation.confirmed.length === 0) return null;
  return {
    id: "cross-validation",
    title: "Fit in the half of the people that was kept apart",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "origin", label: "Where it comes from", format: "text" },
      ...FIT_COLUMNS,
      { key: "state", label: "Solution", format: "text" },
    ],
    rows: crossValidation.confirmed.flatMap(({ structure, found, fit, converged, admissible }) => {
      const head = {
        model: modelLabel(analysis, structure),
        origin: found ? "the first half" : "declared",
      };
      if (fit === null) return [{ ...head, ...NO_FIT, state: "no solution" }];
      const state = converged ? (admissible ? "proper" : "improper") : "did not converge";
      return fitRows(fit).map((row) => ({
        ...head,
        ...row,
        state: row.version === "naive" ? state : "",
      }));
    }),
    notes: [
      "Only a model from the first half is tested by answers that had no part in it; a declared one is, where it was declared before these answers were seen.",
    ],
  };
}
