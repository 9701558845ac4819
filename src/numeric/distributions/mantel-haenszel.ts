import { chiSquareUpper } from "./special";

/** Counts of a 2 x 2 table: first row, then second row. */
export type FourCells = readonly [number, number, number, number];

export interface MantelHaenszel {
  /**
   * Common odds ratio a d / (b c), and the standard error of its logarithm (Robins, Breslow & Greenland 1986); null where
   * the odds ratio is 0 or infinite.
   */
  readonly ratio: { readonly odds: number; readonly logStandardError: number } | null;
  /** With the correction for continuity, 1 df. */
  readonly chiSquare: number;
  readonly p: number;
}

/** Continuity correction of Mantel and Haenszel's test, where the difference is as large. */
const CONTINUITY = 0.5;

/**
 * The common odds ratio of several 2 x 2 tables and the test that it is 1.
 * @returns null where nothing varies
 * @see Mantel & Haenszel (1959), JNCI, 22, 719-748; Robins, Breslow & Greenland (1986), Biometrics, 42, 311-323.
 *   Reference: R `mantelhaen.test(correct = TRUE)`.
 */
export function mantelHaenszel(tables: readonly FourCells[]): MantelHaenszel | null {
  let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0];
  let [difference, variance] = [0, 0];
  for (const [a, b, c, d] of tables) {
    const n = a + b + c + d;
    if (n < 2) continue;
    const [agree, differ] = [(a + d) / n, (b + c) / n];
    const [own, opposite] = [(a * d) / n, (b * c) / n];
    r += own;
    s += opposite;
    pr += agree * own;
    mixed += agree * opposite + differ * own;
    qs += differ * opposite;
    difference += a - ((a + b) * (a + c)) / n;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
  }
  if (!(variance > 0)) return null;
  const distance = Math.abs(difference);
  const chiSquare = (distance - (distance >= CONTINUITY ? CONTINUITY : 0)) ** 2 / variance;
  return {
    ratio:
      r > 0 && s > 0
        ? {
            odds: r / s,
            logStandardError: Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s)),
          }
        : null,
    chiSquare,
    p: chiSquareUpper(chiSquare, 1),
  };
}
