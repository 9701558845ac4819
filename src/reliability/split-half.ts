import { powerOfTwo } from "../numeric/elementary/powers";
import type { Rows } from "../numeric/linear-algebra/matrix";
import type { Random } from "../numeric/random/random";
import { sumOf } from "./alpha";
import type { SplitHalf } from "./scale-result";

/** Scales up to this many items are split in every way. */
export const EXHAUSTIVE_ITEMS = 16;

/**
 * Split-half reliability, 4 times the covariance of the halves over the total variance (Flanagan; Rulon 1939; Guttman
 * 1945), over all splits for up to 16 items and over random ones beyond. With an odd number of items one half has one
 * more. For an even number the mean over all splits is alpha (Cronbach 1951).
 * @param covariance k x k covariances of the items
 * @param random stream for random splits beyond 16 items
 * @param options.splits number of random splits (default 10,000)
 * @returns null for fewer than two items or where the total does not vary. Reference: psych `splitHalf(covar = TRUE)`.
 */
export function splitHalf(
  covariance: Rows,
  random: Random,
  options: { splits?: number | undefined } = {},
): SplitHalf | null {
  const k = covariance.length;
  const total = sumOf(covariance);
  const trace = covariance.reduce((sum, row, i) => sum + row[i]!, 0);
  if (k < 2 || !(total > 1e-12 * trace)) return null;
  const exhaustive = k <= EXHAUSTIVE_ITEMS;
  const halves = exhaustive ? everyHalf(k) : randomHalves(k, random, options.splits ?? 10_000);
  const halving = halvingOf(covariance);
  let splits = 0;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const half of halves) {
    const reliability = (4 * between(halving, half)) / total;
    splits++;
    sum += reliability;
    lowest = Math.min(lowest, reliability);
    highest = Math.max(highest, reliability);
  }
  return { mean: sum / splits, lowest, highest, splits, exhaustive };
}

interface Halving {
  /** Row-major. */
  readonly covariance: Float64Array;
  /** By item, the sum of its covariances with all others. */
  readonly others: Float64Array;
  /** Work space for the indices of a half's items. */
  readonly members: Int32Array;
}

function halvingOf(covariance: Rows): Halving {
  const k = covariance.length;
  return {
    covariance: Float64Array.from(covariance.flat()),
    others: Float64Array.from(covariance, (row, i) =>
      row.reduce((sum, value, j) => (j === i ? sum : sum + value), 0),
    ),
    members: new Int32Array(k),
  };
}

/**
 * Covariance between the sums over `half` and the rest: its items' covariances with all others, minus those within it.
 */
function between({ covariance, others, members }: Halving, half: Uint8Array): number {
  const k = half.length;
  let size = 0;
  let sum = 0;
  let within = 0;
  for (let i = 0; i < k; i++) {
    if (half[i] === 0) continue;
    sum += others[i]!;
    for (let member = 0; member < size; member++) within += covariance[i * k + members[member]!]!;
    members[size++] = i;
  }
  return sum - 2 * within;
}

/** Each split once: the smaller half has floor(k / 2) items and, for an even k, the first item. */
function* everyHalf(k: number): Generator<Uint8Array> {
  const size = Math.floor(k / 2);
  const half = new Uint8Array(k);
  for (let mask = 0; mask < powerOfTwo(k); mask++) {
    if (k % 2 === 0 && mask % 2 === 0) continue;
    let members = 0;
    for (let i = 0; i < k; i++) members += (mask >>> i) & 1;
    if (members !== size) continue;
    for (let i = 0; i < k; i++) half[i] = (mask >>> i) & 1;
    yield half;
  }
}

function* randomHalves(k: number, random: Random, splits: number): Generator<Uint8Array> {
  const size = Math.floor(k / 2);
  const half = new Uint8Array(k);
  for (let split = 0; split < splits; split++) {
    let wanted = size;
    for (let i = 0; i < k; i++) {
      half[i] = random.integer(k - i) < wanted ? 1 : 0;
      wanted -= half[i]!;
    }
    yield half;
  }
}
