import { describe, expect, it } from "vitest";
import { missingness } from "../../../src/survey/items/missingness";
import { tableOf } from "../../support/table";

describe("missingness(table)", () => {
  const people = [
    [0, 1, 1],
    [null, 1, 0],
    [null, null, null],
    [1, null, null],
  ];

  const SEX = { sex: ["boy", "boy", "girl", "girl"] };
  const MANY = [25, 25, 25, 25];

  it("counts people by the number of unanswered items", () => {
    const result = missingness(tableOf(people));
    expect(result).toMatchObject({ complete: 1, none: 1, byNumber: [1, 1, 1, 1], byGroup: [] });
  });

  it("counts frequency weights as people and design weights not", () => {
    expect(missingness(tableOf(people, { frequencies: [3, 1, 1, 1] })).complete).toBe(3);
    expect(missingness(tableOf(people, { weights: [3, 1, 1, 1] })).complete).toBe(1);
  });

  it("gives weighted shares by group level, item and code", () => {
    const table = tableOf(people, { weights: [1, 3, 1, 1], frequencies: MANY, groups: SEX });
    const { byGroup } = missingness({ ...table, weighting: "design" });
    expect(byGroup).toHaveLength(6);
    expect(byGroup[0]).toEqual({
      group: "sex",
      level: "boy",
      n: 50,
      item: "a",
      proportions: { blank: 0.75 },
      counts: { blank: 25 },
    });
    expect(byGroup.find((row) => row.level === "girl" && row.item === "a")!.proportions.blank).toBe(0.5);
  });

  it("averages the shares over the items and adds their counts, by group level", () => {
    const table = tableOf(people, { weights: [1, 3, 1, 1], frequencies: MANY, groups: SEX });
    const { byGroup, byLevel } = missingness({ ...table, weighting: "design" });
    expect(byLevel.map(({ level }) => level)).toEqual(["boy", "girl"]);
    for (const { level, proportions, counts } of byLevel) {
      const own = byGroup.filter((cell) => cell.level === level);
      const sum = (values: readonly (number | null | undefined)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(proportions.blank).toBeCloseTo(sum(own.map((cell) => cell.proportions.blank)) / 3, 12);
      expect(counts.blank).toBe(sum(own.map((cell) => cell.counts.blank)));
    }
  });

  it("leaves out people of unknown level and levels with nobody", () => {
    const table = tableOf(people, { frequencies: MANY, groups: SEX });
    const sex = table.groupings[0]!;
    const unknown = {
      ...sex,
      levels: [...sex.levels, "other"],
      codes: sex.codes.map((code) => (code ? -1 : 0)),
    };
    const levels = missingness({ ...table, groupings: [unknown] }).byGroup.map((row) => row.level);
    expect(new Set(levels)).toEqual(new Set(["boy"]));
  });

  it("hides and names levels of fewer than 25 people", () => {
    const of = (boys: number) => missingness(tableOf(people, { frequencies: [boys, 1, 40, 0], groups: SEX }));
    expect(of(24).hidden).toEqual([]);
    expect(new Set(of(24).byGroup.map((row) => row.level))).toEqual(new Set(["boy", "girl"]));
    expect(of(23).hidden).toEqual([{ group: "sex", level: "boy" }]);
    expect(new Set(of(23).byGroup.map((row) => row.level))).toEqual(new Set(["girl"]));
  });
});
