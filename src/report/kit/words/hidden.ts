import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "../tables/section";
import { counted } from "./phrases";

/** What stands in a table in the place of a figure that disclosure control hides. */
export const HIDDEN = "(*)";

/** What a chart's description says where it leaves something out. */
export const HIDDEN_LEFT_OUT = "Figures that disclosure control hides are left out.";

/** A table's cell: null is hidden; what is not there at all stays a dash. */
export function shownOrHidden(figure: number | null | undefined): number | string | null {
  if (figure === undefined) return null;
  return figure ?? HIDDEN;
}

/** The sum of parts; null, and so hidden, where one of them is. */
export function sumOfShown(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/** A table with the notes that its hidden figures and those in parentheses need. */
export function disclosed(analysis: Analysis, table: ReportTable | null): ReportTable | null {
  if (table === null) return null;
  const hidden = table.rows.some((row) => table.columns.some(({ key }) => row[key] === HIDDEN));
  const few = (table.parentheses ?? []).length > 0;
  return {
    ...table,
    notes: [
      ...table.notes,
      ...(hidden ? [hiddenNote(analysis)] : []),
      ...(few ? [fewPeopleNote(analysis)] : []),
    ],
  };
}

function hiddenNote({ disclosure }: Analysis): string {
  return `${HIDDEN} hidden: a share of fewer than ${counted(disclosure.leastPeople, "person", "people")}, a count so small that someone could be known, or a figure from which one of these follows.`;
}

function fewPeopleNote({ disclosure }: Analysis): string {
  return `In parentheses: on ${disclosure.leastPeople} to ${disclosure.fewPeople - 1} people.`;
}
