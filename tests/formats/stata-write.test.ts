import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  cellText,
  type LabelledColumn,
  type LabelledTable,
  type NumberColumn,
} from "../../src/formats/kit/labelled-table";
import { readStata } from "../../src/formats/stata/read-stata";
import { writeStata } from "../../src/formats/stata/write-stata";

const FOLDER = new URL("./fixtures/stata/", import.meta.url);

function numbers(name: string, values: readonly number[], rest: Partial<NumberColumn> = {}): NumberColumn {
  const facts = {
    label: null,
    valueLabels: [],
    missing: [],
    level: null,
    attributes: {},
    tags: null,
  } as const;
  return { ...facts, type: "number", name, values: Float64Array.from(values), ...rest };
}

function texts(name: string, values: readonly (string | null)[]): LabelledColumn {
  return {
    name,
    label: null,
    valueLabels: [],
    missing: [],
    level: null,
    attributes: {},
    type: "text",
    values,
  };
}

function tableOf(columns: readonly LabelledColumn[], rest: Partial<LabelledTable> = {}): LabelledTable {
  const rows = columns[0]?.values.length ?? 0;
  return {
    file: "a.sav",
    format: "",
    label: null,
    rows,
    columns,
    weight: null,
    multipleResponses: [],
    notes: [],
    ...rest,
  };
}

function there(table: LabelledTable): { table: LabelledTable; notes: readonly string[] } {
  const { bytes, notes } = writeStata(table);
  return { table: readStata(bytes, "a.dta"), notes };
}

