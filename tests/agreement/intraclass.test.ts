import { describe, expect, it } from "vitest";
import { intraclassCorrelations } from "../../src/agreement/intraclass";
import { measurementError } from "../../src/agreement/measurement-error";
import { createRandom } from "../../src/numeric/random/random";
import { designedRatings, ratingsOf, reference } from "./reference";

const FORMS = ["ICC(1)", "ICC(A,1)", "ICC(C,1)", "ICC(k)", "ICC(A,k)", "ICC(C,k)"];

describe("intraclassCorrelations(ratings)", () => {
  it.each(Object.entries(reference.icc))("agrees with psych on %s, with intervals", (_name, expected) => {
    const { forms } = intraclassCorrelations(ratingsOf(expected.ratings));
    expect(forms.map(({ form }) => form)).toEqual(FORMS);
    expected.forms.forEach(({ estimate, interval }, k) => {
      expect(forms[k]?.estimate).toBeCloseTo(estimate, 10);
      interval.forEach((end, side) => {
        expect(forms[k]?.fInterval?.[side]).toBeCloseTo(end, 8);
      });
    });
  });

  it("has what Shrout and Fleiss (1979) print", () => {
    const { forms, meanSquares } = intraclassCorrelations(ratingsOf(reference.icc.shroutFleiss.ratings));
    expect(forms.map(({ estimate }) => estimate?.toFixed(2))).toEqual([
      ...["0.17", "0.29", "0.71", "0.44", "0.62", "0.91"],
    ]);
    const { people, columns, error, within } = meanSquares ?? {};
    expect([people, columns, error, within].map((value) => value?.toFixed(2))).toEqual([
      ...["11.24", "32.49", "1.02", "6.26"],
    ]);
  });

  it.each(["clustered", "weighted"] as const)("agrees with survey on a %s sample", (design) => {
    const { ratings, [design]: expected } = reference.designed;
    const { forms } = intraclassCorrelations(designedRatings(ratings, design));
    expect(forms.every(({ fInterval }) => fInterval === null)).toBe(true);
    expected.forms.forEach(({ estimate, interval }, k) => {
      expect(forms[k]?.estimate).toBeCloseTo(estimate, 10);
      interval.forEach((end, side) => {
        expect(forms[k]?.interval?.[side]).toBeCloseTo(end, 8);
      });
    });
  });

  it("is the same of rows that are alike and of people one by one", () => {
    const few = [
      [1, 2],
      [2, 2],
      [3, 4],
      [4, 4],
    ];
    const table = ratingsOf([...few, ...few, ...few]);
    expect(table.table.rows).toBe(4);
    expect(table.n).toBe(12);
    expect(intraclassCorrelations(table).meanSquares?.error).toBeCloseTo(3 / 22, 12);
  });

  it("is 1 without an interval where nothing differs within people, and told as it is below 0", () => {
    const same = intraclassCorrelations(
      ratingsOf([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    );
    expect(same.forms.map(({ estimate, interval }) => [estimate, interval])).toEqual(
      FORMS.map(() => [1, null]),
    );
    expect(same.warnings.map(({ code }) => code)).toEqual(["no-interval"]);
    const against = intraclassCorrelations(
      ratingsOf([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    );
    expect(against.forms[2]?.estimate).toBe(-1);
  });

  it("has ends in order and finite, or none, however few people and uneven scores there are", () => {
    const random = createRandom(8);
    for (let sample = 0; sample < 200; sample++) {
      const people = 2 + (sample % 5);
      const matrix = Array.from({ length: people }, () => {
        const score = random.uniform() < 0.3 ? 1000 * random.uniform() : 0;
        return [score, score + random.integer(2), score + random.integer(2)];
      });
      for (const { estimate, interval, fInterval } of intraclassCorrelations(ratingsOf(matrix)).forms) {
        expect(fInterval?.every(Number.isFinite) ?? true).toBe(true);
        if (interval === null) continue;
        expect(interval.every(Number.isFinite)).toBe(true);
        expect(interval[0]).toBeLessThanOrEqual((estimate ?? Number.NaN) + 1e-12);
        expect(interval[1]).toBeGreaterThanOrEqual((estimate ?? Number.NaN) - 1e-12);
        expect(interval[1]).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is null with a warning where nobody differs, one person or nobody has all ratings", () => {
    const codes = (matrix: readonly (readonly (number | null)[])[]) => {
      const { forms, warnings } = intraclassCorrelations(ratingsOf(matrix));
      expect(forms.every(({ estimate, interval }) => estimate === null && interval === null)).toBe(true);
      return warnings.map(({ code }) => code);
    };
    const constant = [
      [1, 2],
      [1, 2],
    ];
    expect(codes(constant)).toEqual(["no-variance"]);
    expect(codes([[1, 2]])).toEqual(["too-few-ratings"]);
    expect(
      codes([
        [1, null],
        [null, 2],
      ]),
    ).toEqual(["too-few-ratings"]);
  });
});

describe("measurementError(ratings)", () => {
  it("agrees with survey: without a design, and with one", () => {
    const close = (
      ours: { estimate: number; interval: readonly [number, number] | null } | undefined,
      expected: { estimate: number; interval: readonly number[] },
    ): void => {
      expect(ours?.estimate).toBeCloseTo(expected.estimate, 10);
      expected.interval.forEach((end, side) => {
        expect(ours?.interval?.[side]).toBeCloseTo(end, 8);
      });
    };
    const plain = measurementError(ratingsOf(reference.icc.two.ratings));
    close(plain?.agreement, reference.plain.agreement);
    close(plain?.consistency, reference.plain.consistency);
    for (const design of ["clustered", "weighted"] as const) {
      const ours = measurementError(designedRatings(reference.designed.ratings, design));
      close(ours?.agreement, reference.designed[design].agreement);
      close(ours?.consistency, reference.designed[design].consistency);
    }
  });

  it("is by hand what the formulas say", () => {
    // Differences 1, 0, 1, 1: mean square of what is left .125, between occasions 4 x .75^2 / 2 = 1.125.
    const error = measurementError(
      ratingsOf([
        [1, 2],
        [2, 2],
        [3, 4],
        [4, 5],
      ]),
    );
    expect(error?.consistency.estimate).toBeCloseTo(Math.sqrt(0.125), 12);
    expect(error?.agreement.estimate).toBeCloseTo(Math.sqrt(0.125 + (1.125 - 0.125) / 4), 12);
    expect(error?.smallestChange.estimate).toBeCloseTo(1.96 * Math.sqrt(2 * 0.375), 12);
    expect(error?.smallestGroupChange).toBeCloseTo((1.96 * Math.sqrt(2 * 0.375)) / 2, 12);
  });

  it("has no variance between occasions below 0", () => {
    const { agreement, consistency } = measurementError(
      ratingsOf([
        [1, 2],
        [2, 1],
        [4, 4],
      ]),
    ) ?? { agreement: null, consistency: undefined };
    expect(agreement).toEqual(consistency);
  });
});
