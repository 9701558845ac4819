import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellText, type LabelledColumn } from "../../src/formats/kit/labelled-table";
import { readParquet } from "../../src/formats/parquet/read-parquet";
import { rejectionOf } from "../support/error";

const FOLDER = new URL("./fixtures/parquet/", import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

interface Truth {
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly columns: readonly (readonly (string | null)[])[];
}
const truth = JSON.parse(readFileSync(new URL("truth.json", FOLDER), "utf8")) as Truth;

/** A cell of ours and of DuckDB's in the same words. */
function ours(column: LabelledColumn, row: number): string | null {
  if (column.type === "text") return column.values[row] ?? null;
  const value = column.values[row] ?? Number.NaN;
  if (Number.isNaN(value)) return null;
  if (column.type === "number") return String(value);
  return column.type === "boolean" ? String(value === 1) : cellText(column, row);
}

function theirs(column: LabelledColumn, cell: string | null): string | null {
  if (cell === null || column.type === "boolean") return cell;
  if (column.type === "number") return String(Number(cell));
  if (column.name === "large") return cell.replace(/\.?0+$/, "");
  if (column.type === "datetime")
    return cell.replace(" ", "T").replace(/\.(\d+)$/, (_, digits: string) => `.${digits.padEnd(3, "0")}`);
  return column.type === "time"
    ? cell.replace(/\.(\d+)$/, (_, digits: string) => `.${digits.padEnd(3, "0")}`)
    : cell;
}

describe("Parquet of other programs", () => {
  it.each(Object.keys(truth.files))("%s: every cell as DuckDB reads it", async (name) => {
    const table = await readParquet(bytesOf(name), name);
    const hidden = name === "pandas.parquet" ? ["__index_level_0__"] : [];
    const file = Object.entries(truth.files[name] ?? {}).filter(([column]) => !hidden.includes(column));
    expect(table.columns.map((column) => column.name)).toEqual(file.map(([column]) => column));
    for (const column of table.columns) {
      const cells = truth.columns[truth.files[name]?.[column.name] ?? -1] ?? [];
      const read = Array.from({ length: table.rows }, (_, row) => ours(column, row));
      expect([column.name, ...read]).toEqual([column.name, ...cells.map((cell) => theirs(column, cell))]);
    }
  });

  it("has the types that it was written with, and says what a number cannot keep", async () => {
    const table = await readParquet(bytesOf("duckdb-snappy.parquet"), "d.parquet");
    const types = new Map(table.columns.map(({ name, type }) => [name, type]));
    expect(
      ["item", "flag", "day", "moment", "clock", "code", "uuid", "beyond", "large", "nothing"].map((name) =>
        types.get(name),
      ),
    ).toEqual([
      ...["number", "boolean", "date", "datetime", "time", "text", "text", "text", "text", "number"],
    ]);
    expect(table.notes).toEqual([
      'Whole numbers of more digits than a number keeps are read as text in "beyond", "farthest", "large".',
    ]);
  });

  it("heeds what pandas keeps", async () => {
    const table = await readParquet(bytesOf("pandas.parquet"), "p.parquet");
    expect(table.columns.map(({ name, level }) => `${name} ${level}`)).toEqual(["id null", "words ordinal"]);
    expect(table.notes).toEqual(['Row numbers that pandas keeps are left out ("__index_level_0__").']);
  });

  it.each([
    [
      "nested",
      bytesOf("nested.parquet"),
      "not-read",
      'nested: columns have columns or lists within: "choices", "list", "inner".',
    ],
    [
      "text",
      new TextEncoder().encode("id,a\n1,2\n3,4\n"),
      "not-read",
      "text: the file is not a Parquet file.",
    ],
    [
      "cut",
      bytesOf("duckdb-v2.parquet").slice(0, -9),
      "damaged-file",
      "cut: the file is cut off: its list of columns, which stands at the end, is not there.",
    ],
  ])("%s is refused", async (name, bytes, code, message) => {
    const error = await rejectionOf(readParquet(bytes, name));
    expect([error.code, error.message]).toEqual([code, message]);
  });
});
