import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { isOnFewPeople, shareColumns, unlessHidden } from "../kit/tables/share-columns";
import { type Column, column } from "../kit/tables/table-of";
import { shownOrHidden } from "../kit/words/hidden";
import * as messages from "./messages";

/** People, effective people, share, interval. */
export const estimateColumns = (): readonly Column<PrevalenceEstimate>[] => [
  ...unlessHidden([
    column(["n", names.columnPeople(), "integer"], ({ n }: PrevalenceEstimate) => shownOrHidden(n)),
  ]),
  ...shareColumns<PrevalenceEstimate>(),
];

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
