import { describe, expect, it } from "vitest";
import type { InvarianceResult } from "../../src/factor/invariance/invariance-result";
import { dif } from "../../src/irt/dif/dif";
import { createRandom } from "../../src/numeric/random/random";
import { comparableGroups, functioningOf } from "../../src/verdicts/comparable-groups";
import { tableOf } from "../support/table";

const IDS = ["a", "b", "c", "d", "e", "f"];

/** Groups of people whose answers to some items are shifted in the second one. */
function compared(options: { n: number; groups: number; shifts?: readonly number[]; seed?: number }) {
  const { n, groups, shifts = [], seed = 1 } = options;
  const random = createRandom(seed);
  const labels = Array.from({ length: groups }, (_, g) => `school ${g + 1}`);
  const people = labels.flatMap((_, g) =>
    Array.from({ length: n }, () => {
      const trait = 0.2 * g + random.normal();
      return IDS.map((_id, i) => {
        const logit = 1.6 * trait + (i - 2) / 4 + (g === 1 ? (shifts[i] ?? 0) : 0);
        return Number(random.uniform() < 1 / (1 + Math.exp(-logit)));
      });
    }),
  );
  const school = labels.flatMap((label) => Array.from({ length: n }, () => label));
  const table = tableOf(people, { groups: { school } });
  return dif(table, { structure: { id: "one", model: `trait =~ ${IDS.join(" + ")}` }, by: "school" });
}

const verdictOf = (result: ReturnType<typeof compared>, invariance: readonly InvarianceResult[] = []) =>
  comparableGroups({ invariance, dif: [result] })[0]!;

/** A ladder with a configural step of some fit, and nothing else that the verdict reads. */
function ladder(cfi: number, holds: InvarianceResult["holds"]): InvarianceResult {
  const configural = {
    name: "configural",
    converged: true,
    identified: true,
    problem: null,
    df: 18,
    fit: { scaled: null, standard: { cfi, rmsea: { estimate: 0.04, low: 0.03, high: 0.05 } } },
  };
  const levels = ["school 1", "school 2"].map((label) => ({ label, n: 500 }));
  return {
    group: "school",
    structure: "one",
    items: "continuous",
    levels,
    steps: [configural],
    baseline: { code: cfi < 0.9 ? "does-not-fit" : "approximate", because: [], problem: null, groups: [] },
    change: holds,
    holds,
    partial: null,
  } as unknown as InvarianceResult;
}

describe("comparableGroups", () => {
  it("supports the comparison of many people whose items work alike", () => {
    const { code, factors } = verdictOf(compared({ n: 1500, groups: 3 }));
    expect(code).toBe("supported");
    expect(factors[0]?.differing).toEqual([]);
  });

  it("names the items and groups that differ where these move a mean", () => {
    const found = verdictOf(compared({ n: 1500, groups: 3, shifts: [1.2, 1.2] }));
    expect(found).toMatchObject({ code: "partly", reason: "items-freed" });
    expect(found.factors[0]?.differing).toEqual([
      { item: "a", groups: ["school 2"] },
      { item: "b", groups: ["school 2"] },
    ]);
    expect(found.factors[0]?.largestChange).toBeGreaterThan(0.1);
  });

  it("is undecided on few people", () => {
    const found = verdictOf(compared({ n: 80, groups: 2 }));
    expect(found).toMatchObject({ code: "undecided", reason: "too-few" });
    expect(verdictOf(compared({ n: found.needed ?? 0, groups: 2, seed: 2 })).code).toBe("supported");
    expect(found.needed).toBeLessThan(2000);
  });

  it("withholds findings on items without anchors: half of the items, and two", () => {
    const few = compared({ n: 2000, groups: 2, shifts: [2, -2, 1.5, -1.5] });
    expect(few).toMatchObject({ withheld: "few-anchors", anchors: [] });
    expect(few.items.every(({ verdict }) => verdict === "cannot be tested")).toBe(true);
    expect(functioningOf(few)).toMatchObject({
      code: "not-tested",
      rule: "few-anchors",
      figures: { differ: 0 },
    });
  });

  it("does not show it where most items of a group differ, one this way, the other that way", () => {
    const found = verdictOf(compared({ n: 2000, groups: 2, shifts: [2, -2, 1.5, -1.5] }));
    expect(found).toMatchObject({ code: "not shown", reason: "most-differ" });
  });

  it("stops at a model that does not fit in the groups", () => {
    const found = verdictOf(compared({ n: 1500, groups: 3 }), [ladder(0.7, "strict")]);
    expect(found).toMatchObject({ code: "undecided", reason: "baseline", change: "strict" });
    expect(verdictOf(compared({ n: 1500, groups: 3 }), [ladder(0.97, "configural")]).code).toBe("supported");
  });

  it("goes by the ladder of continuous items, and by no other", () => {
    const alone = (result: InvarianceResult) => comparableGroups({ invariance: [result], dif: [] })[0];
    expect(alone(ladder(0.97, "strict"))).toMatchObject({ code: "supported", reason: "ladder" });
    expect(alone(ladder(0.97, "loadings"))).toMatchObject({ code: "not shown", reason: "ladder" });
    expect(alone({ ...ladder(0.97, "strict"), items: "binary" })).toMatchObject({ code: "undecided" });
    expect(alone({ ...ladder(0.97, null), levels: [] })).toMatchObject({ code: "not testable" });
    expect(alone({ ...ladder(0.97, null), steps: [] })).toMatchObject({
      code: "not-tested",
      reason: "no-solution",
    });
    expect(alone(ladder(0.7, "strict"))).toMatchObject({ code: "undecided", reason: "baseline" });
    expect(alone(ladder(0.7, "loadings"))).toMatchObject({ code: "not shown", reason: "ladder" });
  });
});
