import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { dif } from "../../../src/irt/dif/dif";
import type { DifResult } from "../../../src/irt/dif/dif-result";
import { methodDif } from "../../../src/irt/dif/method-dif";
import { createRandom } from "../../../src/numeric/random/random";
import { cfaData } from "../../support/cfa-data";
import { thrownBy } from "../../support/error";
import { tableOf } from "../../support/table";

const MODEL = "trait =~ a + b + c + d + e";
const structure = { id: "one", model: MODEL };

/** Answers of people to yes-or-no items; `shift` is added to the intercepts of the second group. */
function answers(n: number, seed: number, shift: readonly number[] = []): number[][] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => {
    const theta = random.normal();
    return [0.3, -0.4, 0, -0.8, 0.5].map((d, j) =>
      Number(random.uniform() < 1 / (1 + Math.exp(-(1.5 * theta + d + (shift[j] ?? 0))))),
    );
  });
}

function labels(...groups: readonly (readonly [string, number])[]): string[] {
  return groups.flatMap(([label, n]) => Array.from({ length: n }, () => label));
}

function twoGroups(shift: readonly number[] = [0, 0, -1.2]): PatternTable {
  const people = [...answers(600, 1), ...answers(500, 2, shift)];
  return tableOf(people, { groups: { school: labels(["north", 600], ["south", 500]) } });
}

const byId = (result: DifResult, id: string) => result.items.find((item) => item.id === id);

