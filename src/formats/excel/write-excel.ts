import { ItemwiseError } from "../../errors";
import {
  type LabelledColumn,
  type LabelledTable,
  type MissingValues,
  tagText,
  valueText,
} from "../kit/labelled-table";
import * as messages from "./messages";
import { cellAddress } from "./sheet-cells";
import { SheetTexts, type SheetToWrite, STYLES, writeWorkbook } from "./write-workbook";

const MAX_ROWS = (1 << 20) - 1;
const MAX_COLUMNS = 1 << 14;
// Serial number of 1970-01-01; before number 61 Excel counts the nonexistent 29 February 1900.
const SERIAL_OF_1970 = 25_569;
const FIRST_SERIAL = 61;
const DAY = 86_400;

/**
 * Writes a table as an Excel workbook: a sheet "data" with the columns' names in its first row, and a sheet "codebook"
 * with labels, types, missing values and a row for each value label. Text is never a formula; kinds of missing are
 * written as `.a`; dates and times that a workbook cannot hold (before March 1900, negative) are text. The same table
 * gives the same bytes.
 * @throws ItemwiseError "too-large" where a workbook cannot hold as many rows, columns or characters in a cell
 * @example
 * ```ts
 * const bytes = writeExcel(labelledTable({ city: { values: ["Oslo", null] } }));
 * readSheetNames(bytes, "answers.xlsx"); // ["data", "codebook"]
 * ```
 */
export function writeExcel(table: LabelledTable): Uint8Array {
  const { rows, columns, file } = table;
  if (rows > MAX_ROWS || columns.length > MAX_COLUMNS) {
    throw new ItemwiseError(
      "too-large",
      () => messages.workbookFull({ file, rows: String(MAX_ROWS), columns: String(MAX_COLUMNS) }),
      { hint: messages.csvOrParquetHint },
    );
  }
  const texts = new SheetTexts(file);
  const sheets = [dataSheet(table, texts), listSheet("codebook", CODEBOOK, codebook(table), texts)];
  if (table.multipleResponses.length > 0) {
    const sets = table.multipleResponses.map(({ name, label, counted, columns: inSet }) => [
      name,
      label ?? "",
      counted ?? "",
      inSet.join(", "),
    ]);
    sheets.push(listSheet("sets", ["set", "label", "counted value", "columns"], sets, texts));
  }
  return writeWorkbook(sheets, texts);
}

function dataSheet({ rows, columns }: LabelledTable, texts: SheetTexts): SheetToWrite {
  const cells = columns.map((column) => cellWriter(column, texts));
  return {
    name: "data",
    *rows() {
      yield columns.map(({ name }, place) => texts.cell(name, cellAddress(1, place), STYLES.head)).join("");
      const letters = columns.map((_, place) => cellAddress(0, place).slice(0, -1));
      for (let row = 0; row < rows; row++) {
        let line = "";
        for (let place = 0; place < cells.length; place++)
          line += cells[place]!(row, `${letters[place]}${row + 2}`);
        yield line;
      }
    },
  };
}

type CellWriter = (row: number, address: string) => string;

function cellWriter(column: LabelledColumn, texts: SheetTexts): CellWriter {
  const text = (value: string, at: string): string => texts.cell(value, at, STYLES.text);
  if (column.type === "text") {
    return (row, at) => {
      const value = column.values[row];
      return value === null || value === undefined ? "" : text(value, at);
    };
  }
  const { type, values, tags } = column;
  return (row, at) => {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) {
      const tag = tagText(tags?.[row] ?? 0);
      return tag === "" ? "" : text(tag, at);
    }
    if (type === "boolean") return `<c r="${at}" t="b"><v>${value === 0 ? 0 : 1}</v></c>`;
    if (type === "number")
      return Number.isFinite(value) ? `<c r="${at}"><v>${value + 0}</v></c>` : text(String(value), at);
    const serial = type === "time" ? value / DAY : (type === "date" ? value : value / DAY) + SERIAL_OF_1970;
    if (!(serial >= (type === "time" ? 0 : FIRST_SERIAL) && serial < MAX_SERIAL))
      return text(valueText(type, value), at);
    return `<c r="${at}" s="${STYLES[type]}"><v>${serial}</v></c>`;
  };
}

/** The year 10000. */
const MAX_SERIAL = 2_958_466;

function listSheet(
  name: string,
  head: readonly string[],
  list: readonly (readonly string[])[],
  texts: SheetTexts,
): SheetToWrite {
  return {
    name,
    *rows() {
      yield head.map((cell, place) => texts.cell(cell, cellAddress(1, place), STYLES.head)).join("");
      for (const [row, cells] of list.entries()) {
        yield cells
          .map((cell, place) =>
            cell === "" ? "" : texts.cell(cell, cellAddress(row + 2, place), STYLES.text),
          )
          .join("");
      }
    },
  };
}

/** Sheets of text, each with its head and its rows, as a workbook. @throws ItemwiseError "too-large" */
export function writeTextSheets(
  sheets: readonly {
    readonly name: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[],
  file: string,
): Uint8Array {
  const texts = new SheetTexts(file);
  return writeWorkbook(
    sheets.map(({ name, head, rows }) => listSheet(name, head, rows, texts)),
    texts,
  );
}

const CODEBOOK = [
  "column",
  "label",
  "type",
  "level",
  "role",
  "missing",
  "value",
  "value label",
  "attributes",
];

function codebook({ columns, weight, label }: LabelledTable): string[][] {
  const file = label === null ? [] : [["(file)", label]];
  const rows = columns.flatMap((column) => {
    const { name, valueLabels, missing, level, type } = column;
    const role = name === weight ? "weight" : "";
    const attributes = Object.entries(column.attributes).map(([key, value]) => `${key}: ${value}`);
    const facts = [name, column.label ?? "", type, level ?? "", role, missing.map(missingText).join("; ")];
    const values = valueLabels.map((one) => ["tag" in one ? tagText(one.tag) : String(one.value), one.label]);
    const [first = ["", ""], ...others] = values;
    return [
      [...facts, ...first, attributes.join("\n")],
      ...others.map((value) => [name, "", "", "", "", "", ...value, ""]),
    ];
  });
  return [...file, ...rows];
}

function missingText(missing: MissingValues): string {
  if ("value" in missing) return String(missing.value);
  const bound = (value: number, none: string): string => (Number.isFinite(value) ? String(value) : none);
  return `${bound(missing.from, "lowest")} to ${bound(missing.to, "highest")}`;
}
