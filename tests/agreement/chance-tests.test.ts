import { describe, expect, it } from "vitest";
import { cohensKappaTests, fleissKappaTests, intraclassTests } from "../../src/agreement/chance-tests";
import { lightsKappa } from "../../src/agreement/kappa";
import { kendallsW } from "../../src/agreement/kendall";
import { krippendorffAlpha } from "../../src/agreement/krippendorff";
import { incompleteRatings } from "../../src/agreement/ratings";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import reference from "../reference/chance-tests.json";
import { thrownBy } from "../support/error";
import {
  reference as designed,
  designedRatings,
  KRIPPENDORFF_UNITS,
  type Matrix,
  ratingsOf,
} from "./reference";

const studies: Readonly<Record<string, { readonly ratings: number[][] }>> = reference.intraclass;
const categoriesOf = (ratings: readonly (readonly number[])[]): number[] =>
  [...new Set(ratings.flat())].sort((a, b) => a - b);
const close = (actual: number | null | undefined, expected: number | null, size = 1e-9): void => {
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(size);
};

describe("intraclassTests(ratings) agrees with psych", () => {
  it.each(Object.entries(reference.intraclass))("on %s, with intervals by F", (_, study) => {
    const tests = intraclassTests(ratingsOf(study.ratings));
    expect(tests).toHaveLength(6);
    tests?.forEach((test, form) => {
      close(test.estimate, study.icc[form]!);
      close(test.f, study.f[form]!);
      expect([test.df1, test.df2]).toEqual([study.df1[form], study.df2[form]]);
      close(test.p, study.p[form]!);
      close(test.fInterval?.[0], study.lower[form]!, 1e-7);
      close(test.fInterval?.[1], study.upper[form]!, 1e-7);
    });
  });

  it("is null where raters differ by constants in tenths, which leave rounding errors", () => {
    const rows = [1.1, 2.3, 3.7, 4.2, 5.9];
    expect(intraclassTests(ratingsOf(rows.map((rating) => [rating, rating + 0.3, rating + 0.7])))).toBeNull();
    const noisy = rows.map((rating, k) => [rating, rating + 0.3 + (k % 2) * 1e-4, rating + 0.7]);
    expect(intraclassTests(ratingsOf(noisy))).not.toBeNull();
  });

  it("is null under weights, strata and clusters, and without variance", () => {
    expect(intraclassTests(designedRatings(designed.designed.graded, "clustered"))).toBeNull();
    expect(
      intraclassTests(
        ratingsOf([
          [1, 1],
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBeNull();
  });
});

describe("kendallsW(ratings)", () => {
  it.each(Object.entries(reference.kendall))("agrees with irr on %s, ties corrected", (_, study) => {
    const ratings = "of" in study ? studies[study.of]!.ratings : study.ratings;
    const found = kendallsW(ratingsOf(ratings));
    close(found.w, study.w);
    close(found.chiSquare, study.chiSquare);
    close(found.p, study.p);
    expect([found.n, found.ratings, found.df]).toEqual([ratings.length, ratings[0]?.length, found.n - 1]);
  });

  it("is 1 for equal orders and null where nobody is distinguished or people have weights", () => {
    const alike: Matrix = [1, 2, 3, 4].map((rank) => [rank, 10 * rank, rank]);
    close(kendallsW(ratingsOf(alike)).w, 1, 1e-12);
    expect(kendallsW(ratingsOf([1, 1, 1].map((rank) => [rank, rank])))).toMatchObject({ w: null, p: null });
    expect(kendallsW(designedRatings(designed.designed.graded, "weighted")).w).toBeNull();
  });

  it("counts people who gave the same ratings", () => {
    const twice: Matrix = [1, 1, 2, 2, 3].map((rank) => [rank, 4 - rank, rank]);
    const apart: Matrix = twice.map((row, k) => row.map((rank) => (rank ?? 0) + (k % 2) * 1e-9));
    expect(kendallsW(ratingsOf(twice)).n).toBe(5);
    expect(kendallsW(ratingsOf(apart)).n).toBe(5);
  });
});

describe("tests of kappa against chance agree with irr", () => {
  it.each(Object.entries(reference.kappa))("Cohen's on %s", (_, study) => {
    const { ratings } = studies[study.of]!;
    const two = ratings.map((row) => row.slice(0, 2));
    const categories = categoriesOf(two);
    const tests = cohensKappaTests(ratingsOf(two, { categories }), categories);
    for (const weights of ["none", "linear", "quadratic"] as const) {
      const expected = study[weights];
      // irr divides 0 by 0 where a rater used one category alone.
      if (expected.z === null || expected.estimate === 0) continue;
      close(tests[weights]?.estimate, expected.estimate);
      close(tests[weights]?.z, expected.z, 1e-8);
      close(tests[weights]?.p, expected.p, 1e-8);
    }
  });

  it.each(Object.entries(reference.fleiss))("Fleiss' on %s, overall and by category", (_, study) => {
    const categories = categoriesOf(study.ratings);
    const rated = ratingsOf(study.ratings, { categories });
    const { overall, categories: each } = fleissKappaTests(rated, categories);
    close(overall?.estimate, study.estimate);
    close(overall?.z, study.z, 1e-8);
    each.forEach(({ test }, at) => {
      // irr prints three digits.
      close(test?.estimate, study.byCategory[at]![0]!, 6e-4);
      close(test?.z, study.byCategory[at]![1]!, 6e-4);
    });
    const { none } = cohensKappaTests(rated, categories);
    close(none?.z, study.first.z, 1e-8);
  });

  it("are null under a design and where a rater used one category", () => {
    const graded = designedRatings(designed.designed.graded, "clustered");
    expect(cohensKappaTests(graded, [1, 2, 3, 4]).none).toBeNull();
    expect(fleissKappaTests(graded, [1, 2, 3, 4]).overall).toBeNull();
    const constant = ratingsOf(
      [1, 2, 1, 2].map((code) => [1, code]),
      { categories: [1, 2] },
    );
    expect(cohensKappaTests(constant, [1, 2]).none).toBeNull();
  });
});

describe("krippendorffAlpha(ratings)", () => {
  it.each(Object.entries(reference.krippendorff))(
    "agrees with irr on %s, whatever the metric",
    (name, study) => {
      const { ratings } = studies[name]!;
      const categories = categoriesOf(ratings);
      const raters = ratings[0]?.length ?? 0;
      const n = ratings.length * raters;
      for (const metric of ["nominal", "ordinal", "interval"] as const) {
        const { estimate } = krippendorffAlpha(ratingsOf(ratings, { categories }), { metric, categories });
        // irr's correction for small samples counts every rating (m - 1) times; the nominal and ordinal ones of
        // Krippendorff's example agree with his count.
        const corrected = 1 - (1 - study[metric]) * ((n - 1) / n / (1 - 1 / (n * (raters - 1))));
        if (metric !== "ordinal") close(estimate, corrected);
      }
    },
  );

  it("gives the interval alpha of Krippendorff's (2011) example, whatever is added to the ratings", () => {
    const { a, b, c, d } = KRIPPENDORFF_UNITS;
    for (const more of [0, 1e9]) {
      const add = (codes: readonly (number | null)[]) =>
        codes.map((code) => (code === null ? null : code + more));
      const items = { a: add(a), b: add(b), c: add(c), d: add(d) };
      const ratings = incompleteRatings(fromAnswers({ items, scale: "continuous" }), ["a", "b", "c", "d"]);
      const found = krippendorffAlpha(ratings, { metric: "interval", categories: [], samples: 50, seed: 2 });
      close(found.estimate, 0.849, 5e-4);
      expect(found.interval?.[0]).toBeLessThan(found.estimate ?? 0);
    }
  });

  it("is null where all ratings are the same number, and refuses a metric that it does not have", () => {
    const ratings = ratingsOf([3.3, 3.3, 3.3].map((code) => [code, code]));
    expect(krippendorffAlpha(ratings, { metric: "interval", categories: [] }).estimate).toBeNull();
    const options = { metric: "ratio" as never, categories: [1, 2] };
    expect(thrownBy(() => krippendorffAlpha(ratings, options))).toMatchObject({
      code: "unknown-choice",
      message: "unknown metric: ratio.",
      hint: "Use one of nominal, ordinal, interval.",
    });
  });
});

it.each(Object.entries(reference.light))("Light's kappa agrees with irr on %s", (name, value) => {
  const fleiss: Readonly<Record<string, { readonly ratings: number[][] }>> = reference.fleiss;
  const { ratings } = studies[name] ?? fleiss[name]!;
  const categories = categoriesOf(ratings);
  close(lightsKappa(ratingsOf(ratings, { categories }), categories).none, value);
});
