import { describe, expect, it } from "vitest";
import { distinctCells } from "../../../src/formats/kit/distinct-cells";
import { cellText, type LabelledColumn } from "../../../src/formats/kit/labelled-table";

const FACTS = { name: "a", label: null, valueLabels: [], missing: [], level: null, attributes: {} };

const cellsOf = (column: LabelledColumn): string[] => {
  const { texts, places } = distinctCells(column);
  return Array.from(places, (place) => texts[place] ?? "none");
};

const byRow = (column: LabelledColumn): string[] =>
  Array.from({ length: column.values.length }, (_, row) => cellText(column, row));

describe("the different cells of a column", () => {
  it("are in the order of their first rows, with no value as an empty cell", () => {
    const column: LabelledColumn = { ...FACTS, type: "text", values: ["b", "a", null, "b", ""] };
    expect(distinctCells(column).texts).toEqual(["b", "a", ""]);
    expect(cellsOf(column)).toEqual(["b", "a", "", "b", ""]);
  });

  it("keep kinds of missing apart", () => {
    const values = Float64Array.of(1, Number.NaN, Number.NaN, 2.5, Number.NaN, 1);
    const column: LabelledColumn = {
      ...FACTS,
      type: "number",
      values,
      tags: Uint8Array.of(0, 1, 27, 0, 0, 0),
    };
    expect(cellsOf(column)).toEqual(byRow(column));
    expect(distinctCells(column).texts).toEqual(["1", ".a", "._", "2.5", ""]);
  });

  it("are one where different numbers have the same text", () => {
    const values = Float64Array.of(0.00001, 0.00002, 60);
    const column: LabelledColumn = { ...FACTS, type: "datetime", values, tags: null };
    expect(cellsOf(column)).toEqual(byRow(column));
    expect(distinctCells(column).texts).toHaveLength(2);
  });

  it.each([200, 300, 70_000])("are found where there are %i", (n) => {
    const values = Array.from({ length: n + 5 }, (_, row) => `${row % n}`);
    expect(cellsOf({ ...FACTS, type: "text", values })).toEqual(values);
  });
});
