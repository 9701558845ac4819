import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type {
  LabelledColumn,
  LabelledTable,
  NumberColumn,
  TextColumn,
} from "../../src/formats/kit/labelled-table";
import { readSpss } from "../../src/formats/spss/read-spss";
import { writeSpss } from "../../src/formats/spss/write-spss";
import { createRandom } from "../../src/numeric/random/random";
import { inRepository } from "../support/cli";

const FOLDER = inRepository("tests/formats/fixtures/spss");
const FACTS = { label: null, valueLabels: [], missing: [], level: null, attributes: {} } as const;

const numbers = (
  name: string,
  values: readonly number[],
  facts: Partial<NumberColumn> = {},
): NumberColumn => ({
  ...FACTS,
  name,
  type: "number",
  values: Float64Array.from(values),
  tags: null,
  ...facts,
});
const texts = (
  name: string,
  values: readonly (string | null)[],
  facts: Partial<TextColumn> = {},
): TextColumn => ({
  ...FACTS,
  name,
  type: "text",
  values,
  ...facts,
});
const tableOf = (columns: readonly LabelledColumn[], more: Partial<LabelledTable> = {}): LabelledTable => ({
  file: "a.sav",
  format: "SPSS (.sav)",
  label: null,
  rows: columns[0]?.values.length ?? 0,
  columns,
  weight: null,
  multipleResponses: [],
  notes: [],
  ...more,
});

/** What is read in what is written, without the formats that it gets. */
function around(table: LabelledTable, packed = false): { table: LabelledTable; notes: readonly string[] } {
  const { bytes, notes } = writeSpss(table, { packed });
  const read = readSpss(bytes, "a.sav");
  expect(read.notes).toEqual([]);
  const columns = read.columns.map((column) => {
    const { "format.spss": _, ...attributes } = column.attributes;
    return { ...column, attributes };
  });
  return { table: { ...read, columns }, notes };
}

describe("what was read and is written", () => {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith("haven") || name.startsWith("p"));
  it.each(files.filter((name) => name.endsWith("sav")))("%s is the same when it is read again", (name) => {
    const table = readSpss(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
    for (const packed of [false, true]) {
      const { bytes, notes } = writeSpss(table, { packed });
      expect(notes).toEqual([]);
      const format = packed ? "SPSS (.zsav)" : "SPSS (.sav)";
      expect(readSpss(bytes, name)).toEqual({ ...table, format, notes: [] });
      expect(writeSpss(table, { packed }).bytes).toEqual(bytes);
    }
  });

  it("random tables", () => {
    for (let seed = 0; seed < 40; seed++) {
      const table = randomTable(seed);
      expect(around(table, seed % 2 === 0)).toEqual({
        table: { ...table, format: seed % 2 === 0 ? "SPSS (.zsav)" : "SPSS (.sav)" },
        notes: [],
      });
    }
  });
});

/** Columns of all types with texts of all lengths, their letters of one to four bytes. */
function randomTable(seed: number): LabelledTable {
  const random = createRandom(seed);
  const rows = random.integer(30);
  const letters = ["a", " b", "é", "語", "😀", "0"];
  const text = (length: number) =>
    Array.from({ length: random.integer(length + 1) }, () => letters[random.integer(letters.length)]).join(
      "",
    );
  const value = () =>
    [random.integer(300) - 120, random.normal() * 1e6, Number.NaN, 2 ** 31][random.integer(4)] ?? 0;
  const columns = Array.from({ length: 1 + random.integer(12) }, (_, at): LabelledColumn => {
    const name = ["q", "A_long.name", "größe", "Ω"][random.integer(4)] + String(at);
    const values = Array.from({ length: rows }, value);
    if (random.integer(2) === 0) {
      const length = [1, 3, 8, 20, 90, 400, 3000][random.integer(7)] ?? 1;
      return texts(
        name,
        Array.from({ length: rows }, () => text(length).trimEnd() || null),
        { level: "nominal" },
      );
    }
    const type = (["number", "date", "datetime", "time"] as const)[random.integer(4)] ?? "number";
    const whole = type === "number" ? values : values.map(Math.round);
    return numbers(name, whole, { type, label: text(20).trimEnd() || null });
  });
  return tableOf(columns);
}

describe("names", () => {
  const written = (...names: string[]) => {
    const { table, notes } = around(tableOf(names.map((name) => numbers(name, [1]))));
    return { names: table.columns.map(({ name }) => name), notes };
  };

  it("are made such as SPSS allows, and that is told", () => {
    expect(written("Q1[SQ001]", "1st", "a b", "by", "ends.", "_x", "a/b")).toEqual({
      names: ["Q1_SQ001_", "V1st", "a_b", "by_", "ends_", "V_x", "a_b_2"],
      notes: [
        'SPSS does not allow some names of columns, which were changed: "Q1[SQ001]" is now "Q1_SQ001_", "1st" is now "V1st", "a b" is now "a_b", "by" is now "by_", "ends." is now "ends_", "_x" is now "V_x", "a/b" is now "a_b_2".',
      ],
    });
  });

  it("stay where they can, and are there once, in capitals or not", () => {
    expect(written("Q 1", "q_1", "Q_1").names).toEqual(["Q_1_3", "q_1", "Q_1_2"]);
    expect(written("V1", "V2", "höflich", "a.name.of.more.than.8").notes).toEqual([]);
    const long = "é".repeat(40);
    expect(written(long, `${long}x`).names).toEqual(["é".repeat(32), `${"é".repeat(28)}_2`]);
  });

  it("of many columns with like beginnings", () => {
    const names = Array.from({ length: 300 }, (_, at) => `question_number_${at}`);
    expect(written(...names)).toEqual({ names, notes: [] });
  });
});

