import { describe, expect, it } from "vitest";
import { bartlettSphericity, kaiserMeyerOlkin } from "../../src/correlation/sampling-adequacy";
import { identity } from "../../src/numeric/linear-algebra/matrix";
import { reference } from "./reference";

describe("kaiserMeyerOlkin and bartlettSphericity", () => {
  it.each(["harman", "harman24", "holzingerSwineford"] as const)("agree with psych on %s", (name) => {
    const { matrix, n, kmo, bartlett } = reference[name];
    const adequacy = kaiserMeyerOlkin(matrix);
    expect(adequacy?.overall).toBeCloseTo(kmo.overall, 10);
    expect(adequacy?.items).toHaveLength(matrix.length);
    adequacy?.items.forEach((value, i) => {
      expect(value).toBeCloseTo(kmo.items[i] ?? 0, 10);
    });
    const test = bartlettSphericity(matrix, n);
    expect((test?.chiSquare ?? 0) / bartlett.chiSquare).toBeCloseTo(1, 11);
    expect(test?.df).toBe(bartlett.df);
    if (bartlett.p > 0) expect((test?.p ?? 0) / bartlett.p).toBeCloseTo(1, 8);
    else expect(test?.p).toBe(0);
  });

  it("are one half for two items, and by formula for three equal correlations", () => {
    expect(
      kaiserMeyerOlkin([
        [1, 0.3],
        [0.3, 1],
      ])?.overall,
    ).toBeCloseTo(0.5, 14);
    const r = 0.5;
    const partial = r / (1 + r);
    const matrix = [
      [1, r, r],
      [r, 1, r],
      [r, r, 1],
    ];
    expect(kaiserMeyerOlkin(matrix)?.overall).toBeCloseTo(r ** 2 / (r ** 2 + partial ** 2), 14);
    const determinant = (1 - r) ** 2 * (1 + 2 * r);
    expect(bartlettSphericity(matrix, 50)?.chiSquare).toBeCloseTo(-(49 - 11 / 6) * Math.log(determinant), 12);
  });

  it("are null, not a number of something else, where they do not exist", () => {
    const impossible = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    expect(kaiserMeyerOlkin(impossible)).toBeNull();
    expect(bartlettSphericity(impossible, 100)).toBeNull();
    expect(kaiserMeyerOlkin(identity(4))).toBeNull();
    expect(bartlettSphericity(identity(4), 100)).toMatchObject({ chiSquare: 0, df: 6, p: 1 });
    expect(bartlettSphericity(identity(40), 10)).toBeNull();
  });
});
