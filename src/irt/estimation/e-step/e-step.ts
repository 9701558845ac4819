/** The E-step of one group: what its answers say of where its people are. */

import type { AnsweredAxis } from "../../model/answered-curves";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { Axis } from "../../model/item-curves";
import type { LatentDistribution, LatentMoments } from "../../model/latent-distribution";
import type { LatentPoints } from "../../model/quadrature";
import type { VisitCells } from "./point-products";

export interface Expected {
  /** Sum over patterns of weight times log probability; -Infinity where a pattern is impossible. */
  readonly logLikelihood: number;
  /** By item: expected number of people by category and point of the item's axis, row-major. */
  readonly counts: readonly Float64Array[];
  /** Expected moments of the people's factors. */
  readonly latent: LatentMoments;
}

/** An E-step prepared for a group's patterns. The arrays of a result are the next call's too. */
export type EStep = PointEStep | AxisEStep | ReducedEStep | SeparateEStep | AdaptiveEStep;

interface Prepared {
  readonly patterns: GroupPatterns;
  readonly points: LatentPoints;
  /** By item: the points at which its probabilities are wanted. */
  readonly axes: readonly Axis[];
  /**
   * @param probabilities by item, categories x points of its axis
   * @param latent the group's distribution at the points
   */
  expect(probabilities: readonly Float64Array[], latent: LatentDistribution): Expected;
}

/** Patterns are summed one by one, over points of all factors. */
export interface PointEStep extends Prepared {
  readonly kind: "points";
  /** Visits the probability of every point for every pattern; the array is the next pattern's, too. */
  visitPosteriors(
    probabilities: readonly Float64Array[],
    weights: Float64Array,
    visit: (row: number, posterior: Float64Array) => void,
  ): void;
}

/** On a grid where each item loads on one of several factors, which are summed out axis by axis. */
export interface AxisEStep extends Prepared {
  readonly kind: "axes";
  /** By item. */
  readonly factorOf: readonly number[];
  /** Expected people by point of the grid, as `expect` found them last. */
  readonly people: () => Float64Array;
}

/** Where each item loads on one of several independent factors. */
export interface SeparateEStep extends Prepared {
  readonly kind: "separate";
}

/**
 * Where each item loads on one of several factors: at points of each pattern's own. Of an item's probabilities only those
 * of the patterns' answers are wanted (`answers`), at the points of its axis; its counts are by point, too.
 */
export interface AdaptiveEStep extends Prepared {
  readonly kind: "adaptive";
  /** By item. */
  readonly factorOf: readonly number[];
  readonly answers: readonly AnsweredAxis[];
  /** What its sums may be off by where they are placed (`Placement`). */
  readonly error: number;
  readonly visit: VisitCells;
}

/** A bifactor model's, whose specific factors are summed out one by one. */
export interface ReducedEStep extends Prepared {
  readonly kind: "reduced";
  /** The E-step of one of the patterns. */
  readonly alone: (row: number) => ReducedEStep;
}