describe("what SPSS cannot hold", () => {
  it("of answers", () => {
    const { table, notes } = around(
      tableOf([
        numbers("a", [Number.NEGATIVE_INFINITY, Number.NaN, Number.NaN], { tags: Uint8Array.of(0, 27, 3) }),
        texts("b", ["x  ", "y".repeat(40_000), null]),
        numbers("c", [-0, 0.1, 152], { type: "boolean" }),
      ]),
    );
    expect(table.columns[0]?.values).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN));
    expect(table.columns[1]?.values).toEqual(["x", "y".repeat(32_767), null]);
    expect(table.columns[2]?.values).toEqual(Float64Array.of(-0, 0.1, 152));
    expect(notes).toEqual([
      'Column "a": infinite values became system-missing (rows: 1).',
      'Column "a": .c, ._ became system-missing: SPSS does not tell them apart.',
      'Column "b": texts were cut to SPSS\'s most, 32767 bytes (rows: 1).',
      'Column "b": SPSS does not keep blanks at the end of texts (rows: 1).',
    ]);
  });

  it("of labels", () => {
    const { table, notes } = around(
      tableOf(
        [
          numbers("a", [1], {
            label: "é".repeat(200),
            valueLabels: [
              { value: 1, label: "é".repeat(100) },
              { tag: 1, label: "refused" },
              { value: "x", label: "a text's" },
            ],
          }),
          texts("b", ["x"], { valueLabels: [{ value: "a longer text", label: "that no one gave" }] }),
        ],
        { label: "title ".repeat(20).trim(), weight: "b" },
      ),
    );
    expect(table.label).toBe("title ".repeat(20).slice(0, 64).trim());
    expect(table.columns[0]).toMatchObject({
      label: "é".repeat(127),
      valueLabels: [{ value: 1, label: "é".repeat(60) }],
    });
    expect(table.columns[1]?.valueLabels).toEqual([{ value: "a longer text", label: "that no one gave" }]);
    expect(notes.map((note) => note.slice(0, 60))).toEqual([
      'Column "a": SPSS cannot have labels of such values; left out',
      `Column "a": labels of values were cut to 120 bytes: ${"é".repeat(8)}`,
      '"b" cannot be the weight in SPSS.',
      "The title was cut to 64 bytes: title title title title title",
      `Column "a": its label was cut to 255 bytes: ${"é".repeat(16)}`,
    ]);
  });

  it("of sets and attributes", () => {
    const { table, notes } = around(
      tableOf(
        [
          numbers("First column", [1], {
            attributes: { "a[1]": "x", "a[2]": "y", "no name": "z", lines: "a\nb" },
          }),
        ],
        {
          multipleResponses: [{ name: "a set", label: "Größe", columns: ["First column"], counted: "1" }],
        },
      ),
    );
    expect(table.columns[0]?.attributes).toEqual({ "a[1]": "x", "a[2]": "y" });
    expect(table.multipleResponses).toEqual([
      { name: "$a_set", label: "Größe", columns: ["First_column"], counted: "1" },
    ]);
    expect(notes).toHaveLength(4);
  });
});

describe("missing values", () => {
  const missing = (rules: LabelledColumn["missing"], answers: readonly number[] = [1, 2]) => {
    const { table, notes } = around(tableOf([numbers("a", answers, { missing: rules })]));
    return { missing: table.columns[0]?.missing, notes };
  };
  const values = (...all: number[]) => all.map((value) => ({ value }));
  const { NEGATIVE_INFINITY: low, POSITIVE_INFINITY: high } = Number;

  it("as SPSS has them", () => {
    for (const rules of [
      values(8),
      values(8, 9, -1),
      [{ from: 90, to: 99 }],
      [{ from: low, to: -1 }, { value: 9 }],
      [{ from: 9, to: high }],
    ]) {
      expect(missing(rules)).toEqual({ missing: rules, notes: [] });
    }
  });

  it("more than three as a range, where no answer lies in it", () => {
    expect(missing(values(97, 98, 99, -9))).toEqual({
      missing: [{ from: 97, to: 99 }, { value: -9 }],
      notes: [],
    });
    expect(missing(values(96, 97, 98, 99), [1, 97])).toEqual({ missing: [{ from: 96, to: 99 }], notes: [] });
    expect(missing(values(96, 97, 98, 99), [1, 97.5])).toEqual({
      missing: values(96, 97, 98),
      notes: ['Column "a": SPSS cannot declare all of its missing values; these are not: 99.'],
    });
  });

  it("others are told", () => {
    expect(missing([{ from: 1, to: 2 }, { from: 8, to: 9 }, ...values(5, 6)]).notes).toEqual([
      'Column "a": SPSS cannot declare all of its missing values; these are not: 6, 8 to 9.',
    ]);
    const { table, notes } = around(
      tableOf([texts("t", ["a"], { missing: [{ value: "NA" }, { value: "no answer" }] })]),
    );
    expect(table.columns[0]?.missing).toEqual([{ value: "NA" }]);
    expect(notes).toEqual([
      'Column "t": SPSS cannot declare all of its missing values; these are not: no answer.',
    ]);
  });
});
