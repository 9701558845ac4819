import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { addedValue } from "../../src/reliability/added-value";
import { nineDesign } from "../factor/moments/reference";
import reference from "../reference/added-value.json";
import { nineTable } from "../support/table";
import { referenceTable } from "./reference";

type Expected = (typeof reference.lsat7)[number] | (typeof reference.binary)[number];

const SETS: Readonly<Record<string, readonly [readonly Expected[], () => PatternTable]>> = {
  "nine yes-or-no items": [reference.binary, () => nineTable("binary")],
  "nine ordered items": [reference.ordinal, () => nineTable("ordinal")],
  "nine weighted items": [reference.weighted, () => nineTable("binary", { weighted: true })],
  "nine items by strata and clusters": [reference.design, () => nineDesign()],
  "LSAT 7, whose subscale of two has an alpha of .4": [reference.lsat7, () => referenceTable("lsat7")],
  "agreeableness of bfi": [reference.bfiA, () => referenceTable("bfiA")],
  "Holzinger and Swineford": [reference.holzinger, () => referenceTable("holzinger")],
};

describe("addedValue(table, items)", () => {
  it.each(Object.keys(SETS))("agrees with R on %s", (name) => {
    const [all, tableOf] = SETS[name]!;
    const table = tableOf();
    for (const expected of all) {
      const ours = addedValue(table, expected, { clusterLabels: "within-strata" });
      expect(ours.subscore).toBeCloseTo(expected.subscore, 12);
      expect(ours.total).toBeCloseTo(expected.total, 12);
      expect(ours.difference).toBeCloseTo(expected.subscore - expected.total, 12);
      // R's influences are central differences.
      expected.interval.forEach((end, place) => {
        expect(Math.abs(ours.interval![place]! - end)).toBeLessThan(1e-8);
      });
      if ("jackknife" in expected) {
        expect(Math.abs(expected.standardError / expected.jackknife - 1)).toBeLessThan(0.05);
      }
    }
  });

  it("has no figures where the subscale's alpha is not above 0, or nobody answered all", () => {
    const nothing = { subscore: null, total: null, difference: null, interval: null };
    const against = { a: [0, 1, 0, 1], b: [1, 0, 1, 0], c: [0, 0, 1, 1] };
    const items = { own: ["a", "b"], all: ["a", "b", "c"] };
    expect(addedValue(fromAnswers({ items: against }), items)).toEqual(nothing);
    const constant = { ...against, a: [1, 1, 1, 1] };
    expect(addedValue(fromAnswers({ items: constant }), items)).toEqual(nothing);
    const missing = { ...against, c: [null, null, null, null] };
    expect(addedValue(fromAnswers({ items: missing }), items)).toEqual(nothing);
  });

  it("says of parallel items that the longer scale is the better", () => {
    // Of parallel items the total's reduction is its own reliability, and Spearman-Brown's of the half.
    const bits = (of: number) => Array.from({ length: 16 }, (_, person) => (person >> of) & 1);
    const items = Object.fromEntries(
      [0, 1, 2, 3].map((of) => [`i${of}`, [...bits(of), ...Array(8).fill(0), ...Array(8).fill(1)]]),
    );
    const { subscore, total } = addedValue(fromAnswers({ items }), {
      own: ["i0", "i1"],
      all: Object.keys(items),
    });
    expect(total).toBeCloseTo((2 * subscore!) / (1 + subscore!), 12);
  });
});
