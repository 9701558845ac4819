import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { empiricalKaiser } from "../../../src/factor/efa/retention/retention";
import { suggestedFactors } from "../../../src/factor/efa/retention/suggested-factors";
import { createRandom } from "../../../src/numeric/random/random";

/** Yes-or-no items with loadings of .6, from easy to hard, of factors that correlate .4; 300 people. */
function yesOrNo(count: number, factors: number) {
  const random = createRandom(7);
  const people = Array.from({ length: 300 }, () => {
    const shared = random.normal();
    return Array.from({ length: factors }, () => Math.sqrt(0.4) * shared + Math.sqrt(0.6) * random.normal());
  });
  const items = Array.from({ length: count }, (_, item) => {
    const own = Math.floor((item * factors) / count);
    const threshold = -1.2 + (2.4 * item) / (count - 1);
    return people.map((levels) => (0.6 * levels[own]! + 0.8 * random.normal() > threshold ? 1 : 0));
  });
  const table = fromAnswers({
    items: Object.fromEntries(items.map((answers, item) => [`i${item}`, answers])),
  });
  return { table, correlation: correlate(table, { missing: "pairwise" }) };
}

describe("suggestedFactors", () => {
  it.each([
    [40, 1],
    [20, 2],
    [20, 4],
  ])("finds as many factors as %i yes-or-no items have: %i", (count, factors) => {
    const { table, correlation } = yesOrNo(count, factors);
    expect(suggestedFactors(table, correlation, { seed: 1, correction: "half" })).toBe(factors);
    // Of tetrachoric correlations the criterion alone finds more.
    expect(empiricalKaiser(correlation.eigenvalues, 300).factors).toBeGreaterThan(factors);
  });
});
