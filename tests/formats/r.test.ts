import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LabelledColumn, LabelledTable } from "../../src/formats/kit/labelled-table";
import { readRds } from "../../src/formats/r/read-rds";
import { inRepository } from "../support/cli";
import { thrownBy } from "../support/error";

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(inRepository(`tests/formats/fixtures/r/${name}`)));
const read = (name: string): LabelledTable => readRds(bytesOf(name), name);

/** What R itself reads, as scripts/formats/r.R writes it. */
interface Truth {
  readonly name: string;
  readonly label: string | null;
  readonly text: boolean;
  readonly values: readonly (string | null)[];
  readonly tags: readonly number[] | null;
  readonly valueLabels: LabelledColumn["valueLabels"];
  readonly missing: readonly Record<string, string | number>[];
  readonly level: string | null;
}

const truthOf = (name: string): Truth[] =>
  JSON.parse(readFileSync(inRepository(`tests/formats/fixtures/r/${name}.json`), "utf8"));

function asTruth(column: LabelledColumn): Truth {
  const { name, label, valueLabels, missing, level, type } = column;
  const values =
    column.type === "text"
      ? column.values
      : Array.from(column.values, (value) => (Number.isNaN(value) ? null : String(value)));
  const tags = column.type !== "text" && column.tags ? [...column.tags] : null;
  const bounds = missing.map((rule) =>
    Object.fromEntries(Object.entries(rule).map(([key, v]) => [key, String(v)])),
  );
  return { name, label, text: type === "text", values, tags, valueLabels, missing: bounds, level };
}

/** R's 17 digits as JavaScript's shortest. */
function shortest(column: Truth): Truth {
  const values = column.text ? column.values : column.values.map((value) => value && String(Number(value)));
  const missing = column.missing.map((rule) =>
    Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, String(value)])),
  );
  return { ...column, values, missing };
}

const FILES: Readonly<Record<string, string>> = {
  "base.rds": "base",
  "base-2.rds": "base",
  "base-plain.rds": "base",
  "base-ascii.rds": "base",
  "base-little.rds": "base",
  "base-hex.rds": "base",
  "one.RData": "base",
  "one-ascii.rda": "base",
  "one-2.rda": "base",
  "image.rda": "base",
  ...Object.fromEntries(
    (
      "labelled times altrep readr table grouped long encodings row-names row-numbers matrix inner-matrix in-list " +
      "names empty foreign"
    )
      .split(" ")
      .map((name) => [`${name}.rds`, name]),
  ),
};

describe("a data frame of R", () => {
  it.each(Object.entries(FILES))("%s has every cell, label and missing value that R reads", (file, truth) => {
    expect(read(file).columns.map(asTruth)).toEqual(truthOf(truth).map(shortest));
  });
});

describe("what is told of a data frame", () => {
  it("names the kinds of columns whose values stand for more", () => {
    const table = read("times.rds");
    expect(table.columns.map(({ type }) => type)).toEqual(
      "date date datetime datetime datetime time time datetime time time date".split(" "),
    );
    expect(table.notes).toEqual([
      'Times are read in UTC; R shows them in Europe/Berlin: "berlin".',
      'Times are read in UTC; R shows them in the time zone of whoever looks: "local".',
      'Durations in mins are read as seconds: "minutes".',
      'Durations in days are read as seconds: "days".',
      'Times are those of clocks in Europe/Berlin: "clock".',
    ]);
  });

  it("tells what is lost or was added", () => {
    expect(read("base.rds").notes).toEqual([
      'NaN, which R distinguishes from NA, is read as no value: "real".',
      'Factors are read as R counts their levels, from 1: "few", "order", "na".',
    ]);
    expect(read("row-names.rds").notes).toEqual(['The names of rows are kept as a column: "row.names".']);
    expect(read("names.rds").notes).toEqual(['Columns without a name of their own got one: "a.1", "V3".']);
    expect(read("encodings.rds").notes[0]).toContain("mere bytes");
    expect(read("image.rda").notes[0]).toBe(
      'Of what is in the file, "answers" is read, and not "model", "fit", "place".',
    );
  });

  it("keeps the table's label, its format and further attributes", () => {
    expect(read("base.rds")).toMatchObject({
      label: "The whole",
      format: "R (.rds)",
      rows: 12,
      weight: null,
    });
    expect(read("one.RData")).toMatchObject({ label: "The whole", format: "R (.RData)" });
    expect(read("labelled.rds").columns.at(-1)?.attributes).toEqual({
      "format.stata": "%9.0g",
      display_width: "9",
    });
  });
});

