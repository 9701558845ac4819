import { chiSquareUpper } from "../../numeric/distributions/special";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import type { NoMatchedTest } from "./dif-tests";

/** What a method finds of one item; null where the method has no such figure. */
export interface DifFinding {
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly effect: number | null;
  /** Negligible, moderate or large by the method's published limits; null without limits. */
  readonly size: "A" | "B" | "C" | null;
}

/** Why there is no finding. */
export interface NoFinding {
  readonly reason: NoMatchedTest["reason"] | "alike-in-group" | "no-estimates" | "few-anchors";
}

export type FoundDif = DifFinding | NoFinding;

export const NO_CONTRAST: NoFinding = { reason: "no-contrast" };
export const NO_ODDS_RATIO: NoFinding = { reason: "no-odds-ratio" };
/** Of the tests of single items, also those by which anchors are chosen. */
export const SIGNIFICANT = 0.05;

/** "A" below the first limit or where the test is not significant, "C" from the second limit on. */
export function sizeOf(
  effect: number,
  { p, limits: [moderate, large] }: { readonly p: number | null; readonly limits: readonly [number, number] },
): "A" | "B" | "C" {
  const size = Math.abs(effect);
  if (size < moderate || (p !== null && !(p < SIGNIFICANT))) return "A";
  return size < large ? "B" : "C";
}

/** Pivots below this share of the diagonal are rounding. */
const SINGULAR = 1e-10;

/** Chi-square that the differences are 0, with as many df as there are; null where their covariance is singular. */
export function waldTest(
  differences: Float64Array,
  covariance: Float64Array,
): { readonly statistic: number; readonly df: number; readonly p: number } | null {
  const df = differences.length;
  const factor = choleskyFactor(covariance, df, { least: SINGULAR });
  if (factor === null) return null;
  const solved = choleskySolve(factor, differences, { n: df });
  const statistic = differences.reduce((sum, one, i) => sum + one * solved[i]!, 0);
  return { statistic, df, p: chiSquareUpper(statistic, df) };
}
