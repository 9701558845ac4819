import { describe, expect, it } from "vitest";
import { describeCfa } from "../../../src/factor/cfa/cfa";
import { fitMatrixCfa } from "../../../src/factor/cfa/matrix-cfa";
import { matrixEfa } from "../../../src/factor/efa/matrix-efa";
import { thrownBy } from "../../support/error";

const LOADINGS = [0.8, 0.7, 0.6, 0.5];
const items = ["a", "b", "c", "d"];
const matrix = LOADINGS.map((one, i) => LOADINGS.map((other, j) => (i === j ? 1 : one * other)));
const input = { items, matrix, n: 500 };

describe("fitMatrixCfa(input, model)", () => {
  it("finds the loadings that a matrix is made of, with the items in its order", () => {
    const { fitted, estimator } = fitMatrixCfa(input, "f =~ d + c + b + a");
    expect(estimator).toBe("ML");
    expect(fitted.table.items).toEqual(items);
    const result = describeCfa({ ...fitMatrixCfa(input, "f =~ a + b + c + d") }, { model: "" });
    expect(result.estimates.slice(0, 4).map(({ std }) => std)).toEqual(
      LOADINGS.map((value) => expect.closeTo(value, 8)),
    );
    expect(result.fit.standard.chiSquare).toBeCloseTo(0, 8);
    expect(result.warnings.map(({ code }) => code)).toEqual(["correlations-analyzed"]);
    expect(fitted.convergence.converged).toBe(true);
  });

  it("leaves out what the model does not name, and does the same by GLS and ULS", () => {
    for (const estimator of ["GLS", "ULS"] as const) {
      const { fitted } = fitMatrixCfa(input, "f =~ a + b + c", { estimator });
      expect(fitted.table.items).toEqual(["a", "b", "c"]);
      expect(fitted.minimum).toBeCloseTo(0, 12);
    }
  });

  it("takes means where they are given", () => {
    const model = "i =~ 1*a + 1*b + 1*c + 1*d; a + b + c + d ~ 0*1; i ~ 1";
    const { fitted } = fitMatrixCfa({ ...input, means: [2, 2, 2, 2] }, model);
    const mean = fitted.table.parameters.findIndex(({ lhs, op }) => lhs === "i" && op === "~1");
    expect(fitted.values[mean]).toBeCloseTo(2, 6);
    expect(thrownBy(() => fitMatrixCfa(input, model)).code).toBe("no-means");
  });

  const changed = (i: number, j: number, value: number) =>
    matrix.map((row, r) => row.map((old, c) => (r === i && c === j ? value : old)));
  it.each([
    ["not square", { matrix: matrix.slice(1) }, "bad-matrix", "is not square: it has 4 names and 3 rows"],
    ["a short row", { matrix: [...matrix.slice(1), [1]] }, "bad-matrix", "1 figures in row 4"],
    ["not symmetric", { matrix: changed(0, 1, 0.1) }, "bad-matrix", "and 0.1 on the other"],
    ["no variance", { matrix: changed(2, 2, 0) }, "bad-matrix", "no positive variance of c"],
    ["a name twice", { items: ["a", "b", "a", "d"] }, "bad-matrix", "has the name a twice"],
    ["no number", { matrix: changed(0, 1, Number.NaN) }, "bad-matrix", "not symmetric"],
    ["no more people than items", { n: 4 }, "too-few-people", "4 items is of 5 people or more, not of 4"],
    ["beyond 1", { matrix: changed(1, 0, 1.2) }, "bad-matrix", "a correlation beyond 1, of b with a"],
    [
      "not positive definite",
      {
        items: ["a", "b", "c"],
        matrix: [
          [1, 0.9, -0.9],
          [0.9, 1, 0.9],
          [-0.9, 0.9, 1],
        ],
      },
      "not-positive-definite",
      "not positive definite",
    ],
  ])("refuses a matrix that is %s", (_, change, code, message) => {
    const error = thrownBy(() => fitMatrixCfa({ ...input, ...change }, "f =~ a + b + c"));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(message)]);
  });

  it("refuses names that the matrix does not have, and estimators that need the answers", () => {
    expect(thrownBy(() => fitMatrixCfa(input, "f =~ a + b + z")).message).toContain('there is no item "z"');
    expect(thrownBy(() => fitMatrixCfa(input, "f =~ a + b + c", { estimator: "MLR" })).code).toBe(
      "wrong-estimator",
    );
  });
});

describe("matrixEfa(input, options)", () => {
  it("takes covariances by their correlations", () => {
    const scaled = matrix.map((row, i) => row.map((value, j) => value * (i + 1) * (j + 1)));
    const { loadings } = matrixEfa({ items, matrix: scaled, n: 500 }, { factors: 1 });
    expect(loadings.map(([loading]) => loading)).toEqual(LOADINGS.map((value) => expect.closeTo(value, 4)));
    expect(thrownBy(() => matrixEfa({ ...input, matrix: changedRow() }, { factors: 1 })).code).toBe(
      "bad-matrix",
    );
  });
});

function changedRow(): number[][] {
  return matrix.map((row, i) => (i === 0 ? row.slice(1) : row));
}
