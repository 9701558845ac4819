/** What an outcome is looked at by: numbers of experiences, scores, or latent classes with their error. */
import type { ClassAssignment } from "./class-assignment";

export interface Exposure {
  readonly levels: readonly string[];
  /** What a level counts as where it enters as a number. */
  readonly numbers: Float64Array;
  /** By row: its level as observed, -1 where that is not known. */
  readonly observed: Int32Array;
  /** Of latent classes: what is known of a row's own class by the one that it was assigned to. */
  readonly assignment: ClassAssignment | null;
}

/**
 * Numbers from 0 on, those above the last taken together with it.
 *
 * @param values by row; NaN where unknown
 */
export function numberExposure(values: Float64Array, last: number): Exposure {
  const numbers = Float64Array.from({ length: last + 1 }, (_, number) => number);
  return {
    levels: Array.from(numbers, String),
    numbers,
    observed: Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : Math.min(last, value))),
    assignment: null,
  };
}

/** Everybody at the same level: of models whose exposure is a number of its own for each row. */
export function sameExposure(rows: number): Exposure {
  const observed = new Int32Array(rows);
  return { levels: ["all"], numbers: Float64Array.of(0), observed, assignment: null };
}

export function classExposure(assignment: ClassAssignment): Exposure {
  const numbers = Float64Array.from({ length: assignment.classes }, (_, k) => k + 1);
  return { levels: Array.from(numbers, String), numbers, observed: assignment.assigned, assignment };
}

/** How much of a row is in a level; over the levels 1 in sum, and negative where a classification is corrected so. */
export function partIn({ observed, assignment }: Exposure, row: number, level: number): number {
  const at = observed[row]!;
  if (at < 0) return 0;
  return assignment === null ? Number(at === level) : assignment.correction[at * assignment.classes + level]!;
}
