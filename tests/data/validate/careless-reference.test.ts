import { describe, expect, it } from "vitest";
import { distinctTexts } from "../../../src/data/answers/answer-source";
import { encodeItem } from "../../../src/data/answers/encode-item";
import { makeTable } from "../../../src/data/csv/table";
import { answerColumn } from "../../../src/data/validate/answer-columns";
import { evenOdd } from "../../../src/data/validate/even-odd";
import { longestRuns } from "../../../src/data/validate/longest-runs";
import { mahalanobisDistances } from "../../../src/data/validate/mahalanobis";
import { validateData } from "../../../src/data/validate/validate-data";
import { parseMeasure } from "../../../src/measures/measure";
import reference from "../../reference/careless.json";

const scales = ["A", "C", "E", "N", "O"].map((scale) => [1, 2, 3, 4, 5].map((k) => `${scale}${k}`));
const measure = parseMeasure({
  id: "bfi",
  items: scales.flat().map((id) => ({
    id,
    categories: [1, 2, 3, 4, 5, 6].map((code) => ({ code })),
    reverse: reference.reversed.includes(id),
  })),
  structures: { five: { model: scales.map((items, k) => `f${k} =~ ${items.join(" + ")}`).join("\n") } },
});
const cells = scales
  .flat()
  .map((_, k) => reference.answers.map((row) => (row[k] === "." ? "" : (row[k] ?? ""))));
const rows = Int32Array.from(reference.answers, (_, row) => row);
const columns = measure.items.map((item, k) =>
  answerColumn(item, encodeItem(item, distinctTexts(cells[k] ?? []), { rows, blank: "missing" })),
);

function expectClose(found: Float64Array, expected: readonly (number | null)[], least: number): void {
  expect([...found].map(Number.isNaN)).toEqual(expected.map((value) => value === null));
  const apart = expected.map((value, row) => (value === null ? 0 : Math.abs((found[row] ?? 0) - value)));
  expect(Math.max(...apart)).toBeLessThan(least);
}

describe("indices of careless answers of people of psych::bfi", () => {
  it("longest runs are those of R's rle", () => {
    expect([...longestRuns(columns)]).toEqual(reference.runs);
  });

  it("Mahalanobis distances are those of psych::outlier", () => {
    const { squared, dependent, items } = mahalanobisDistances(
      columns,
      new Float64Array(rows.length).fill(1),
    );
    expect([dependent, items]).toEqual([[], 25]);
    expectClose(squared, reference.distances, 1e-9);
  });

  it("even-odd consistencies are those of R's cor", () => {
    const odd = scales.map((_, k) => columns.slice(5 * k, 5 * k + 5));
    expectClose(evenOdd(odd), reference.consistencies, 1e-9);
  });

  it("and so are the rows that are flagged", () => {
    const { flags } = validateData(makeTable(scales.flat(), cells), measure).careless;
    const numbered = (flagged: (row: number) => boolean): number[] =>
      [...rows].filter(flagged).map((row) => row + 2);
    expect(flags.map((flag) => [flag.code, flag.rows])).toEqual([
      ["straight-line", numbered((row) => reference.runs[row] === 25)],
      ["longstring", []],
      ["distance", reference.far.map((row) => row + 1)],
      ["even-odd", numbered((row) => (reference.consistencies[row] ?? 1) < 0.3)],
      ["alike-rows", []],
    ]);
  });
});
