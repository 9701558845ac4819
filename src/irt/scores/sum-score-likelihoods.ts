/**
 * Probability of every sum of categories at every point, by the recursion over items of Lord and Wingersky.
 *
 * @param curves of the items that are added up: categories x points, row-major
 * @returns (highest sum + 1) x points, row-major
 * @see Lord & Wingersky (1984), Applied Psychological Measurement, 8, 453-461; for more than two categories Thissen,
 *   Pommerich, Billeaud & Williams (1995), Applied Psychological Measurement, 19, 39-49
 */
export function sumScoreLikelihoods(curves: readonly Float64Array[], points: number): Float64Array {
  const highest = curves.reduce((sum, curve) => sum + curve.length / points - 1, 0);
  let current = new Float64Array((highest + 1) * points);
  let next = new Float64Array((highest + 1) * points);
  current.fill(1, 0, points);
  let reached = 0;
  for (const curve of curves) {
    const categories = curve.length / points;
    next.fill(0);
    for (let score = 0; score <= reached; score++) {
      for (let k = 0; k < categories; k++) {
        let to = (score + k) * points;
        for (let q = 0; q < points; q++, to++)
          next[to]! += current[score * points + q]! * curve[k * points + q]!;
      }
    }
    reached += categories - 1;
    [current, next] = [next, current];
  }
  return current;
}
