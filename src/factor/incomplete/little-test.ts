import type { PatternTable } from "../../data/answers/pattern-table";
import * as f from "../../figures/declare";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import * as names from "../../words/messages";
import { groupTables } from "../moments/group-tables";
import { incompleteMomentsOfGroup } from "./incomplete-moments";

export const littleTestRecord = {
  chiSquare: f.statistic.named(names.chiSquared),
  df: f.exact.named(names.degreesOfFreedom),
  p: f.p.named(names.pValue),
};
export interface LittleTest extends f.Declared<typeof littleTestRecord> {}

/**
 * Little's test that answers to continuous items are missing completely at random: over the sets of items that people
 * answered, n (m - mu)' S^-1 (m - mu) with the set's means m and the maximum likelihood mu and S of all answers, S
 * times N / (N - 1). For independent people without sampling weights.
 * @param table continuous items
 * @returns null where everybody answered the same items
 * @throws ItemwiseError as `incompleteMoments`
 * @see Little (1988), JASA, 83, 1198-1202, eq. 5. Reference: the formula in R with lavaan's saturated moments
 *   (`lavCor`, `missing = "ml"`).
 * @example
 * ```ts
 * const items = { a: [1, 2, 3, 4, 5], b: [2, 2, 4, 5, null] };
 * littleTest(fromAnswers({ items, scale: "continuous" }))?.df; // 1
 * ```
 */
export function littleTest(table: PatternTable): LittleTest | null {
  const [group] = groupTables(
    { ...table, stratum: null, cluster: null, strata: null },
    { items: table.items.map(({ id }) => id), missing: "pairwise" },
  );
  const { incomplete, moments, covariance, n } = incompleteMomentsOfGroup(group!);
  const { patterns, items: p } = incomplete!.patterns;
  const df = patterns.reduce((sum, { answered }) => sum + answered.length, -p);
  if (df <= 0) return null;
  const chiSquare = patterns.reduce((sum, { answered, share, means }) => {
    const q = answered.length;
    const own = new Float64Array(q * q);
    for (let a = 0; a < q; a++)
      for (let b = 0; b < q; b++) own[a * q + b] = covariance[answered[a]! * p + answered[b]!]!;
    const factor = choleskyFactor(own, q);
    const difference = means.map((mean, a) => mean - moments[answered[a]!]!);
    return factor === null
      ? Number.NaN
      : sum + share * innerProduct(difference, choleskySolve(factor, difference, { n: q }));
  }, 0);
  const value = chiSquare * (n - 1);
  return { chiSquare: value, df, p: chiSquareUpper(value, df) };
}
