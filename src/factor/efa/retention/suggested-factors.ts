/**
 * The number of factors that most rules name; on a tie the smallest of the numbers tied.
 *
 * `retention` gives it four rules: parallel analysis on the reduced matrix (the one whose random eigenvalues are those
 * of common factors), MAP of 1976 and of 2000, and the empirical Kaiser criterion. Parallel analysis on components is
 * the same rule on another matrix and would count twice, and Kaiser's rule is known to name too many factors (Zwick &
 * Velicer 1986): both are shown and neither has a vote. It is a starting point, not a decision: the rules often differ.
 *
 * @param votes what each rule says; one or more
 *
 * @example
 * ```ts
 * suggestedFactors([2, 2, 1, 3]); // 2
 * suggestedFactors([2, 1, 1, 2]); // 1
 * ```
 */
export function suggestedFactors(votes: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const vote of votes) tally.set(vote, (tally.get(vote) ?? 0) + 1);
  const most = Math.max(...tally.values());
  return Math.min(...[...tally].filter(([, count]) => count === most).map(([factors]) => factors));
}
