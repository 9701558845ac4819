import { describe, expect, it } from "vitest";
import { crossValidationSentences } from "../../src/report/confirmatory/cross-validation-sentences";
import { itemStatisticsTable } from "../../src/report/items/item-statistics-table";
import { groupsTable } from "../../src/report/survey/survey";
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

  it("do not where they are few, or where that would tell a hidden level", () => {
    expect(of(known + 2)).toHaveLength(grouping!.levels.length);
    const [first, ...others] = grouping!.levels;
    expect(of(known + 30, [{ ...first!, n: null, share: null }, ...others])).toHaveLength(
      grouping!.levels.length,
    );
  });
});

it("reversed items are named", () => {
  const notes = (reversed: readonly string[]) =>
    itemStatisticsTable({ ...example, measure: { ...example.measure, reversed } })!.notes.join(" ");
  expect(notes(["b", "c"])).toContain("Reverse-keyed, and reversed before everything that follows: b and c.");
  expect(notes([])).not.toContain("Reverse-keyed");
});

describe("models found in a half of the people", () => {
  const explored = (model: string) => {
    const found = { factors: 2, model, notPlaced: [], problem: null };
    const crossValidation = { ...example.crossValidation!, explored: [found] };
    return crossValidationSentences({ ...example, crossValidation }).join(" ");
  };
  const [structure] = example.measure.structures;
  const same = structure!.factors.map(({ items }, f) => `F${f} =~ ${[...items].reverse().join(" + ")}`);

  it("are named where they are declared", () => {
    expect(explored(same.join("\n"))).toContain(`, which is the structure “${structure!.label}”.`);
  });

  it("are not compared by their fit where they have other items", () => {
    expect(explored(same.join("\n"))).not.toContain("not comparable with each other");
    expect(explored("F1 =~ a + b\nF2 =~ c + d")).toContain("not comparable with each other");
  });
});
