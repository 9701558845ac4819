import type { Warning } from "../../errors";
import type { Rotation } from "./rotation/rotations";

export const EXTRACTIONS = ["minres", "ml", "pa"] as const;
export type Extraction = (typeof EXTRACTIONS)[number];

/** Number of rotation starts, how many reached the best criterion, and whether the best one converged. */
export interface RotationStarts {
  readonly starts: number;
  readonly reachedBest: number;
  readonly converged: boolean;
}

/**
 * An exploratory factor solution; plain numbers, JSON-safe. Factors by explained variance, loadings with positive sums.
 */
export interface EfaSolution {
  readonly items: readonly string[];
  readonly factors: number;
  readonly extraction: Extraction;
  readonly rotation: Rotation;
  /** Pattern matrix, item x factor. */
  readonly loadings: readonly (readonly number[])[];
  /** Structure matrix (pattern times phi), item x factor. */
  readonly structure: readonly (readonly number[])[];
  /** Factor correlations; the identity after an orthogonal rotation. */
  readonly phi: readonly (readonly number[])[];
  readonly uniquenesses: readonly number[];
  readonly communalities: readonly number[];
  /** Each factor's share of the total variance, 0 to 1. */
  readonly variance: readonly number[];
  readonly fit: {
    /** ML discrepancy at the solution times (n - 1 - (2p + 5)/6 - 2m/3); null where the matrix is not positive definite or df < 0. */
    readonly chiSquare: number | null;
    readonly df: number;
    readonly p: number | null;
    /** Estimate and its 90 % interval. */
    readonly rmsea: readonly [number, number, number] | null;
    readonly tli: number | null;
    readonly rmsr: number;
  };
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest absolute element of the (projected) gradient of the extraction at the solution. */
  readonly gradient: number;
  /** Ids of items whose uniqueness ended at the bound (.005). */
  readonly heywood: readonly string[];
  /** Null without rotation. */
  readonly rotationStarts: RotationStarts | null;
  /** 95 % intervals of the loadings, item x factor x [low, high]; null where not available. */
  readonly loadingIntervals: readonly (readonly (readonly [number, number])[])[] | null;
  /** Of the factor correlations, null on the diagonal; null for a single factor and uncorrelated ones. */
  readonly phiIntervals: readonly (readonly (readonly [number, number] | null)[])[] | null;
  /** "delta": from the correlations' covariance (`loadingIntervals`); "bootstrap": percentiles of bootstrap samples. */
  readonly intervalMethod: "delta" | "bootstrap" | null;
  readonly warnings: readonly Warning[];
}
