import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../kit/tables/section";
import { type Column, column } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden } from "../kit/words/hidden";

export const SHARE_COLUMNS = {
  n: ["People", "integer"],
  estimate: ["Share", "percent1"],
  low: ["95% low", "percent1"],
  high: ["95% high", "percent1"],
} as const;

/** The columns, hidden in suppressed rows. */
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

function isOnFewPeople({ fewPeople, estimate }: PrevalenceEstimate): boolean {
  return fewPeople && estimate !== null;
}

/** People, effective people, share, interval. */
export const ESTIMATE_COLUMNS = unlessHidden<PrevalenceEstimate>([
  column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
  { key: "effectiveN", label: "Effective people", format: "integer" },
  { key: "estimate", label: "Share", format: "percent1", parenthesized: isOnFewPeople },
  { key: "low", label: "95% low", format: "percent1", parenthesized: isOnFewPeople },
  { key: "high", label: "95% high", format: "percent1", parenthesized: isOnFewPeople },
]);

/** Shares with all missing answers no, and all yes; none where no row has them. */
export function boundColumns(rows: readonly PrevalenceEstimate[]): readonly Column<PrevalenceEstimate>[] {
  if (rows.every(({ missing }) => missing !== "imputed")) return [];
  return unlessHidden<PrevalenceEstimate>([
    column(["least", "If all missing are no", "percent1"], ({ bounds }) =>
      shownOrHidden(bounds?.low ?? null),
    ),
    column(["most", "If all are yes", "percent1"], ({ bounds }) => shownOrHidden(bounds?.high ?? null)),
  ]);
}

/** Parentheses for the data table of a chart. */
export function fewPeopleMarks(rows: readonly PrevalenceEstimate[]): NonNullable<ReportTable["parentheses"]> {
  return rows.flatMap((estimate, row) =>
    isOnFewPeople(estimate) ? ["estimate", "low", "high"].map((key) => ({ row, key })) : [],
  );
}
