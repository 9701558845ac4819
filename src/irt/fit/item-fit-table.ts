import { sumScoreLikelihoods } from "../scores/sum-score-likelihoods";
import type { PointModel } from "./expected-moments";

/** People by sum score and by an item's category: cells are rows x categories, row-major. */
export interface ScoreTable {
  readonly categories: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/**
 * An item's table of observed and expected answers at every sum score but the lowest and the highest, at which no answer
 * is free. Expected: the people at a score times the model's probability of the category given the score, from the
 * distribution of the other items' sum at every point.
 *
 * @param people observed number by sum score and category
 * @see Orlando & Thissen (2000), Applied Psychological Measurement, 24, 50-64, equation 10; Kang & Chen (2008), Journal of
 *   Educational Measurement, 45, 391-406
 */
export function scoreTable({ curves, weights }: PointModel, item: number, people: Float64Array): ScoreTable {
  const points = weights.length;
  const own = curves[item]!;
  const categories = own.length / points;
  const others = sumScoreLikelihoods(
    curves.filter((_, j) => j !== item),
    points,
  );
  const highestOther = others.length / points - 1;
  const highest = highestOther + categories - 1;
  const observed = people.slice(categories, highest * categories);
  const expected = new Float64Array(observed.length);
  for (let score = 1; score < highest; score++) {
    const at = (score - 1) * categories;
    let total = 0;
    let n = 0;
    for (let k = 0; k < categories; k++) {
      n += observed[at + k]!;
      const rest = score - k;
      if (rest < 0 || rest > highestOther) continue;
      expected[at + k] = jointProbability(own, others, { weights, category: k, score: rest });
      total += expected[at + k]!;
    }
    for (let k = 0; k < categories; k++) expected[at + k]! *= n / total;
  }
  return { categories, observed, expected };
}

function jointProbability(
  own: Float64Array,
  others: Float64Array,
  { weights, category, score }: { weights: Float64Array; category: number; score: number },
): number {
  const points = weights.length;
  let sum = 0;
  for (let q = 0, a = category * points, b = score * points; q < points; q++, a++, b++) {
    sum += weights[q]! * own[a]! * others[b]!;
  }
  return sum;
}
