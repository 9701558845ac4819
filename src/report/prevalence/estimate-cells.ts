import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../kit/tables/section";
import { HIDDEN, shownOrHidden } from "../kit/words/hidden";

/** The columns of an estimate: people, effective people, share, interval. */
export const ESTIMATE_COLUMNS: ReportTable["columns"] = [
  { key: "n", label: "People", format: "integer" },
  { key: "effectiveN", label: "Effective people", format: "integer" },
  { key: "estimate", label: "Share", format: "percent1" },
  { key: "low", label: "95% low", format: "percent1" },
  { key: "high", label: "95% high", format: "percent1" },
];

/** The columns of an estimate in a chart's data. */
export const SHARE_COLUMNS = {
  n: ["People", "integer"],
  estimate: ["Share", "percent1"],
  low: ["95% low", "percent1"],
  high: ["95% high", "percent1"],
} as const;

export const DESIGN_EFFECT: ReportTable["columns"][number] = {
  key: "deff",
  label: "Design effect",
  format: "decimal2",
};

/** The cells of those columns; where disclosure control hides the estimate, every one of them is hidden. */
export function estimateCells(row: PrevalenceEstimate): ReportTable["rows"][number] {
  const { n, effectiveN, estimate, low, high, deff } = row;
  if (row.suppressed !== null) {
    return {
      ...{ n: HIDDEN, effectiveN: HIDDEN, estimate: HIDDEN, low: HIDDEN, high: HIDDEN, deff: HIDDEN },
    };
  }
  return { n: shownOrHidden(n), effectiveN, estimate, low, high, deff };
}

/** Parentheses around the shares and intervals of few people. */
export function fewPeopleMarks(rows: readonly PrevalenceEstimate[]): NonNullable<ReportTable["parentheses"]> {
  return rows.flatMap(({ fewPeople, estimate }, row) =>
    fewPeople && estimate !== null ? ["estimate", "low", "high"].map((key) => ({ row, key })) : [],
  );
}