describe("a file of Stata that is written", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".dta") && !name.startsWith("alias"));
  it.each(files)("has all of %s, and again the same bytes", (name) => {
    const before = readStata(new Uint8Array(readFileSync(new URL(name, FOLDER))), name);
    const { bytes } = writeStata(before);
    const after = readStata(bytes, name);
    expect(after).toMatchObject({ label: before.label, rows: before.rows, format: "Stata 118 (.dta)" });
    for (const [i, column] of before.columns.entries()) {
      const { "display format": format, "value labels": set, ...attributes } = column.attributes;
      const copy = after.columns[i];
      const same = { name: column.name, label: column.label, type: column.type, values: column.values };
      expect(copy).toMatchObject({ ...same, valueLabels: column.type === "text" ? [] : column.valueLabels });
      expect(copy?.attributes).toMatchObject(attributes);
      if ("tags" in column) expect(copy).toHaveProperty("tags", column.tags);
    }
    expect(writeStata(after).bytes).toEqual(bytes);
  });

  it("has the smallest type that holds the values", () => {
    const columns = [
      numbers("byte", [-127, 100, Number.NaN]),
      numbers("int", [101, -32767, 32740]),
      numbers("long", [32741, 2147483620, -2147483647]),
      numbers("float", [0.5, 2147483648, Number.NaN]),
      numbers("double", [0.1, 2147483621, 9007199254740991]),
      numbers("none", [Number.NaN, Number.NaN, Number.NaN]),
      texts("str3", ["ü", "abc", null]),
      texts("long text", ["x".repeat(2046), null, "x".repeat(2046)]),
    ];
    const { bytes, notes } = writeStata(tableOf(columns));
    const at = Buffer.from(bytes).indexOf("<variable_types>") + 16;
    const view = new DataView(bytes.buffer, at);
    expect(columns.map((_, i) => view.getUint16(2 * i, true))).toEqual([
      65530, 65529, 65528, 65527, 65526, 65530, 3, 32768,
    ]);
    expect(Buffer.from(bytes).toString("latin1").split("GSO").length).toBe(2);
    expect(notes).toEqual([
      "byte: is named byte_, as Stata does not take this name.",
      "int: is named int_, as Stata does not take this name.",
      "long: is named long_, as Stata does not take this name.",
      "float: is named float_, as Stata does not take this name.",
      "double: is named double_, as Stata does not take this name.",
      "str3: is named str3_, as Stata does not take this name.",
      "long text: is named long_text, as Stata does not take this name.",
    ]);
    const read = readStata(bytes, "a.dta");
    for (const [i, column] of columns.entries()) expect(read.columns[i]?.values).toEqual(column.values);
  });

  it("has times, and durations as numbers", () => {
    const columns = [
      numbers("day", [-3654, 19_000.5, Number.NaN], {
        type: "date",
        valueLabels: [{ value: 0, label: "Epoch" }],
      }),
      numbers("moment", [1714571110.123, -0.001, 253402300799], { type: "datetime" }),
      numbers("clock", [0, 86_399.5, Number.NaN], { type: "time" }),
      numbers("spell", [90_000, -1, 0], { type: "time" }),
    ];
    const { table, notes } = there(tableOf(columns));
    const cells = table.columns.map((column) => [0, 1, 2].map((row) => cellText(column, row)));
    expect(cells).toEqual(
      columns.map((column, i) =>
        [0, 1, 2].map((row) => (i === 3 ? String(column.values[row]) : cellText(column, row))),
      ),
    );
    expect(table.columns[0]?.valueLabels).toEqual([{ value: 0, label: "Epoch" }]);
    expect(notes).toEqual([
      "spell: durations are written as numbers of seconds, as some are no time of the day.",
    ]);
  });

  it("has declared missing values as kinds of missing, with their labels", () => {
    const values = [1, 98, 99, -5, Number.NaN, Number.NaN];
    const column = numbers("answer", values, {
      tags: Uint8Array.of(0, 0, 0, 0, 1, 27),
      missing: [{ from: 98, to: Number.POSITIVE_INFINITY }, { value: -5 }, { value: -6 }],
      valueLabels: [
        { value: 1, label: "yes" },
        { value: 99, label: "refused" },
        { value: -6, label: "skipped" },
        { tag: 1, label: "lost" },
      ],
    });
    const { table, notes } = there(tableOf([column]));
    const read = table.columns[0] as NumberColumn;
    expect([...read.values]).toEqual([1, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect([...(read.tags ?? [])]).toEqual([0, 4, 5, 3, 1, 0]);
    expect(read.valueLabels).toEqual([
      { value: 1, label: "yes" },
      { tag: 1, label: "lost" },
      { tag: 2, label: "skipped" },
      { tag: 5, label: "refused" },
    ]);
    expect(notes).toEqual([
      "answer: declared no answer, so written as missing: -6 as .b, -5 as .c, 98 as .d, 99 as .e.",
      "answer: the missing value ._ is written as ., which is all that Stata has for it.",
    ]);
    const many = numbers(
      "many",
      Array.from({ length: 30 }, (_, i) => i),
      { missing: [{ from: 1, to: 29 }] },
    );
    expect(there(tableOf([many])).table.columns[0]?.values).toEqual(many.values);
  });

  it("tells all that Stata can't hold", () => {
    const label = "ä".repeat(81);
    const columns = [
      numbers("1st", [Number.POSITIVE_INFINITY, 1e308], {
        label,
        level: "ordinal",
        valueLabels: [{ value: 1.5, label: "half" }],
      }),
      numbers("_1st", [1, 2], { attributes: { "VAR ROLE": "input", note1: "kept" } }),
      {
        ...texts("a\u0301b", ["x\0y", ""]),
        valueLabels: [{ value: "x", label: "X" }],
        missing: [{ value: "y" }],
      },
      numbers("ein sehr langer Name mit mehr als 32 Zeichen", [1, 2]),
    ];
    const multipleResponses = [{ name: "$m", label: null, columns: ["_1st"], counted: "1" }];
    const { table, notes } = there(tableOf(columns, { label, weight: "_1st", multipleResponses }));
    expect(table.columns.map(({ name }) => name)).toEqual([
      "_1st",
      "_1st_2",
      "áb",
      "ein_sehr_langer_Name_mit_mehr_al",
    ]);
    expect(table.columns[0]).toMatchObject({
      label: "ä".repeat(80),
      attributes: { note0: "1", note1: label },
    });
    expect(table.columns[1]?.attributes.note1).toBe("kept");
    expect([...(table.columns[0]?.values ?? [])]).toEqual([Number.NaN, Number.NaN]);
    expect(table.columns[2]?.values).toEqual(["xy", null]);
    expect(notes).toEqual([
      "1st: is named _1st, as Stata does not take this name.",
      "1st: the label is cut at 80 characters and stands whole in the variable's note.",
      "1st: labels of values that are no whole numbers of four bytes are left out.",
      "1st: numbers that are infinite or beyond what Stata holds are written as missing.",
      "_1st: is named _1st_2, as Stata does not take this name.",
      "_1st: the attribute VAR ROLE has no name that Stata takes and is left out.",
      "a\u0301b: is named áb, as Stata does not take this name.",
      "a\u0301b: Stata has no labels for texts: they are left out.",
      "a\u0301b: Stata declares no text to be no answer: this is left out.",
      "a\u0301b: zero bytes within texts are left out.",
      "ein sehr langer Name mit mehr als 32 Zeichen: is named ein_sehr_langer_Name_mit_mehr_al, as Stata does not take this name.",
      "The label of the data set is cut at 80 characters.",
      "That _1st_2 is the weight is left out: say it in Stata (svyset [pweight=_1st_2]).",
      "Sets of columns that answer one question are left out: $m.",
      "Stata keeps no level of measurement: it is left out.",
    ]);
  });

  it("is refused where it has too many columns", () => {
    const column = numbers("x", []);
    expect(() => writeStata(tableOf(new Array<LabelledColumn>(32_768).fill(column)))).toThrow(
      "32768 columns are more",
    );
  });
});
