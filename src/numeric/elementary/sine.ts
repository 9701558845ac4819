/*!
 * After fdlibm (k_sin.c, k_cos.c, e_rem_pio2.c, e_asin.c):
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved.
 */

/** Half of pi in four parts; integer multiples of the first three up to 2^20 are exact. */
const HALF_PI = [
  1.5707963267341256, 6.077100506303966e-11, 2.0222662487111665e-21, 8.4784276603689e-32,
] as const;
const QUARTER_PI = 0.25 * Math.PI;
/** Half of pi minus its nearest double. */
const HALF_PI_LOW = 6.123233995736766e-17;
const MAX_ANGLE = 1048576;

/** The sine of `x` (radians), the same on every engine, within 0.8 ulp. @throws RangeError beyond 2^20 in size */
export function sin(x: number): number {
  if (Math.abs(x) <= QUARTER_PI) return sineKernel(x, 0);
  const { quarter, high, low } = reduced(x);
  const value = quarter % 2 === 0 ? sineKernel(high, low) : cosineKernel(high, low);
  return quarter < 2 ? value : -value;
}

/** The cosine of `x` (radians), the same on every engine, within 0.8 ulp. @throws RangeError beyond 2^20 in size */
export function cos(x: number): number {
  if (Math.abs(x) <= QUARTER_PI) return cosineKernel(x, 0);
  const { quarter, high, low } = reduced(x);
  const value = quarter % 2 === 0 ? cosineKernel(high, low) : sineKernel(high, low);
  return quarter === 0 || quarter === 3 ? value : -value;
}

/** `x` less the nearest multiple of half of pi, in two parts, with that multiple modulo 4. */
function reduced(x: number): { readonly quarter: number; readonly high: number; readonly low: number } {
  if (!Number.isFinite(x)) return { quarter: 0, high: Number.NaN, low: 0 };
  if (Math.abs(x) > MAX_ANGLE) throw new RangeError(`sine and cosine are for angles up to ${MAX_ANGLE}`);
  const n = Math.round(x / HALF_PI[0]);
  const first = x - n * HALF_PI[0];
  const second = first - n * HALF_PI[1];
  const third = second - n * HALF_PI[2];
  const rest = n * HALF_PI[3] - (second - third - n * HALF_PI[2]) - (first - second - n * HALF_PI[1]);
  const high = third - rest;
  return { quarter: ((n % 4) + 4) % 4, high, low: third - high - rest };
}

/** The sine of x + low, for x up to a quarter of pi in size. */
function sineKernel(x: number, low: number): number {
  const z = x * x;
  const cube = z * x;
  const series =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (0.0000027557313707070068 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x - (z * (0.5 * low - cube * series) - low - cube * -0.16666666666666632);
}

/** The cosine of x + low, for x up to a quarter of pi in size. */
function cosineKernel(x: number, low: number): number {
  const z = x * x;
  const series =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (0.00002480158728947673 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 - z * 1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const most = 1 - half;
  return most + (1 - most - half + (z * series - x * low));
}

/** The angle (radians) whose sine is `x`, the same on every engine, within 0.8 ulp; NaN beyond -1 and 1. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (size < 1e-8) return x;
  if (size < 0.5) return x + x * arcSeries(x * x);
  const half = 0.5 * (1 - size);
  const s = Math.sqrt(half);
  const value = size >= 0.975 ? nearRight(s, s * arcSeries(half)) : between(half, s);
  return x < 0 ? -value : value;
}

/** asin(s) / s - 1 by the square of s, up to 1/4. */
function arcSeries(z: number): number {
  const above =
    z *
    (0.16666666666666666 +
      z *
        (-0.3255658186224009 +
          z *
            (0.20121253213486293 +
              z * (-0.04005553450067941 + z * (0.0007915349942898145 + z * 0.00003479331075960212)))));
  const below =
    1 +
    z * (-2.403394911734414 + z * (2.0209457602335057 + z * (-0.6882839716054533 + z * 0.07703815055590194)));
  return above / below;
}

function nearRight(s: number, more: number): number {
  return Math.PI / 2 - (2 * (s + more) - HALF_PI_LOW);
}

function between(half: number, s: number): number {
  const high = Math.fround(s);
  const low = (half - high * high) / (s + high);
  const rest = 2 * s * arcSeries(half) - (HALF_PI_LOW - 2 * low);
  return QUARTER_PI - (rest - (QUARTER_PI - 2 * high));
}
