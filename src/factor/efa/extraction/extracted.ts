/** Unrotated loadings as an extraction leaves them. */
export interface Extracted {
  /** p x m; columns in descending order of their eigenvalues, signs arbitrary. */
  readonly loadings: readonly (readonly number[])[];
  /** The uniquenesses that were minimized over, from `UNIQUENESS_BOUND` to 1. */
  readonly psi: readonly number[];
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest absolute element of the projected gradient of the discrepancy by the uniquenesses. */
  readonly gradient: number;
  /** How the minimum was searched for; left out where there was one start. */
  readonly search?: Search | undefined;
}

/** Several starts of an extraction. */
export interface Search {
  /** How many there were, and how many of them reached the minimum. */
  readonly starts: number;
  readonly reachedBest: number;
  /** Whether the usual start was one of these. */
  readonly usualReachedBest: boolean;
}

/** Extracts m factors from a p x p correlation matrix, from the given uniquenesses or from a start of its own. */
export type Extract = (
  matrix: readonly (readonly number[])[],
  factors: number,
  start?: readonly number[],
) => Extracted;
