/**
 * Probabilities corrected so that of the tests rejected at a level, that share are false ones on average: the k-th
 * smallest of m times m / k, never falling and at most 1.
 *
 * @param p in any order, each in [0, 1]
 * @returns in the same order
 * @see Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B, 57, 289-300. Reference: R
 *   `p.adjust(method = "BH")`.
 */
export function falseDiscovery(p: readonly number[]): number[] {
  const order = p.map((_, at) => at).sort((one, other) => p[other]! - p[one]!);
  const adjusted = p.slice();
  let ceiling = 1;
  order.forEach((at, rank) => {
    ceiling = Math.min(ceiling, (p[at]! * p.length) / (p.length - rank));
    adjusted[at] = ceiling;
  });
  return adjusted;
}
