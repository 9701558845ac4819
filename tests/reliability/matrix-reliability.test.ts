import { describe, expect, it } from "vitest";
import { matrixReliability } from "../../src/reliability/matrix-reliability";

const MATRIX = [
  [1, 0.56, 0.48, 0.3, 0.31, 0.2],
  [0.56, 1, 0.42, 0.25, 0.22, 0.28],
  [0.48, 0.42, 1, 0.2, 0.18, 0.15],
  [0.3, 0.25, 0.2, 1, 0.5, 0.45],
  [0.31, 0.22, 0.18, 0.5, 1, 0.52],
  [0.2, 0.28, 0.15, 0.45, 0.52, 1],
];
const INPUT = { items: ["a", "b", "c", "d", "e", "f"], matrix: MATRIX, n: 300 };
/** Student's t of .975 with 299 degrees of freedom (R). */
const T = 1.967929669;

describe("reliability of a matrix", () => {
  const found = matrixReliability(INPUT);

  it("is that of psych's alpha, guttman and omega", () => {
    expect(found.alpha).toBeCloseTo(0.75112219, 7);
    expect(found.standardizedAlpha).toBeCloseTo(0.75112219, 7);
    expect(found.averageCorrelation).toBeCloseTo(0.33466667, 7);
    expect(found.itemRest.a).toBeCloseTo(0.5493703, 6);
    expect(found.itemRest.f).toBeCloseTo(0.4649906, 6);
    expect(found.alphaIfDropped.c).toBeCloseTo(0.7368637, 6);
    expect(found.lambdas?.l2).toBeCloseTo(0.7609306, 6);
    expect(found.lambdas?.l4).toBeCloseTo(0.8104738, 6);
    expect(found.lambdas?.l6).toBeCloseTo(0.7572628, 6);
    expect(found.omegaTotal).toBeCloseTo(0.8519, 3);
    expect(found.omegaHierarchical).toBeCloseTo(0.5297, 3);
  });

  it("has the interval of psych's standard error, on the scale of log(1 - alpha)", () => {
    const [low = 0, high = 0] = found.alphaInterval ?? [];
    const distance = (end: number): number => Math.abs(Math.log((1 - end) / (1 - 0.75112219)));
    for (const end of [low, high]) expect((distance(end) * (1 - 0.75112219)) / T).toBeCloseTo(0.022650909, 7);
    expect(found.alphaIntervalMethod).toBe("normal-theory");
  });

  it("is of covariances where these are given", () => {
    const scaled = MATRIX.map((row, i) => row.map((value, j) => value * (i + 1) * (j + 1)));
    const other = matrixReliability({ ...INPUT, matrix: scaled });
    expect(other.standardizedAlpha).toBeCloseTo(0.75112219, 7);
    expect(other.alpha).not.toBeCloseTo(0.75, 2);
  });

  it("has no interval where there is no coefficient, and refuses what is no covariance matrix", () => {
    const against = [
      [1, -0.5],
      [-0.5, 1],
    ];
    const { alpha, alphaInterval, outside } = matrixReliability({
      items: ["a", "b"],
      matrix: against,
      n: 50,
    });
    expect([alpha, alphaInterval, outside.alpha]).toEqual([null, null, "below-0"]);
    expect(() => matrixReliability({ ...INPUT, n: 6 })).toThrow(
      expect.objectContaining({ code: "too-few-people" }),
    );
  });
});

describe("reliability of an odd matrix", () => {
  it("is refused for a single item", () => {
    expect(() => matrixReliability({ items: ["a"], matrix: [[1]], n: 100 })).toThrow("a");
  });

  it("says that correlations are of different people, and has no coefficient outside its range", () => {
    const matrix = [
      [1, 0.9, 0.1],
      [0.9, 1, 0.9],
      [0.1, 0.9, 1],
    ];
    const found = matrixReliability({ items: ["a", "b", "c"], matrix, n: 100 });
    expect(found.warnings.map(({ code }) => code)).toContain("indefinite-matrix");
    expect(found.warnings.find(({ code }) => code === "indefinite-matrix")?.message).toContain("is −");
    for (const one of Object.values(found.itemRest)) expect(Math.abs(one ?? 0)).toBeLessThanOrEqual(1);
  });
});
