import { describe, expect, it } from "vitest";
import { fitIrt } from "../../src/irt/estimation/fit-irt";
import type { FittedIrt } from "../../src/irt/model/fitted-irt";
import { irtItems } from "../../src/irt/model/irt-model";
import { irtModel } from "../../src/irt/model/structure-to-model";
import { storedAnswers } from "../support/stored-irt";
import {
  errorOf,
  fittedCore,
  fittedDesign,
  inOrder,
  type Order,
  oneFactor,
  ownLast,
  reference,
  type Stored,
} from "./core-reference";

function expectFit(
  fitted: FittedIrt,
  expected: Omit<Stored, "answers" | "count">,
  { order, within = 1e-7 }: { order?: Order; within?: number } = {},
): void {
  expect(fitted.convergence.converged).toBe(true);
  expect(Math.abs(fitted.logLikelihood - expected.logLik)).toBeLessThan(within);
  const places = inOrder(fitted.model, order);
  expect(places).toHaveLength(expected.par.length);
  places.forEach((free, k) => {
    expect(Math.abs(fitted.estimates[free]! - expected.par[k]!)).toBeLessThan(2e-5);
    expect(Math.abs(errorOf(fitted, free) - expected.se[k]!)).toBeLessThan(2e-5);
  });
}

describe("one factor", () => {
  it("has the published solution of LSAT6", () => {
    const fitted = oneFactor("lsat6");
    expect(fitted.logLikelihood).toBeCloseTo(-2466.6534, 4);
    const places = inOrder(fitted.model);
    const published = [0.8257, 0.7227, 0.8909, 0.6884, 0.6569, 2.7732, 0.9902, 0.2491, 1.2848, 2.0533];
    published.forEach((value, k) => {
      expect(Math.abs(fitted.estimates[places[k]!]! - value)).toBeLessThan(1.5e-4);
    });
    [0.258, 0.187, 0.233, 0.185, 0.21].forEach((value, k) => {
      expect(Math.abs(errorOf(fitted, places[k]!) - value)).toBeLessThan(6e-4);
    });
  });

  it("has the published likelihood of LSAT7", () => {
    expect(oneFactor("lsat7").logLikelihood).toBeCloseTo(-2658.8051, 4);
  });

  it.each(["lsat6", "lsat7", "graded", "missing"] as const)("agrees with R on %s", (name) => {
    expectFit(oneFactor(name), reference[name]);
  });

  it("finds the mode a posteriori under priors", () => {
    // The likelihood alone is not at its maximum there: it moves with the estimates.
    expectFit(fittedCore.prior(), reference.prior, { within: 1e-5 });
  });

  it("fits the Rasch model", () => {
    expectFit(fittedCore.rasch(), reference.rasch);
  });
});

describe("groups", () => {
  const table = storedAnswers(reference.groups);
  const groups = reference.groups.labels ?? [];
  const spec = { items: irtItems(table), structure: { kind: "one factor" }, groups } as const;

  it("have means and variances of their own where the items are equal", () => {
    expectFit(fittedCore.groups(), reference.groups);
  });

  it("have items of their own where these are freed", () => {
    expectFit(fittedCore.groupsFreed(), reference.groupsFreed, { order: ownLast });
  });

  it("are as good as fits of their own where nothing is equal", () => {
    const free = fitIrt(table, irtModel({ ...spec, equal: [] }), { by: "group" });
    const apart = reference.groups.answers.map((answers, g) => {
      const own = storedAnswers({
        ...reference.groups,
        answers: [answers],
        count: [reference.groups.count[g]!],
        labels: [],
      });
      return fitIrt(own, irtModel({ items: irtItems(own), structure: { kind: "one factor" } })).logLikelihood;
    });
    expect(free.logLikelihood).toBeCloseTo(apart[0]! + apart[1]!, 7);
  });
});

describe("more factors", () => {
  it("fits an item that loads on two correlated factors", () => {
    expectFit(fittedCore.crossed(), reference.crossed);
  });

  it("has the likelihood and gradient of a bifactor model by reduction that the whole grid gives", () => {
    const table = storedAnswers(reference.bifactor);
    const text = "e =~ i1 + i2 + i3\nn =~ i4 + i5 + i6 + i7";
    const model = irtModel({ items: irtItems(table), structure: { kind: "bifactor", model: text } });
    const all = `general =~ i1 + i2 + i3 + i4 + i5 + i6 + i7\n${text}`;
    const written = `${all}\ngeneral ~~ 0*e + 0*n\ne ~~ 0*n`;
    expect(irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: written } })).toEqual(
      model,
    );
    const places = inOrder(model);
    const starts = new Float64Array(model.free);
    places.forEach((free, k) => {
      starts[free] = reference.bifactor.par[k]!;
    });
    for (const quadrature of ["dimension-reduced", "grid"] as const) {
      const fitted = fitIrt(table, model, {
        quadrature,
        points: 15,
        starts,
        maxIterations: 0,
        standardErrors: false,
      });
      expect(fitted.logLikelihood).toBeCloseTo(reference.bifactor.logLikAtPar, 8);
      const largest = Math.max(...reference.bifactor.gradientAtPar.map(Math.abs));
      expect(Math.abs(fitted.convergence.gradient / largest - 1)).toBeLessThan(1e-6);
    }
  });
});

describe("weights and design", () => {
  it.each(["weighted", "strataOnly", "design"] as const)(
    "give the sandwich's standard errors (%s)",
    (name) => {
      // People without all answers stay in the table, with none: they count as members of the sample only.
      const fitted = fittedDesign(name);
      expect(fitted.standardErrors).toBe("sandwich");
      expect(fitted.n).toBe(4942);
      inOrder(fitted.model).forEach((free, k) => {
        expect(Math.abs(fitted.estimates[free]! - reference.sandwich.par[k]!)).toBeLessThan(2e-5);
        expect(Math.abs(errorOf(fitted, free) - reference.sandwich[name][k]!)).toBeLessThan(2e-5);
      });
    },
  );
});
