import { noncentralChiSquareLower, noncentrality } from "../../numeric/distributions/noncentral-chi-square";

/** A statistic with its expected value under a true model. */
export interface Statistic {
  readonly chiSquare: number;
  readonly expected: number;
  readonly df: number;
}

/**
 * Comparative fit index (Bentler 1990): 1 less the model's share of the baseline's misfit, chi-square less `expected`.
 */
export function comparativeFit(model: Statistic, independence: Statistic): number | null {
  const misfit = Math.max(model.chiSquare - model.expected, 0);
  const worst = Math.max(misfit, independence.chiSquare - independence.expected);
  if (misfit === 0) return 1;
  return worst > 0 ? 1 - misfit / worst : null;
}

/** Tucker & Lewis's (1973) index, not truncated at 1; null where the independence model fits. */
export function tuckerLewisIndex(model: Statistic, independence: Statistic): number | null {
  const worst = (independence.chiSquare - independence.expected) / independence.df;
  if (model.df <= 0 || !(worst > 0)) return null;
  return 1 - (model.chiSquare - model.expected) / model.df / worst;
}

export interface RmseaParts {
  /** A statistic that is chi-square on `df` where the model holds. */
  readonly chiSquare: number;
  readonly df: number;
  /** Misfit of a sample of `n` is this times the noncentrality of the statistic. */
  readonly factor: number;
  /** Degrees of freedom dividing the misfit. */
  readonly over: number;
  /** n (ML) or n less the number of groups (least squares). */
  readonly n: number;
  readonly groups: number;
}

/**
 * An RMSEA's 90 % interval, which need not contain the estimate, and the probability of a statistic this large where
 * the true RMSEA is .05 or less (Browne & Cudeck 1993; groups: Steiger 1998).
 */
export function rmseaInterval(parts: RmseaParts): { low: number; high: number; closeFitP: number } {
  const { chiSquare, df, factor, over, n, groups } = parts;
  const unit = (factor * groups) / (over * n);
  const end = (p: number): number => Math.sqrt(noncentrality(Math.max(chiSquare, 0), df, p) * unit);
  const atClose = 0.05 ** 2 / unit;
  return { low: end(0.95), high: end(0.05), closeFitP: 1 - noncentralChiSquareLower(chiSquare, df, atClose) };
}

/** Root of the misfit per degree of freedom and person, times the root of the number of groups. */
export function rmseaEstimate(model: Statistic, { n, groups }: { n: number; groups: number }): number {
  return Math.sqrt((Math.max(model.chiSquare - model.expected, 0) * groups) / (model.df * n));
}
