import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../kit/tables/section";
import { type Column, column } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden } from "../kit/words/hidden";

/** The columns of an estimate in a chart's data. */
export const SHARE_COLUMNS = {
  n: ["People", "integer"],
  estimate: ["Share", "percent1"],
  low: ["95% low", "percent1"],
  high: ["95% high", "percent1"],
} as const;

/** The same columns, hidden in the rows that disclosure control hides. */
export function unlessHidden<Row extends { readonly suppressed: string | null }>(
  columns: readonly Column<Row>[],
): readonly Column<Row>[] {
  return columns.map(({ key, value, ...rest }) => ({
    ...rest,
    key,
    value: (row, k) =>
      row.suppressed !== null
        ? HIDDEN
        : value === undefined
          ? (row[key as keyof Row] as number)
          : value(row, k),
  }));
}

/** Shares and intervals of few people stand in parentheses. */
function bracketed({ fewPeople, estimate }: PrevalenceEstimate): boolean {
  return fewPeople && estimate !== null;
}

/** The columns of an estimate: people, effective people, share, interval. */
export const ESTIMATE_COLUMNS = unlessHidden<PrevalenceEstimate>([
  column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
  { key: "effectiveN", label: "Effective people", format: "integer" },
  { key: "estimate", label: "Share", format: "percent1", bracketed },
  { key: "low", label: "95% low", format: "percent1", bracketed },
  { key: "high", label: "95% high", format: "percent1", bracketed },
]);

/** The share with all missing answers no, and with all yes; none where no row has them. */
export function boundColumns(rows: readonly PrevalenceEstimate[]): readonly Column<PrevalenceEstimate>[] {
  if (rows.every(({ missing }) => missing !== "imputed")) return [];
  return unlessHidden<PrevalenceEstimate>([
    column(["least", "If all missing are no", "percent1"], ({ bounds }) =>
      shownOrHidden(bounds?.low ?? null),
    ),
    column(["most", "If all are yes", "percent1"], ({ bounds }) => shownOrHidden(bounds?.high ?? null)),
  ]);
}

/** The same marks for the data table of a chart. */
export function fewPeopleMarks(rows: readonly PrevalenceEstimate[]): NonNullable<ReportTable["parentheses"]> {
  return rows.flatMap((estimate, row) =>
    bracketed(estimate) ? ["estimate", "low", "high"].map((key) => ({ row, key })) : [],
  );
}
