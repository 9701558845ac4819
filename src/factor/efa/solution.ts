import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import type { Rotation } from "./rotation/rotations";

export const EXTRACTIONS = ["minres", "ml", "pa"] as const;
export type Extraction = (typeof EXTRACTIONS)[number];

/**
 * Number of rotation starts, how many reached the best criterion, whether the best one converged, and the criterion
 * there, of the normalized loadings where the rotation normalizes them.
 */
const rotationStarts = { starts: f.exact, reachedBest: f.exact, converged: f.flag, criterion: f.trace };
export interface RotationStarts extends f.Declared<typeof rotationStarts> {}

/**
 * An exploratory factor solution; plain numbers, JSON-safe. Factors by explained variance, loadings with positive sums.
 */
export const efaSolution = {
  items: f.listOf(f.text),
  factors: f.exact,
  extraction: f.code<Extraction>(),
  rotation: f.code<Rotation>(),
  /** Pattern matrix, item x factor. */
  loadings: f.listOf(f.listOf(f.estimate.named(names.loading), "everybody")),
  /** Structure matrix (pattern times phi), item x factor. */
  structure: f.listOf(f.listOf(f.estimate, "everybody")),
  /** Factor correlations; the identity after an orthogonal rotation. */
  phi: f.listOf(f.listOf(f.estimate.named(names.correlation), "pair"), "pair"),
  uniquenesses: f.listOf(f.estimate, "everybody"),
  communalities: f.listOf(f.estimate.named(names.communality), "everybody"),
  /** Each factor's share of the total variance, 0 to 1. */
  variance: f.listOf(f.estimate, "everybody"),
  fit: {
    /** ML discrepancy at the solution times (n - 1 - (2p + 5)/6 - 2m/3); null where the matrix is not positive definite or df < 0. */
    chiSquare: f.orNull(f.statistic).named(names.chiSquared),
    df: f.exact.named(names.degreesOfFreedom),
    p: f.orNull(f.p).named(names.pValue),
    /** Estimate and its 90 % interval. */
    rmsea: f.orNull(f.whole<readonly [number, number, number]>("estimate")).named(names.rmsea),
    tli: f.orNull(f.estimate).named(names.tli),
    rmsr: f.estimate,
  },
  converged: f.flag,
  iterations: f.exact,
  /** Largest absolute element of the (projected) gradient of the extraction at the solution. */
  gradient: f.trace,
  /** Ids of items whose uniqueness ended at the bound (.005). */
  heywood: f.listOf(f.text),
  /** Of the unrotated axes, the varimax ones, then random ones; null without rotation. */
  rotationStarts: f.orNull(rotationStarts),
  /** 95 % intervals of the loadings, item x factor x [low, high]; null where not available. */
  loadingIntervals: f.orNull(f.listOf(f.listOf(f.ends(f.estimate), "everybody"))),
  /** Of the factor correlations, null on the diagonal; null for a single factor and uncorrelated ones. */
  phiIntervals: f.orNull(f.listOf(f.listOf(f.orNull(f.ends(f.estimate)), "everybody"), "pair")),
  /** "delta": from the correlations' covariance (`loadingIntervals`); "bootstrap": percentiles of bootstrap samples. */
  intervalMethod: f.orNull(f.code<"delta" | "bootstrap">()),
  warnings: f.warnings,
};
export interface EfaSolution extends f.Declared<typeof efaSolution> {}