describe("dif", () => {
  it("says of few people that an item differs by more than is negligible only where it differs surely", () => {
    const few = (shift: number): PatternTable =>
      tableOf([...answers(110, 3), ...answers(90, 4, [0, 0, shift])], {
        groups: { school: labels(["north", 110], ["south", 90]) },
      });
    const of = (shift: number) => byId(dif(few(shift), { structure, by: "school" }), "c");
    const [large, none] = [of(-3), of(0)];
    expect(large?.groups[1]?.shift?.standardError).toBeGreaterThan(0.25);
    expect([large?.verdict, none?.verdict]).toEqual(["present", "undecided"]);
  });

  it("finds an item that one group answers less often, and by how much", () => {
    const result = dif(twoGroups(), { structure, by: "school" });
    expect(result.anchors).toEqual(["a", "b", "d", "e"]);
    const c = byId(result, "c");
    expect(c?.verdict).toBe("present");
    expect(c?.anchor).toBe(false);
    expect(c?.groups[0]?.logOdds).toBe(-(c?.groups[1]?.logOdds ?? 0));
    expect(c?.groups.map(({ differs }) => differs)).toEqual([true, true]);
    for (const { shift, share } of c?.groups ?? []) {
      expect(shift?.low).toBeLessThan(shift?.high ?? 0);
      expect(Math.sign(shift?.points ?? 0)).toBe(Math.sign((share?.observed ?? 0) - (share?.implied ?? 0)));
    }
    const logOdds = c?.groups[1]?.logOdds ?? 0;
    expect(Math.abs(logOdds + 1.2)).toBeLessThan(0.4);
    expect(c?.mantelHaenszel?.size).toBe("C");
    expect(c?.mantelHaenszel?.delta).toBeLessThan(-1.5);
    expect(c?.logistic?.uniform.adjustedP).toBeLessThan(0.05);
  });

  it("finds the same tests and opposite differences with the groups turned round", () => {
    const table = twoGroups();
    const [one] = table.groupings;
    const turned = {
      ...table,
      groupings: [{ ...one!, levels: ["south", "north"], codes: one!.codes.map((code) => 1 - code) }],
    };
    const [first, second] = [table, turned].map((own) => dif(own, { structure, by: "school" }));
    expect(second?.levels.map(({ label }) => label)).toEqual(["south", "north"]);
    first?.items.forEach((item, at) => {
      const other = second!.items[at]!;
      expect(other.likelihoodRatio?.difference).toBeCloseTo(item.likelihoodRatio?.difference ?? 0, 5);
      expect(other.logistic?.both.difference).toBeCloseTo(item.logistic?.both.difference ?? 0, 8);
      expect(other.mantelHaenszel?.chiSquare).toBeCloseTo(item.mantelHaenszel?.chiSquare ?? 0, 8);
      expect(other.mantelHaenszel?.delta).toBeCloseTo(-(item.mantelHaenszel?.delta ?? 0), 10);
      expect(Math.sign(other.groups[1]!.signedArea)).toBe(-Math.sign(item.groups[1]!.signedArea));
    });
  });

  it("has areas that bound each other: the signed one lies within the unsigned", () => {
    for (const { groups } of dif(twoGroups(), { structure, by: "school" }).items) {
      for (const { signedArea, unsignedArea } of groups) {
        expect(Math.abs(signedArea)).toBeLessThanOrEqual(unsignedArea + 1e-15);
      }
    }
  });

  it("takes frequencies for people", () => {
    const table = twoGroups();
    const twice = { ...table, weighting: "frequency" as const, count: table.count.map((n) => 2 * n) };
    const result = dif(
      { ...twice, weight: twice.count, weightSquared: twice.count },
      { structure, by: "school" },
    );
    const repeated = dif(doubled(table), { structure, by: "school" });
    expect(JSON.stringify(result)).toBe(JSON.stringify(repeated));
  });

  it("does not depend on the scale of design weights", () => {
    const scaled = (factor: number): DifResult => {
      const table = twoGroups();
      const weight = table.count.map((n, row) => factor * n * (1 + (row % 3)));
      const weightSquared = weight.map((w, row) => w ** 2 / table.count[row]!);
      return dif({ ...table, weighting: "design", weight, weightSquared }, { structure, by: "school" });
    };
    const [one, other] = [scaled(1), scaled(40)];
    expect(one.warnings.map(({ code }) => code)).toEqual(["no-mantel-haenszel"]);
    one.items.forEach((item, at) => {
      const same = other.items[at]!;
      expect(same.likelihoodRatio?.difference).toBeCloseTo(item.likelihoodRatio?.difference ?? 0, 6);
      expect(same.logistic?.both.difference).toBeCloseTo(item.logistic?.both.difference ?? 0, 8);
    });
  });

  it("gives clusters of two people who answer alike the tests of one person each", () => {
    const people = [...answers(300, 1), ...answers(250, 2, [0, 0, -1.2])];
    const school = labels(["north", 300], ["south", 250]);
    const single = dif(inClusters(people, school, 1), { structure, by: "school" });
    const pairs = dif(inClusters(people, school, 2), { structure, by: "school" });
    expect(pairs.anchors).toEqual(single.anchors);
    single.items.forEach((item, at) => {
      const same = pairs.items[at]!;
      expect(same.likelihoodRatio?.difference).toBeCloseTo(item.likelihoodRatio?.difference ?? 0, 4);
      expect(same.logistic?.both.difference).toBeCloseTo(item.logistic?.both.difference ?? 0, 6);
    });
  });

  it("names an item that nobody of one of two groups reported, and compares the others", () => {
    const people = [...answers(600, 1), ...answers(500, 2).map((own) => [0, ...own.slice(1)])];
    const table = tableOf(people, { groups: { school: labels(["north", 600], ["south", 500]) } });
    const result = dif(table, { structure, by: "school" });
    expect(byId(result, "a")).toMatchObject({
      verdict: "cannot be tested",
      likelihoodRatio: null,
      logistic: null,
      mantelHaenszel: null,
      groups: [],
      problem: "It cannot be compared: in south nobody chose “1”.",
    });
    expect(result.anchors).toEqual(["b", "c", "d", "e"]);
    expect(byId(result, "b")?.likelihoodRatio?.df).toBe(2);
  });

  it("merges the categories that a group lacks, so that the item that differs there is found", () => {
    const random = createRandom(4);
    const rated = (n: number, shift: number): number[][] =>
      Array.from({ length: n }, () => {
        const theta = random.normal();
        return [0, 0.3, -0.3, 0.2, 0].map((d, j) => {
          const latent = 1.5 * theta + d + (j === 4 ? shift : 0) + random.normal();
          return latent < -2.5 ? 0 : latent < 0 ? 1 : latent < 2.5 ? 2 : 3;
        });
      });
    // In the south, nobody chose the lowest category of e, since answers to it are higher there.
    const south = rated(700, 2).filter(([, , , , e]) => e !== 0);
    const table = tableOf([...rated(700, 0), ...south], {
      groups: { school: labels(["north", 700], ["south", south.length]) },
    });
    const e = byId(dif(table, { structure, by: "school" }), "e");
    expect(e?.groups.map(({ group }) => group)).toEqual(["north", "south"]);
    expect(e?.groups[1]?.logOdds).toBeGreaterThan(1.5);
    expect(e?.verdict).toBe("present");
    expect(e?.problem).toBe("Merged into one category: “0” and “1”, since in south nobody chose “0”.");
  });

  it("compares an item between the groups that can be compared in it", () => {
    const people = [
      ...answers(500, 1).map((own) => [0, ...own.slice(1)]),
      ...answers(500, 2),
      ...answers(500, 3, [1.5]),
    ];
    const table = tableOf(people, {
      groups: { school: labels(["east", 500], ["north", 500], ["south", 500]) },
    });
    const result = dif(table, { structure, by: "school" });
    const a = byId(result, "a");
    expect(a?.likelihoodRatio?.df).toBe(2);
    expect(byId(result, "b")?.likelihoodRatio?.df).toBe(4);
    expect(a?.groups.map(({ group }) => group)).toEqual(["north", "south"]);
    expect(a?.verdict).toBe("present");
    expect(a?.logistic?.both.df).toBe(2);
    expect(a?.problem).toBe("It is compared between the other groups: in east nobody chose “1”.");
    const without = dif(
      tableOf(
        people.slice(500).map((own) => own),
        { groups: { school: labels(["north", 500], ["south", 500]) } },
      ),
      { structure, by: "school" },
    );
    expect(without.levels).toHaveLength(2);
    expect(byId(without, "a")?.verdict).toBe("present");
  });

  it("leaves small and empty groups out by name", () => {
    const people = [
      ...answers(300, 1),
      ...answers(300, 2),
      ...answers(20, 3),
      [null, null, null, null, null],
    ];
    const table = tableOf(people, {
      groups: { school: labels(["north", 300], ["south", 300], ["west", 20], ["void", 1]) },
    });
    const result = dif(table, { structure, by: "school" });
    expect(result.levels).toEqual([
      { label: "north", n: 300 },
      { label: "south", n: 300 },
    ]);
    expect(result.leftOut).toEqual([
      { label: "void", n: 0, reason: "Nobody answered any of the items; the minimum is 50." },
      { label: "west", n: 20, reason: "Only 20 people answered any of the items; the minimum is 50." },
    ]);
    const alone = tableOf([...answers(300, 1), ...answers(300, 2)], {
      groups: { school: labels(["north", 300], ["south", 300]) },
    });
    const same = dif(alone, { structure, by: "school" });
    expect(result.items[0]?.likelihoodRatio?.difference).toBeCloseTo(
      same.items[0]?.likelihoodRatio?.difference ?? 0,
      6,
    );
  });

  it("leaves a group out in which fewer than two items can be compared", () => {
    const people = [
      ...answers(300, 1),
      ...answers(300, 2),
      ...answers(100, 3).map(([a = 0]) => [a, null, null, null, null]),
    ];
    const table = tableOf(people, {
      groups: { school: labels(["north", 300], ["south", 300], ["west", 100]) },
    });
    const result = dif(table, { structure, by: "school" });
    expect(result.leftOut).toEqual([
      { label: "west", n: 100, reason: "Fewer than two items can be compared in it." },
    ]);
    expect(result.items.every(({ problem }) => problem === null)).toBe(true);
  });

  it("names items that everyone answered alike or nobody answered", () => {
    const people = [...answers(400, 1), ...answers(300, 2)].map((own) => [...own, 1, null]);
    const table = tableOf(people, { groups: { school: labels(["north", 400], ["south", 300]) } });
    const model = `${MODEL} + f + g`;
    const result = dif(table, { structure: { id: "one", model }, by: "school" });
    expect(byId(result, "f")).toMatchObject({
      verdict: "cannot be tested",
      problem: "Everyone answered it alike.",
    });
    expect(byId(result, "g")).toMatchObject({ verdict: "cannot be tested", problem: "Nobody answered it." });
    expect(result.anchors).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("has nothing to compare with one group or two items", () => {
    const table = twoGroups();
    const two = dif(table, { structure: { id: "two", model: "trait =~ a + b" }, by: "school" });
    expect(two.warnings.map(({ message }) => message)).toEqual([
      "At least 3 comparable items are needed; there are 2.",
    ]);
    expect(two.items.map(({ verdict }) => verdict)).toEqual(["cannot be tested", "cannot be tested"]);
    const one = dif(tableOf(answers(100, 1), { groups: { school: labels(["north", 100]) } }), {
      structure,
      by: "school",
    });
    expect(one.warnings[0]?.message).toBe(
      "Only one level of “school” can be included: there is nothing to compare.",
    );
    expect(one.items.every(({ verdict }) => verdict === "cannot be tested")).toBe(true);
    const none = dif(tableOf(answers(10, 1), { groups: { school: labels(["north", 10]) } }), {
      structure,
      by: "school",
    });
    expect(none.warnings[0]?.message).toBe(
      "No level of “school” can be included: there is nothing to compare.",
    );
  });

  it("frees at most half of the items and says so when more differ", () => {
    const result = dif(twoGroups([2, -2, 2, -2, 0]), { structure, by: "school" });
    expect(result.items.filter(({ groups }) => groups.some(({ differs }) => differs)).length).toBeGreaterThan(
      2,
    );
    expect(result.purification.settled).toBe(false);
    expect(result.warnings.map(({ code }) => code)).toContain("anchors-not-settled");
  });

  it("enters under listwise deletion only those who answered everything", () => {
    const people = [...answers(400, 1), ...answers(300, 2)].map((own, person) =>
      person % 5 === 0 ? [null, ...own.slice(1)] : own,
    );
    const school = labels(["north", 400], ["south", 300]);
    const listwise = dif(tableOf(people, { groups: { school } }), {
      structure,
      by: "school",
      missing: "listwise",
    });
    const complete = dif(
      tableOf(
        people.filter((_, person) => person % 5 !== 0),
        { groups: { school: school.filter((_, person) => person % 5 !== 0) } },
      ),
      { structure, by: "school" },
    );
    expect(listwise.levels).toEqual(complete.levels);
    listwise.items.forEach((item, at) => {
      expect(item.likelihoodRatio?.difference).toBeCloseTo(
        complete.items[at]?.likelihoodRatio?.difference ?? 0,
        6,
      );
    });
  });

  it("compares twelve groups, and crosses groupings", () => {
    const { table } = cfaData("twelveGroups");
    const result = dif(table, {
      structure: { id: "five", model: "abuse =~ y5 + y6 + y7 + y8 + y9" },
      by: "group",
    });
    expect(result.levels).toHaveLength(12);
    expect(result.items[0]?.likelihoodRatio?.df).toBe(22);
    expect(result.items[0]?.mantelHaenszel).toBeNull();
    const people = [...answers(400, 1), ...answers(400, 2)];
    const crossed = dif(
      tableOf(people, {
        groups: {
          school: labels(["north", 400], ["south", 400]),
          sex: people.map((_, i) => (i % 2 ? "boy" : "girl")),
        },
      }),
      { structure, by: ["school", "sex"] },
    );
    expect(crossed.group).toBe("school x sex");
    expect(crossed.levels.map(({ n }) => n)).toEqual([200, 200, 200, 200]);
  });

  it("chooses a factor, and refuses what it cannot compare", () => {
    const two = { id: "two", model: "f =~ a + b + c\ng =~ d + e" };
    const table = twoGroups();
    expect(dif(table, { structure: two, factor: "f", by: "school" }).items).toHaveLength(3);
    expect(thrownBy(() => dif(table, { structure: two, by: "school" })).code).toBe("which-factor");
    expect(thrownBy(() => dif(table, { structure: two, factor: "h", by: "school" })).code).toBe(
      "unknown-choice",
    );
    expect(thrownBy(() => dif(table, { structure, by: "sex" })).code).toBe("unknown-grouping");
    const { table: continuous } = cfaData("holzingerBySchool");
    const visual = { id: "v", model: "visual =~ x1 + x2 + x3" };
    expect(thrownBy(() => dif(continuous, { structure: visual, by: "group" })).code).toBe("continuous-item");
    expect(thrownBy(() => methodDif(continuous, { method: "logistic", by: "group" })).hint).toMatch(
      /^Methods of differential item functioning are for items with ordered categories/,
    );
  });

  it("corrects probabilities for the items of the other factors, too", () => {
    const table = twoGroups([0.25, 0, 0]);
    const of = (model: string) => dif(table, { structure: { id: "s", model }, factor: "f", by: "school" });
    const [alone, among] = [of("f =~ a + b + c"), of("f =~ a + b + c\ng =~ d + e")];
    const least = (result: DifResult) =>
      Math.min(...result.items.flatMap(({ likelihoodRatio }) => likelihoodRatio?.adjustedP ?? []));
    expect(least(alone) / 3).toBeCloseTo(least(among) / 5, 10);
    const shifts = (result: DifResult) => byId(result, "a")?.groups[1]?.shift;
    expect(shifts(among)!.adjustedP / shifts(alone)!.adjustedP).toBeCloseTo(5 / 3, 10);
  });

  it("tells of every test", () => {
    const told: [number, number][] = [];
    dif(twoGroups(), { structure, by: "school", onProgress: (done, total) => told.push([done, total]) });
    expect(told.map(([done]) => done)).toEqual(told.map((_, at) => at + 1));
    expect(told.at(-1)).toEqual([5, 5]);
  });
});

function doubled(table: PatternTable): PatternTable {
  const count = table.count.map((n) => 2 * n);
  return { ...table, count, weight: count, weightSquared: count };
}

/** Every person so many times, all of them in a cluster of their own. */
function inClusters(
  people: readonly (readonly number[])[],
  school: readonly string[],
  times: number,
): PatternTable {
  const copies = Array.from({ length: people.length * times }, (_, i) => Math.floor(i / times));
  const base = tableOf([...people]);
  const one = new Float64Array(copies.length).fill(1);
  const levels = [...new Set(school)];
  return {
    ...base,
    rows: copies.length,
    columns: base.items.map((_, j) => Int16Array.from(copies, (person) => people[person]![j]!)),
    count: one,
    weight: one,
    weightSquared: one,
    groupings: [
      { name: "school", levels, codes: Int16Array.from(copies, (person) => levels.indexOf(school[person]!)) },
    ],
    cluster: Int32Array.from(copies),
  };
}
