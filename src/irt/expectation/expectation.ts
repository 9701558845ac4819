/** The E-step of one group: what its answers say of where its people are. */
import type { Axis } from "../item-curves";
import type { LatentMoments } from "../latent-distribution";
import type { LatentPoints } from "../quadrature";

export interface Expected {
  /** Sum over patterns of weight times log probability; -Infinity where a pattern is impossible. */
  readonly logLikelihood: number;
  /** By item: expected number of people by category and point of the item's axis, row-major. */
  readonly counts: readonly Float64Array[];
  /** Expected moments of the people's factors. */
  readonly latent: LatentMoments;
}

/** An E-step prepared for a group's patterns. The arrays of a result are the next call's too. */
export interface Expectation {
  readonly points: LatentPoints;
  /** By item: the points at which its probabilities are wanted. */
  readonly axes: readonly Axis[];
  /**
   * @param probabilities by item, categories x points of its axis
   * @param weights of the latent points, adding up to 1
   */
  expect(probabilities: readonly Float64Array[], weights: Float64Array): Expected;
}
