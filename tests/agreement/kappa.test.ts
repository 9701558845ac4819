import { describe, expect, it } from "vitest";
import { scaleAgreement } from "../../src/agreement/agreement";
import { itemAgreement } from "../../src/agreement/item-coefficients";
import { cohensKappa, fleissKappa } from "../../src/agreement/kappa";
import { krippendorffAlpha } from "../../src/agreement/krippendorff";
import { incompleteRatings } from "../../src/agreement/ratings";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { designedRatings, KRIPPENDORFF_UNITS, ratingsOf, reference } from "./reference";

const upTo = (k: number): number[] => Array.from({ length: k }, (_, at) => at + 1);

describe("cohensKappa(ratings, categories)", () => {
  it.each(Object.entries(reference.kappa))(
    "agrees with psych on %s, with standard errors",
    (_name, expected) => {
      const categories = upTo(expected.categories);
      const { kappas } = cohensKappa(ratingsOf(expected.ratings, { categories }), categories);
      expected.kappas.forEach(({ weights, estimate, se, interval }, k) => {
        expect(kappas[k]?.weights).toBe(weights);
        expect(kappas[k]?.estimate).toBeCloseTo(estimate, 12);
        expect(kappas[k]?.standardError).toBeCloseTo(se, 10);
        interval.forEach((end, side) => {
          expect(kappas[k]?.interval?.[side]).toBeCloseTo(end, 10);
        });
      });
      const [plain, , quadratic] = kappas;
      [plain, quadratic].forEach((kappa, row) => {
        const [low, , high] = expected.psych.confid[row] ?? [];
        expect(kappa?.interval?.[0]).toBeCloseTo(low ?? Number.NaN, 8);
        expect(kappa?.interval?.[1]).toBeCloseTo(high ?? Number.NaN, 8);
      });
      expect(plain?.estimate).toBeCloseTo(expected.psych.kappa, 12);
      expect(quadratic?.standardError).toBeCloseTo(expected.psych.weightedSe, 10);
    },
  );

  it.each(["clustered", "weighted"] as const)("agrees with survey on a %s sample", (design) => {
    const { kappas } = cohensKappa(designedRatings(reference.designed.graded, design), upTo(4));
    reference.designed[design].kappas.forEach(({ estimate, se, interval }, k) => {
      expect(kappas[k]?.estimate).toBeCloseTo(estimate, 12);
      expect(kappas[k]?.standardError).toBeCloseTo(se, 10);
      interval.forEach((end, side) => {
        expect(kappas[k]?.interval?.[side]).toBeCloseTo(end, 9);
      });
    });
  });

  it("is null where chance alone agrees wholly, or nobody has both ratings", () => {
    const constant = cohensKappa(
      ratingsOf(
        [
          [1, 1],
          [1, 1],
        ],
        { categories: [1, 2] },
      ),
      [1, 2],
    );
    expect(constant.agreement).toBe(1);
    expect(constant.kappas.every(({ estimate }) => estimate === null)).toBe(true);
    const nobody = cohensKappa(
      ratingsOf(
        [
          [1, null],
          [null, 2],
        ],
        { categories: [1, 2] },
      ),
      [1, 2],
    );
    expect([nobody.n, nobody.agreement, nobody.kappas[0]?.estimate]).toEqual([0, null, null]);
    const perfect = cohensKappa(
      ratingsOf(
        [
          [1, 1],
          [2, 2],
        ],
        { categories: [1, 2] },
      ),
      [1, 2],
    );
    expect(perfect.kappas[0]).toMatchObject({ estimate: 1, standardError: null, interval: null });
  });
});

