import { describe, expect, it } from "vitest";
import { drawGroups } from "../../scripts/verdicts/groups/draw-groups";
import { GROUP_DESIGNS, type GroupDesign } from "../../scripts/verdicts/groups/group-designs";
import { groupPopulation, logistic, NORMAL_POINTS } from "../../scripts/verdicts/groups/group-population";
import { groupTruth } from "../../scripts/verdicts/groups/group-truth";

const designWith = (wanted: Partial<GroupDesign>): GroupDesign => {
  const found = GROUP_DESIGNS.find((one) =>
    Object.entries(wanted).every(([key, value]) => one[key as keyof GroupDesign] === value),
  );
  if (found === undefined) throw new Error("there is no such design");
  return found;
};

describe("designs of the study of groups", () => {
  it("have the same margins in both halves", () => {
    const margins = (use: string) =>
      (["groups", "people", "answers", "items", "change", "survey", "skewed"] as const).map((key) =>
        GROUP_DESIGNS.filter((one) => one.use === use)
          .map((one) => JSON.stringify(one[key]))
          .sort(),
      );
    expect(GROUP_DESIGNS).toHaveLength(60);
    expect(margins("tuning")).toEqual(margins("rates"));
  });

  it("differ in the items and groups that they say", () => {
    for (const design of GROUP_DESIGNS) {
      const { differs, groups } = groupPopulation(design);
      const cells = differs.flat().filter((isOne) => isOne).length;
      expect(cells).toBe(design.items * (design.where === "one" ? 1 : design.groups / 2));
      expect(groups.every(({ people }) => people >= 300 && people <= 1000)).toBe(true);
    }
  });
});

describe("groupTruth", () => {
  it("has the population's means where the right cells are freed and the trait is normal", () => {
    const wanted: readonly Partial<GroupDesign>[] = [
      { groups: 2, items: 3, answers: "rare", skewed: false },
      { groups: 6, items: 0, skewed: false },
      { groups: 6, items: 1, where: "one", skewed: false },
    ];
    for (const design of wanted.map(designWith)) {
      const { means, partial, strict, ...truth } = groupTruth(groupPopulation(design));
      partial.forEach((mean, g) => {
        expect(Math.abs(mean - means[g]!)).toBeLessThan(2e-3);
      });
      expect(truth.change > 0).toBe(design.items > 0);
      expect(Math.abs(strict.reduce((sum, mean) => sum + mean, 0))).toBeLessThan(1e-12);
    }
  });
});

describe("drawGroups", () => {
  it("has the population's shares of yes by group", () => {
    for (const skewed of [false, true]) {
      const design = { ...designWith({ groups: 2, items: 3, skewed }), survey: false };
      const own = groupPopulation(design);
      const population = { ...own, groups: own.groups.map((group) => ({ ...group, people: 20_000 })) };
      const table = drawGroups(design, { population, seed: 1, replicate: 0 });
      population.groups.forEach(({ curves, mean, sd }, g) => {
        curves.forEach(({ slope, intercept }, j) => {
          const expected = NORMAL_POINTS.reduce(
            (sum, { z, weight }) =>
              sum + weight * logistic(slope * (mean + sd * population.shape(z)) + intercept),
            0,
          );
          let yes = 0;
          table.count.forEach((count, row) => {
            if (table.groupings[0]?.codes[row] === g && table.columns[j]![row] === 1) yes += count;
          });
          expect(Math.abs(yes / 20_000 - expected)).toBeLessThan(0.015);
        });
      });
    }
  });

  it("repeats itself, and has clusters within groups and weights in surveys", () => {
    const design = designWith({ survey: true });
    const population = groupPopulation(design);
    const table = drawGroups(design, { population, seed: 1, replicate: 3 });
    expect(drawGroups(design, { population, seed: 1, replicate: 3 })).toEqual(table);
    const groupOf = new Map<number, number>();
    table.cluster?.forEach((cluster, row) => {
      const group = table.groupings[0]!.codes[row]!;
      expect(groupOf.get(cluster) ?? group).toBe(group);
      groupOf.set(cluster, group);
    });
    expect(table.weighting).toBe("design");
  });
});
