import { describe, expect, it } from "vitest";
import { fitMatrixCfa } from "../../../../src/factor/cfa/matrix-cfa";
import { chiSquareOf } from "../../../../src/factor/cfa/tests/tested-model";

const items = ["y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8"];
const BIFACTOR = `g =~ ${items.join(" + ")}
f1 =~ y1 + y2 + y3 + y4
f2 =~ y5 + y6 + y7 + y8
g ~~ 0*f1 + 0*f2
f1 ~~ 0*f2`;
/** Of which y4's loading on f1 grows without end: one of the random models of scripts/reference/minima.R. */
const LOWER = [
  [1],
  [-0.6822, 1],
  [-0.6331, 0.6721, 1],
  [0.6319, -0.6834, -0.5247, 1],
  [-0.3922, 0.4353, 0.3891, -0.3271, 1],
  [-0.4242, 0.4904, 0.4301, -0.3722, 0.6764, 1],
  [-0.4087, 0.4118, 0.3695, -0.3072, 0.7008, 0.6379, 1],
  [-0.3307, 0.3355, 0.3033, -0.254, 0.6966, 0.6529, 0.6654, 1],
];
const at = (i: number, j: number): number => LOWER[Math.max(i, j)]?.[Math.min(i, j)] ?? Number.NaN;
const matrix = items.map((_, i) => items.map((__, j) => at(i, j)));

describe("a search whose parameters run off", () => {
  const fittedBy = (scaling: "first-loading" | "variance") =>
    fitMatrixCfa({ items, matrix, n: 300 }, BIFACTOR, { scaling }).fitted;

  it("goes on beyond infinity, to the minimum that lavaan keeps when it starts there", () => {
    const fitted = fittedBy("first-loading");
    expect(fitted.convergence.converged).toBe(true);
    expect(chiSquareOf(fitted)).toBeCloseTo(4.908111, 5);
    const found = (lhs: string, op: string, rhs: string) =>
      fitted.values[
        fitted.table.parameters.findIndex((row) => row.lhs === lhs && row.op === op && row.rhs === rhs)
      ];
    expect(found("f1", "~~", "f1")).toBeCloseTo(-0.018336307, 6);
    expect(found("f1", "=~", "y4")).toBeCloseTo(-5.12241, 4);
  });

  it("says so where the model has no such place, the factor's variance being fixed", () => {
    const { converged, notIdentified } = fittedBy("variance").convergence;
    expect(converged).toBe(false);
    expect(notIdentified).toEqual(["y4 ~~ y4"]);
  });

  it("passes a fixed loading of 0, with the signs of the others", () => {
    const loadings = [-0.05, 0.7, 0.6, 0.5, 0.4];
    const five = items.slice(0, 5);
    const of = loadings.map((one, i) => loadings.map((other, j) => (i === j ? 1 : one * other)));
    const { fitted } = fitMatrixCfa({ items: five, matrix: of, n: 300 }, `f =~ ${five.join(" + ")}`, {
      scaling: "first-loading",
    });
    expect(fitted.convergence.converged).toBe(true);
    expect(chiSquareOf(fitted)).toBeCloseTo(0, 8);
  });
});
