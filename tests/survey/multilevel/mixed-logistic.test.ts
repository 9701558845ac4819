import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../../src/errors";
import { type MixedInput, mixedData } from "../../../src/survey/multilevel/mixed-data";
import { mixedDeviance } from "../../../src/survey/multilevel/mixed-likelihood";
import { mixedLogistic } from "../../../src/survey/multilevel/mixed-logistic";
import { varianceInterval } from "../../../src/survey/multilevel/variance-interval";
import { inputOf, reference } from "./reference";

const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return error instanceof ItemwiseError ? error.code : "a defect";
  }
  return "no error";
};

describe("mixedLogistic", () => {
  const input = inputOf(reference.data.twelve);

  it("tells predictors of groups from those of people, each with its degrees of freedom", () => {
    const { coefficients } = mixedLogistic(input, { points: 5 });
    expect(coefficients.map(({ level }) => level)).toEqual(["between", "within", "within", "between"]);
    expect(coefficients[3]?.df).toBe(10);
    expect(coefficients[1]?.df).toBe(input.y.length - 12 - 2);
  });

  it("follows the gradient of what it maximizes", () => {
    const rows = {
      y: [1, 0, 1, 0, 0.5, 0],
      x: [{ name: "x", values: [0.5, -1, 2, 0.5, -1, 2] }],
      group: [0, 0, 0, 1, 1, 1],
      weight: [1, 2, 1, 1, 2, 1],
    };
    for (const points of [1, 7]) {
      const data = mixedData(rows, points);
      const at = Float64Array.of(0.3, -0.4, 0.9);
      const { gradient } = mixedDeviance(data, at)!;
      at.forEach((value, k) => {
        const [above, below] = [1e-5, -1e-5].map(
          (step) => mixedDeviance(data, at.with(k, value + step))!.value,
        );
        expect(gradient[k]).toBeCloseTo((above! - below!) / 2e-5, 7);
      });
    }
  });

  it("weighs rows as so many people", () => {
    const half = {
      y: [0, 1, 1, 0, 1, 0],
      group: [0, 0, 1, 1, 2, 2],
      x: [{ name: "x", values: [0, 1, 1, 0, 2, 3] }],
    };
    const twice: MixedInput = {
      y: [...half.y, ...half.y],
      group: [...half.group, ...half.group],
      x: [{ name: "x", values: [0, 1, 1, 0, 2, 3, 0, 1, 1, 0, 2, 3] }],
    };
    const weighted = mixedLogistic({ ...half, weight: half.y.map(() => 2) });
    const repeated = mixedLogistic(twice);
    expect(weighted.n).toBe(12);
    expect(weighted.logLikelihood).toBeCloseTo(repeated.logLikelihood, 10);
  });

  it("says where groups differ no more than chance, and gives plain logistic regression", () => {
    const input = inputOf(reference.data.none);
    const fit = mixedLogistic(input, { points: 9 });
    expect(varianceInterval(fit, input)[0]).toBe(0);
    if (fit.boundary) {
      expect(fit).toMatchObject({ sd: 0, icc: 0, test: { chiSquare: 0, p: 1 } });
      expect(fit.warnings.map((one) => one.code)).toContain("no-variance-between");
    }
  });

  it("refuses what has no estimates", () => {
    const group = [0, 0, 0, 1, 1, 1, 2, 2, 2];
    const y = [0, 1, 1, 0, 0, 1, 0, 1, 1];
    const x = [{ name: "x", values: [1, 2, 3, 1, 2, 3, 1, 2, 4] }];
    expect(code(() => mixedLogistic({ y, group, x: [{ name: "x", values: y }] }))).toBe("separated");
    expect(code(() => mixedLogistic({ y: [0, 0, 0, 1, 1, 1, 0, 0, 0], group, x: [] }))).toBe(
      "groups-separate",
    );
    expect(code(() => mixedLogistic({ y: y.map(() => 1), group, x }))).toBe("constant-outcome");
    expect(code(() => mixedLogistic({ y, group: y.map(() => 0), x }))).toBe("too-few-groups");
    expect(code(() => mixedLogistic({ y, group, x: [...x, ...x] }))).toBe("dependent-columns");
    expect(code(() => mixedLogistic({ y, group, x: [{ name: "x", values: [1] }] }))).toBe("wrong-length");
    expect(code(() => mixedLogistic({ y: [...y.slice(1), Number.NaN], group, x }))).toBe("wrong-value");
    expect(code(() => mixedLogistic({ y, group, x }, { points: 0 }))).toBe("wrong-points");
  });

  it("has no interval's upper end where the profile levels off below its limit", () => {
    const values = [0.9, 0.13, 0.58, 0.69, 0.85, -0.68, 0.03, 1.71, -0.48, 0.25, 1.23, 0, 1.28, -1.03];
    const input = {
      y: [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0],
      x: [{ name: "x", values }],
      group: [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6],
    };
    expect(varianceInterval(mixedLogistic(input), input)).toEqual([0, null]);
  });
});
