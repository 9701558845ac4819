import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { usableMoments } from "../../../src/factor/invariance/usable-moments";
import { continuousMoments } from "../../../src/factor/moments/continuous-moments";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { nineTable, tableOf } from "../../support/table";

const items = ["a", "b", "c"];
const options = { items, by: "site", missing: "pairwise", kind: "ordered" } as const;

/** Thirty people of three sites; `change` makes one of them odd. */
function sites(
  change: (answers: (number | null)[], site: string, k: number) => (number | null)[],
): PatternTable {
  const people = [..."xyz"].flatMap((site) =>
    Array.from({ length: 30 }, (_, k) => ({
      site,
      k,
      answers: [k % 2, Number(k % 3 === 0), Number(k % 7 < 2)],
    })),
  );
  return tableOf(
    people.map(({ answers, site, k }) => change(answers, site, k)),
    { groups: { site: people.map(({ site }) => site) } },
  );
}

describe("usableMoments", () => {
  it("are those of ordinalMoments where every group can enter", () => {
    const table = nineTable("binary", { groups: true });
    const wish = { items: [..."abcdefghi"], by: "country", missing: "listwise", kind: "ordered" } as const;
    const moments = ordinalMoments(table, wish);
    expect(usableMoments(table, wish)).toEqual({ table, merged: [], moments, leftOut: [] });
  });

  it("are those of continuousMoments where the items are taken as continuous", () => {
    const table = sites((answers) => answers);
    const { moments, leftOut } = usableMoments(table, {
      ...options,
      kind: "continuous",
      missing: "listwise",
    });
    expect(moments).toEqual(continuousMoments(table, { items, by: "site" }));
    expect(leftOut).toEqual([]);
  });

  it.each(["ordered", "continuous"] as const)("leave out a group with a constant item (%s)", (kind) => {
    const table = sites(([a = 0, b = 0, c = 0], site) => (site === "y" ? [a, 0, c] : [a, b, c]));
    const { moments, leftOut } = usableMoments(table, {
      ...options,
      kind,
      missing: kind === "ordered" ? "pairwise" : "listwise",
    });
    expect(moments.map(({ group }) => group)).toEqual(["x", "z"]);
    expect(leftOut).toEqual([
      { label: "y", n: 30, code: "constant-item", reason: "Everyone gave the same answer to item b." },
    ]);
  });

  it("name every constant item, and those that nobody answered", () => {
    const table = sites(([a = 0, , c = 0], site, k) =>
      site === "y" ? [1, null, 0] : [a, k % 4 === 0 ? 1 : 0, c],
    );
    expect(usableMoments(table, options).leftOut).toEqual([
      {
        label: "y",
        n: 30,
        code: "constant-item",
        reason: "Everyone gave the same answer to each of the items a and c. Nobody answered item b.",
      },
    ]);
  });

  it("leave out a group of too few people, counted by the rule for missing answers", () => {
    const table = sites(([a = 0, b = 0, c = 0], site, k) => [a, b, site === "z" && k > 9 ? null : c]);
    const listwise = usableMoments(table, { ...options, missing: "listwise" }).leftOut;
    expect(listwise).toEqual([
      {
        label: "z",
        n: 10,
        code: "too-few-people",
        reason: "Only 10 people answered all of the items; the minimum is 25.",
      },
    ]);
    expect(usableMoments(table, options).leftOut).toEqual([]);
    expect(usableMoments(table, { ...options, missing: "listwise", fewest: 5 }).leftOut).toEqual([]);
    const nobody = sites(([a = 0, b = 0, c = 0], site) => [a, b, site === "z" ? null : c]);
    expect(
      usableMoments(nobody, { ...options, kind: "continuous", missing: "listwise" }).leftOut[0]?.reason,
    ).toBe("Nobody answered all of the items; the minimum is 25.");
  });

  it("leave out a group with a perfectly associated pair", () => {
    const table = sites(([a = 0, b = 0, c = 0], site) => (site === "x" ? [a, b, b] : [a, b, c]));
    const [problem, ...others] = usableMoments(table, options).leftOut;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ label: "x", code: "perfect-association" });
    expect(problem?.reason).toMatch(/^Items b and c are perfectly associated/);
    expect(usableMoments(table, { ...options, kind: "continuous", missing: "listwise" }).leftOut).toEqual([]);
  });

  it("name three pairs and count the rest", () => {
    const table = sites(([a = 0, b = 0, c = 0], site) =>
      site === "x" ? [a, a, a, a] : [a, b, c, Number(a !== b)],
    );
    const [problem] = usableMoments(table, { ...options, items: [..."abcd"] }).leftOut;
    expect(problem?.reason.match(/perfectly associated/g)).toHaveLength(3);
    expect(problem?.reason).toMatch(/The same holds for 3 more pairs\.$/);
  });

  it("merge neighboring categories, in all groups, where people of one group chose none of them", () => {
    const table = sites(([a = 0, b = 0], site, k) => [a, b, (k >> 1) % (site === "y" ? 2 : 3)]);
    const { moments, merged, leftOut } = usableMoments(table, options);
    expect(leftOut).toEqual([]);
    expect(merged).toEqual([{ item: "c", runs: [{ first: "1", last: "2" }] }]);
    // As if the answers had been given so.
    const alike = sites(([a = 0, b = 0], site, k) => [a, b, Math.min(1, (k >> 1) % (site === "y" ? 2 : 3))]);
    const expected = usableMoments(alike, options).moments;
    const rounded = (all: typeof moments) =>
      all.map(({ names, moments: values }) => [names, [...values].map((value) => value.toFixed(10))]);
    expect(rounded(moments)).toEqual(rounded(expected));
  });

  it("leave out a group without a category where no merged ones are left to compare", () => {
    const table = sites(([a = 0, b = 0], site, k) => [a, b, ((k >> 1) % 2) + (site === "y" ? 2 : 0)]);
    const { moments, merged, leftOut } = usableMoments(table, options);
    expect(merged).toEqual([]);
    expect(moments.map(({ group }) => group)).not.toContain("y");
    expect(leftOut.find(({ label }) => label === "y")).toEqual({
      label: "y",
      n: 30,
      code: "unused-category",
      reason: "Nobody chose “0” on item c, although people in other groups did.",
    });
  });

  it("do not ask for categories that only a group left out has", () => {
    const table = sites(([a = 0, , c = 0], site, k) => [
      a,
      site === "y" ? 1 : Number(k % 3 === 0),
      site === "y" ? k % 3 : c,
    ]);
    const { moments, merged, leftOut } = usableMoments(table, options);
    expect(merged).toEqual([]);
    expect(leftOut.map(({ label, code }) => [label, code])).toEqual([["y", "constant-item"]]);
    expect(moments.map(({ thresholds }) => thresholds)).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});
