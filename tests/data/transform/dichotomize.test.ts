import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import { selectItems } from "../../../src/data/transform/select";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { thrownBy } from "../../support/error";

const categories = [1, 2, 3].map((code) => ({ code }));
const definition: MeasureDefinition = {
  id: "m",
  items: [
    { id: "a", categories, missing: [{ code: 8 }, { code: 9 }] },
    { id: "b", categories, reverse: true },
    { id: "x", scale: "continuous" },
  ],
  dichotomize: { yes: [2, 3] },
};
const csv = "a,b,x\n1,1,0.5\n2,2,0.5\n3,3,0.5\n8,,0.5\n9,1,0.5\n";
const tableOf = (measure: Measure): PatternTable => patternTable(readResponses(parseCsv(csv), measure));

describe("dichotomize(table, measure)", () => {
  const measure = parseMeasure(definition);
  const table = dichotomize(tableOf(measure), measure);

  it("joins the categories and then the rows that are alike; the ways of not answering stay apart", () => {
    expect(Array.from(table.columns[0] ?? [])).toEqual([-3, -2, 0, 1]);
    expect(Array.from(table.count)).toEqual([1, 1, 1, 2]);
  });

  it("calls the categories No and Yes, with scores 0 and 1, or as the measure does", () => {
    expect(table.items[0]?.categories).toEqual([
      { label: "No", score: 0 },
      { label: "Yes", score: 1 },
    ]);
    const named = parseMeasure({ ...definition, dichotomize: { yes: [3], labels: ["Not often", "Often"] } });
    const often = dichotomize(tableOf(named), named);
    expect(often.items[0]?.categories.map(({ label }) => label)).toEqual(["Not often", "Often"]);
    expect(Array.from(often.columns[0] ?? [])).toEqual([-3, -2, 0, 1]);
    expect(Array.from(often.count)).toEqual([1, 1, 2, 1]);
  });

  it("takes the codes of a reverse-keyed item as declared and reverses yes and no", () => {
    expect(Array.from(table.columns[1] ?? [])).toEqual([1, -1, 1, 0]);
    expect(table.items[1]?.categories).toEqual([
      { label: "Yes", score: 0 },
      { label: "No", score: 1 },
    ]);
  });

  it("leaves a continuous item as it is", () => {
    expect(table.items[2]?.categories).toEqual([]);
    expect(table.columns[2]).toBeInstanceOf(Float64Array);
  });

  it("works on a selection of the items", () => {
    const selected = dichotomize(selectItems(tableOf(measure), ["b"]), measure);
    expect(Array.from(selected.count)).toEqual([1, 2, 2]);
  });

  it("does not change the table it is given", () => {
    const before = tableOf(measure);
    const copy = structuredClone(before);
    dichotomize(before, measure);
    expect(before).toEqual(copy);
  });

  it("needs a rule, and the measure's own items in their declared categories", () => {
    const without = parseMeasure({ ...definition, dichotomize: null });
    expect(thrownBy(() => dichotomize(tableOf(without), without)).code).toBe("no-dichotomy");
    expect(thrownBy(() => dichotomize(table, measure)).code).toBe("unknown-item");
    const other = parseMeasure({ id: "o", items: [{ id: "z", categories }], dichotomize: { yes: [2] } });
    expect(thrownBy(() => dichotomize(tableOf(measure), other)).message).toContain(
      "item a is no item of measure o",
    );
  });
});
