import { describe, expect, it } from "vitest";
import { adaptiveSteps, adaptiveTest } from "../../../src/irt/adaptive/adaptive-test";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import { modelLayout } from "../../../src/irt/model/model-layout";
import { eapScores } from "../../../src/irt/scores/eap-scores";
import { createRandom } from "../../../src/numeric/random/random";
import reference from "../../reference/adaptive.json";
import { thrownBy } from "../../support/error";
import { tableOf } from "../../support/table";
import { answersIn, type DataName, fittedModel, stored } from "../model-reference";

/** The model with the reference's parameters in place of our estimates. */
function asStored(data: string, model: string): FittedIrt {
  const theirs = stored.models.find((own) => own.data === data && own.model === model)!;
  const fitted = fittedModel(data as DataName, theirs.model);
  const values = fitted.values.slice();
  modelLayout(fitted.model, 0).items.forEach(({ slopes, intercepts }, j) => {
    const { a, d = [], lower, scores = [] } = theirs.items[j]!;
    values[slopes[0]!] = a;
    const further = [...(lower === undefined ? [] : [lower]), ...scores.slice(1, -1)];
    [...d, ...further].forEach((value, k) => {
      values[intercepts[k]!] = value;
    });
  });
  return { ...fitted, values };
}

describe("adaptive tests", () => {
  it.each(reference.map((one) => [`${one.model} on ${one.data}`, one] as const))(
    "choose the items and give the scores of R's formulas: %s",
    (_, { data, model, people }) => {
      const steps = adaptiveSteps(asStored(data, model), { stopError: null });
      for (const { answers, items, levels, errors } of people) {
        const own = steps(answers, createRandom(1));
        expect(own.items).toEqual(items);
        for (const [k, value] of own.levels.entries())
          expect(Math.abs(value - levels[k]!)).toBeLessThan(1e-8);
        for (const [k, value] of own.errors.entries())
          expect(Math.abs(value - errors[k]!)).toBeLessThan(1e-8);
      }
    },
  );

  it("end with the EAP score of all items where nothing ends them before", () => {
    const fitted = fittedModel("sim8", "generalized partial credit");
    const { levels, errors } = adaptiveSteps(fitted, { stopError: null })(
      [0, 1, 2, 3, 3, 2, 1, 0],
      createRandom(1),
    );
    const { estimates, standardErrors } = eapScores(fitted, answersIn(["01233210"]));
    expect(levels.at(-1)).toBeCloseTo(estimates[0]!, 12);
    expect(errors.at(-1)).toBeCloseTo(standardErrors[0]!, 12);
  });

  it("end by the standard error, but not before the least number of items; the start chooses the first item", () => {
    const fitted = fittedModel("sim8", "generalized partial credit");
    const given = (options: object) =>
      adaptiveSteps(fitted, { stopError: 0.5, ...options })([1, 1, 1, 1, 1, 1, 1, 1], createRandom(1));
    const { errors } = given({});
    expect(errors.at(-1)).toBeLessThanOrEqual(0.5);
    expect(errors.slice(0, -1).every((error) => error > 0.5)).toBe(true);
    expect(given({ minItems: 7 }).items.length).toBe(7);
    expect(given({ maxItems: 1 }).items.length).toBe(1);
    expect(new Set([-4, 4].map((start) => given({ start }).items[0])).size).toBe(2);
  });
});

/** Thirty two-parameter items, with difficulties from -2 to 2. */
function bank(): FittedIrt {
  const random = createRandom(8);
  const people = Array.from({ length: 60 }, () => Array.from({ length: 30 }, () => random.integer(2)));
  const { fitted } = fitStructure(tableOf(people), { kind: "one factor" }, { standardErrors: false });
  const values = fitted.values.slice();
  modelLayout(fitted.model, 0).items.forEach(({ slopes, intercepts }, j) => {
    values[slopes[0]!] = 1 + (j % 4) / 3;
    values[intercepts[0]!] = -values[slopes[0]!]! * (-2 + (4 * j) / 29);
  });
  return { ...fitted, values };
}

describe("a simulation of adaptive tests", () => {
  const fitted = bank();
  const options = { simulated: 1000, stopError: 0.42, seed: 5 };
  const result = adaptiveTest(fitted, options);

  it("has honest standard errors and no bias in the middle, with few items", () => {
    expect(Math.abs(result.all.coverage! - 0.95)).toBeLessThan(0.02);
    expect(Math.abs(result.all.rmse / result.all.error - 1)).toBeLessThan(0.05);
    for (const { from, to, bias, people } of result.levels)
      if (from !== null && to !== null && from >= -0.6 && to <= 0.6)
        expect(Math.abs(bias)).toBeLessThan(0.1 + 2 * (0.42 / Math.sqrt(people)));
    expect(result.all.items).toBeLessThan(15);
    expect(result.withFull).toBeGreaterThan(0.95);
    expect(result.levels.reduce((sum, { people }) => sum + people, 0)).toBe(1000);
  });

  it("shows how often items are used: the first always the same, unless drawn among several", () => {
    expect(result.exposure.filter(({ first }) => first > 0).map(({ first }) => first)).toEqual([1]);
    const sum = result.exposure.reduce((all, { used }) => all + used, 0);
    expect(sum).toBeCloseTo(result.all.items, 8);
    const drawn = adaptiveTest(fitted, { ...options, simulated: 300, among: 5 });
    expect(drawn.exposure.filter(({ first }) => first > 0).length).toBe(5);
  });

  it("gives the same for the same seed, and other scores where asked", () => {
    const small = { ...options, simulated: 200 };
    expect(adaptiveTest(fitted, small)).toEqual(adaptiveTest(fitted, small));
    const ml = adaptiveTest(fitted, { ...small, score: "ml", stopError: null, maxItems: 3 });
    expect(ml.unscored).toBeGreaterThan(0);
    expect(ml.all.people).toBe(200 - ml.unscored);
  });

  it("of the people in a file compares with their score of all items", () => {
    const own = fittedModel("sim8", "generalized partial credit");
    const { people, respondents, all, withFull } = adaptiveTest(own, { simulated: null, stopError: null });
    expect([respondents, people, all.bias, all.coverage]).toEqual(["file", own.n, 0, null]);
    expect(withFull).toBeCloseTo(1, 12);
  });

  it("is of one factor", () => {
    const two = fitStructure(
      tableOf(
        Array.from({ length: 80 }, (_, k) => [
          k % 2,
          (k >> 1) % 2,
          (k >> 2) % 2,
          (k >> 3) % 2,
          k % 3 === 0 ? 1 : 0,
          k % 5 < 2 ? 1 : 0,
        ]),
      ),
      { kind: "exploratory", factors: 2 },
      { standardErrors: false },
    ).fitted;
    expect(thrownBy(() => adaptiveTest(two, options)).code).toBe("several-factors");
  });
});
