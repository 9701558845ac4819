import writeExcel, { type CellObject, type Row, type Sheet } from "write-excel-file/universal";
import { type CellFormat, formatCell } from "../../words/format";
import { plainText } from "../../words/links";
import * as parts from "../kit/tables/messages";
import { cellMark } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";
import * as messages from "./messages";
import { withReproducibleBytes } from "./reproducible-zip";
import { xmlText } from "./word-table";

const FORMATS: Readonly<Record<Exclude<CellFormat, "text">, string>> = {
  integer: "#,##0",
  decimal1: "#,##0.0",
  decimal2: "#,##0.00",
  decimal3: "#,##0.000",
  coefficient2: ".00",
  coefficient3: ".000",
  percent1: "0.0%",
  p: '[<0.001]"< .001";.000',
};

const MAX_NAME_LENGTH = 31;
const MAX_TEXT_LENGTH = 32_000;
const MAX_COLUMN_WIDTH = 60;

/** Tables as a workbook: a sheet of contents, then a sheet each. Numbers keep all digits, text is never a formula. The same tables give the same bytes. */
export async function tablesToExcel(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ id }) => id));
  const list: Sheet<Blob> = {
    sheet: contentsName(),
    columns: [{ width: MAX_NAME_LENGTH }, { width: MAX_COLUMN_WIDTH }],
    data: [
      [head(messages.sheet()), head(messages.table())],
      ...tables.map(({ title }, k) => [textCell(names[k] ?? ""), textCell(title)]),
    ],
  };
  const sheets = [list, ...tables.map((table, k) => sheetOf(table, names[k] ?? ""))];
  const file = await writeExcel(sheets, { fontFamily: "Arial", fontSize: 10 }).toBlob();
  return withReproducibleBytes(new Uint8Array(await file.arrayBuffer()));
}

function sheetOf(table: ReportTable, sheet: string): Sheet<Blob> {
  const { columns, rows } = table;
  const [isBold, isFew] = [cellMark(table.emphasis), cellMark(table.parentheses)];
  const body = rows.map(
    (row, r): Row =>
      columns.map(({ key, format }) => {
        const shown = cellOf(row[key] ?? null, format, isFew(r, key));
        return isBold(r, key) ? { ...shown, fontWeight: "bold" } : shown;
      }),
  );
  const widths = columns.map(({ key, label, format }) => {
    const lengths = rows.map((row) => formatCell(row[key] ?? null, format).length);
    return { width: Math.min(MAX_COLUMN_WIDTH, Math.max(8, label.length, ...lengths) + 2) };
  });
  return {
    sheet,
    columns: widths,
    stickyRowsCount: 2,
    data: [
      [{ ...textCell(table.title), fontWeight: "bold" }],
      columns.map(({ label, format }) => head(label, format !== "text")),
      ...body,
      ...table.notes.map(
        (note, k): Row => [textCell(k === 0 ? `${parts.note()} ${plainText(note)}` : plainText(note))],
      ),
    ],
  };
}

function cellOf(value: string | number | null, format: CellFormat, few: boolean): CellObject {
  const right = format === "text" ? {} : ({ align: "right" } as const);
  if (typeof value !== "number" || !Number.isFinite(value) || format === "text") {
    const text = formatCell(value, format);
    return { ...textCell(few ? `(${text})` : text), ...right };
  }
  const shown = FORMATS[format];
  return { type: Number, value, format: few ? parenthesized(shown) : shown, ...right };
}

const parenthesized = (format: string): string =>
  format
    .split(";")
    .map((part) => part.replace(/^(\[[^\]]*\])?(.*)$/, '$1"("$2")"'))
    .join(";");

const textCell = (text: string): CellObject => ({
  type: String,
  value: xmlText(text).slice(0, MAX_TEXT_LENGTH),
});

const head = (label: string, right = false): CellObject => ({
  ...textCell(label),
  fontWeight: "bold",
  wrap: true,
  alignVertical: "bottom",
  bottomBorderStyle: "thin",
  ...(right ? { align: "right" } : {}),
});

/** The name of a sheet that Excel reserves. */
const RESERVED = "history";

const contentsName = (): string => sheetName(parts.contents());

const sheetName = (text: string): string =>
  xmlText(text)
    .replace(/[\n:\\/?*[\]']/g, "-")
    .trim()
    .slice(0, MAX_NAME_LENGTH) || "table";

/** Valid, short, unique sheet names. */
export function sheetNames(ids: readonly string[]): readonly string[] {
  const taken = new Set([contentsName().toLowerCase(), RESERVED]);
  return ids.map((id) => {
    const base = sheetName(id);
    let name = base;
    for (let k = 2; taken.has(name.toLowerCase()); k++) {
      name = `${base.slice(0, MAX_NAME_LENGTH - 1 - String(k).length)}-${k}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
