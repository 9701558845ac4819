/** A value of a function and its gradient there. */
export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Where a search for the smallest value of a function ended. */
export interface Minimum extends ValueAndGradient {
  readonly x: Float64Array;
  readonly iterations: number;
  /** False where the tolerance was not met. */
  readonly converged: boolean;
}
