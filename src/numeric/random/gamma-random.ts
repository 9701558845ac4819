import { exp } from "../elementary/exp";
import { log } from "../elementary/log";
import type { Random } from "./random";

/**
 * A gamma draw with density proportional to x^(shape - 1) exp(-x) (Marsaglia & Tsang 2000).
 * @param shape > 0 (mean and variance of the draw)
 * @returns a number >= 0; for very small shapes it can underflow to 0
 * @throws RangeError where the shape is not positive
 */
export function gammaDraw(shape: number, random: Random): number {
  if (!(shape > 0)) throw new RangeError(`gammaDraw needs a shape above 0, not ${shape}`);
  if (shape < 1) return gammaDraw(shape + 1, random) * exp(log(random.uniform()) / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = random.normal();
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.uniform();
    if (u < 1 - 0.0331 * z * z * z * z) return d * v;
    if (log(u) < 0.5 * z * z + d * (1 - v + log(v))) return d * v;
  }
}

/**
 * A beta draw, by two gamma draws.
 * @param a > 0
 * @param b > 0
 * @returns a number in 0 .. 1; where both gammas underflow, 1 with probability a / (a + b)
 * @throws RangeError where a parameter is not positive
 */
export function betaDraw(a: number, b: number, random: Random): number {
  const first = gammaDraw(a, random);
  const both = first + gammaDraw(b, random);
  if (both > 0) return first / both;
  return random.uniform() < a / (a + b) ? 1 : 0;
}
