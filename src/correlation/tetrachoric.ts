import { bivariateNormalCdf } from "../numeric/bivariate-normal";

const STEPS = 100;

/**
 * The correlation of a standard bivariate normal pair with P(X <= h, Y <= k) = `both`: the maximum likelihood
 * tetrachoric correlation of a 2 x 2 table whose own margins give the thresholds h and k, since such a table is
 * fitted exactly (Olsson 1979, equation 4). Newton's method on the angle asin(rho), kept within a bracket.
 *
 * @param both P(X <= h, Y <= k), between its bounds for the given margins
 * @returns -1 to 1; the bound itself where `both` is at its lowest or highest value for these thresholds
 *
 * @example
 * ```ts
 * tetrachoricFromProbability(1 / 3, 0, 0); // 0.5
 * ```
 */
export function tetrachoricFromProbability(both: number, h: number, k: number): number {
  const quarter = Math.PI / 2;
  if (both >= bivariateNormalCdf(h, k, 1)) return 1;
  if (both <= bivariateNormalCdf(h, k, -1)) return -1;
  const squares = (h * h + k * k) / 2;
  let low = -quarter;
  let high = quarter;
  let angle = 0;
  for (let step = 0; step < STEPS; step++) {
    const sine = Math.sin(angle);
    const miss = bivariateNormalCdf(h, k, sine) - both;
    if (miss === 0) break;
    if (miss > 0) high = angle;
    else low = angle;
    const slope = Math.exp((sine * h * k - squares) / (1 - sine * sine)) / (2 * Math.PI);
    let next = angle - miss / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    const change = Math.abs(next - angle);
    angle = next;
    if (change < 1e-15 || high - low < 1e-15) break;
  }
  return Math.sin(angle);
}
