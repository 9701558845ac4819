import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import * as words from "./messages";

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
  return new ItemwiseError("no-sheet", () => words.noSheet({ file, sheet: JSON.stringify(sheet) }), {
    hint: () => words.noSheetHint({ sheets: sheetNames(sheets) }),
  });
}

export function noFilledSheet(file: string, sheets: readonly NamedSheet[]): ItemwiseError {
  return new ItemwiseError("no-rows", () => words.noFilledSheet({ file }), {
    hint: sheets.some(({ hidden }) => hidden)
      ? () => words.noFilledSheetHint({ sheets: sheetNames(sheets) })
      : messages.emptyFileHint,
  });
}

const sheetNames = (sheets: readonly NamedSheet[]): string[] =>
  sheets.map(({ name }) => messages.quoted({ name }));
