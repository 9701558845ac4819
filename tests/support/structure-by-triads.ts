/**
 * Loadings and factor correlations of a structure in which each item has one factor, from the correlations alone
 * (Spearman's triads): a loading is the root of the mean of r_ij r_ik / r_jk, with j and k other items of its factor,
 * or, where there is only one other, k any item of the other factors; a factor correlation is the mean of
 * r_ij / (loading_i loading_j).
 *
 * @param r correlation of items i and j, i != j
 * @param factors items by factor, at least two each, numbered from 0 without a gap
 */
export function structureByTriads(
  r: (i: number, j: number) => number,
  factors: readonly (readonly number[])[],
): { loadings: number[]; factorCorrelations: number[][] } {
  const items = factors.flat().sort((one, other) => one - other);
  const loadings = items.map((i) => {
    const own = factors.find((members) => members.includes(i)) ?? [];
    const [first = i, ...others] = own.filter((j) => j !== i);
    const triads =
      others.length > 0
        ? [first, ...others].flatMap((j, at, all) => all.slice(at + 1).map((k) => [j, k] as const))
        : items.filter((k) => !own.includes(k)).map((k) => [first, k] as const);
    return Math.sqrt(average(triads.map(([j, k]) => (r(i, j) * r(i, k)) / r(j, k))));
  });
  const loading = (i: number): number => loadings[i] ?? Number.NaN;
  const factorCorrelations = factors.map((own, f) =>
    factors.map((other, g) =>
      f === g ? 1 : average(own.flatMap((i) => other.map((j) => r(i, j) / (loading(i) * loading(j))))),
    ),
  );
  return { loadings, factorCorrelations };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
