import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LabelledTable } from "../../src/formats/kit/labelled-table";
import { withMetadata } from "../../src/formats/parquet/labelled-metadata";
import { readParquet } from "../../src/formats/parquet/read-parquet";
import { writeParquet } from "../../src/formats/parquet/write-parquet";
import { readSpss } from "../../src/formats/spss/read-spss";

const SOURCE = new URL("./fixtures/parquet/duckdb-snappy.parquet", import.meta.url);

describe("writeParquet(table)", () => {
  it("gives back every cell when it is read", async () => {
    const table = await readParquet(new Uint8Array(readFileSync(SOURCE)), "d.parquet");
    const read = await readParquet(await writeParquet(table), "again.parquet");
    expect(read.columns.map(({ name, type }) => `${name} ${type}`)).toEqual(
      table.columns.map(({ name, type }) => `${name} ${type}`),
    );
    for (const [place, column] of table.columns.entries())
      expect([...(read.columns[place]?.values ?? [])]).toEqual([...column.values]);
  });

  it("reads back kinds of missing, labels, missing values and the title", async () => {
    const table: LabelledTable = {
      file: "t.dta",
      format: "Stata 118 (.dta)",
      label: "T",
      rows: 3,
      weight: null,
      multipleResponses: [],
      notes: [],
      columns: [
        {
          name: "a",
          label: "A?",
          level: null,
          attributes: {},
          missing: [{ from: -Infinity, to: -1 }],
          type: "number",
          values: Float64Array.of(1.5, Number.NaN, Number.NaN),
          tags: Uint8Array.of(0, 2, 0),
          valueLabels: [{ tag: 2, label: "refused" }],
        },
      ],
    };
    const bytes = await writeParquet(table);
    const { columns, label } = await readParquet(bytes, "t.parquet");
    expect(columns).toEqual(table.columns);
    expect(label).toBe("T");
    expect(new TextDecoder("latin1").decode(bytes)).toContain('"valueLabels":[{"tag":2,"label":"refused"}]');
    expect(await writeParquet(table)).toEqual(bytes);
  });

  it("gives a file of SPSS back with all that is known of it", async () => {
    const url = new URL("../../data/sample/attitudes.sav", import.meta.url);
    const table = readSpss(new Uint8Array(readFileSync(url)), "attitudes.sav");
    const read = await readParquet(await writeParquet({ ...table, weight: "age" }), "attitudes.parquet");
    expect(read.columns).toEqual(table.columns);
    expect({ label: read.label, weight: read.weight }).toEqual({ label: table.label, weight: "age" });
  });
});

describe("what a file keeps beside its values", () => {
  const facts = { label: null, valueLabels: [], missing: [], level: null, attributes: {} };
  const table: LabelledTable = {
    file: "a.parquet",
    format: "Parquet",
    label: null,
    rows: 2,
    weight: null,
    multipleResponses: [],
    notes: [],
    columns: [{ ...facts, name: "a", type: "text", values: ["1", "x"] }],
  };

  it("is passed over where it is of another form", () => {
    const odd = {
      name: "a",
      label: 1,
      valueLabels: [{ value: {}, label: "x" }, 3],
      missing: [{ from: "0" }],
    };
    for (const text of ["", "{", "[]", "null", JSON.stringify({ columns: 3, weight: "b", label: [] })])
      expect(withMetadata(table, text)).toEqual(table);
    expect(
      withMetadata(table, JSON.stringify({ columns: [{ ...odd, level: "x", attributes: [1] }] })),
    ).toEqual(table);
  });

  it("makes no numbers of a column with another text", () => {
    const kept = { columns: [{ name: "a", tagged: true, label: "A?" }] };
    expect(withMetadata(table, JSON.stringify(kept)).columns).toEqual([{ ...table.columns[0], label: "A?" }]);
  });
});
