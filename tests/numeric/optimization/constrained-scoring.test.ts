import { describe, expect, it } from "vitest";
import type { ScoringConstraint } from "../../../src/numeric/optimization/constrained-scoring";
import { constrainedScoring } from "../../../src/numeric/optimization/constrained-scoring";
import type { ScoringTarget } from "../../../src/numeric/optimization/scoring-step";

/** Half the squared distance to a point. */
const distanceTo = (...point: readonly number[]): ScoringTarget => {
  const n = point.length;
  return {
    value: (x) => x.reduce((sum, value, i) => sum + (value - point[i]!) ** 2 / 2, 0),
    derivatives: (x) => ({
      gradient: x.map((value, i) => value - point[i]!),
      hessian: Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0)),
    }),
  };
};
const constraint = (
  equality: boolean,
  value: (x: Float64Array) => number,
  slopes: (x: Float64Array) => number[],
): ScoringConstraint => ({
  equality,
  at: (x) => ({ value: value(x), slopes: Float64Array.from(slopes(x)) }),
});
const circle = constraint(
  true,
  ([x = 0, y = 0]) => x * x + y * y - 1,
  ([x = 0, y = 0]) => [2 * x, 2 * y],
);
const atLeast = (least: number) =>
  constraint(
    false,
    ([x = 0]) => x - least,
    () => [1, 0],
  );

describe("constrainedScoring(target, constraints, start)", () => {
  it("finds the nearest point of a line", () => {
    const line = constraint(
      true,
      ([x = 0, y = 0]) => x + y - 1,
      () => [1, 1],
    );
    const { x, converged } = constrainedScoring(distanceTo(2, 1), [line], Float64Array.of(5, -7));
    expect(converged).toBe(true);
    expect(Array.from(x)).toEqual([expect.closeTo(1, 9), expect.closeTo(0, 9)]);
  });

  it.each([
    [
      [3, 4],
      [1, 1],
    ],
    [
      [0.3, 0.4],
      [-5, 2],
    ],
    [
      [3, 4],
      [0.01, -1],
    ],
  ])("finds the point of a circle nearest to %j from %j", (point, start) => {
    const { x, converged } = constrainedScoring(distanceTo(...point), [circle], Float64Array.from(start));
    expect(converged).toBe(true);
    expect(Array.from(x)).toEqual([expect.closeTo(0.6, 8), expect.closeTo(0.8, 8)]);
  });

  it("meets an inequality exactly where it would be missed, and leaves it alone where not", () => {
    const held = constrainedScoring(distanceTo(0, 0), [atLeast(2)], Float64Array.of(5, 5));
    expect([...held.x]).toEqual([expect.closeTo(2, 9), expect.closeTo(0, 9)]);
    const free = constrainedScoring(distanceTo(3, 0), [atLeast(2)], Float64Array.of(-5, 5));
    expect([...free.x]).toEqual([expect.closeTo(3, 9), expect.closeTo(0, 9)]);
  });

  it.each([1e-6, 1e6])("does not mind the units of a constraint (%d)", (unit) => {
    const same = constraint(
      true,
      (x) => unit * circle.at(x).value,
      (x) => Array.from(circle.at(x).slopes, (slope) => unit * slope),
    );
    const { x, converged } = constrainedScoring(distanceTo(3, 4), [same], Float64Array.of(0.01, -1));
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(0.6, 8);
  });

  it("takes constraints that say the same twice", () => {
    const { x, converged } = constrainedScoring(distanceTo(3, 4), [circle, circle], Float64Array.of(1, 1));
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(0.6, 7);
  });

  it("does not converge where constraints contradict each other", () => {
    const above = constraint(
      true,
      ([x = 0]) => x - 3,
      () => [1, 0],
    );
    const { converged } = constrainedScoring(distanceTo(0, 0), [circle, above], Float64Array.of(1, 1));
    expect(converged).toBe(false);
  });
});
