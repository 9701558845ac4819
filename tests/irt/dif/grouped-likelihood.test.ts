import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src";
import {
  fitGrouped,
  groupedAt,
  groupedInformation,
  groupedLikelihood,
} from "../../../src/irt/dif/grouped-likelihood";
import { fitPatterns } from "../../../src/irt/estimation/fit-irt";
import { louisInformation } from "../../../src/irt/estimation/information/information-louis";
import { likelihoodAt } from "../../../src/irt/estimation/likelihood";
import { irtItems, usedCategories } from "../../../src/irt/model/irt-model";
import { irtPatterns, startingValues } from "../../../src/irt/model/irt-patterns";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { createRandom } from "../../../src/numeric/random/random";

/** Two yes-or-no items and three of three and four categories in two groups, some answers missing. */
function answers() {
  const random = createRandom(11);
  const people = Array.from({ length: 900 }, (_, i) => random.normal() + (i % 3 === 0 ? 0.4 : 0));
  const school = people.map((_, i) => (i % 3 === 0 ? "north" : "south"));
  const item = (cuts: readonly number[]) =>
    people.map((trait) => {
      const latent = trait + random.normal();
      return random.uniform() < 0.1 ? null : cuts.filter((cut) => latent > cut).length;
    });
  const items = {
    a: item([0.3]),
    b: item([-0.2]),
    c: item([-0.5, 0.6]),
    d: item([-0.8, 0.1, 1]),
    e: item([0, 0.9]),
  };
  return fromAnswers({ items, groups: { school } });
}

const { table } = usedCategories(answers());
const model = irtModel({
  items: irtItems(table),
  structure: { kind: "one factor", factor: "f" },
  groups: ["north", "south"],
  equal: "all",
});
const patterns = irtPatterns(table, model, "school");
const grouped = groupedLikelihood(patterns, model);
const starts = startingValues(model, patterns.groups, 1);

function expectClose(found: Float64Array, wanted: Float64Array, digits: number): void {
  expect(found.length).toBe(wanted.length);
  for (const [at, value] of wanted.entries()) expect(found[at]).toBeCloseTo(value, digits);
}

describe("groupedLikelihood", () => {
  const { likelihood } = fitPatterns(patterns, model, { standardErrors: false });

  it("is that of the item response model, with its gradient", () => {
    const [own, whole] = [groupedAt(grouped, model, starts)!, likelihoodAt(likelihood, starts)!];
    expect(own.value).toBeCloseTo(-whole.logLikelihood, 8);
    expectClose(
      own.gradient,
      whole.gradient.map((slope) => -slope),
      8,
    );
  });

  it("has the information that the item response model has", () => {
    const own = groupedInformation(grouped, model, starts)!.information;
    const whole = louisInformation(likelihood, starts)!.information;
    expectClose(own, whole, 7);
  });

  it("is not defined where intercepts do not descend or a variance is not positive", () => {
    const row = model.parameters.find(({ kind, item, place }) => kind === "d" && item === 2 && place === 1)!;
    const crossed = starts.slice();
    crossed[row.free] = 9;
    expect(groupedAt(grouped, model, crossed)).toBeNull();
    const variance = model.parameters.find(({ kind, free }) => kind === "cov" && free >= 0)!;
    const none = starts.slice();
    none[variance.free] = 0;
    expect(groupedAt(grouped, model, none)).toBeNull();
  });
});

describe("fitGrouped", () => {
  it("comes to the maximum of the item response model", () => {
    const own = fitGrouped(grouped, model, { starts, start: "cold" });
    const whole = fitPatterns(patterns, model, { standardErrors: false }).fitted;
    expect(own.convergence.converged).toBe(true);
    expect(own.logLikelihood).toBeCloseTo(whole.logLikelihood, 8);
    expectClose(own.values, whole.values, 5);
    for (const [g, weights] of whole.quadrature.weights.entries())
      expectClose(own.quadrature.weights[g]!, weights, 6);
  });
});
