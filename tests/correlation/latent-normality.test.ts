import { describe, expect, it } from "vitest";
import { latentNormality } from "../../src/correlation/latent-normality";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { createRandom } from "../../src/numeric/random/random";
import { nineTable } from "../support/table";
import { reference, tableOfStrings } from "./reference";

/** Answers to items that load .8 on one trait, a function of a normal variable. */
function drawn(
  of: {
    readonly people: number;
    readonly items: number;
    readonly cuts: readonly number[];
    readonly seed: number;
  },
  trait = (z: number): number => z,
): PatternTable {
  const random = createRandom(of.seed);
  const people = Array.from({ length: of.people }, () => {
    const level = trait(random.normal());
    return Array.from({ length: of.items }, () => {
      const latent = 0.8 * level + 0.6 * random.normal();
      return of.cuts.filter((cut) => latent > cut).length;
    });
  });
  const items = Object.fromEntries(
    Array.from({ length: of.items }, (_, item) => [`i${item + 1}`, people.map((row) => row[item]!)]),
  );
  return fromAnswers({ items, categories: Array.from({ length: of.cuts.length + 1 }, (_, code) => code) });
}

const zeroInflated = (z: number): number => 2.5 * Math.max(0, z - 0.8);

describe("the test of normal latent answers", () => {
  it("lets normal answers pass and finds a trait that most have none of", () => {
    const yesNo = { people: 2000, items: 5, cuts: [1], seed: 3 };
    const graded = { people: 2000, items: 5, cuts: [0, 1, 1.6], seed: 4 };
    for (const plan of [yesNo, graded]) {
      const normal = latentNormality(drawn(plan), { seed: 1 });
      expect(normal?.p).toBeGreaterThan(0.05);
      expect(normal?.statistic).toBeLessThan(2);
      const inflated = latentNormality(drawn(plan, zeroInflated), { seed: 1 });
      expect(inflated?.p).toBe(0.002);
      expect(inflated?.statistic).toBeGreaterThan(2);
    }
  });

  it("compares triples of yes-or-no items, pairs of ordered ones, and gives the same for the same seed", () => {
    const { bfi, lsat6 } = reference;
    const lsat = tableOfStrings(lsat6.patterns, lsat6.items, { counts: lsat6.counts });
    const triples = latentNormality(lsat, { seed: 5 });
    expect(triples).toMatchObject({ tables: "triples", compared: 10, replicates: 499 });
    expect(latentNormality(lsat, { seed: 5 })).toEqual(triples);
    const pairs = latentNormality(tableOfStrings(bfi.answers, bfi.items), { seed: 5, replicates: 19 });
    expect(pairs).toMatchObject({ tables: "pairs", compared: 45, replicates: 19 });
    expect(pairs?.worst).toHaveLength(2);
  });

  it("allows for weights", () => {
    const plain = latentNormality(nineTable("binary"), { seed: 2, replicates: 39 });
    const weighted = latentNormality(nineTable("binary", { weighted: true }), { seed: 2, replicates: 39 });
    expect(plain?.compared).toBe(84);
    expect(weighted?.statistic).toBeGreaterThan(0.3);
    expect(weighted?.statistic).toBeLessThan(3);
  });

  it("looks at 100 of many tables", () => {
    const many = latentNormality(drawn({ people: 300, items: 40, cuts: [0.5], seed: 6 }), {
      seed: 6,
      replicates: 19,
    });
    expect(many?.compared).toBe(100);
  });

  it("bears few people, empty cells and correlations that are not positive definite", () => {
    const ten = latentNormality(drawn({ people: 10, items: 9, cuts: [0], seed: 3 }), {
      seed: 3,
      replicates: 19,
    });
    expect(ten?.p).toBeGreaterThan(0);
    const { verbalAggression } = reference;
    const verbal = tableOfStrings(verbalAggression.answers, verbalAggression.items);
    expect(latentNormality(verbal, { seed: 3, replicates: 19 })?.statistic).toBeGreaterThan(0);
    const rare = latentNormality(drawn({ people: 200, items: 5, cuts: [1.9], seed: 8 }), {
      seed: 8,
      replicates: 19,
    });
    expect(rare?.p).toBeLessThanOrEqual(1);
  });

  it("says nothing of continuous items, of two yes-or-no items, and where an item does not vary", () => {
    const values = [0.1, 0.5, 0.2, 0.9];
    expect(
      latentNormality(fromAnswers({ items: { a: values, b: values }, scale: "continuous" }), { seed: 1 }),
    ).toBeNull();
    expect(latentNormality(drawn({ people: 100, items: 2, cuts: [0], seed: 1 }), { seed: 1 })).toBeNull();
    const alike = fromAnswers({ items: { a: [0, 1, 0, 1], b: [0, 0, 1, 1], c: [1, 1, 1, 1] } });
    expect(latentNormality(alike, { seed: 1 })).toBeNull();
    const nobody = fromAnswers({ items: { a: [0, 1, null, null], b: [null, 1, 0, 1], c: [1, null, 0, 1] } });
    expect(latentNormality(nobody, { seed: 1 })).toBeNull();
  });
});
