import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

/** What messages say of a sheet. */
interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** A note on the sheets that were not read; none where there is one sheet. */
export function otherSheetsNote(
  sheets: readonly NamedSheet[],
  chosen: NamedSheet,
  used: readonly string[] = [],
): string[] {
  const others = sheets.filter((entry) => entry !== chosen && !used.includes(entry.name));
  if (others.length === 0) return [];
  const named = others.map(({ name, hidden }) =>
    hidden ? messages.hiddenSheet({ name }) : messages.quoted({ name }),
  );
  return [messages.otherSheets({ sheet: chosen.name, others: named })];
}

export function noSheet(file: string, sheets: readonly NamedSheet[], sheet: string | number): ItemwiseError {
  return new ItemwiseError("no-sheet", `${file}: there is no sheet ${JSON.stringify(sheet)}.`, {
    hint: `The workbook has ${sheetNames(sheets)}: give a name, or a number from 1.`,
  });
}

export function noFilledSheet(file: string, sheets: readonly NamedSheet[]): ItemwiseError {
  return new ItemwiseError("no-rows", `${file}: no visible sheet has a cell that is filled in.`, {
    hint: sheets.some(({ hidden }) => hidden)
      ? `Name a hidden sheet (--sheet): ${sheetNames(sheets)}.`
      : "Check the path, or export the data again.",
  });
}

function sheetNames(sheets: readonly NamedSheet[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(", ") || "no sheet of cells";
}
