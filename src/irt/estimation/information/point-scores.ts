import { exp } from "../../../numeric/elementary/exp";
import { expm1 } from "../../../numeric/elementary/expm1";
import type { Axis, ItemValues } from "../../model/item-curves";

/** How the log probability of one answer changes with a free parameter, point by point. */
export interface ScoreCurve {
  /** Of the free parameter. */
  readonly place: number;
  readonly values: Float64Array;
}

/**
 * By category of an item: derivatives of its log probability by the item's free parameters at the points of some
 * factors. Two boundaries at most have a part in an answer; those by the slopes are their sum times the factors.
 *
 * @param places free parameter of every slope, then of every intercept; negative where fixed
 * @see Samejima (1969), Psychometrika Monograph 17
 */
export function pointScores(item: ItemValues, axis: Axis, places: readonly number[]): ScoreCurve[][] {
  const { slopes, columns, intercepts } = item;
  const { points, dimensions, nodes } = axis;
  const z = new Float64Array(points);
  for (let q = 0; q < points; q++) {
    for (let s = 0; s < slopes.length; s++) z[q]! += slopes[s]! * nodes[q * dimensions + columns[s]!]!;
  }
  const above = Array.from(intercepts, (d) => z.map((value) => 1 / (1 + exp(-value - d))));
  return Array.from({ length: intercepts.length + 1 }, (_, k) => {
    const [low, high] = [above[k - 1], above[k]];
    const distance =
      low === undefined || high === undefined ? 0 : 1 / expm1(intercepts[k - 1]! - intercepts[k]!);
    const byLow = low?.map((p) => 1 - p + distance);
    const byHigh = high?.map((p) => -p - distance);
    const byLogit = z.map((__, q) => (byLow?.[q] ?? 0) + (byHigh?.[q] ?? 0));
    const curves = Array.from(columns, (column, s) => ({
      place: places[s]!,
      values: byLogit.map((value, q) => value * nodes[q * dimensions + column]!),
    }));
    const boundary = (own: number, values: Float64Array | undefined): ScoreCurve[] =>
      values === undefined ? [] : [{ place: places[slopes.length + own]!, values }];
    return [...curves, ...boundary(k - 1, byLow), ...boundary(k, byHigh)].filter(({ place }) => place >= 0);
  });
}
