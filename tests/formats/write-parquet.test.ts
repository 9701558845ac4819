import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LabelledTable } from "../../src/formats/kit/labelled-table";
import { readParquet } from "../../src/formats/parquet/read-parquet";
import { writeParquet } from "../../src/formats/parquet/write-parquet";

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

  it("writes kinds of missing as text and keeps labels beside", async () => {
    const table: LabelledTable = {
      ...{
        file: "t.dta",
        format: "Stata 118 (.dta)",
        label: "T",
        rows: 3,
        weight: null,
        multipleResponses: [],
        notes: [],
      },
      columns: [
        {
          ...{ name: "a", label: "A?", level: null, attributes: {}, missing: [{ from: -Infinity, to: -1 }] },
          ...{
            type: "number",
            values: Float64Array.of(1.5, Number.NaN, Number.NaN),
            tags: Uint8Array.of(0, 2, 0),
          },
          valueLabels: [{ tag: 2, label: "refused" }],
        },
      ],
    };
    const bytes = await writeParquet(table);
    expect([...((await readParquet(bytes, "t.parquet")).columns[0]?.values ?? [])]).toEqual([
      "1.5",
      ".b",
      null,
    ]);
    expect(new TextDecoder("latin1").decode(bytes)).toContain('"valueLabels":[{"tag":2,"label":"refused"}]');
    expect(await writeParquet(table)).toEqual(bytes);
  });
});
