import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LogisticData, logisticScore } from "../../../src/numeric/optimization/logistic-likelihood";
import { type LogisticFit, logisticRegression } from "../../../src/numeric/optimization/logistic-regression";

function fitOf(data: LogisticData): LogisticFit {
  const fit = logisticRegression(data);
  if ("problem" in fit) throw new Error(`${fit.problem} ${fit.columns.join(" ")}`);
  return fit;
}

function data(rows: readonly (readonly number[])[], counts: readonly (readonly number[])[]): LogisticData {
  return {
    x: Float64Array.from(rows.flat()),
    columns: rows[0]?.length ?? 0,
    counts: Float64Array.from(counts.flat()),
    categories: counts[0]?.length ?? 2,
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

describe("logisticRegression", () => {
  it("agrees with R's glm", () => {
    const fit = fitOf(beetles);
    expect(fit.estimates[0]).toBeCloseTo(34.27032573414692, 8);
    expect(fit.estimates[1]).toBeCloseTo(-60.71745456163529, 8);
    expect(Math.sqrt(fit.covariance[0]!)).toBeCloseTo(2.912140070635727, 6);
    expect(Math.sqrt(fit.covariance[3]!)).toBeCloseTo(5.180711463340797, 6);
    expect(fit.logLikelihood).toBeCloseTo(-186.2354032717684, 10);
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
      expect(Math.abs(Math.sqrt(fit.covariance[at * 8 + at]!) - error)).toBeLessThan(2e-5);
    });
    expect(fit.logLikelihood).toBeCloseTo(-1739.574649529474, 7);
  });

  it("has scores that add up to 0 at the maximum", () => {
    const fit = fitOf(housing);
    const sums = new Float64Array(8);
    housing.counts.forEach((count, at) => {
      const score = logisticScore(housing, fit.estimates, { row: Math.floor(at / 3), category: at % 3 });
      score.forEach((value, k) => {
        sums[k]! += count * value;
      });
    });
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
    expect(logisticRegression(nobodyInSecond)).toMatchObject({ problem: "separated", columns: [1] });
    const complete = data(
      [[-1], [0], [1]],
      [
        [5, 0],
        [5, 0],
        [0, 5],
      ],
    );
    expect(logisticRegression(complete)).toMatchObject({ problem: "separated", columns: [0] });
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

  it("names columns that depend on others or do not vary", () => {
    const twice = data(
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      [
        [3, 2],
        [2, 3],
        [1, 4],
      ],
    );
    expect(logisticRegression(twice)).toEqual({ problem: "dependent", columns: [0] });
    const constant = data(
      [
        [1, 5],
        [2, 5],
        [3, 5],
      ],
      [
        [3, 2],
        [2, 3],
        [1, 4],
      ],
    );
    expect(logisticRegression(constant)).toEqual({ problem: "dependent", columns: [1] });
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
