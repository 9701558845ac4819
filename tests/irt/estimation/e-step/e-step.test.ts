import { describe, expect, it } from "vitest";
import type { FitIrtOptions } from "../../../../src/irt/estimation/choose-e-step";
import { fitIrt } from "../../../../src/irt/estimation/fit-irt";
import type { FittedIrt } from "../../../../src/irt/model/fitted-irt";
import { irtItems } from "../../../../src/irt/model/irt-model";
import { quasiPoints } from "../../../../src/irt/model/quadrature";
import { irtModel } from "../../../../src/irt/model/structure-to-model";
import { identity } from "../../../../src/numeric/linear-algebra/matrix";
import { createRandom } from "../../../../src/numeric/random/random";
import { thrownBy } from "../../../support/error";
import { tableOf } from "../../../support/table";

/** People's answers in `categories` categories to items that measure two factors in turn, one in ten missing. */
function people(n: number, items: number, categories: number) {
  const random = createRandom(items * 1000 + categories);
  const answers = Array.from({ length: n }, () => {
    const common = random.normal();
    const factors = [common + random.normal(), common + random.normal(), common + random.normal()];
    return Array.from({ length: items }, (_, j) => {
      const x = factors[j % 3]! + random.normal();
      if (random.uniform() < 0.1) return null;
      return Math.max(0, Math.min(categories - 1, Math.floor((x + 2) * (categories / 4))));
    });
  });
  return tableOf(answers, { ids: Array.from({ length: items }, (_, j) => `i${j}`), categories });
}

function onFactors(items: number, factors: number): string {
  return Array.from({ length: factors }, (_, f) => {
    const own = Array.from({ length: items }, (__, j) => j).filter((j) => j % factors === f);
    return `f${f} =~ ${own.map((j) => `i${j}`).join(" + ")}`;
  }).join("\n");
}

describe("a grid summed axis by axis", () => {
  it.each([
    [1, 8, 2, 21],
    [2, 9, 2, 15],
    [2, 6, 4, 15],
    [3, 9, 2, 9],
    [3, 6, 3, 9],
  ])(
    "gives what the whole grid gives (%i factors, %i items of %i categories)",
    (factors, items, categories, points) => {
      const table = people(300, items, categories);
      const text = onFactors(items, factors);
      const simple = irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: text } });
      // A slope fixed at 0 on a further factor keeps the sum from being taken axis by axis.
      const other = factors === 1 ? `${text}\nz =~ 0*i0\nf0 ~~ 0*z` : text.replace("i1 ", "i1 + 0*i0 ");
      const whole = irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: other } });
      const { estimates: starts } = fitIrt(table, simple, {
        points,
        maxIterations: 20,
        standardErrors: false,
      });
      const options: FitIrtOptions = { quadrature: "grid", points, maxIterations: 0, starts };
      const one = fitIrt(table, simple, options);
      const two = fitIrt(table, whole, options);
      expect(Math.abs(one.logLikelihood - two.logLikelihood)).toBeLessThan(1e-8);
      expect(one.convergence.gradient).toBeCloseTo(two.convergence.gradient, 8);
      const variances = ({ covariance, estimates: { length } }: FittedIrt): number[] =>
        Array.from({ length }, (_, i) => covariance![i * length + i]!).sort((a, b) => a - b);
      const found = variances(one);
      expect(found).toHaveLength(two.estimates.length);
      variances(two).forEach((value, k) => {
        expect(Math.abs(found[k]! / value - 1)).toBeLessThan(1e-6);
      });
    },
  );
});

describe("points of each pattern's own", () => {
  it.each([
    [9, 2, 13, 0.005],
    [9, 4, 9, 0.002],
  ])(
    "give the estimates and standard errors of a fine grid (%i items of %i categories)",
    (items, k, points, close) => {
      const table = people(300, items, k);
      const model = irtModel({
        items: irtItems(table),
        structure: { kind: "confirmatory", model: onFactors(items, 3) },
      });
      const own = fitIrt(table, model, { quadrature: "adaptive", points });
      const grid = fitIrt(table, model, { quadrature: "grid", points: 31 });
      expect(own.convergence.converged).toBe(true);
      expect(own.quadrature).toMatchObject({ kind: "adaptive", perFactor: points, points: points ** 3 });
      expect(Math.abs(own.logLikelihood - grid.logLikelihood)).toBeLessThan(0.01);
      const error = (fitted: typeof own, i: number): number =>
        Math.sqrt(fitted.covariance![i * model.free + i]!);
      own.estimates.forEach((value, i) => {
        expect(Math.abs(value - grid.estimates[i]!) / error(grid, i)).toBeLessThan(close);
        expect(Math.abs(error(own, i) / error(grid, i) - 1)).toBeLessThan(close);
      });
      const again = fitIrt(table, model, { quadrature: "adaptive", points });
      expect(Array.from(again.estimates)).toEqual(Array.from(own.estimates));
    },
  );

  it("are refused where an item loads on two factors", () => {
    const table = people(100, 6, 2);
    const text = `${onFactors(6, 2)} + i0`;
    const model = irtModel({ items: irtItems(table), structure: { kind: "confirmatory", model: text } });
    expect(thrownBy(() => fitIrt(table, model, { quadrature: "adaptive" })).code).toBe("unknown-choice");
  });
});

describe("quasi-Monte-Carlo", () => {
  it("comes near a fine grid, with the same points for the same seed", () => {
    const table = people(400, 9, 2);
    const model = irtModel({
      items: irtItems(table),
      structure: { kind: "confirmatory", model: onFactors(9, 3) },
    });
    const options: FitIrtOptions = { quadrature: "quasi-Monte-Carlo", points: 1500, standardErrors: false };
    const drawn = fitIrt(table, model, options);
    const grid = fitIrt(table, model, { standardErrors: false });
    expect(grid.quadrature).toMatchObject({ kind: "grid", perFactor: 31 });
    expect(Math.abs(drawn.logLikelihood - grid.logLikelihood)).toBeLessThan(0.5);
    drawn.estimates.forEach((value, k) => {
      expect(Math.abs(value - grid.estimates[k]!)).toBeLessThan(0.1);
    });
    expect(Array.from(fitIrt(table, model, options).estimates)).toEqual(Array.from(drawn.estimates));
  });

  it("is refused for more factors than it has points for", () => {
    const options = {
      seed: 1,
      mean: new Float64Array(11),
      covariance: Float64Array.from(identity(11).flat()),
    };
    expect(thrownBy(() => quasiPoints(11, options)).code).toBe("too-many-factors");
  });
});
