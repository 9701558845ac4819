import { describe, expect, it } from "vitest";
import {
  exponential,
  type GeneralizedLinearModel,
  generalizedLinearFit,
  identity,
  logistic,
} from "../../../src/numeric/regression/generalized-linear";

const x = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const y = Float64Array.of(0, 2, 1, 3, 2, 6, 4, 9, 7, 14);
const weight = Float64Array.of(1, 2, 1, 0.5, 1, 3, 1, 1, 2, 1);
const ones = new Float64Array(10).fill(1);
const total = y.map((value, row) => value * weight[row]!);
const counts = { columns: [ones, x], weight, total, link: exponential };

function fitOf(model: GeneralizedLinearModel) {
  const fit = generalizedLinearFit(model);
  if ("direction" in fit) throw new Error(`diverges along ${fit.direction.join(" ")}`);
  return fit;
}

function expectClose(found: Float64Array, expected: readonly number[], digits: number): void {
  expect(found.length).toBe(expected.length);
  expected.forEach((value, at) => {
    expect(found[at]).toBeCloseTo(value, digits);
  });
}

describe("generalizedLinearFit", () => {
  it("agrees with R's glm of weighted counts", () => {
    const fit = fitOf(counts);
    expectClose(fit.estimates, [0.147810507961571, 0.261886316670001], 12);
    expectClose(
      fit.inverse,
      [0.127301078412909, -0.017515162154993, -0.017515162154993, 0.00272727438438],
      9,
    );
  });

  it("agrees with MASS's negative binomial of a given size", () => {
    const fit = fitOf({ ...counts, variance: (mean) => mean + (mean * mean) / 2.5 });
    expectClose(fit.estimates, [0.0622479175380444, 0.277396509269411], 9);
    expectClose(fit.inverse, [0.269329270629385, -0.0402569881604, -0.0402569881604, 0.0073855924353539], 7);
  });

  it("solves least squares of any size, in which no step is too long", () => {
    const fit = fitOf({ ...counts, total: total.map((value) => 1e6 * value), link: identity });
    expectClose(fit.estimates, [-277390.090718773, 1139916.259595255], 6);
  });

  it("comes back from steps that lead too far", () => {
    const huge = fitOf({ ...counts, columns: [ones], total: weight.map((own) => 1e6 * own) });
    expectClose(huge.estimates, [Math.log(1e6)], 12);
    const rare = fitOf({
      columns: [ones, x.map((value) => Number(value > 4))],
      weight: ones.map(() => 1e5),
      total: x.map((value) => (value > 4 ? 1 : 99_999)),
      link: logistic,
    });
    expectClose(rare.estimates, [Math.log(99_999), -2 * Math.log(99_999)], 9);
  });

  it("has no fit under perfect prediction, unless those cells have no weight", () => {
    const isLate = x.map((value) => Number(value > 7));
    const separated = {
      columns: [ones, x.map((value) => value % 2), isLate],
      weight: ones,
      total: x.map((value) => (value > 7 ? 1 : 0.25 + 0.1 * (value % 3))),
      link: logistic,
    };
    const found = generalizedLinearFit(separated);
    if (!("direction" in found)) throw new Error("converges");
    expect(found.direction[2]).toBeGreaterThan(0.1);
    expect(Math.abs(found.direction[0]!)).toBeLessThan(1e-3);
    const open = {
      ...separated,
      columns: separated.columns.slice(0, 2),
      weight: isLate.map((late) => 1 - late),
    };
    const kept = [...x.keys()].filter((row) => isLate[row] === 0);
    const pick = (values: Float64Array) => Float64Array.from(kept, (row) => values[row]!);
    const alone = {
      ...open,
      columns: open.columns.map(pick),
      weight: pick(open.weight),
      total: pick(open.total),
    };
    expectClose(fitOf(open).estimates, [...fitOf(alone).estimates], 14);
  });

  it("finds no means outside their range, however small the weights", () => {
    const beyond = { columns: [ones], weight: ones, link: logistic, total: ones.map(() => 1.2) };
    expect(generalizedLinearFit(beyond)).toHaveProperty("direction");
    const tiny = fitOf({ ...beyond, weight: ones.map(() => 1e-9), total: ones.map(() => 1e-10) });
    expectClose(tiny.estimates, [Math.log(1 / 9)], 9);
  });
});
