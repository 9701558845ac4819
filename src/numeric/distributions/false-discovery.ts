/**
 * Probabilities adjusted to control the false discovery rate: the k-th smallest of m times m / k, made
 * monotone, at most 1.
 * @param p in any order, each in [0, 1]
 * @param others how many more tests belong to the family, their probabilities taken as 1
 * @returns in the same order
 * @see Benjamini & Hochberg (1995), JRSS B, 57, 289-300. Reference: R `p.adjust(method = "BH")`.
 */
export function falseDiscovery(p: readonly number[], others = 0): number[] {
  const order = p.map((_, at) => at).sort((one, other) => p[other]! - p[one]!);
  const adjusted = p.slice();
  let ceiling = 1;
  order.forEach((at, rank) => {
    ceiling = Math.min(ceiling, (p[at]! * (p.length + others)) / (p.length - rank));
    adjusted[at] = ceiling;
  });
  return adjusted;
}
