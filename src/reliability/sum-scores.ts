import type { PatternTable } from "../data/answers/pattern-table";
import { scoreSums } from "../data/transform/item-scores";
import { descriptives } from "../survey/items/descriptives";
import type { Descriptives } from "../survey/items/descriptives-result";
import { scoreEnds } from "../survey/items/item-statistics";

/** Lowest and highest possible sum of the items; null with a continuous one. */
export function sumEnds({ items }: PatternTable): readonly [number, number] | null {
  const ends = items.map(({ categories }) => scoreEnds(categories));
  let [low, high] = [0, 0];
  for (const own of ends) {
    if (own === null) return null;
    low += own[0];
    high += own[1];
  }
  return [low, high];
}

/**
 * Descriptives of the sum scores of complete answers; estimates are weighted under sampling weights.
 * @returns null without people. Weighted moments are over the sum of the weights, `sd` with n / (n - 1); medians are the
 *   lowest score that half of the weight does not exceed; `se` is null, since it depends on the design.
 * @see Checked against R's survey (svymean, svyvar).
 */
export function sumDescriptives(complete: PatternTable): Descriptives | null {
  const scores = scoreSums(complete);
  const ends = sumEnds(complete);
  const plain = descriptives(scores, complete.count, ends);
  if (plain === null || complete.weighting !== "design") return plain;
  const { weight } = complete;
  const whole = weight.reduce((sum, own) => sum + own, 0);
  if (!(whole > 0)) return plain;
  const average = (of: (score: number) => number): number =>
    scores.reduce((sum, score, row) => sum + weight[row]! * of(score), 0) / whole;
  const middle = (of: (score: number) => number): number => {
    const rows = [...scores.keys()].sort((a, b) => of(scores[a]!) - of(scores[b]!));
    let below = 0;
    const at = rows.find((row) => {
      below += weight[row]!;
      return below >= whole / 2;
    });
    return of(scores[at ?? rows.at(-1)!]!);
  };
  const { n } = plain;
  const mean = average((score) => score);
  const variance = average((score) => (score - mean) ** 2);
  const spread = Math.sqrt(variance);
  const cubes = average((score) => (score - mean) ** 2 * (score - mean));
  const fourths = average((score) => ((score - mean) ** 2) ** 2);
  const varies = plain.min < plain.max && n > 1;
  const skewness = varies ? cubes / (variance * spread) : null;
  const kurtosis = varies ? fourths / variance ** 2 - 3 : null;
  const shrink = (n - 1) / n;
  const median = middle((score) => score);
  const madRaw = middle((score) => Math.abs(score - median));
  const atEnd = (end: 0 | 1) => ends && average((score) => (score === ends[end] ? 1 : 0));
  return {
    ...plain,
    mean,
    sd: n > 1 ? Math.sqrt(variance / shrink) : null,
    se: null,
    median,
    madRaw,
    mad: 1.4826 * madRaw,
    skewness: skewness && skewness * shrink * Math.sqrt(shrink),
    kurtosis: kurtosis && (kurtosis + 3) * shrink ** 2 - 3,
    spss: {
      skewness: skewness !== null && n > 2 ? (skewness * Math.sqrt(n * (n - 1))) / (n - 2) : null,
      kurtosis:
        kurtosis !== null && n > 3 ? (((n + 1) * kurtosis + 6) * (n - 1)) / ((n - 2) * (n - 3)) : null,
    },
    floor: atEnd(0),
    ceiling: atEnd(1),
  };
}
