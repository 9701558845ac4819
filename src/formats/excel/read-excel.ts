import type { LabelledTable } from "../kit/labelled-table";
import { tableWithCodes } from "./apply-codes";
import { noFilledSheet, noSheet, otherSheetsNote } from "./choose-sheet";
import type { ExcelRows } from "./excel-rows";
import { readSheet } from "./sheet-cells";
import { openWorkbook, type SheetEntry, type Workbook } from "./workbook";

/** Sheets of codes are smaller than this. */
const MAX_CODES_BYTES = 4_000_000;

export interface ExcelOptions {
  /** Its name or its number from 1; by default the first visible sheet with cells. */
  readonly sheet?: string | number | undefined;
}

/**
 * Reads a sheet of an Excel workbook (.xlsx, .xlsm; ECMA-376 and ISO 29500, both forms) as a table whose first row has
 * the columns' names. Empty rows are skipped; formulas are read by their results. A sheet of codes beside it labels answers
 * and columns.
 * @param file its name in messages
 * @throws ItemwiseError "not-read" (.xls, .xlsb, .ods, locked with a password), "no-sheet", "no-rows",
 *   "formula-without-result", "damaged-file", "too-large"
 * @example
 * ```ts
 * const bytes = writeExcel(labelledTable({ city: { values: ["Oslo", "Lima"] } }));
 * readExcel(bytes, "answers.xlsx", { sheet: "data" }).columns[0].values; // ["Oslo", "Lima"]
 * ```
 */
export function readExcel(bytes: Uint8Array, file: string, { sheet }: ExcelOptions = {}): LabelledTable {
  const workbook = openWorkbook(bytes, file);
  return tableWithCodes(
    {
      sheets: workbook.sheets,
      rowsOf: (entry) =>
        workbook.parts.unpackedSize(entry.part) > MAX_CODES_BYTES ? null : readSheet(workbook, entry),
    },
    sheet === undefined ? firstFilled(workbook) : named(workbook, sheet),
    sheet === undefined,
  );
}

/** As `readExcel`, the rows as they are: for files with several rows of names, or none. */
export function readExcelRows(bytes: Uint8Array, file: string, { sheet }: ExcelOptions = {}): ExcelRows {
  const workbook = openWorkbook(bytes, file);
  const { rows, chosen } = sheet === undefined ? firstFilled(workbook) : named(workbook, sheet);
  return { ...rows, notes: [...otherSheetsNote(workbook.sheets, chosen), ...rows.notes] };
}

/**
 * The names of a workbook's sheets, in its order.
 * @throws ItemwiseError "not-read", "damaged-file", "too-large"
 * @example
 * ```ts
 * const table = labelledTable({ age: { values: [12] } });
 * readSheetNames(writeExcel(table), "answers.xlsx"); // ["data", "codebook"]
 * ```
 */
export function readSheetNames(bytes: Uint8Array, file: string): string[] {
  return openWorkbook(bytes, file).sheets.map(({ name }) => name);
}

interface Chosen {
  readonly rows: ExcelRows;
  readonly chosen: SheetEntry;
}

function firstFilled(workbook: Workbook): Chosen {
  for (const chosen of workbook.sheets) {
    if (chosen.hidden) continue;
    const rows = readSheet(workbook, chosen);
    if (rows.rows > 0) return { rows, chosen };
  }
  throw noFilledSheet(workbook.file, workbook.sheets);
}

function named(workbook: Workbook, sheet: string | number): Chosen {
  const { sheets } = workbook;
  const chosen =
    typeof sheet === "number"
      ? sheets[sheet - 1]
      : (sheets.find(({ name }) => name === sheet) ??
        sheets.find(({ name }) => name.trim().toLowerCase() === sheet.trim().toLowerCase()));
  if (chosen !== undefined) return { rows: readSheet(workbook, chosen), chosen };
  throw noSheet(workbook.file, sheets, sheet);
}
