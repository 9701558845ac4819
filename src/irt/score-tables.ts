/** Derivatives of the logarithms of a grid's probabilities by the parameters, point by point. */
import type { Axis, ItemValues } from "./item-curves";

/** By parameter, by point. */
export type ScoreTable = readonly Float64Array[];

/**
 * By category of an item: derivatives of its log probability by the intercepts. That by the slope is their sum times the
 * factor.
 *
 * @param axis of one factor
 */
export function answerScores(item: ItemValues, axis: Axis): ScoreTable[] {
  const { slopes, intercepts } = item;
  const curve = (d: number): Float64Array =>
    Float64Array.from(axis.nodes, (theta) => 1 / (1 + Math.exp(-slopes[0]! * theta - d)));
  const above = Array.from(intercepts, curve);
  return Array.from({ length: intercepts.length + 1 }, (_, k) => {
    const table = Array.from(intercepts, () => new Float64Array(axis.points));
    const [low, high] = [above[k - 1], above[k]];
    const distance =
      low === undefined || high === undefined ? 0 : 1 / Math.expm1(intercepts[k - 1]! - intercepts[k]!);
    for (let q = 0; q < axis.points; q++) {
      if (low !== undefined) table[k - 1]![q] = 1 - low[q]! + distance;
      if (high !== undefined) table[k]![q] = -high[q]! - distance;
    }
    return table;
  });
}
