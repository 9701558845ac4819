import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { type InvarianceOptions, invariance } from "../../../src/factor/invariance/invariance";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(5);
const people = Array.from({ length: 500 }, () => random.normal());
const answers = () =>
  people.map((trait) => [-0.7, 0.6].filter((cut) => trait + random.normal() > cut).length);
const groups = { school: people.map((_, person) => (person % 2 === 0 ? "north" : "south")) };
const items = { a: answers(), b: answers(), c: answers(), d: answers() };
const model = { id: "one", model: "trait =~ a + b + c + d" };
const options: InvarianceOptions = { by: "school", missing: "listwise", seed: 1 };

describe("an invariance sequence begun before", () => {
  const table = fromAnswers({ items, groups });
  const configural = invariance(table, model, { ...options, only: "configural" });
  const models = invariance(table, model, { ...options, only: "models" });
  const whole = invariance(table, model, options);

  it("has the models fitted so far, and nothing that compares them", () => {
    expect(configural.steps).toEqual(whole.steps.slice(0, 1));
    expect(models.steps).toEqual(whole.steps);
    for (const { tests, change, holds, latentMeans, baseline } of [configural, models]) {
      expect({ tests, change, holds, latentMeans }).toEqual({
        tests: [],
        change: null,
        holds: null,
        latentMeans: [],
      });
      expect(baseline).toEqual({ ...whole.baseline, groups: [] });
    }
  });

  it("ends as one computed at once, and another model begins anew", () => {
    expect(invariance(fromAnswers({ items, groups }), model, options)).toEqual(whole);
    invariance(table, model, { ...options, only: "configural" });
    const other = { id: "three", model: "trait =~ a + b + c" };
    expect(invariance(table, other, options)).toEqual(
      invariance(fromAnswers({ items, groups }), other, options),
    );
  });
});
