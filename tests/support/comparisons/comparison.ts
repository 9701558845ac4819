/** Numbers of ours held against those of a reference. */
export interface Comparison {
  readonly topic: string;
  readonly data: string;
  readonly quantity: string;
  /** What produced `theirs`, with its version. */
  readonly reference: string;
  readonly ours: readonly (number | null)[];
  readonly theirs: readonly (number | null)[];
  /** Largest difference allowed: absolute, or relative to the reference where that is not 0. */
  readonly tolerance: number;
  readonly relative?: boolean;
  /** Why the tolerance is not the usual one. */
  readonly why?: string;
}

/** Largest differences allowed, by the kind of number. */
export const TOLERANCE = {
  /** Closed forms and distribution functions. */
  closedForm: 1e-12,
  /** Two-step correlations, thresholds, their standard errors, alpha and what follows from it. */
  twoStep: 1e-6,
  /** Parameters of solutions found by iteration, both sides converged tightly. */
  iterated: 1e-5,
  /** Test statistics of such solutions, relative. */
  statistic: 1e-4,
  /** psych's own optimizers, which stop early. */
  early: 2e-4,
} as const;

/** Of models with "==". */
export const EARLY_UNDER_EQUALITY = {
  tolerance: TOLERANCE.early,
  why: 'lavaan\'s search under "==" ends early',
} as const;

export interface Outcome {
  readonly numbers: number;
  /** NaN where a number is missing on one side alone. */
  readonly difference: number;
  readonly passed: boolean;
}

/** The largest difference of a comparison, and whether it is within the tolerance. */
export function outcomeOf({ ours, theirs, tolerance, relative }: Comparison): Outcome {
  const differences = theirs.map((wanted, k) => {
    const value = ours[k] ?? null;
    if (value === null || wanted === null) return value === wanted ? 0 : Number.NaN;
    return Math.abs(value - wanted) / (relative && wanted !== 0 ? Math.abs(wanted) : 1);
  });
  const sameLength = ours.length === theirs.length && theirs.length > 0;
  const difference = sameLength ? Math.max(...differences) : Number.NaN;
  return { numbers: theirs.length, difference, passed: difference <= tolerance };
}

/** The elements above the diagonal, row by row. */
export function upper<T>(matrix: readonly (readonly T[])[]): T[] {
  return matrix.flatMap((row, i) => row.slice(i + 1));
}