describe("fleissKappa(ratings, categories)", () => {
  it("has what Fleiss (1971) and the correction of 1979 give", () => {
    const { ratings, ...expected } = reference.fleiss;
    const ours = fleissKappa(ratingsOf(ratings, { categories: upTo(5) }), upTo(5));
    expect(ours.estimate?.toFixed(3)).toBe("0.430");
    expect(ours.estimate).toBeCloseTo(expected.estimate, 12);
    expect(ours.agreement).toBeCloseTo(expected.agreement, 12);
    expect(ours.chanceError).toBeCloseTo(expected.chanceError, 12);
    expect(ours.categories.map(({ estimate }) => estimate?.toFixed(3))).toEqual([
      ...["0.245", "0.245", "0.520", "0.471", "0.566"],
    ]);
    expected.categories.forEach((estimate, k) => {
      expect(ours.categories[k]?.estimate).toBeCloseTo(estimate, 12);
    });
  });

  it("is null where all ratings are of one category", () => {
    const ours = fleissKappa(
      ratingsOf(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        { categories: [1, 2] },
      ),
      [1, 2],
    );
    expect(ours).toMatchObject({ agreement: 1, estimate: null, interval: null, chanceError: null });
  });
});

describe("krippendorffAlpha(ratings)", () => {
  const ratings = incompleteRatings(fromAnswers({ items: KRIPPENDORFF_UNITS }), ["a", "b", "c", "d"]);
  const categories = upTo(5);

  it("has what Krippendorff (2011) prints", () => {
    const alphas = (["nominal", "ordinal"] as const).map((metric) =>
      krippendorffAlpha(ratings, { metric, categories }),
    );
    expect(alphas.map(({ estimate }) => estimate?.toFixed(3))).toEqual(["0.743", "0.815"]);
    expect(alphas[0]?.n).toBe(11);
  });

  it("has an interval about it that the seed alone decides", () => {
    const options = { metric: "nominal", categories, samples: 100, seed: 3 } as const;
    const { estimate, interval } = krippendorffAlpha(ratings, options);
    expect(interval?.[0]).toBeLessThan(estimate ?? 0);
    expect(interval?.[1]).toBeGreaterThan(estimate ?? 1);
    expect(krippendorffAlpha(ratings, options).interval).toEqual(interval);
  });

  it("is null where no pair of ratings can differ", () => {
    const none = incompleteRatings(fromAnswers({ items: { a: [1, null], b: [null, 2] } }), ["a", "b"]);
    expect(krippendorffAlpha(none, { metric: "nominal", categories: [1, 2], samples: 50 })).toEqual({
      metric: "nominal",
      n: 0,
      estimate: null,
      interval: null,
    });
  });
});

describe("scaleAgreement(table, occasions)", () => {
  it("asks for the one-way form, and compares no first with a second, where raters differ by person", () => {
    const items = { a: [0, 1, 2, 0, 1], b: [0, 2, 1, 1, 1] };
    const of = (kind: "rater" | "nested-rater") =>
      scaleAgreement(fromAnswers({ items }), [["a"], ["b"]], { kind, least: 0 });
    expect(of("nested-rater")).toMatchObject({ form: "ICC(1)", compared: [] });
    expect(of("rater")).toMatchObject({ form: "ICC(A,1)", compared: [{ of: [1, 2], n: 5 }] });
  });
});

describe("itemAgreement(table, ids)", () => {
  it("compares the first rating with each further one, and nothing of a continuous item", () => {
    const items = { a: [0, 1, 1, 0, 1], b: [0, 1, 1, 1, 1], c: [0, 1, 0, 0, 1] };
    const how = { kind: "occasion", bootstrap: 0, seed: 1 } as const;
    const ours = itemAgreement(fromAnswers({ items }), ["a", "b", "c"], how);
    expect(ours?.kappas.map(({ of }) => of)).toEqual([
      [1, 2],
      [1, 3],
    ]);
    expect(ours?.fleiss?.ratings).toBe(3);
    expect(ours?.krippendorff.metric).toBe("nominal");
    const nested = itemAgreement(fromAnswers({ items }), ["a", "b"], { ...how, kind: "nested-rater" });
    expect(nested?.kappas).toEqual([]);
    expect(nested?.fleiss?.ratings).toBe(2);
    expect(itemAgreement(fromAnswers({ items, scale: "continuous" }), ["a", "b"], how)).toBeNull();
  });
});
