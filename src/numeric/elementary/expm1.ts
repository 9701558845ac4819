/*!
 * After fdlibm (s_expm1.c):
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved.
 */
import { powerOfTwo } from "./powers";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LARGEST = 709.782712893384;
/** Below it the result is -1. */
const SMALLEST = -38.816242;

/** e to the power `x`, less 1, accurate for small `x` too, the same on every engine; within 0.9 ulp. */
export function expm1(x: number): number {
  const size = Math.abs(x);
  if (size < 5.551115123125783e-17 || Number.isNaN(x)) return x;
  if (x > LARGEST) return Number.POSITIVE_INFINITY;
  if (x < SMALLEST) return -1;
  if (size <= 0.5 * Math.LN2) return nearZero(x);
  const k = size < 1.5 * Math.LN2 ? Math.sign(x) : Math.trunc(x / Math.LN2 + 0.5 * Math.sign(x));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  return scaled(k, r, high - r - low);
}

/** (e^r - 1 - r - r^2 / 2) / r, by fdlibm's quotient. */
function excess(r: number): number {
  const half = 0.5 * r;
  const square = r * half;
  const q =
    1 +
    square *
      (-0.03333333333333313 +
        square *
          (0.0015873015872548146 +
            square *
              (-0.0000793650757867488 +
                square * (0.000004008217827329362 - square * 2.0109921818362437e-7))));
  const t = 3 - q * half;
  return square * ((q - t) / (6 - r * t));
}

function nearZero(x: number): number {
  return x - (x * excess(x) - 0.5 * x * x);
}

/** 2^k e^(r + c) - 1. */
function scaled(k: number, r: number, c: number): number {
  const e = r * (excess(r) - c) - c - r * (0.5 * r);
  if (k === -1) return 0.5 * (r - e) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (k <= -2 || k > 56) return timesPowerOfTwo(1 - (e - r), k) - 1;
  if (k < 20) return (1 - powerOfTwo(-k) - (e - r)) * powerOfTwo(k);
  return (r - (e + powerOfTwo(-k)) + 1) * powerOfTwo(k);
}

function timesPowerOfTwo(value: number, k: number): number {
  return k === 1024 ? value * 2 * powerOfTwo(1023) : value * powerOfTwo(k);
}
