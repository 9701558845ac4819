import { describe, expect, it } from "vitest";
import { itemStatisticsTable } from "../../src/report/items/item-statistics-table";
import { groupsTable } from "../../src/report/survey/groups-table";
import { exampleAnalysis } from "../support/example-analysis";

const example = exampleAnalysis();
const [grouping] = example.data.groups;
const known = grouping!.levels.reduce((sum, { n }) => sum + (n ?? 0), 0);

describe("groups", () => {
  const of = (n: number, levels = grouping!.levels) =>
    groupsTable({ ...example, data: { ...example.data, n, groups: [{ ...grouping!, levels }] } })?.rows;

  it("count the people of no known level", () => {
    expect(of(known + 30)?.at(-1)).toMatchObject({ level: "not known", n: 30 });
    expect(of(known)).toHaveLength(grouping!.levels.length);
  });

  it("count these however few: answers are protected, not who is in a level", () => {
    expect(of(known + 2)?.at(-1)).toMatchObject({ level: "not known", n: 2 });
  });

  it("do not where a level has no number", () => {
    const [first, ...others] = grouping!.levels;
    expect(of(known + 30, [{ ...first!, n: null, share: null }, ...others])).toHaveLength(
      grouping!.levels.length,
    );
  });
});

it("reversed items are named", () => {
  const notes = (reversed: readonly string[]) =>
    itemStatisticsTable({ ...example, measure: { ...example.measure, reversed } })!.notes.join(" ");
  expect(notes(["b", "c"])).toContain("Reverse-worded items: b and c.");
  expect(notes([])).not.toContain("Reverse-worded");
});
