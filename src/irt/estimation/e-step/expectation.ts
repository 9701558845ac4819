/** The E-step of one group: what its answers say of where its people are. */

import type { GroupPatterns } from "../../model/irt-patterns";
import type { Axis, ItemDerivatives, ItemValues } from "../../model/item-curves";
import type { LatentDistribution, LatentMoments } from "../../model/latent-distribution";
import type { LatentPoints } from "../../model/quadrature";
import type { VisitPosteriors } from "./answer-posteriors";

export interface Expected {
  /** Sum over patterns of weight times log probability; -Infinity where a pattern is impossible. */
  readonly logLikelihood: number;
  /** By item: expected number of people by category and point of the item's axis, row-major. */
  readonly counts: readonly Float64Array[];
  /** Expected moments of the people's factors. */
  readonly latent: LatentMoments;
}

/** An E-step prepared for a group's patterns. The arrays of a result are the next call's too. */
export type Expectation = SharedExpectation | PointExpectation | OwnExpectation;

interface Prepared {
  readonly points: LatentPoints;
  /** By item: the points at which its probabilities are wanted; none where every pattern has its own. */
  readonly axes: readonly Axis[];
}

/** All patterns are summed over the same points. */
export interface SharedExpectation extends Prepared {
  /** On a grid where each item loads on one factor: the patterns, by item its factor, and the patterns' posteriors. */
  readonly simple?: {
    readonly patterns: GroupPatterns;
    readonly factorOf: readonly number[];
    readonly visit: VisitPosteriors;
  };
  /**
   * @param probabilities by item, categories x points of its axis
   * @param weights of the latent points, adding up to 1
   */
  expect(probabilities: readonly Float64Array[], weights: Float64Array): Expected;
}

/** All patterns are summed over the same points, pattern by pattern. */
export interface PointExpectation extends SharedExpectation {
  readonly patterns: GroupPatterns;
  /** Visits the probability of every point for every pattern; the array is the next pattern's, too. */
  visitPosteriors(
    probabilities: readonly Float64Array[],
    weights: Float64Array,
    visit: (row: number, posterior: Float64Array) => void,
  ): void;
}

/** Every pattern is summed over points of its own. */
export interface OwnExpectation extends Prepared {
  /** @param information whether the items' second derivatives are wanted; 0 otherwise */
  expectOwn(items: readonly ItemValues[], latent: LatentDistribution, information: boolean): OwnExpected;
}

export interface OwnExpected extends Pick<Expected, "logLikelihood" | "latent"> {
  readonly items: readonly ItemDerivatives[];
}
