import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { createRandom } from "../../../src/numeric/random/random";

/** Four items of which the highest answer is as rare as asked, of so many people. */
function warningsOf(people: number, rare: number, weights?: readonly number[]): readonly string[] {
  const random = createRandom(5);
  const cuts = [1 - 6 * rare, 1 - rare];
  const answer = (): number => {
    const u = random.uniform();
    return cuts.filter((cut) => u > cut).length;
  };
  const traits = [..."abcd"].map((id) => [id, Array.from({ length: people }, answer)] as const);
  const table = fromAnswers({ items: Object.fromEntries(traits), ...(weights ? { weights } : {}) });
  const [moments] = ordinalMoments(table, { items: [..."abcd"], missing: "listwise" });
  return (moments?.warnings ?? []).map(({ code }) => code);
}

describe("severeTestWarning", () => {
  it("warns of few people with rare ordered answers", () => {
    expect(warningsOf(300, 0.03)).toEqual(["severe-test"]);
    expect(warningsOf(800, 0.03)).toEqual([]);
    expect(warningsOf(300, 0.12)).toEqual([]);
  });

  it("counts unequal weights twice", () => {
    // Weights of 1 and 3 leave .8 of the people, and .64 the second time.
    const weights = Array.from({ length: 700 }, (_, i) => (i % 2 === 0 ? 1 : 3));
    expect(warningsOf(700, 0.03)).toEqual([]);
    expect(warningsOf(700, 0.03, weights)).toEqual(["severe-test"]);
  });
});
