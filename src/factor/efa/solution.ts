import {
  code,
  type Declared,
  ends,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  statistic,
  text,
  trace,
  warnings,
  whole,
} from "../../figures/declare";
import * as names from "../../words/messages";
import type { Rotation } from "./rotation/rotations";

export const EXTRACTIONS = ["minres", "ml", "pa"] as const;
export type Extraction = (typeof EXTRACTIONS)[number];

/** Number of rotation starts, how many reached the best criterion, and whether the best one converged. */
const rotationStarts = { starts: exact, reachedBest: exact, converged: flag };
export interface RotationStarts extends Declared<typeof rotationStarts> {}

/**
 * An exploratory factor solution; plain numbers, JSON-safe. Factors by explained variance, loadings with positive sums.
 */
export const efaSolution = {
  items: listOf(text),
  factors: exact,
  extraction: code<Extraction>(),
  rotation: code<Rotation>(),
  /** Pattern matrix, item x factor. */
  loadings: listOf(listOf(estimate.named(names.loading))),
  /** Structure matrix (pattern times phi), item x factor. */
  structure: listOf(listOf(estimate)),
  /** Factor correlations; the identity after an orthogonal rotation. */
  phi: listOf(listOf(estimate.named(names.correlation))),
  uniquenesses: listOf(estimate),
  communalities: listOf(estimate.named(names.communality)),
  /** Each factor's share of the total variance, 0 to 1. */
  variance: listOf(estimate),
  fit: {
    /** ML discrepancy at the solution times (n - 1 - (2p + 5)/6 - 2m/3); null where the matrix is not positive definite or df < 0. */
    chiSquare: orNull(statistic).named(names.chiSquared),
    df: exact.named(names.degreesOfFreedom),
    p: orNull(p).named(names.pValue),
    /** Estimate and its 90 % interval. */
    rmsea: orNull(whole<readonly [number, number, number]>("estimate")).named(names.rmsea),
    tli: orNull(estimate).named(names.tli),
    rmsr: estimate,
  },
  converged: flag,
  iterations: exact,
  /** Largest absolute element of the (projected) gradient of the extraction at the solution. */
  gradient: trace,
  /** Ids of items whose uniqueness ended at the bound (.005). */
  heywood: listOf(text),
  /** Of the unrotated axes, the varimax ones, then random ones; null without rotation. */
  rotationStarts: orNull(rotationStarts),
  /** 95 % intervals of the loadings, item x factor x [low, high]; null where not available. */
  loadingIntervals: orNull(listOf(listOf(ends(estimate)))),
  /** Of the factor correlations, null on the diagonal; null for a single factor and uncorrelated ones. */
  phiIntervals: orNull(listOf(listOf(orNull(ends(estimate))))),
  /** "delta": from the correlations' covariance (`loadingIntervals`); "bootstrap": percentiles of bootstrap samples. */
  intervalMethod: orNull(code<"delta" | "bootstrap">()),
  warnings,
};
export interface EfaSolution extends Declared<typeof efaSolution> {}
