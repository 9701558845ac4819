import type { AddedValue } from "../reliability/added-value";

/** A subscale beside a larger scale that it is part of, and whether its score adds something to that one's. */
export interface AddedValueVerdict extends AddedValue {
  /**
   * By the interval of the difference: "adds" where it lies above 0, "does not add" where it lies at or below 0, otherwise
   * "undecided", as where there is no interval. Null without figures.
   */
  readonly verdict: "adds" | "does not add" | "undecided" | null;
}

/**
 * Whether a subscore says more of its own true score than the total does (Haberman 2008), decided by the interval of the
 * difference.
 */
export function addedValueVerdict(figures: AddedValue): AddedValueVerdict {
  return { ...figures, verdict: verdictOf(figures) };
}

function verdictOf({ difference, interval }: AddedValue): AddedValueVerdict["verdict"] {
  if (difference === null) return null;
  if (interval === null) return "undecided";
  if (interval[0] > 0) return "adds";
  return interval[1] <= 0 ? "does not add" : "undecided";
}
