import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimumAveragePartial } from "../../../src/factor/efa/retention/map";
import { rareItemsWarning } from "../../../src/factor/efa/retention/parallel-analysis";
import { screeEigenvalues } from "../../../src/factor/efa/retention/random-eigenvalues";
import { empiricalKaiser, kaiser, retention } from "../../../src/factor/efa/retention/retention";
import { identity } from "../../../src/numeric/linear-algebra/matrix";
import { percentileOf } from "../../../src/numeric/sums/percentile";
import { correlationOf } from "../../support/correlation";
import { nineTable } from "../../support/table";
import { reference } from "./reference";

const data = Object.entries(reference.rules);

describe("minimumAveragePartial", () => {
  it.each(data)("agrees with psych::vss and the fourth powers in R: %s", (_name, rules) => {
    const { values, values4 } = minimumAveragePartial(rules.matrix);
    expect(values).toHaveLength(rules.matrix.length);
    expect(values[0]).toBeCloseTo(rules.mapZero, 12);
    // In the last steps little variance is left. R subtracts to get it and loses digits (its last value, which is 1
    // by rank, comes out as .99999999985); we add up what is left. Hence 1e-9.
    rules.map.forEach((value, k) => {
      expect(values[k + 1]).toBeCloseTo(value, 9);
    });
    expect(values.at(-1)).toBeCloseTo(1, 12);
    rules.map4.forEach((value, k) => {
      expect(values4[k]).toBeCloseTo(value, 9);
    });
  });

  it("says two factors by squares and one by fourth powers on nine.csv", () => {
    const { factors, factors4 } = minimumAveragePartial(reference.rules.nine.matrix);
    expect([factors, factors4]).toEqual([2, 1]);
  });

  it("says no factor where nothing correlates", () => {
    expect(minimumAveragePartial(identity(4)).factors).toBe(0);
  });

  it("ends with a warning where no variance is left", () => {
    const matrix = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ];
    const result = minimumAveragePartial(matrix);
    expect(result.values).toHaveLength(1);
    expect(result.values[0]).toBeCloseTo(0.81, 12);
    expect(result.warnings.map((warning) => warning.code)).toEqual(["map-ends-early"]);
  });
});

describe("MAP of items that are the same", () => {
  it("has one value, and says so", () => {
    const same = [1, 1, 1].map(() => [1, 1, 1]);
    const result = minimumAveragePartial(same);
    expect(result.values).toHaveLength(1);
    expect(result.warnings[0]?.message).toContain("only with no components partialed out: with one, an item");
  });
});

describe("empiricalKaiser", () => {
  it.each(data)("agrees with the paper's formula in R: %s", (_name, rules) => {
    const { factors, reference: bounds } = empiricalKaiser(rules.eigenvalues, rules.n);
    rules.empiricalKaiser.forEach((value, k) => {
      expect(bounds[k]).toBeCloseTo(value, 12);
    });
    const expected = rules.eigenvalues.findIndex((value, k) => value <= rules.empiricalKaiser[k]!);
    expect(factors).toBe(expected);
  });

  it("is never more generous than Kaiser's rule", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 5, max: 100_000 }),
        (raw, n) => {
          const sum = raw.reduce((total, value) => total + value, 0);
          const values = raw.map((value) => (value * raw.length) / sum).sort((a, b) => b - a);
          expect(empiricalKaiser(values, n).factors).toBeLessThanOrEqual(kaiser(values));
        },
      ),
    );
  });
});

describe("screeEigenvalues", () => {
  it.each(data)("agrees with psych::smc and eigen: %s", (_name, rules) => {
    const { components, factors, communalities } = screeEigenvalues(Float64Array.from(rules.matrix.flat()));
    rules.smc.forEach((value, k) => {
      expect(communalities[k]).toBeCloseTo(value, 11);
    });
    rules.eigenvalues.forEach((value, k) => {
      expect(components[k]).toBeCloseTo(value, 11);
      expect(factors[k]).toBeCloseTo(rules.reduced[k]!, 11);
    });
  });

  it("puts the largest correlation on the diagonal of a matrix that is singular", () => {
    const matrix = [
      [1, 1, 0.3],
      [1, 1, 0.3],
      [0.3, 0.3, 1],
    ];
    const { communalities, diagonal } = screeEigenvalues(Float64Array.from(matrix.flat()));
    expect(diagonal).toBe("largest-correlation");
    expect(Array.from(communalities)).toEqual([1, 1, 0.3]);
  });

  it("does not depend on the order of the items", () => {
    const { matrix } = reference.rules.nine;
    fc.assert(
      fc.property(fc.shuffledSubarray([...matrix.keys()], { minLength: 9 }), (order) => {
        const one = screeEigenvalues(Float64Array.from(matrix.flat()));
        const other = screeEigenvalues(
          Float64Array.from(order.flatMap((i) => order.map((j) => matrix[i]![j]!))),
        );
        one.factors.forEach((value, k) => {
          expect(other.factors[k]).toBeCloseTo(value, 11);
          expect(other.components[k]).toBeCloseTo(one.components[k]!, 11);
        });
      }),
      { numRuns: 25 },
    );
  });
});

describe("percentileOf", () => {
  it("interpolates as R's quantile type 7 does", () => {
    expect(percentileOf([4, 1, 3, 2], 95)).toBeCloseTo(3.85, 12);
    expect(percentileOf([7], 95)).toBe(7);
    expect(percentileOf([1, 2], 0)).toBe(1);
    expect(percentileOf([1, 2], 100)).toBe(2);
  });
});

describe("the caution of rare items", () => {
  const said = (factors: number, others?: readonly number[]): string =>
    rareItemsWarning(
      "tetrachoric",
      { reference: { components: [1.9, 1.4, 1.2] }, emptyCellShare: 0.002, n: 8869, factors },
      others,
    )?.message ?? "";

  it.each([
    [1, [2, 3, 2], "suggests fewer factors than MAP and the empirical Kaiser criterion (1 against 2 to 3)"],
    [3, [1, 1, 1], "suggests more factors than MAP and the empirical Kaiser criterion (3 against 1)"],
    [2, [2, 2, 2], "nevertheless agree"],
    [2, [1, 2, 3], "suggests 2 factors, MAP and the empirical Kaiser criterion 1 to 3"],
  ])("says what happened: %i beside %j", (factors, others, text) => {
    expect(said(factors, others)).toContain(text);
    expect(said(factors, others)).not.toMatch(/tends to|too few factors|\b0%/);
  });

  it("says nothing of other rules that it does not know, and writes a count with separators", () => {
    expect(said(1)).toContain("Compare parallel analysis with MAP");
    expect(said(1)).toContain("8,869 people");
  });
});

describe("retention", () => {
  it("gathers what every rule says (nine.csv)", () => {
    const { matrix, n } = reference.rules.nine;
    const result = retention(nineTable("binary"), correlationOf(matrix, { n }), { seed: 1 });
    expect(result.warnings[0]?.message).toContain("Parallel analysis suggests");
    expect([result.parallel.components, result.parallel.factors]).toEqual([1, 2]);
    expect([result.map.factors, result.map.factors4]).toEqual([2, 1]);
    expect([result.empiricalKaiser, result.kaiser]).toEqual([2, 2]);
    expect(result.warnings.map((warning) => warning.code)).toEqual(["parallel-analysis-rare-items"]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
