/*!
 * After fdlibm (e_log.c, s_log1p.c):
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved.
 */
import { powerOfTwo } from "./powers";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

const double = new Float64Array(1);
/** The upper half of a double is the second on every machine that runs JavaScript today. */
const halves = new Int32Array(double.buffer);

/** Added to the upper half of a double, it raises the exponent where the mantissa is at least the square root of 2. */
const FROM_ROOT_OF_TWO = 0x95f64;

/** The k with x / 2^k at least the square root of 1/2 and below the square root of 2, for a normal x above 0. */
function exponentOf(x: number): number {
  double[0] = x;
  return ((halves[1]! + FROM_ROOT_OF_TWO) >> 20) - 1023;
}

/** log(2^k (1 + f)) + small, for f from -0.3 to 0.42, by the series in f / (2 + f). */
function logOf(k: number, f: number, small: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + odd + even) + (k * LN2_LOW + small)) - f);
}

/** The natural logarithm of `x`, the same on every engine, within 0.9 ulp; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Number.POSITIVE_INFINITY)) return farLog(x);
  const k = exponentOf(x);
  return logOf(k, x * powerOfTwo(-k) - 1, 0);
}

function farLog(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const k = exponentOf(x * TWO_TO_54);
  return logOf(k - 54, x * TWO_TO_54 * powerOfTwo(-k) - 1, 0);
}

/** The natural logarithm of 1 + `x`, for small `x` too, the same on every engine, within 0.9 ulp; NaN below -1. */
export function log1p(x: number): number {
  if (x > -0.2928932 && x < 0.4142135) return Math.abs(x) < 2e-9 ? x - x * x * 0.5 : logOf(0, x, 0);
  if (!(x > -1 && x < Number.POSITIVE_INFINITY)) return farLog(1 + x);
  const u = 1 + x;
  const lost = x < 1 ? x - (u - 1) : 1 - (u - x);
  const k = exponentOf(u);
  return logOf(k, u * powerOfTwo(-k) - 1, lost / u);
}
