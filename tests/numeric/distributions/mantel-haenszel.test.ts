import { describe, expect, it } from "vitest";
import { type FourCells, mantelHaenszel } from "../../../src/numeric/distributions/mantel-haenszel";

/** R's UCBAdmissions, six departments: admitted men, rejected men, admitted women, rejected women. */
const berkeley: FourCells[] = [
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
];

describe("mantelHaenszel", () => {
  it("agrees with R's mantelhaen.test", () => {
    const found = mantelHaenszel(berkeley);
    expect(found?.ratio?.odds).toBeCloseTo(0.9046968282586231, 14);
    expect(found?.chiSquare).toBeCloseTo(1.426946228586688, 12);
    expect(found?.p).toBeCloseTo(0.2322634628170483, 12);
    expect(found?.ratio?.logStandardError).toBeCloseTo(0.08098890965622092, 12);
  });

  it("turns the odds ratio over with the rows", () => {
    const turned = berkeley.map(([a, b, c, d]): FourCells => [c, d, a, b]);
    const [one, other] = [mantelHaenszel(berkeley), mantelHaenszel(turned)];
    expect((one?.ratio?.odds ?? 0) * (other?.ratio?.odds ?? 0)).toBeCloseTo(1, 12);
    expect(other?.chiSquare).toBeCloseTo(one?.chiSquare ?? 0, 10);
  });

  it("is not corrected below 0: a difference of less than half a person is none", () => {
    expect(mantelHaenszel([[10, 10, 10, 10]])).toMatchObject({ ratio: { odds: 1 }, chiSquare: 0, p: 1 });
  });

  it("passes over tables of one person", () => {
    expect(mantelHaenszel([...berkeley, [1, 0, 0, 0]])).toEqual(mantelHaenszel(berkeley));
  });

  it("tests, without a ratio, where the odds ratio is 0 or infinite", () => {
    const found = mantelHaenszel([
      [0, 20, 5, 15],
      [0, 6, 3, 5],
    ]);
    expect(found?.ratio).toBeNull();
    // R's mantelhaen.test.
    expect(found?.chiSquare).toBeCloseTo(6.19224131462445, 12);
    expect(found?.p).toBeCloseTo(0.0128311578075247, 12);
  });

  it("has no answer where nothing varies", () => {
    expect(mantelHaenszel([])).toBeNull();
    expect(mantelHaenszel([[5, 0, 5, 0]])).toBeNull();
  });
});
