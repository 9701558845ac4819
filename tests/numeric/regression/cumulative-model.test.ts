import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CumulativeModel,
  type CumulativePoint,
  cumulativeFit,
  cumulativeScores,
} from "../../../src/numeric/regression/cumulative-model";
import { generalizedLinearFit, logistic } from "../../../src/numeric/regression/generalized-linear";
import { movingColumns, type RegressionFit } from "../../../src/numeric/regression/regression-fit";

function fitOf(model: CumulativeModel): RegressionFit<CumulativePoint> {
  const fit = cumulativeFit(model);
  if ("direction" in fit) throw new Error(`diverges along ${fit.direction.join(" ")}`);
  return fit;
}

function data(rows: readonly (readonly number[])[], counts: readonly (readonly number[])[]): CumulativeModel {
  return {
    columns: (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j]!)),
    counts: Float64Array.from(counts.flat()),
    categories: counts[0]?.length ?? 2,
    link: "logit",
  };
}

/** Bliss's beetles (Bliss 1935): log dose, beetles exposed, beetles killed. */
const dose = [1.6907, 1.7242, 1.7552, 1.7842, 1.8113, 1.8369, 1.861, 1.8839];
const exposed = [59, 60, 62, 56, 63, 59, 62, 60];
const killed = [6, 13, 18, 28, 52, 53, 61, 60];
const beetles = data(
  dose.map((x) => [x]),
  killed.map((y, i) => [exposed[i]! - y, y]),
);

/** MASS's housing: satisfaction (low, medium, high) by contact, type and influence. */
const frequencies = [
  21, 21, 28, 34, 22, 36, 10, 11, 36, 61, 23, 17, 43, 35, 40, 26, 18, 54, 13, 9, 10, 8, 8, 12, 6, 7, 9, 18, 6,
  7, 15, 13, 13, 7, 5, 11, 14, 19, 37, 17, 23, 40, 3, 5, 23, 78, 46, 43, 48, 45, 86, 15, 25, 62, 20, 23, 20,
  10, 22, 24, 7, 10, 21, 57, 23, 13, 31, 21, 13, 5, 6, 13,
];
const cells = Array.from({ length: 24 }, (_, i) => i);
const housing = data(
  cells.map((i) => {
    const [influence, type, contact] = [i % 3, Math.floor(i / 3) % 4, Math.floor(i / 12)];
    return [
      Number(influence === 1),
      Number(influence === 2),
      Number(type === 1),
      Number(type === 2),
      Number(type === 3),
      contact,
    ];
  }),
  cells.map((i) => frequencies.slice(3 * i, 3 * i + 3)),
);

function moving(model: CumulativeModel): readonly number[] | null {
  const fit = cumulativeFit(model);
  return "direction" in fit ? movingColumns(model.columns, fit.direction) : null;
}

