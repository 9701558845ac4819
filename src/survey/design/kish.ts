import type { PatternTable } from "../../data/answers/pattern-table";
import { sum } from "../../numeric/sums/sum";

/**
 * Kish's effective sample size under unequal weights: the squared sum of the weights over the sum of their squares
 * (Kish 1965, section 11.7); the number of people without weights and with frequency weights. It ignores clusters and
 * strata.
 * @returns between 0 (nobody) and the number of people
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1] }, weights: [1, 2, 3] });
 * kishEffectiveN(table).toFixed(4); // "2.5714"
 * ```
 */
export function kishEffectiveN(table: PatternTable): number {
  const squares = sum(table.weightSquared);
  return squares > 0 ? sum(table.weight) ** 2 / squares : 0;
}
