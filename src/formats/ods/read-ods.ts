import { ItemwiseError } from "../../errors";
import { tableWithCodes } from "../excel/apply-codes";
import { noFilledSheet, noSheet, otherSheetsNote } from "../excel/choose-sheet";
import type { ExcelRows } from "../excel/excel-rows";
import { scanPart } from "../excel/workbook";
import { ZipParts } from "../excel/zip-parts";
import type { LabelledTable } from "../kit/labelled-table";
import * as messages from "./messages";
import { type OdsSheet, SheetsReader, type WantedSheet } from "./sheets-reader";

export interface OdsOptions {
  /** Its name or its number from 1; by default the first visible sheet with cells. */
  readonly sheet?: string | number | undefined;
}

/** Sheets beside the table that may hold codes. */
const MAX_SHEETS = 8;
const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
/** Sheets in XML are packed more tightly than other files. */
const BYTES_PER_PACKED_BYTE = 150;

/**
 * Reads a sheet of an OpenDocument spreadsheet (.ods; ISO 26300) as a table whose first row has the columns' names. Empty
 * rows are skipped; formulas are read by their results.
 * @param file its name in messages
 * @throws ItemwiseError "not-read" (another OpenDocument file, locked with a password), "no-sheet", "no-rows",
 *   "formula-without-result", "damaged-file", "too-large"
 * @example
 * ```ts
 * const table = readOds(await readFile("answers.ods"), "answers.ods", { sheet: "Data" });
 * table.columns[0].name; // "code"
 * ```
 */
export function readOds(bytes: Uint8Array, file: string, options: OdsOptions = {}): LabelledTable {
  const { sheet } = options;
  const isWanted = wanted(sheet);
  const sheets = readSheets(bytes, file, (one) => isWanted(one) || (!one.hidden && one.place < MAX_SHEETS));
  const found = chosenSheet(sheets, file, sheet);
  const table = tableWithCodes({ sheets, rowsOf: ({ rows }) => rows }, found, sheet === undefined);
  return { ...table, format: "OpenDocument (.ods)" };
}

/** As `readOds`, the rows as they are. */
export function readOdsRows(bytes: Uint8Array, file: string, { sheet }: OdsOptions = {}): ExcelRows {
  const sheets = readSheets(bytes, file, wanted(sheet));
  const { rows, chosen } = chosenSheet(sheets, file, sheet);
  return { ...rows, notes: [...otherSheetsNote(sheets, chosen), ...rows.notes] };
}

/** The sheet that was asked for, or the first visible one with cells. */
function chosenSheet(
  sheets: readonly OdsSheet[],
  file: string,
  sheet: string | number | undefined,
): { readonly rows: ExcelRows; readonly chosen: OdsSheet } {
  const chosen =
    typeof sheet === "number"
      ? sheets[sheet - 1]
      : typeof sheet === "string"
        ? (sheets.findLast(({ name }) => name === sheet) ??
          sheets.find(({ name }) => folded(name) === folded(sheet)))
        : sheets.find(({ hidden, rows }) => !hidden && rows !== null && rows.rows > 0);
  const rows = chosen?.rows ?? null;
  if (chosen !== undefined && rows !== null) return { rows, chosen };
  throw sheet === undefined ? noFilledSheet(file, sheets) : noSheet(file, sheets, sheet);
}

const folded = (name: string): string => name.trim().toLowerCase();

/**
 * The names of a spreadsheet's sheets, in its order.
 * @throws ItemwiseError "not-read", "damaged-file", "too-large"
 * @example
 * ```ts
 * readOdsSheetNames(await readFile("answers.ods"), "answers.ods")[0]; // "Data"
 * ```
 */
export function readOdsSheetNames(bytes: Uint8Array, file: string): string[] {
  return readSheets(bytes, file, () => false).map(({ name }) => name);
}

/** Which sheets are read: all are in one part of the file, which is unpacked once. */
function wanted(sheet: string | number | undefined): WantedSheet {
  if (typeof sheet === "number") return ({ place }) => place === sheet - 1;
  if (sheet === undefined)
    return ({ hidden, before }) => !hidden && !before.some(({ rows }) => rows !== null && rows.rows > 0);
  return ({ name, before }) =>
    name === sheet || (folded(name) === folded(sheet) && !before.some(({ rows }) => rows !== null));
}

function readSheets(bytes: Uint8Array, file: string, wants: WantedSheet): readonly OdsSheet[] {
  const parts = new ZipParts(bytes, file, {
    hint: messages.notReadHint,
    perPackedByte: BYTES_PER_PACKED_BYTE,
  });
  refuseLocked(parts);
  let reader: SheetsReader | null = null;
  scanPart(parts, CONTENT, (scanner) => {
    reader = new SheetsReader(scanner, { file, bytes: bytes.length, wants });
    return reader;
  });
  const found = reader as SheetsReader | null;
  if (found?.isSpreadsheet === true) return found.sheets;
  throw notRead(file, false);
}

function refuseLocked(parts: ZipParts): void {
  if (!parts.has(MANIFEST)) return;
  let locked = false;
  scanPart(parts, MANIFEST, () => ({
    open(name) {
      locked ||= name === "encryption-data";
    },
    close() {},
  }));
  if (locked) throw notRead(parts.file, true);
}

function notRead(file: string, isLocked: boolean): ItemwiseError {
  return new ItemwiseError("not-read", () => messages.notRead({ isLocked, file }), {
    hint: messages.notReadHint,
  });
}
