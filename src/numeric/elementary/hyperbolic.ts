import { expm1 } from "./expm1";
import { log1p } from "./log";

/** The hyperbolic tangent of `x`, the same on every engine; within 2.5 ulp. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-9 || Number.isNaN(x)) return x;
  if (size > 22) return Math.sign(x);
  const doubled = expm1(size >= 1 ? 2 * size : -2 * size);
  const value = size >= 1 ? 1 - 2 / (doubled + 2) : -doubled / (doubled + 2);
  return x < 0 ? -value : value;
}

/** The inverse hyperbolic tangent of `x`, the same on every engine, within 2 ulp; NaN beyond -1 and 1. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-9) return x;
  const doubled = size + size;
  const value = 0.5 * log1p(size < 0.5 ? doubled + (doubled * size) / (1 - size) : doubled / (1 - size));
  return x < 0 ? -value : value;
}
