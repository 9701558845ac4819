import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { type Column, column } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden } from "../kit/words/hidden";
import * as messages from "./messages";

export const shareColumns = () =>
  ({
    n: [names.columnPeople(), "integer"],
    estimate: [names.share(), "percent1"],
    low: [names.low95(), "percent1"],
    high: [names.high95(), "percent1"],
  }) as const;

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
export const estimateColumns = () =>
  unlessHidden<PrevalenceEstimate>([
    column(["n", names.columnPeople(), "integer"], ({ n }) => shownOrHidden(n)),
    { key: "effectiveN", label: names.effectiveSampleSize(), format: "integer" },
    { key: "estimate", label: names.share(), format: "percent1", parenthesized: isOnFewPeople },
    { key: "low", label: names.low95(), format: "percent1", parenthesized: isOnFewPeople },
    { key: "high", label: names.high95(), format: "percent1", parenthesized: isOnFewPeople },
  ]);

/** Shares with all missing answers no, and all yes; none where no row has them. */
export function boundColumns(rows: readonly PrevalenceEstimate[]): readonly Column<PrevalenceEstimate>[] {
  if (rows.every(({ missing }) => missing !== "imputed")) return [];
  return unlessHidden<PrevalenceEstimate>([
    column(["least", messages.columnLeast(), "percent1"], ({ bounds }) => shownOrHidden(bounds?.low ?? null)),
    column(["most", messages.columnMost(), "percent1"], ({ bounds }) => shownOrHidden(bounds?.high ?? null)),
  ]);
}

/** Parentheses for the data table of a chart. */
export function fewPeopleMarks(rows: readonly PrevalenceEstimate[]): NonNullable<ReportTable["parentheses"]> {
  return rows.flatMap((estimate, row) =>
    isOnFewPeople(estimate) ? ["estimate", "low", "high"].map((key) => ({ row, key })) : [],
  );
}
