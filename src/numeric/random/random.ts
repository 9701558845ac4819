import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";
import { normalQuantile } from "../distributions/special";

/** A seeded stream of random numbers, passed as an argument: the same seed gives the same draws anywhere. */
export interface Random {
  /** Uniform on the open interval (0, 1), in steps of 2^-52. */
  uniform(): number;
  /** Uniform integer in 0 .. bound - 1, for 1 <= bound <= 2^31. */
  integer(bound: number): number;
  /** 32 random bits as an integer: `integer(2 ** 32)` in a third of the time. */
  word(): number;
  /** Standard normal, by inversion. */
  normal(): number;
}

/**
 * A stream that depends on `seed` and `stream` alone: xoroshiro128+ (Blackman & Vigna 2018, by pure-rand). Different
 * streams of one seed are independent (states mixed by MurmurHash3's finalizer), whichever worker runs a replicate.
 * @param seed any integer, reduced modulo 2^32
 * @param stream of that seed (a replicate's index, say), default 0
 * @example
 * ```ts
 * const random = createRandom(2024);
 * random.uniform() === createRandom(2024).uniform(); // true
 * ```
 */
export function createRandom(seed: number, stream = 0): Random {
  const first = mix(seed | 0);
  const second = mix(stream | 0);
  const generator = xoroshiro128plusFromState([first, second, mix(first ^ second), mix(first + second) | 1]);
  const word = (): number => generator.next() >>> 0;
  const uniform = (): number => {
    const high = word() >>> 6;
    const low = word() >>> 6;
    return (high * 0x4000000 + low + 0.5) / 0x10000000000000;
  };
  // The largest multiple of the last bound.
  let [lastBound, limit] = [0, 0];
  return {
    uniform,
    word,
    integer(bound) {
      if (bound > 0x100000000) return Math.floor(uniform() * bound);
      if (bound !== lastBound) [lastBound, limit] = [bound, 0x100000000 - remainder(0x100000000, bound)];
      let draw = word();
      while (draw >= limit) draw = word();
      return remainder(draw, bound);
    },
    normal: () => normalQuantile(uniform()),
  };
}

/** a mod b for integers up to 2^32: `%` is slow for numbers that are no small integers. */
function remainder(a: number, b: number): number {
  return a - Math.floor(a / b) * b;
}

function mix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}
