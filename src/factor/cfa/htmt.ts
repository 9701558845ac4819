type Rows = readonly (readonly number[])[];

/**
 * Heterotrait-monotrait ratios: the mean absolute correlation of items of two factors, over the geometric mean of the two
 * mean absolute correlations of items of the same factor. Near 1 the factors are hardly distinct.
 *
 * @param correlation item x item
 * @param factors the places of each factor's items; no item belongs to two
 * @returns factor x factor, 1 on the diagonal; null where a factor has a single item, or items without correlation
 * @see Henseler, Ringle & Sarstedt (2015), Journal of the Academy of Marketing Science, 43, 115-135. Reference:
 *   `semTools::htmt(htmt2 = FALSE)`.
 */
export function heterotraitMonotrait(
  correlation: Rows,
  factors: readonly (readonly number[])[],
): (number | null)[][] {
  const within = factors.map((items) =>
    meanOfPairs(
      correlation,
      items.flatMap((item, k) => items.slice(0, k).map((other) => [item, other] as const)),
    ),
  );
  return factors.map((items, f) =>
    factors.map((others, g) => {
      if (f === g) return 1;
      const scale = Math.sqrt(within[f]! * within[g]!);
      const between = items.flatMap((item) => others.map((other) => [item, other] as const));
      return scale > 0 ? meanOfPairs(correlation, between) / scale : null;
    }),
  );
}

/** NaN for no pairs. */
function meanOfPairs(correlation: Rows, pairs: readonly (readonly [number, number])[]): number {
  const sum = pairs.reduce((total, [i, j]) => total + Math.abs(correlation[i]![j]!), 0);
  return sum / pairs.length;
}
