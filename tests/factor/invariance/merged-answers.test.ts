import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { invariance } from "../../../src/factor/invariance/invariance";
import { createRandom } from "../../../src/numeric/random/random";

/** Three sites; nobody in the third gave the lowest answer to a. */
const random = createRandom(4);
const people = [..."xyz"].flatMap((site) =>
  Array.from({ length: 120 }, () => ({ site, trait: random.normal() })),
);
const answer = (trait: number): number => {
  const response = trait + random.normal();
  return [-2.4, 0, 1.5].filter((threshold) => response > threshold).length;
};
const items = Object.fromEntries([..."abcde"].map((id) => [id, people.map(({ trait }) => answer(trait))]));
items.a = items.a!.map((own, person) => (people[person]!.site === "z" ? Math.max(1, own) : own));
const site = people.map((person) => person.site);
const structure = { id: "one", model: "trait =~ a + b + c + d + e" };
const options = { by: "site", missing: "listwise", seed: 1 } as const;
const result = invariance(fromAnswers({ items, groups: { site } }), structure, options);

describe("answers that nobody in a group gave", () => {
  it("are merged with their neighbors in all groups, as the warning says", () => {
    expect(result.leftOut).toEqual([]);
    expect(result.levels.map(({ label }) => label)).toEqual(["x", "y", "z"]);
    expect(result.warnings[0]).toEqual({
      code: "categories-merged",
      message:
        "By site, nobody in some groups chose certain answers, which are merged with their neighbors in all groups: a (“0” to “1”).",
    });
    const merged = { ...items, a: items.a!.map((own) => Math.max(1, own)) };
    const alike = invariance(fromAnswers({ items: merged, groups: { site } }), structure, options);
    expect(result.tests.map(({ df }) => df)).toEqual(alike.tests.map(({ df }) => df));
    for (const [at, { difference }] of result.tests.entries())
      expect(difference).toBeCloseTo(alike.tests[at]!.difference!, 6);
  });

  it("a warning about several groups is one, with their names", () => {
    const severe = result.warnings.filter(({ code }) => code === "severe-test");
    expect(severe.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^site x, y and z: Some response categories/),
    ]);
  });
});
