import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrated } from "../../../../src/factor/efa/extraction/concentrated";
import { extractionByName } from "../../../../src/factor/efa/extraction/extract";
import { extractMinres, ULS } from "../../../../src/factor/efa/extraction/minres";
import { extractMl, ML } from "../../../../src/factor/efa/extraction/ml";
import { extractPrincipalAxis } from "../../../../src/factor/efa/extraction/principal-axis";
import { UNIQUENESS_BOX } from "../../../../src/factor/efa/extraction/reduced-eigen";
import type { SmoothFunction } from "../../../../src/numeric/optimization/minimize";
import minima from "../../../reference/local-minima.json";
import { largestDifference, nineCorrelation, reference } from "../../reference";

const cases = Object.entries(reference.studies).flatMap(([name, study]) =>
  study.factors.map((expected) => ({ name, matrix: study.matrix, m: expected.factors, expected })),
);
const uniquenesses = (loadings: readonly (readonly number[])[]): number[] =>
  loadings.map((row) => 1 - row.reduce((sum, value) => sum + value * value, 0));

describe("minres", () => {
  it.each(cases)("has psych's uniquenesses of $name, $m factors", ({ matrix, m, expected }) => {
    const { loadings, converged } = extractMinres(matrix, m);
    expect(converged).toBe(true);
    // psych stops its optimizer early (2e-4 is the tolerance against it)
    expect(largestDifference(uniquenesses(loadings), expected.minres.uniquenesses)).toBeLessThan(2e-4);
  });

  it.each(cases.filter(({ m, name, expected }) => expected.uls && !(name.includes("8 physical") && m === 3)))(
    "has lavaan's uniquenesses of $name, $m factors",
    ({ matrix, m, expected }) => {
      const { psi } = extractMinres(matrix, m);
      // lavaan's optimizer stops at a relative change of the discrepancy near 1e-15, which is worth up to 1e-5 here
      expect(largestDifference(psi, expected.uls?.uniquenesses)).toBeLessThan(1e-5);
    },
  );

  it("ends at the bound in a Heywood case", () => {
    const { psi, converged, gradient } = extractMinres(nineCorrelation.matrix, 3);
    expect(psi[0]).toBe(UNIQUENESS_BOX.lower);
    expect(converged).toBe(true);
    expect(gradient).toBeLessThan(1e-9);
  });
});

describe("maximum likelihood", () => {
  it.each(cases)("has factanal's uniquenesses of $name, $m factors", ({ matrix, m, expected }) => {
    const { psi, converged } = extractMl(matrix, m);
    expect(converged).toBe(true);
    expect(largestDifference(psi, expected.factanal.uniquenesses)).toBeLessThan(2e-5);
  });

  it.each(cases)(
    "reaches a discrepancy no larger than factanal's in $name, $m factors",
    ({ matrix, m, expected }) => {
      const { psi } = extractMl(matrix, m);
      const value = concentrated(ML, matrix, m).value(Float64Array.from(psi, Math.log));
      expect(value).toBeLessThan(expected.factanal.discrepancy + 1e-12);
      expect(value).toBeGreaterThan(expected.factanal.discrepancy - 1e-6);
    },
  );

  it("refuses a matrix that is not positive definite, and says what to do", () => {
    const { matrix } = reference.notPositiveDefinite;
    expect(() => extractMl(matrix, 2)).toThrow(expect.objectContaining({ code: "not-positive-definite" }));
  });
});

describe("several starts", () => {
  const sets = minima.sets.map((set, number) => ({ ...set, number }));

  it("reach the lowest minimum of minres that 25 random starts of R's optim do, in 40 random data sets", () => {
    for (const { matrix, factors, minres, number } of sets) {
      const { psi } = extractMinres(matrix, factors);
      const value = concentrated(ULS, matrix, factors).value(Float64Array.from(psi));
      expect(value, `set ${number}`).toBeLessThan(minres * (1 + 1e-5) + 1e-8);
    }
  });

  it("and that of maximum likelihood of factanal", () => {
    for (const { matrix, factors, ml, number } of sets) {
      const { psi } = extractMl(matrix, factors);
      const value = concentrated(ML, matrix, factors).value(Float64Array.from(psi, Math.log));
      expect(value, `set ${number}`).toBeLessThan(ml * (1 + 1e-5) + 1e-8);
    }
    const { psi } = extractMl(nineCorrelation.matrix, 3);
    expect(concentrated(ML, nineCorrelation.matrix, 3).value(Float64Array.from(psi, Math.log))).toBeCloseTo(
      minima.nineThreeFactorsMl,
      9,
    );
  });

  it("are four where all lead to the same minimum, and one where a start is given", () => {
    const { matrix } = cases[0]!;
    const search = { starts: 4, reachedBest: 4, usualReachedBest: true };
    expect(extractMinres(matrix, 1)).toMatchObject({ search });
    expect(
      extractMinres(
        matrix,
        1,
        matrix.map(() => 0.5),
      ).search,
    ).toBeUndefined();
    expect(extractMl(nineCorrelation.matrix, 3).search).toMatchObject({ usualReachedBest: false });
  });
});

