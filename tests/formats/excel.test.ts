import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExcelRows } from "../../src/formats/excel/read-excel";
import { valueText } from "../../src/formats/kit/labelled-table";

const FOLDER = new URL("./fixtures/excel/", import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

type Told = ["number" | "text" | "error" | "moment", string] | ["boolean", boolean] | ["time", number];
type Truth = Record<string, Record<string, { row: number; cells: Record<string, Told> }[]>>;
const truth = JSON.parse(readFileSync(new URL("truth.json", FOLDER), "utf8")) as Truth;

/** A sheet as openpyxl's truth is written. */
function told(name: string, sheet: string): { row: number; cells: Record<string, Told> }[] {
  const rows = readExcelRows(bytesOf(name), name, { sheet });
  return Array.from({ length: rows.rows }, (_, row) => {
    const cells: Record<string, Told> = {};
    for (const place of rows.places) {
      const cell = rows.cell(row, place);
      if (cell === null || cell.type === "formula") continue;
      if (cell.type === "number") cells[place] = ["number", String(cell.value)];
      else if (cell.type === "boolean") cells[place] = ["boolean", cell.value];
      else if (cell.type === "text" || cell.type === "error") cells[place] = [cell.type, cell.value];
      else if (cell.type === "time") cells[place] = ["time", cell.value];
      else {
        const seconds = cell.type === "date" ? cell.value * 86_400 : cell.value;
        const text = valueText("datetime", seconds);
        cells[place] = ["moment", text.includes(".") ? text : `${text}.000`];
      }
    }
    return { row: rows.rowNumbers[row] ?? 0, cells };
  });
}

/** Python writes numbers in other words. */
function inOurWords(rows: Truth[string][string]): Truth[string][string] {
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(cells).map(([place, cell]) => [
        place,
        cell[0] === "number" ? ["number", String(Number(cell[1]))] : cell,
      ]),
    ),
  }));
}

describe("workbooks of other programs", () => {
  const sheets = Object.entries(truth).flatMap(([name, book]) =>
    Object.keys(book).map((sheet) => [name, sheet]),
  );
  it.each(sheets as [string, string][])("%s, sheet %s: every cell as openpyxl reads it", (name, sheet) => {
    expect(told(name, sheet)).toEqual(inOurWords(truth[name]?.[sheet] ?? []));
  });

  it("are all there", () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith(".xlsx"))
        .sort(),
    ).toEqual(Object.keys(truth).sort());
  });
});
