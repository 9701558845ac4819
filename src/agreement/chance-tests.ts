import { fUpper, normalCdf } from "../numeric/distributions/special";
import { meanOf } from "../survey/design/estimate";
import { intraclassCorrelations } from "./intraclass";
import type { KappaWeights } from "./item-agreement-result";
import { CREDIT, cohensKappa, fleissKappa } from "./kappa";
import { isSimpleSample, type Ratings } from "./ratings";
import type { IntraclassCorrelation } from "./scale-agreement-result";

// Tests of agreement by chance alone. They assume independent people of equal weight: null in other samples.

/** z is the estimate over its standard error under chance agreement; p is two-sided. */
export interface ChanceTest {
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
}

function chanceTest(estimate: number | null | undefined, standardError: number): ChanceTest | null {
  if (estimate == null || !(standardError > 0)) return null;
  const z = estimate / standardError;
  return { estimate, standardError, z, p: 2 * normalCdf(-Math.abs(z)) };
}

/**
 * Tests of Cohen's kappa, unweighted and weighted, against chance agreement.
 * @param ratings complete; the first two are compared
 * @param categories the scores of all categories, in order
 * @returns by weights; null where chance agreement has no variance, or under weights, strata or clusters
 * @see Fleiss, Cohen & Everitt (1969), Psychological Bulletin, 72, 323-327, equation 9. Reference: irr `kappa2`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [0, 0, 1, 1], other: [0, 0, 1, 0] } });
 * const { none } = cohensKappaTests(completeRatings(table, [["one"], ["other"]]), [0, 1]);
 * none?.z.toFixed(3); // "1.155"
 * ```
 */
export function cohensKappaTests(
  ratings: Ratings,
  categories: readonly number[],
): Readonly<Record<KappaWeights, ChanceTest | null>> {
  const { n, scores, table } = ratings;
  const [first, second] = scores
    .slice(0, 2)
    .map((own) => categories.map((score) => meanOf(table.weight, (row) => Number(own[row] === score)).value));
  const { kappas } = cohensKappa(ratings, categories);
  const test = (weights: KappaWeights): ChanceTest | null => {
    if (first === undefined || second === undefined || !isSimpleSample(ratings)) return null;
    const credit = (i: number, j: number): number =>
      CREDIT[weights](Math.abs(i - j) / Math.max(1, categories.length - 1));
    const of = (shares: readonly number[], at: number): number =>
      shares.reduce((sum, share, k) => sum + share * credit(at, k), 0);
    const chance = first.reduce((sum, share, i) => sum + share * of(second, i), 0);
    let squares = 0;
    first.forEach((own, i) => {
      second.forEach((other, j) => {
        squares += own * other * (credit(i, j) - of(second, i) - of(first, j)) ** 2;
      });
    });
    const variance = (squares - chance ** 2) / (n * (1 - chance) ** 2);
    const estimate = kappas.find((kappa) => kappa.weights === weights)?.estimate;
    return chanceTest(estimate, variance > 1e-15 ? Math.sqrt(variance) : 0);
  };
  return { none: test("none"), linear: test("linear"), quadratic: test("quadratic") };
}

/**
 * Tests of Fleiss' kappa against chance agreement, overall and of each category against all others.
 * @param ratings complete
 * @param categories the scores of all categories
 * @returns null where kappa is, or under weights, strata or clusters
 * @see Fleiss, Nee & Landis (1979), Psychological Bulletin, 86, 974-977. Reference: irr `kappam.fleiss`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1], b: [0, 1, 1], c: [0, 1, 0] } });
 * fleissKappaTests(completeRatings(table, [["a"], ["b"], ["c"]]), [0, 1]).overall?.z.toFixed(2); // "1.65"
 * ```
 */
export function fleissKappaTests(
  ratings: Ratings,
  categories: readonly number[],
): {
  readonly overall: ChanceTest | null;
  readonly categories: readonly { readonly score: number; readonly test: ChanceTest | null }[];
} {
  const found = fleissKappa(ratings, categories);
  const error = isSimpleSample(ratings) ? Math.sqrt(2 / (found.n * found.ratings * (found.ratings - 1))) : 0;
  return {
    overall: chanceTest(found.estimate, found.chanceError ?? 0),
    categories: found.categories.map(({ score, estimate }) => ({ score, test: chanceTest(estimate, error) })),
  };
}

/** F test that an intraclass correlation is 0, with the coefficient and its intervals. */
export interface IntraclassTest extends IntraclassCorrelation {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

const NO_VARIANCE = 1e-12;

/**
 * F tests that the six intraclass correlations are 0: mean squares between people over those within people (one-way) or
 * residual ones (two-way), with 95 % intervals by F.
 * @param ratings complete
 * @returns null where raters differ by constants alone, so that nothing is residual, or under weights, strata or clusters
 * @see Shrout & Fleiss (1979), Psychological Bulletin, 86, 420-428; McGraw & Wong (1996), Psychological Methods, 1,
 *   30-46, table 8. Reference: psych `ICC(lmer = FALSE)`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 2, 3, 4], other: [2, 2, 4, 5] } });
 * const tests = intraclassTests(completeRatings(table, [["one"], ["other"]]));
 * tests?.[0].f.toFixed(2); // "10.11"
 * ```
 */
export function intraclassTests(ratings: Ratings): readonly IntraclassTest[] | null {
  const { n, ratings: k, meanSquares, forms } = intraclassCorrelations(ratings);
  if (meanSquares === null || !isSimpleSample(ratings)) return null;
  const { people, error, within } = meanSquares;
  // Ratings in tenths leave rounding errors.
  if (!(error > NO_VARIANCE * within)) return null;
  return forms.map((form) => {
    const isOneWay = form.form === "ICC(1)" || form.form === "ICC(k)";
    const f = people / (isOneWay ? within : error);
    const [df1, df2] = [n - 1, isOneWay ? n * (k - 1) : (n - 1) * (k - 1)];
    return { ...form, f, df1, df2, p: fUpper(f, df1, df2) };
  });
}
