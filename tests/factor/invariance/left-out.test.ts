import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { crossedGrouping } from "../../../src/data/transform/cross-groupings";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import { filterRows } from "../../../src/data/transform/select";
import { invariance } from "../../../src/factor/invariance/invariance";
import { measureById } from "../../../src/measures/built-in";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable } from "../../support/table";

const two = { id: "two-factor", model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e" };

/** The table with one crossed grouping, without some of its levels. */
function without(table: PatternTable, names: readonly string[], left: readonly string[]): PatternTable {
  const grouping = crossedGrouping(table, names);
  const gone = left.map((label) => grouping.levels.indexOf(label));
  return filterRows({ ...table, groupings: [grouping] }, (row) => !gone.includes(grouping.codes[row]!));
}

describe("groups in which the configural model has no answer", () => {
  const measure = measureById("disrupting-harm");
  const text = readFileSync("data/sample/disrupting-harm.csv", "utf8");
  const responses = readResponses(parseCsv(text), measure, { groups: ["country"] });
  const sample = dichotomize(patternTable(responses), measure);
  const options = { by: "country", missing: "pairwise", seed: 1 } as const;
  const result = invariance(sample, two, options);

  it("leaves Indonesia and Viet Nam out of the sample's countries: item, empty cells and cure", () => {
    expect(result.leftOut).toEqual([
      {
        label: "Indonesia",
        n: 988,
        reason:
          "The data do not identify the loading of item g on exploitation. The estimate diverges while the fit hardly changes, as if the item measured without error. Merge the group with another, or leave out item g.",
      },
      {
        label: "Viet Nam",
        n: 993,
        reason:
          "The data do not identify the loading of item h on exploitation. The estimate diverges while the fit hardly changes, as if the item measured without error. No one gave these combinations of answers: “Yes” to f with “Yes” to h and “Yes” to h with “No” to a. Merge the group with another, or leave out item h.",
      },
    ]);
    expect(result.levels).toHaveLength(10);
    expect(result.warnings.some(({ message }) => /Indonesia|Viet Nam/.test(message))).toBe(false);
  });

  it("names cells that are empty indeed", () => {
    const { levels, codes } = sample.groupings[0]!;
    const column = (id: string) => sample.columns[sample.items.findIndex((item) => item.id === id)]!;
    const people = (one: string, first: number, other: string, second: number): number =>
      sample.count.reduce((sum, count, row) => {
        const here = levels[codes[row]!] === "Viet Nam";
        return here && column(one)[row] === first && column(other)[row] === second ? sum + count : sum;
      }, 0);
    expect([people("f", 1, "h", 1), people("h", 1, "a", 0)]).toEqual([0, 0]);
    expect(people("h", 1, "a", 1)).toBeGreaterThan(0);
  });

  it("goes on with the other countries, to tests, alignment and latent means", () => {
    expect(result.steps[0]).toMatchObject({
      name: "configural",
      df: 10 * 26,
      converged: true,
      problem: null,
    });
    const test = result.tests.find(({ from, to }) => from === "configural" && to === "strict")!;
    expect(test.df).toBe(126);
    expect(test.difference).toBeGreaterThan(0);
    expect(result.holds).not.toBeNull();
    expect(result.alignment!.groups).toHaveLength(10);
    expect(result.latentMeans).toHaveLength(20);
    expect(result.warnings.map(({ code }) => code)).not.toContain("means-not-comparable");
  });

  it("names the groups through which a step is not admissible, and how many are", () => {
    expect(result.warnings.filter(({ code }) => code === "inadmissible")).toEqual([
      {
        code: "inadmissible",
        message: expect.stringMatching(
          /^The solution of the equal means step is inadmissible: the correlation of exploitation and abuse is 1\.\d+ in Tanzania; .* in Malaysia; .* in Thailand\. In the other 7 groups the solution is admissible: merge Tanzania, Malaysia and Thailand with another group, or leave them out\.$/,
        ),
      },
    ]);
  });

  it("gives what the other countries give alone", () => {
    const alone = invariance(without(sample, ["country"], ["Indonesia", "Viet Nam"]), two, options);
    expect(alone.leftOut).toEqual([]);
    expect({ ...alone, leftOut: result.leftOut }).toEqual(result);
  });

  it("leaves out the one of twelve crossed groups whose item h has no slope", () => {
    const nine = nineTable("binary", { groups: true });
    const by = ["sex", "country"];
    const rest = { by, missing: "listwise", seed: 1, alignment: false } as const;
    const crossed = invariance(nine, two, rest);
    expect(crossed.group).toBe("sex x country");
    expect(crossed.levels).toHaveLength(11);
    expect(crossed.leftOut.map(({ label }) => label)).toEqual(["1, 4"]);
    expect(crossed.leftOut[0]!.reason).toMatch(
      /the loading of item h on exploitation\. The estimate diverges .* Merge the group with another, or leave out item h\.$/,
    );
    expect(crossed.steps[0]!.problem).toBeNull();
    expect(crossed.holds).not.toBeNull();
    expect(
      crossed.warnings.some(({ code, message }) => code === "zero-cell" && message.includes("1, 5")),
    ).toBe(true);
    const alone = invariance(without(nine, by, ["1, 4"]), two, { ...rest, by: "sex x country" });
    expect({ ...alone, leftOut: crossed.leftOut }).toEqual(crossed);
  });
});

/** Four yes-or-no items of one factor; in the groups marked, item d is yes where most of the others are. */
function withPerfectItem(groups: Readonly<Record<string, boolean>>): PatternTable {
  const random = createRandom(7);
  const items: Record<string, number[]> = { a: [], b: [], c: [], d: [] };
  const labels: string[] = [];
  for (const [label, perfect] of Object.entries(groups)) {
    for (let person = 0; person < 600; person++) {
      const trait = random.normal();
      labels.push(label);
      for (const id of "abc") items[id]!.push(Number(trait + random.normal() > 0.3));
      items.d!.push(
        perfect
          ? Number(items.a!.at(-1)! + items.b!.at(-1)! + items.c!.at(-1)! >= 2)
          : Number(trait + random.normal() > 0.3),
      );
    }
  }
  return fromAnswers({ items, groups: { group: labels } });
}

describe("where few groups remain", () => {
  const one = { id: "one", model: "t =~ a + b + c + d" };
  const options = { by: "group", missing: "listwise", seed: 1 } as const;

  it("says so", () => {
    const result = invariance(withPerfectItem({ east: true, north: false }), one, options);
    expect(result.leftOut.map(({ label }) => label)).toEqual(["east"]);
    expect(result.leftOut[0]!.reason).toContain("item d");
    expect(result.levels.map(({ label }) => label)).toEqual(["north"]);
    expect(result).toMatchObject({ steps: [], tests: [], holds: null, alignment: null, latentMeans: [] });
    expect(result.warnings.at(-1)).toEqual({
      code: "too-few-groups",
      message: "Only one level of “group” can enter the model: there is nothing to compare.",
    });
  });

  it("leaves the first group out like any other, and measures from the next", () => {
    const result = invariance(withPerfectItem({ east: true, north: false, south: false }), one, options);
    expect(result.levels.map(({ label }) => label)).toEqual(["north", "south"]);
    expect(result.latentMeans[0]).toMatchObject({ group: "north", est: 0, se: null });
    expect(result.steps.every(({ name, problem }) => name === "scalar" || problem === null)).toBe(true);
  });

  it("names all of several at once", () => {
    const result = invariance(
      withPerfectItem({ east: true, north: false, south: true, west: false }),
      one,
      options,
    );
    expect(result.leftOut.map(({ label }) => label)).toEqual(["east", "south"]);
  });
});
