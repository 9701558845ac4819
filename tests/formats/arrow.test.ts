import { readdirSync, readFileSync } from "node:fs";
import {
  Bool,
  DateDay,
  DateMillisecond,
  Decimal,
  Dictionary,
  DurationSecond,
  Float16,
  Float32,
  Int8,
  Int32,
  Int64,
  LargeUtf8,
  makeVector,
  Null,
  Table,
  TimeMicrosecond,
  TimestampMillisecond,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Uint8,
  Uint64,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import { readArrow } from "../../src/formats/arrow/read-arrow";
import { cellText, type LabelledColumn, type LabelledTable } from "../../src/formats/kit/labelled-table";
import { readParquet } from "../../src/formats/parquet/read-parquet";
import { fileKind, readDataFile } from "../../src/formats/read-file";
import { rejectionOf } from "../support/error";
import { mutations } from "../support/mutate-bytes";

const FOLDER = new URL("./fixtures/arrow/", import.meta.url);
const bytesOf = (name: string, folder = FOLDER): Uint8Array =>
  new Uint8Array(readFileSync(new URL(name, folder)));
const read = (bytes: Uint8Array): Promise<LabelledTable> => readArrow(bytes, "a.arrow");

/** Cells as Polars's records have them. */
function plain(column: LabelledColumn): unknown[] {
  if (column.type === "text") return [...column.values];
  return Array.from(column.values, (value, row) => {
    if (Number.isNaN(value)) return null;
    if (column.type === "boolean") return value === 1;
    return column.type === "date" ? `${cellText(column, row)}T00:00:00.000Z` : value;
  });
}

describe("Arrow of other programs", () => {
  const truth = JSON.parse(readFileSync(new URL("truth.json", FOLDER), "utf8")) as Record<string, unknown[]>;
  it.each(["uncompressed", "lz4", "zstd"])(
    "by Polars, %s: every cell as Polars reads it",
    async (packing) => {
      const table = await read(bytesOf(`polars-${packing}.arrow`));
      expect(table.rows).toBe(300);
      expect(table.columns.map(({ name }) => name)).toEqual(Object.keys(truth));
      for (const column of table.columns)
        expect([column.name, plain(column)]).toEqual([column.name, truth[column.name]]);
      expect(table.columns.find(({ name }) => name === "category")?.level).toBe("nominal");
    },
  );

  it.each(["arrow-v1", "pandas"])(
    "by Arrow's Rust library, %s: every cell as of its Parquet",
    async (name) => {
      const table = await readArrow(bytesOf(`${name}.arrows`), name);
      const parquet = await readParquet(bytesOf(`../parquet/${name}.parquet`), name);
      expect(table.columns.map((column) => ({ ...column, level: null }))).toEqual(
        parquet.columns.map((column) => ({ ...column, level: null })),
      );
      expect(table.notes).toEqual(parquet.notes);
    },
  );

  it("is known by its bytes or its name", async () => {
    const bytes = bytesOf("polars-lz4.arrow");
    expect((await readDataFile(bytes, "answers")).format).toBe("Arrow (Feather)");
    expect((await readDataFile(bytesOf("pandas.arrows"), "answers")).rows).toBe(20);
    expect(fileKind(new Uint8Array(0), "a.feather")).toBe(fileKind(bytes, "answers"));
    expect(() => fileKind(new TextEncoder().encode("FEA1"), "a.feather")).toThrow("first version of Feather");
  });
});

/** Columns by Arrow's own library, as a file or a stream. */
const written = (columns: Record<string, Vector>, as: "file" | "stream" = "file"): Uint8Array =>
  tableToIPC(new Table(columns), as);

describe.each(["file", "stream"] as const)("a %s by Arrow's library", (as) => {
  it("has columns of every type", async () => {
    const day = Date.UTC(2024, 1, 29);
    const columns = {
      tiny: vectorFromArray([1, null, -128], new Int8()),
      byte: vectorFromArray([255, null, 0], new Uint8()),
      whole: vectorFromArray([2147483647, null, -1], new Int32()),
      long: vectorFromArray([5n, null, -5n], new Int64()),
      far: vectorFromArray([18446744073709551615n, null, 1n], new Uint64()),
      half: vectorFromArray([0.5, null, -2], new Float16()),
      single: vectorFromArray([0.1, null, 3], new Float32()),
      flag: vectorFromArray([true, null, false], new Bool()),
      text: vectorFromArray(["ä", null, ""], new Utf8()),
      large: vectorFromArray(["x", null, "long ".repeat(20)], new LargeUtf8()),
      day: vectorFromArray([new Date(day), null, new Date(0)], new DateDay()),
      ms: vectorFromArray([new Date(day), null, new Date(0)], new DateMillisecond()),
      moment: vectorFromArray([day + 1500, null, 0], new TimestampMillisecond()),
      clock: vectorFromArray([3_723_000_000n, null, 0n], new TimeMicrosecond()),
      lasted: vectorFromArray([90n, null, 0n], new DurationSecond()),
      none: vectorFromArray([null, null, null], new Null()),
    };
    const table = await read(written(columns, as));
    expect(
      table.columns.map((column) => [
        column.name,
        column.type,
        ...[0, 1, 2].map((row) => cellText(column, row)),
      ]),
    ).toEqual([
      ["tiny", "number", "1", "", "-128"],
      ["byte", "number", "255", "", "0"],
      ["whole", "number", "2147483647", "", "-1"],
      ["long", "number", "5", "", "-5"],
      ["far", "text", "18446744073709551615", "", "1"],
      ["half", "number", "0.5", "", "-2"],
      ["single", "number", "0.1", "", "3"],
      ["flag", "boolean", "1", "", "0"],
      ["text", "text", "ä", "", ""],
      ["large", "text", "x", "", "long ".repeat(20)],
      ["day", "date", "2024-02-29", "", "1970-01-01"],
      ["ms", "date", "2024-02-29", "", "1970-01-01"],
      ["moment", "datetime", "2024-02-29T00:00:01.500", "", "1970-01-01T00:00:00"],
      ["clock", "time", "01:02:03", "", "00:00:00"],
      ["lasted", "time", "00:01:30", "", "00:00:00"],
      ["none", "number", "", "", ""],
    ]);
  });

  it("has decimals of all their digits", async () => {
    const values = Uint32Array.from([12345, 0, 0, 0, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]);
    const vector = makeVector({ type: new Decimal(2, 38), data: values, length: 2 } as never) as Vector;
    const table = await read(written({ cents: vector }, as));
    expect(plain(table.columns[0] as LabelledColumn)).toEqual([123.45, -0.01]);
  });

  it("has dictionaries as labelled codes where their order says something", async () => {
    const of = (list: readonly (string | null)[], words: readonly string[], ordered = false): Vector => {
      const dictionary = vectorFromArray([...words], new Utf8());
      const type = new Dictionary(new Utf8(), new Int8(), null, ordered);
      const indices = list.map((word) => (word === null ? null : words.indexOf(word)));
      const own = vectorFromArray(indices, new Int8());
      const [data] = own.data;
      return makeVector({
        type,
        length: list.length,
        nullCount: data?.nullCount,
        nullBitmap: data?.nullBitmap,
        data: data?.values,
        dictionary,
      } as never) as Vector;
    };
    const list = ["often", null, "never", "rarely"];
    const table = await read(
      written(
        {
          levels: of(list, ["never", "rarely", "often", "always"]),
          ordered: of(list, ["never", "often", "rarely"], true),
          came: of(list, ["often", "never", "rarely"]),
          sorted: of(list, ["never", "often", "rarely"]),
        },
        as,
      ),
    );
    const [levels, ordered, came, sorted] = table.columns;
    expect([levels?.type, levels?.level, ordered?.level, came?.level, sorted?.level]).toEqual([
      ...["number", "nominal", "ordinal", "nominal", "nominal"],
    ]);
    expect(levels?.valueLabels).toEqual(
      ["never", "rarely", "often", "always"].map((label, k) => ({ value: k + 1, label })),
    );
    expect([levels, ordered].map((column) => plain(column as LabelledColumn))).toEqual([
      [3, null, 1, 2],
      [2, null, 1, 3],
    ]);
    for (const column of [came, sorted]) {
      expect([column?.type, plain(column as LabelledColumn)]).toEqual(["text", list]);
    }
  });

  it("has several batches, read as the library reads them", async () => {
    const numbers = (from: number) => Array.from({ length: 50 }, (_, k) => (k % 7 === 3 ? null : from + k));
    const one = new Table({ a: vectorFromArray(numbers(0), new Int32()) });
    const two = new Table({ a: vectorFromArray(numbers(50), new Int32()) });
    const bytes = tableToIPC(one.concat(two), as);
    const theirs = tableFromIPC(bytes);
    expect(theirs.batches).toHaveLength(2);
    expect(plain((await read(bytes)).columns[0] as LabelledColumn)).toEqual(
      theirs.toArray().map((row) => row?.a),
    );
  });
});

describe("Arrow that is not read", () => {
  it("is nested, of other types, empty or cut off", async () => {
    const codeOf = async (bytes: Uint8Array): Promise<string> => {
      const { code, message } = await rejectionOf(read(bytes));
      return `${code}: ${message}`;
    };
    const nested = tableFromArrays({ ok: [1, 2], choices: [[1], [2]] });
    expect(await codeOf(tableToIPC(nested, "file"))).toBe(
      'not-read: a.arrow: column "choices" is of the type list, which is not read.',
    );
    expect(await codeOf(written({ a: vectorFromArray([], new Int32()) }))).toBe(
      "no-rows: a.arrow: there is no row of answers.",
    );
    const whole = written({ a: vectorFromArray([1, 2], new Int32()) });
    expect(await codeOf(whole.slice(0, -3))).toMatch(/damaged-file: .*cut off/);
    const stream = written({ a: vectorFromArray([1, 2], new Int32()) }, "stream");
    expect(await codeOf(stream.slice(0, -12))).toMatch(/damaged-file: .*ends in the middle/);
    expect((await read(stream.slice(0, -8))).notes).toEqual([
      "The mark of the end is missing: some rows may have been cut off.",
    ]);
    expect(await codeOf(new Uint8Array(0))).toMatch(/damaged-file/);
    expect(await codeOf(new TextEncoder().encode("id,a\n1,2\n"))).toMatch(/damaged-file/);
  });

  it("ends in a table or in a named error, in time, where it is damaged", async () => {
    const count = Number(process.env.FUZZ_COUNT ?? 600);
    const files = readdirSync(FOLDER).filter((name) => /\.arrows?$/.test(name));
    const ends = { table: 0, error: 0 };
    const start = performance.now();
    for (const [place, name] of files.entries()) {
      for (const bytes of mutations(bytesOf(name), Math.ceil(count / files.length), place)) {
        try {
          await read(bytes);
          ends.table++;
        } catch (error) {
          if (!(error instanceof ItemwiseError)) throw error;
          ends.error++;
        }
      }
    }
    expect(Math.min(ends.table, ends.error)).toBeGreaterThan(20);
    expect((performance.now() - start) / count).toBeLessThan(500);
  });
});