describe("cumulativeFit", () => {
  it("agrees with R's glm", () => {
    const fit = fitOf(beetles);
    expect(fit.estimates[0]).toBeCloseTo(34.27032573414692, 8);
    expect(fit.estimates[1]).toBeCloseTo(-60.71745456163529, 8);
    expect(Math.sqrt(fit.inverse[0]!)).toBeCloseTo(2.912140070635727, 6);
    expect(Math.sqrt(fit.inverse[3]!)).toBeCloseTo(5.180711463340797, 6);
    expect(fit.point.logLikelihood).toBeCloseTo(-186.2354032717684, 10);
  });

  it("agrees with MASS's polr, as far as that converges", () => {
    const fit = fitOf(housing);
    const slopes = [
      0.566393738331161, 1.288819108962748, -0.5723500023267077, -0.3661863709398055, -1.091014659125747,
      0.360284005296117,
    ];
    const errors = [0.10465278, 0.12715615, 0.11923801, 0.15517334, 0.15148602, 0.0955358, 0.12484725];
    [...slopes, 0.4961351371812985, -0.6907082590569826].forEach((value, at) => {
      expect(Math.abs(fit.estimates[at]! - value)).toBeLessThan(2e-5);
    });
    errors.forEach((error, at) => {
      expect(Math.abs(Math.sqrt(fit.inverse[at * 8 + at]!) - error)).toBeLessThan(2e-5);
    });
    expect(fit.point.logLikelihood).toBeCloseTo(-1739.574649529474, 7);
  });

  it("agrees with MASS's polr for probits", () => {
    const fit = fitOf({ ...housing, link: "probit" });
    const estimates = [
      0.346422720085481, 0.782914190275298, -0.34753680349063, -0.217887612602247, -0.664173591582032,
      0.222385824192529, 0.299828575164426, -0.4267220064492,
    ];
    const errors = [0.064137057, 0.076426197, 0.072290925, 0.094766062, 0.091800035, 0.058122665];
    estimates.forEach((value, at) => {
      expect(Math.abs(fit.estimates[at]! - value)).toBeLessThan(2e-5);
    });
    errors.forEach((error, at) => {
      expect(Math.abs(Math.sqrt(fit.inverse[at * 9]!) - error)).toBeLessThan(2e-5);
    });
    expect(fit.point.logLikelihood).toBeCloseTo(-1739.84442128406, 7);
  });

  it("is logistic regression with two categories", () => {
    const fit = fitOf(beetles);
    const ones = dose.map(() => 1);
    const same = generalizedLinearFit({
      columns: [Float64Array.from(dose), Float64Array.from(ones)],
      weight: Float64Array.from(exposed),
      total: Float64Array.from(killed),
      link: logistic,
    });
    if ("direction" in same) throw new Error("diverges");
    [...fit.estimates, ...fit.inverse].forEach((value, at) => {
      expect([...same.estimates, ...same.inverse][at]).toBeCloseTo(value, 9);
    });
  });

  it("has scores that add up to 0 at the maximum", () => {
    const fit = fitOf(housing);
    const scores = cumulativeScores(housing, fit.estimates);
    const sums = Array.from({ length: 8 }, (_, k) =>
      housing.counts.reduce((sum, count, cell) => sum + count * scores[cell * 8 + k]!, 0),
    );
    for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-8);
  });

  it("fits a saturated model to the logits of its cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), {
          minLength: 2,
          maxLength: 5,
        }),
        (groups) => {
          const rows = groups.map((_, g) => groups.slice(1).map((__, j) => Number(g === j + 1)));
          const fit = fitOf(data(rows, groups));
          const intercept = fit.estimates[groups.length - 1]!;
          groups.forEach(([no, yes], g) => {
            const slope = g === 0 ? 0 : fit.estimates[g - 1]!;
            expect(intercept + slope).toBeCloseTo(Math.log(yes / no), 8);
          });
        },
      ),
    );
  });

  it("names columns that separate the answers", () => {
    const rows = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    const nobodyInSecond = data(rows, [
      [30, 10],
      [20, 20],
      [40, 0],
      [40, 0],
    ]);
    expect(moving(nobodyInSecond)).toEqual([1]);
    const complete = data(
      [[-1], [0], [1]],
      [
        [5, 0],
        [5, 0],
        [0, 5],
      ],
    );
    expect(moving(complete)).toEqual([0]);
    expect(moving({ ...complete, link: "probit" })).toEqual([0]);
  });

  it("fits a rare answer and near-perfect association without calling them separated", () => {
    const rare = fitOf(
      data(
        [[0], [1]],
        [
          [99_999, 1],
          [9_999, 1],
        ],
      ),
    );
    expect(rare.estimates[0]).toBeCloseTo(Math.log(99_999 / 9_999), 6);
    const near = fitOf(
      data(
        [[0], [1]],
        [
          [100_000, 1],
          [1, 100_000],
        ],
      ),
    );
    expect(near.estimates[0]).toBeCloseTo(2 * Math.log(100_000), 6);
  });

  it("finds its way back from a first step far beyond the maximum", () => {
    const opposite = fitOf(
      data(
        [[0], [1]],
        [
          [50, 99_950],
          [990, 10],
        ],
      ),
    );
    expect(opposite.estimates[1]).toBeCloseTo(Math.log(99_950 / 50), 9);
    expect(opposite.estimates[0]).toBeCloseTo(Math.log(10 / 990) - Math.log(99_950 / 50), 9);
  });
});
