import type { PatternTable } from "../../data/answers/pattern-table";
import type { EfaOptions } from "../efa/efa";
import { matrixEfa } from "../efa/matrix-efa";
import type { EfaSolution } from "../efa/solution";
import { incompleteMoments } from "./incomplete-moments";

/**
 * Exploratory factor analysis of continuous items from all the answers that there are: of the correlations that
 * full-information maximum likelihood gives, answers missing at random.
 *
 * @param table the items
 * @throws ItemwiseError as `incompleteMoments` and `efa`
 * @see Reference: psych's `fa(corFiml(data))`.
 *
 * @example
 * ```ts
 * const random = createRandom(3);
 * const trait = Array.from({ length: 200 }, () => random.normal());
 * const answer = (gap: number) => trait.map((own, k) => (k % gap === 1 ? null : own + random.normal()));
 * const items = { a: answer(5), b: answer(7), c: answer(9), d: answer(11) };
 * incompleteEfa(fromAnswers({ items, scale: "continuous" }), { factors: 1 }).loadings.length; // 4
 * ```
 */
export function incompleteEfa(table: PatternTable, options: EfaOptions): EfaSolution {
  const items = table.items.map(({ id }) => id);
  const { covariance, n } = incompleteMoments(table, { items })[0]!;
  const p = items.length;
  const matrix = items.map((_, i) => [...covariance.subarray(i * p, (i + 1) * p)]);
  return matrixEfa({ items, matrix, n }, options);
}
