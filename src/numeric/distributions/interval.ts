import { exp } from "../elementary/exp";
import { atanh, tanh } from "../elementary/hyperbolic";
import { log } from "../elementary/log";
import { studentCritical } from "./student-critical";

/** An estimate with standard error and interval; null where unknown. */
export interface Interval {
  readonly estimate: number;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A scale on which an interval is symmetric; not finite at its ends and beyond. */
export interface IntervalScale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
  /** Derivative of `to`. */
  readonly slope: (value: number) => number;
}

/**
 * "z" is Fisher's, for correlations; "logit" for shares; "log" for what is above 0; "complement", -log(1 - x), for
 * reliabilities (Bonett 2002, Journal of Educational and Behavioral Statistics, 27, 335-340); "plain" for differences.
 */
const SCALES = {
  z: { to: atanh, from: tanh, slope: (value) => 1 / (1 - value * value) },
  logit: {
    to: (value) => log(value / (1 - value)),
    from: (value) => 1 / (1 + exp(-value)),
    slope: (value) => 1 / (value * (1 - value)),
  },
  log: { to: log, from: exp, slope: (value) => 1 / value },
  complement: {
    to: (value) => -log(1 - value),
    from: (value) => 1 - exp(-value),
    slope: (value) => 1 / (1 - value),
  },
  plain: { to: (value) => value, from: (value) => value, slope: () => 1 },
} as const satisfies Readonly<Record<string, IntervalScale>>;

/** Fisher's scale for a coefficient between -bound and bound. */
export const boundedBy = (bound: number): IntervalScale => ({
  to: (value) => atanh(value / bound),
  from: (z) => bound * tanh(z),
  slope: (value) => bound / (bound * bound - value * value),
});

/**
 * A 95 % interval by Student's t, normal for infinite degrees of freedom, symmetric on a scale.
 * @returns without ends where there is no standard error or df, and outside the scale
 */
export function intervalOn(
  scale: keyof typeof SCALES | IntervalScale,
  { estimate, se, df }: { readonly estimate: number; readonly se: number | null; readonly df: number },
): Interval {
  const { to, from, slope } = typeof scale === "string" ? SCALES[scale] : scale;
  const middle = to(estimate);
  if (se === null || !(df > 0) || !Number.isFinite(middle)) return { estimate, se, low: null, high: null };
  const half = studentCritical(0.95, df) * se * slope(estimate);
  return { estimate, se, low: from(middle - half), high: from(middle + half) };
}

/** The ends as a pair; null without them. */
export function endsOf({ low, high }: Pick<Interval, "low" | "high">): [number, number] | null {
  return low === null || high === null ? null : [low, high];
}

/** The ends of a normal interval; null without an estimate or a standard error. */
export const normalInterval = (estimate: number | null, se: number | null): [number, number] | null =>
  estimate === null ? null : endsOf(intervalOn("plain", { estimate, se, df: Number.POSITIVE_INFINITY }));
