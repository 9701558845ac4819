import { normalCdf, normalQuantile } from "../../numeric/distributions/special";
import type { FoundDif } from "./dif-finding";

/** Shares of 0 and 1 have no normal deviate. */
const EXTREME = 0.001;

/**
 * Transformed item difficulties (Angoff's delta plot): an item's distance from the major axis of the items' deltas,
 * 4 z + 13, in two groups; negative where the item is harder for the focal group than the axis says. The test takes
 * distances as normal about the axis. Shares of 0 and 1 are taken as .001 and .999.
 * @param shares of yes by item: of the reference group, of the focal group
 * @param anchors the items that give the axis
 * @see Angoff & Ford (1973), Journal of Educational Measurement, 10, 95-106; Magis & Facon (2012), Applied Psychological
 *   Measurement, 36, 149-169, for the test. Reference: difR's `difTID`, deltaPlotR.
 */
export function transformedDifficulties(
  shares: readonly (readonly [reference: number, focal: number])[],
  anchors: readonly number[],
): FoundDif[] {
  const deltas = shares.map((pair) =>
    pair.map((share) => 13 - 4 * normalQuantile(Math.min(1 - EXTREME, Math.max(EXTREME, share)))),
  );
  const mean = (of: (x: number, y: number) => number): number =>
    anchors.reduce((sum, j) => sum + of(deltas[j]![0]!, deltas[j]![1]!), 0) / anchors.length;
  const [x, y] = [mean((one) => one), mean((_, other) => other)];
  const scale = anchors.length / (anchors.length - 1);
  const [xx, yy] = [scale * mean((one) => (one - x) ** 2), scale * mean((_, other) => (other - y) ** 2)];
  const xy = scale * mean((one, other) => (one - x) * (other - y));
  const slope = (yy - xx + Math.sqrt((yy - xx) ** 2 + 4 * xy * xy)) / (2 * xy);
  if (anchors.length < 3 || !Number.isFinite(slope)) return shares.map(() => ({ reason: "few-anchors" }));
  const length = Math.sqrt(slope * slope + 1);
  const sd = Math.sqrt(Math.max(0, slope * slope * xx - 2 * slope * xy + yy)) / length;
  return deltas.map(([own = 0, other = 0]) => {
    const effect = (slope * (own - x) - (other - y)) / length;
    if (!(sd > 0)) return { reason: "few-anchors" };
    const statistic = effect / sd;
    return { statistic, df: null, p: 2 * normalCdf(-Math.abs(statistic)), effect, size: null };
  });
}
