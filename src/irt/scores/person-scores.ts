import type { DistinctAnswers } from "./distinct-answers";

/** Scores by distinct answers: restricted output where they are told row by row. */
export interface PersonScores {
  readonly factors: readonly string[];
  /** By row that was scored: which of the distinct scores it has; -1 where it has none. */
  readonly of: Int32Array;
  /** Distinct answers x factors, row-major. */
  readonly estimates: Float64Array;
  readonly standardErrors: Float64Array;
}

/** Room for the scores of some answers. */
export function emptyScores(factors: readonly string[], { rows, of }: DistinctAnswers): PersonScores {
  const size = rows * factors.length;
  return { factors, of, estimates: new Float64Array(size), standardErrors: new Float64Array(size) };
}
