/**
 * Probabilities adjusted to control the familywise error rate: the k-th smallest of m times m - k + 1, made
 * monotone, at most 1.
 * @param p in any order, each in [0, 1]
 * @param others how many more tests belong to the family, their probabilities taken as 1
 * @returns in the same order
 * @see Holm (1979), Scandinavian Journal of Statistics, 6, 65-70. Reference: R `p.adjust(method = "holm")`.
 */
export function holm(p: readonly number[], others = 0): number[] {
  const order = p.map((_, at) => at).sort((one, other) => p[one]! - p[other]!);
  const adjusted = p.slice();
  let floor = 0;
  order.forEach((at, rank) => {
    floor = Math.min(1, Math.max(floor, p[at]! * (p.length + others - rank)));
    adjusted[at] = floor;
  });
  return adjusted;
}
