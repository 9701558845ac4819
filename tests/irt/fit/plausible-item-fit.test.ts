import { describe, expect, it } from "vitest";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { plausibleItemFit } from "../../../src/irt/fit/plausible-item-fit";
import { createRandom } from "../../../src/numeric/random/random";
import { thrownBy } from "../../support/error";
import { tableOf } from "../../support/table";
import { fittedModel } from "../model-reference";

/** Answers to ten two-parameter items; the last may be easiest in the middle of the trait. */
function fitted(seed: number, people: number, hasOdd: boolean) {
  const random = createRandom(seed);
  const rows = Array.from({ length: people }, () => {
    const trait = random.normal();
    const logit = (item: number): number => (1 + (item % 3) * 0.4) * (trait + 1.5 - item / 3);
    return Array.from({ length: 10 }, (_, item) => {
      const own = hasOdd && item === 9 ? 1.5 - trait * trait : logit(item);
      return Number(random.uniform() < 1 / (1 + Math.exp(-own)));
    });
  });
  return fitStructure(tableOf(rows), { kind: "one factor" }, { standardErrors: false }).fitted;
}

describe("plausibleItemFit", () => {
  // mirt 1.45.1, 30 draws of its own.
  it.each([
    ["sequential", [28.98, 29.33, 29.46, 30.76]],
    ["generalized partial credit", [29.97, 31.88, 23.61, 30.95]],
  ] as const)("is of the size of mirt's PV_Q1: %s", (model, theirs) => {
    const own = plausibleItemFit(fittedModel("science", model));
    expect(own.map(({ df }) => df)).toEqual([26, 26, 26, 26]);
    for (const [item, { q1 }] of own.entries()) expect(Math.abs(q1 - theirs[item]!)).toBeLessThan(6);
  });

  it("rejects true models seldom, and an item that does not fit", () => {
    const all = [1, 2, 3, 4].flatMap((seed) => plausibleItemFit(fitted(seed, 400, false), { draws: 8 }));
    expect(all.filter(({ p }) => p! < 0.05).length / all.length).toBeLessThanOrEqual(0.05);
    const found = plausibleItemFit(fitted(5, 600, true), { draws: 8 });
    expect(found.filter(({ p }) => p! < 0.01).map(({ id }) => id)).toEqual([found.at(-1)!.id]);
  });

  it("is the same for the same seed, and of one factor", () => {
    const model = fittedModel("science", "sequential");
    const draw = (seed: number) => plausibleItemFit(model, { draws: 3, seed });
    expect(draw(4)).toEqual(draw(4));
    expect(draw(4)).not.toEqual(draw(5));
    const two = { ...model, model: { ...model.model, factors: ["a", "b"] } };
    expect(thrownBy(() => plausibleItemFit(two)).code).toBe("several-factors");
  });
});