describe("principal axes", () => {
  it.each(cases.filter(({ expected }) => expected.pa))(
    "has psych's uniquenesses of $name, $m factors, iterated to the end",
    ({ name, matrix, m, expected }) => {
      const { loadings, converged } = extractPrincipalAxis(matrix, m);
      expect(converged).toBe(true);
      // psych does not hold the Heywood case of the third factor at a bound
      if (name.includes("8 physical") && m === 3) return;
      expect(largestDifference(uniquenesses(loadings), expected.pa?.uniquenesses)).toBeLessThan(2e-5);
    },
  );

  it.each(cases)("ends where minres does in $name, $m factors", ({ matrix, m }) => {
    const { psi } = extractPrincipalAxis(matrix, m);
    expect(largestDifference(psi, extractMinres(matrix, m).psi)).toBeLessThan(1e-6);
  });
});

describe("the concentrated functions", () => {
  const at = Float64Array.from([0.6, 0.5, 0.4, 0.5, 0.3, 0.45, 0.35, 0.25, 0.5]);
  const functions: [string, SmoothFunction, Float64Array][] = [1, 2, 3].flatMap((m) => [
    [`uls, ${m}`, concentrated(ULS, nineCorrelation.matrix, m), at],
    [`ml, ${m}`, concentrated(ML, nineCorrelation.matrix, m), at.map(Math.log)],
  ]);

  it.each(functions)("of %s factors have the gradient of their differences", (_, target, x) => {
    const { gradient } = target.derivatives(x);
    x.forEach((_, i) => {
      const slope = (target.value(moved(x, i, 1e-5)) - target.value(moved(x, i, -1e-5))) / 2e-5;
      expect(Math.abs(gradient[i]! - slope)).toBeLessThan(1e-8);
    });
  });

  it.each(functions)("of %s factors have the Hessian of their gradients' differences", (_, target, x) => {
    const { hessian } = target.derivatives(x);
    x.forEach((_, i) => {
      const up = target.derivatives(moved(x, i, 1e-5)).gradient.slice();
      const down = target.derivatives(moved(x, i, -1e-5)).gradient;
      const slopes = up.map((value, j) => (value - down[j]!) / 2e-5);
      expect(largestDifference([...slopes], [...hessian.subarray(i * 9, i * 9 + 9)])).toBeLessThan(1e-7);
    });
  });
});

function moved(x: Float64Array, index: number, by: number): Float64Array {
  return x.map((value, i) => (i === index ? value + by : value));
}

describe("every extraction", () => {
  const models = fc
    .tuple(
      fc.array(fc.double({ min: 0.4, max: 0.85, noNaN: true }), { minLength: 8, maxLength: 8 }),
      fc.double({ min: 0, max: 0.6, noNaN: true }),
    )
    .map(([loadings, phi]) => ({
      psi: loadings.map((value) => 1 - value * value),
      matrix: loadings.map((a, i) =>
        loadings.map((b, j) => (i === j ? 1 : a * b * (i < 4 === j < 4 ? 1 : phi))),
      ),
    }));

  it.each(["minres", "ml", "pa"])("finds a model that holds exactly (%s)", (name) => {
    fc.assert(
      fc.property(models, ({ psi, matrix }) => {
        const extracted = extractionByName(name)(matrix, 2);
        expect(largestDifference(extracted.psi, psi)).toBeLessThan(1e-5);
      }),
      { numRuns: 40 },
    );
  });

  it("is one of a list", () => {
    expect(() => extractionByName("image")).toThrow("unknown extraction: image");
  });
});
