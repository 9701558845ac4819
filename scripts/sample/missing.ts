/** Who gives no answer, and to which items. */
import type { Random } from "../../src/numeric/random/random";
import { type LaidItem, layMissing, MISSING_CODES } from "./answer-codes";
import type { PublishedItem } from "./published";
import { MISSING } from "./settings";

/**
 * Lays every item's missing answers in the published numbers. A child has a propensity to refuse and another not to
 * know; both lean a little on the child's factors, and an item's own part is small, so that missing answers cluster.
 */
export function drawMissing(
  published: readonly PublishedItem[],
  level: Float64Array,
  weight: Float64Array,
  random: Random,
): LaidItem[] {
  const leaning = standardized(level);
  const propensities = MISSING_CODES.map(() => mixed(leaning, MISSING.leaning ** 2, random));
  return published.map((item) => {
    const scores = propensities.map((own) => mixed(own, MISSING.clustering, random));
    return layMissing(item, scores, weight);
  });
}

/** `share` of the variance from the values given, the rest from chance. */
function mixed(values: Float64Array, share: number, random: Random): Float64Array {
  return values.map((value) => Math.sqrt(share) * value + Math.sqrt(1 - share) * random.normal());
}

function standardized(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
