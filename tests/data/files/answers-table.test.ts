import { describe, expect, it } from "vitest";
import { answersTable } from "../../../src/data/files/answers-table";
import type { LabelledTable } from "../../../src/formats/kit/labelled-table";
import { parseMeasure } from "../../../src/measures/measure";

const facts = { label: null, valueLabels: [], level: null, attributes: {} };
const table: LabelledTable = {
  file: "s.sav",
  format: "SPSS",
  label: null,
  rows: 4,
  weight: null,
  multipleResponses: [],
  notes: [],
  columns: [
    {
      ...facts,
      name: "a",
      type: "number",
      missing: [{ value: 99 }, { from: -9, to: -1 }],
      values: Float64Array.of(1, 99, -4, Number.NaN),
      tags: null,
    },
    {
      ...facts,
      name: "b",
      type: "number",
      missing: [],
      values: Float64Array.of(0, Number.NaN, 1, Number.NaN),
      tags: Uint8Array.of(0, 1, 0, 0),
    },
    {
      ...facts,
      name: "c",
      type: "text",
      missing: [{ value: "XX" }],
      values: ["007", "XX", null, "x"],
    },
    {
      ...facts,
      name: "d",
      type: "date",
      missing: [],
      values: Float64Array.of(0, 19723, Number.NaN, 1),
      tags: null,
    },
  ],
};
const yesNo = [{ code: 0 }, { code: 1 }];

describe("answersTable(labelled, measure)", () => {
  it("writes every cell as text: numbers, tags, dates and leading zeros", () => {
    expect(answersTable(table, null).columns).toEqual([
      ["1", "99", "-4", ""],
      ["0", ".a", "1", ""],
      ["007", "XX", "", "x"],
      ["1970-01-01", "2024-01-01", "", "1970-01-02"],
    ]);
  });

  it("makes blank what the file declares to be no answer and the measure does not name, and says so", () => {
    const measure = parseMeasure({
      id: "m",
      items: [
        { id: "a", categories: yesNo, missing: [{ code: -4, label: "Refused" }] },
        { id: "b", categories: yesNo },
      ],
    });
    const read = answersTable(table, measure);
    expect(read.columns.slice(0, 2)).toEqual([
      ["1", "", "-4", ""],
      ["0", "", "1", ""],
    ]);
    expect(read.warnings).toEqual([
      {
        code: "missing-in-file",
        message:
          "The file declares missing values that the measure does not list; they count as blank: a (99), b (.a) and c (XX).",
      },
    ]);
  });

  it("keeps a tag that the measure names", () => {
    const item = { id: "b", categories: yesNo, missing: [{ code: -1, label: "Refused", text: ".a" }] };
    const read = answersTable(table, parseMeasure({ id: "m", items: [item] }));
    expect(read.columns[1]).toEqual(["0", ".a", "1", ""]);
  });
});
