import { leastSquares } from "./combination";

/** How much of a column others explain, and which of them. */
export interface NearCombination {
  /** Adjusted R squared. */
  readonly share: number;
  readonly used: readonly number[];
}

/** Nothing but a score of items has so much explained by them: two measurements of one thing have less. */
const MIN_SHARE = 0.95;
/** What a single item explains so well is measured twice, not made of several; and wholly, the item standardized. */
const MAX_SINGLE = 0.9;
const WHOLE = 1 - 1e-6;
/** People, and people for each item, without whom much is explained by chance. */
const MIN_PEOPLE = 50;
const MIN_PER_ITEM = 3;
const MAX_ROWS = 3000;
/** Items with smaller weights, as a share of the largest, have little to do with it. */
const LOW_WEIGHT = 0.2;

/**
 * Whether a column is nearly a linear combination of items: a sum with an item that the file lacks, factor scores, a sum in
 * which means replace missing answers; or a single item, standardized. Where too few people gave all answers, whoever gave half has the mean for the others.
 */
export function nearCombination(y: Float64Array, x: readonly Float64Array[]): NearCombination | null {
  const enough = Math.max(MIN_PEOPLE, MIN_PER_ITEM * x.length);
  const complete = rowsWith(y, x, 0);
  const rows = complete.length >= enough ? complete : rowsWith(y, x, x.length / 2);
  if (rows.length < enough) return null;
  const answers = complete.length >= enough ? x : withMeans(x);
  const spread = coproduct(y, y, rows);
  const spreads = answers.map((own) => coproduct(own, own, rows));
  const varying = [...x.keys()].filter((k) => spreads[k]! > 0);
  if (varying.length < 2 || spread === 0) return null;
  const shared = varying.map((k) => coproduct(y, answers[k]!, rows));
  const singles = varying.map((k, place) => shared[place]! ** 2 / (spread * spreads[k]!));
  const single = Math.max(...singles);
  if (single >= WHOLE) return { share: 1, used: [varying[singles.indexOf(single)]!] };
  const weights =
    single >= MAX_SINGLE
      ? null
      : leastSquares(
          y,
          varying.map((k) => answers[k]!),
          rows,
        );
  if (weights === null) return null;
  const explained = weights.reduce((sum, weight, place) => sum + weight * shared[place]!, 0) / spread;
  const share = 1 - ((1 - explained) * (rows.length - 1)) / (rows.length - varying.length - 1);
  if (share < MIN_SHARE) return null;
  const sizes = weights.map((weight, place) => Math.abs(weight) * Math.sqrt(spreads[varying[place]!]!));
  const least = LOW_WEIGHT * Math.max(...sizes);
  return { share: Math.min(1, share), used: varying.filter((_, place) => sizes[place]! >= least) };
}

/** Rows with a value, in which at most so many items have none. */
function rowsWith(y: Float64Array, x: readonly Float64Array[], most: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < y.length && rows.length < MAX_ROWS; row++) {
    const none = Number.isNaN(y[row]!)
      ? Number.POSITIVE_INFINITY
      : x.filter((own) => Number.isNaN(own[row]!)).length;
    if (none <= most) rows.push(row);
  }
  return rows;
}

/** Missing answers replaced by the mean of the person's others. */
function withMeans(x: readonly Float64Array[]): readonly Float64Array[] {
  const means = (x[0] ?? new Float64Array()).map((_, row) => {
    const given = x.flatMap((own) => (Number.isNaN(own[row]!) ? [] : [own[row]!]));
    return given.reduce((sum, code) => sum + code, 0) / given.length;
  });
  return x.map((own) => own.map((code, row) => (Number.isNaN(code) ? means[row]! : code)));
}

/** Sum of products of deviations from the means. */
function coproduct(one: Float64Array, other: Float64Array, rows: readonly number[]): number {
  let [n, meanOne, meanOther, sum] = [0, 0, 0, 0];
  for (const row of rows) {
    n++;
    const [a, b] = [one[row]! - meanOne, other[row]!];
    meanOne += a / n;
    meanOther += (b - meanOther) / n;
    sum += a * (b - meanOther);
  }
  return sum;
}