const REFUSED: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  "refused-several.rda": [
    "unsupported-file",
    'it holds 2 data frames ("answers", "others")',
    'load("refused-several.rda"); saveRDS(answers, "answers.rds")',
  ],
  "refused-list.rds": [
    "unsupported-file",
    'it holds 2 data frames ("a", "b")',
    'x <- readRDS("refused-list.rds"); saveRDS(x$a, "a.rds")',
  ],
  "refused-list-column.rds": ["unsupported-column", 'column "l": it holds a list', 'x[["l"]] <- NULL'],
  "refused-frame-column.rds": ["unsupported-column", 'column "d": it holds a data frame', 'x[["d"]] <- NULL'],
  "refused-complex.rds": ["unsupported-column", 'column "c": it holds complex numbers', 'x[["c"]] <- NULL'],
  "refused-long-ascii.rds": ["unsupported-column", 'column "big": its integers of 64 bits', "saveRDS"],
  "refused-xz.rds": ["unsupported-file", "packed by xz", 'saveRDS(x, "file.rds")'],
  "refused-bzip2.rds": ["unsupported-file", "packed by bzip2", 'saveRDS(x, "file.rds")'],
  "refused-vector.rds": ["unsupported-file", "it holds a vector, and no data frame", "as.data.frame"],
  "refused-function.rds": ["unsupported-file", "it holds a function, and no data frame", "as.data.frame"],
  "refused-table.rds": ["unsupported-file", "it holds a vector, and no data frame", "as.data.frame"],
  "refused-no-columns.rds": ["no-columns", "no columns", "Save"],
  "refused-s4.rds": ["unsupported-file", "it holds an S4 object, and no data frame", "as.data.frame"],
};

describe("what is refused", () => {
  it.each(Object.entries(REFUSED))("%s, with the cure", (file, [code, message, hint]) => {
    const error = thrownBy(() => read(file));
    expect(error.code).toBe(code);
    expect(error.message).toContain(file);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });
});

const HEADER = [0x58, 10, 0, 0, 0, 3, 0, 4, 5, 0, 0, 3, 5, 0];
const int = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >> shift) & 0xff);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const named = (text: string, flags = 0x40009): number[] => [
  ...int(flags),
  ...int(text.length),
  ...letters(text),
];
/** An attribute of a name, what it is, and the next. */
const pair = (name: string, value: readonly number[], next = int(254)): number[] => [
  ...int(0x402),
  ...int(1),
  ...named(name),
  ...value,
  ...next,
];
const texts = (...values: readonly (readonly number[])[]): number[] => [
  ...int(16),
  ...int(values.length),
  ...values.flat(),
];
/** A data frame by hand, whose only column is given. */
function frame(column: readonly number[], encoding = "UTF-8"): Uint8Array {
  const attributes = pair("names", texts(named("x")), pair("class", texts(named("data.frame"))));
  return Uint8Array.from([
    ...HEADER,
    ...int(encoding.length),
    ...letters(encoding),
    ...[...int(0x313), ...int(1)],
    ...column,
    ...attributes,
  ]);
}

describe("files by hand", () => {
  it.each([
    ["UTF-8", "\u00c3\u00a9", "é", 0],
    ["ISO8859-2", "\u00b3", "ł", 0],
    ["CP1252", "\u0080", "€", 0],
    ["ANSI_X3.4-1968", "\u00e9", "é", 1],
    ["no such", "\u00c3\u00a9", "é", 0],
  ])("reads text in the encoding that the file has: %s", (encoding, bytes, text, notes) => {
    const table = readRds(frame(texts(named(bytes, 9)), encoding), "x.rds");
    expect(table.columns[0]?.values).toEqual([text]);
    expect(table.notes).toHaveLength(notes);
  });

  it("does not take a few bytes for many rows", () => {
    const state = [...int(14), ...int(3), ...[0x42, 0x37, 0x48, 0x76, 0xe8, 0, 0, 0], ...Array(16).fill(0)];
    const kind = [...int(2), ...int(1), ...named("compact_intseq"), ...int(254)];
    const error = thrownBy(() => readRds(frame([...int(238), ...kind, ...state, ...int(254)]), "x.rds"));
    expect(error.code).toBe("too-large");
  });

  it("does not follow lists in lists without end", () => {
    const deep = Array.from({ length: 100_000 }, () => [...int(19), ...int(1)]).flat();
    expect(thrownBy(() => readRds(frame(deep), "x.rds")).code).toBe("too-large");
  });

  it("tells of a file that is none of R's, or cut off", () => {
    expect(thrownBy(() => readRds(new TextEncoder().encode("a,b\n1,2\n"), "x.rds")).code).toBe(
      "unsupported-file",
    );
    expect(thrownBy(() => readRds(new Uint8Array(), "x.rds")).code).toBe("unsupported-file");
    for (const file of ["base-plain.rds", "base-ascii.rds"]) {
      const whole = bytesOf(file);
      for (let length = 2; length < whole.length - 4; length += 3) {
        expect(thrownBy(() => readRds(whole.subarray(0, length), file)).code).toBe("damaged-file");
      }
    }
  });
});
