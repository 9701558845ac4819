import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { candidateSolutions } from "../../../src/factor/structures/candidate-solutions";
import { createRandom } from "../../../src/numeric/random/random";

/** Continuous answers: two factors of three items each with loadings of .7, and a seventh item that has nothing in common with them. */
function twoFactors(people: number) {
  const random = createRandom(7);
  const items: Record<string, number[]> = { a: [], b: [], c: [], d: [], e: [], f: [], g: [] };
  for (let person = 0; person < people; person++) {
    const traits = [random.normal(), random.normal()];
    Object.keys(items).forEach((id, j) => {
      const trait = j === 6 ? 0 : 0.7 * traits[Math.floor(j / 3)]!;
      items[id]?.push(trait + Math.sqrt(j === 6 ? 1 : 0.51) * random.normal());
    });
  }
  return fromAnswers({ items, scale: "continuous" });
}

describe("candidateSolutions", () => {
  it("finds true factors in random halves, and no surplus one", () => {
    const table = twoFactors(600);
    const correlation = correlate(table, { missing: "listwise" });
    const found = candidateSolutions(table, correlation, { numbers: [1, 2, 3], seed: 1 });
    expect(found.map(({ factors }) => factors)).toEqual([1, 2, 3]);
    expect(found[1]?.problem).toBeNull();
    expect(found[1]?.congruence).toBeGreaterThan(0.95);
    expect(found[2]?.congruence).toBeLessThan(0.85);
    expect(found[2]?.problem).toBe("single-item");
    expect(candidateSolutions(table, correlation, { numbers: [1, 2, 3], seed: 1 })).toEqual(found);
  });

  it("has no solution where the items identify none, and no halves where one has a constant item", () => {
    const rare = fromAnswers({
      items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1], c: [0, 0, 0, 0, 0, 0, 0, 1] },
    });
    const correlation = correlate(rare, { missing: "listwise" });
    const found = candidateSolutions(rare, correlation, { numbers: [1, 2], seed: 1 });
    expect(found[0]?.congruence).toBeNull();
    expect(found[1]).toEqual({ factors: 2, problem: "not-converged", congruence: null });
  });
});
