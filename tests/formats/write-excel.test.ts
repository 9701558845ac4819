import { describe, expect, it } from "vitest";
import { readExcel, readExcelRows } from "../../src/formats/excel/read-excel";
import { writeExcel } from "../../src/formats/excel/write-excel";
import type { LabelledColumn, LabelledTable, NumberColumn } from "../../src/formats/kit/labelled-table";
import { thrownBy } from "../support/error";

const facts = { label: null, valueLabels: [], missing: [], level: null, attributes: {} } as const;
const text = (name: string, ...values: (string | null)[]): LabelledColumn => ({
  ...facts,
  name,
  type: "text",
  values,
});
const numbers = (name: string, type: NumberColumn["type"], ...values: number[]): NumberColumn => ({
  ...facts,
  name,
  type,
  values: Float64Array.from(values),
  tags: null,
});

const TEXTS = [
  "=1+1",
  "007",
  "a\r\nb\t_x000D_ <&>\"'",
  "\u0001\u001f\ud800 \u{1f600}",
  " blanks ",
  "#N/A",
  "",
  null,
];
const table: LabelledTable = {
  file: "t.sav",
  format: "SPSS (.sav)",
  label: "A title",
  rows: 8,
  weight: "w",
  notes: [],
  columns: [
    text("text", ...TEXTS),
    numbers("number", "number", 1, -0.1, 1e-7, 2 ** 53 - 1, 1 / 3, 1e300, Number.NaN, -0),
    numbers("flag", "boolean", 1, 0, Number.NaN, 1, 1, 0, 0, 0),
    numbers("day", "date", -25_508, 0, 19_782, Number.NaN, 1, 2, 3, 2_932_896),
    numbers("moment", "datetime", 1_709_209_800.25, 0, 86_399, 1, 2, 3, 4, 951_782_400),
    numbers("clock", "time", 0, 0.5, 3599, 86_399, 86_400, 100_000, 1, 2),
    {
      ...numbers("w", "number", 1, Number.NaN, Number.NaN, 2, 3, 4, 5, 6),
      tags: Uint8Array.of(0, 1, 27, 0, 0, 0, 0, 0),
      label: "Weight",
      level: "scale",
      valueLabels: [
        { value: 1, label: "one" },
        { tag: 1, label: "refused" },
      ],
      missing: [{ value: 99 }, { from: -Infinity, to: -1 }],
      attributes: { origin: "x" },
    },
  ],
  multipleResponses: [{ name: "$m", label: null, columns: ["flag", "w"], counted: "1" }],
};

describe("writeExcel(table)", () => {
  it("gives back every cell when it is read", () => {
    const read = readExcel(writeExcel(table), "t.xlsx");
    const cells = (column: LabelledColumn | undefined): unknown[] => [...(column?.values ?? [])];
    expect(read.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      ...[
        "text text",
        "number number",
        "flag boolean",
        "day date",
        "moment datetime",
        "clock time",
        "w text",
      ],
    ]);
    expect(cells(read.columns[0])).toEqual(TEXTS.map((value) => (value === "" ? null : value)));
    for (const k of [1, 2, 3, 5])
      expect(cells(read.columns[k])).toEqual(cells(table.columns[k]).map((value) => (value as number) + 0));
    expect(cells(read.columns[4])).toEqual(cells(table.columns[4]));
    expect(cells(read.columns[6])).toEqual(["1", ".a", "._", "2", "3", "4", "5", "6"]);
  });

  it("has a codebook and sets, and never a formula", () => {
    const bytes = writeExcel(table);
    const book = readExcel(bytes, "t.xlsx", { sheet: "codebook" });
    const row = (k: number): unknown[] => book.columns.map(({ values }) => values[k]);
    expect(book.columns.map(({ name }) => name)).toEqual([
      ...["column", "label", "type", "level", "role", "missing", "value", "value label", "attributes"],
    ]);
    expect(row(0).slice(0, 2)).toEqual(["(file)", "A title"]);
    expect(row(7)).toEqual([
      "w",
      "Weight",
      "number",
      "scale",
      "weight",
      "99; lowest to -1",
      "1",
      "one",
      "origin: x",
    ]);
    expect(row(8)).toEqual(["w", null, null, null, null, null, ".a", "refused", null]);
    expect(readExcel(bytes, "t.xlsx", { sheet: "sets" }).rows).toBe(1);
    const data = readExcelRows(bytes, "t.xlsx", { sheet: "data" });
    expect(data.cell(1, 0)).toEqual({ type: "text", value: "=1+1" });
    expect(writeExcel(table)).toEqual(bytes);
  });

  it("writes as text what a workbook cannot hold, and refuses texts that are too long", () => {
    const old = {
      ...table,
      columns: [numbers("day", "date", -25_510, 0), numbers("n", "number", Number.POSITIVE_INFINITY, 1)],
      rows: 2,
    };
    const read = readExcel(writeExcel(old), "t.xlsx");
    expect(read.columns.map(({ values }) => [...values])).toEqual([
      ["1900-02-27", "1970-01-01"],
      ["Infinity", "1"],
    ]);
    const long = { ...table, columns: [text("t", "x".repeat(32_768))], rows: 1 };
    expect(thrownBy(() => writeExcel(long)).message).toBe(
      "t.sav, cell A2: a cell holds 32767 characters, not 32768.",
    );
  });
});
