/** Mean and standard deviation of one factor; the deviation about the mean, which does not cancel. */
export function marginal(
  weights: Float64Array,
  nodes: Float64Array,
  { factor, factors }: { factor: number; factors: number },
): { mean: number; deviation: number } {
  let mean = 0;
  for (let q = 0, at = factor; q < weights.length; q++, at += factors) mean += weights[q]! * nodes[at]!;
  let variance = 0;
  for (let q = 0, at = factor; q < weights.length; q++, at += factors) {
    variance += weights[q]! * (nodes[at]! - mean) ** 2;
  }
  return { mean, deviation: Math.sqrt(variance) };
}
