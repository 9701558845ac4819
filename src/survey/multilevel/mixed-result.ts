/** A logistic regression with random intercepts of groups; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";

export interface MixedLogistic {
  /** Points of the adaptive quadrature; 1 is Laplace's approximation. */
  readonly points: number;
  /** Sum of the rows' weights. */
  readonly n: number;
  readonly groups: number;
  readonly logLikelihood: number;
  readonly aic: number;
  /** The intercept first, then the predictors in their order. */
  readonly coefficients: readonly {
    readonly name: string;
    /** "between" where it is the same for all people of every group, as the intercept. */
    readonly level: "within" | "between";
    readonly estimate: number;
    readonly se: number;
    readonly t: number;
    /** By the number of people ("within") or of groups ("between"). */
    readonly df: number;
    /** Null, as the interval, without degrees of freedom. */
    readonly p: number | null;
    readonly oddsRatio: number;
    /** 95 % interval of the odds ratio. */
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** Of the intercepts, on the scale of the logit. */
  readonly sd: number;
  readonly variance: number;
  /** Share of the variance of the latent logit between groups: variance / (variance + pi^2 / 3). */
  readonly icc: number;
  /** Likelihood-ratio test of no variance between groups: a mixture of 0 and chi-square on 1 df, each half. */
  readonly test: { readonly chiSquare: number; readonly p: number };
  /** The likelihood is highest without any variance between groups. */
  readonly boundary: boolean;
  /** Most probable intercept of every group, less the common one, with its conditional standard deviation. */
  readonly intercepts: readonly { readonly estimate: number; readonly sd: number }[];
  /** Covariance of the coefficients and of the standard deviation (last; zeros at the boundary), row-major. */
  readonly covariance: readonly number[];
  readonly warnings: readonly Warning[];
}

/** Average marginal effect of a predictor on the population-averaged probability. */
export interface MixedEffect {
  readonly name: string;
  /** "difference": 1 less 0 for a predictor of zeros and ones; "slope": per unit. */
  readonly kind: "difference" | "slope";
  readonly estimate: number;
  readonly se: number;
}
