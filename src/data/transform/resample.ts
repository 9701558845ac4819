import { ItemwiseError } from "../../errors";
import { binomialDraw } from "../../numeric/random/binomial";
import { betaDraw, gammaDraw } from "../../numeric/random/gamma-random";
import type { Random } from "../../numeric/random/random";
import type { PatternTable } from "../answers/pattern-table";
import * as messages from "../messages";
import { chosenGroupings } from "../patterns/build-pattern-table";

/** A row's weights count as equal where their variance is below this share of their squared mean (rounding). */
const EQUAL_WEIGHTS = 1e-10;
/** Rows of up to this many people are drawn person by person. */
const MAX_DRAWN_SINGLY = 8;

/**
 * An ordinary bootstrap sample of people (Efron 1979): as many draws with replacement as there are people, as multinomial
 * counts of the pattern table's rows, which is equivalent because people in a row differ only in their weights.
 *
 * Design weights: the table holds a row's number of people, sum of weights and sum of squared weights. The total weight of c
 * people drawn from a row comes from a gamma distribution with mean c m and variance c v, where m and v are the mean and
 * variance of that row's weights: exactly the first two moments of drawing c people's weights with replacement (exact
 * altogether for equal weights). Weighted counts are sums over rows, so statistics of them have the bootstrap's means,
 * variances and covariances; only higher moments are smoothed. The sum of squared weights is c times the row's mean.
 *
 * Frequency weights count people: a sum that is not whole is rounded to the nearest number of draws. Strata and clusters
 * are ignored (`resampleUnits` follows a design).
 * @param table at least one person
 * @returns a table with the same rows (and the same `columns` and `groupings` objects) and new counts and weights.
 *   **Rows that were not drawn stay, with count and weight 0.** Do not write to its arrays: without design weights the
 *   three counts are one array.
 * @throws ItemwiseError "no-people" for a total count of 0
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 1], b: [0, 1, 0, 1, 1] } });
 * const sample = bootstrapSample(table, createRandom(2024));
 * sample.count.reduce((people, count) => people + count); // 5
 * ```
 */
export function bootstrapSample(table: PatternTable, random: Random): PatternTable {
  const count = multinomialCounts(table.count, random);
  if (table.weighting !== "design") return { ...table, count, weight: count, weightSquared: count };
  const weight = new Float64Array(table.rows);
  const weightSquared = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const drawn = count[row]!;
    if (drawn === 0) continue;
    weight[row] = drawnWeight(table, row, { drawn, random });
    weightSquared[row] = (drawn * table.weightSquared[row]!) / table.count[row]!;
  }
  return { ...table, count, weight, weightSquared };
}

/**
 * Two random halves of the people without replacement, whose sizes differ by at most one in each stratum and overall (odd
 * people of the strata alternate between the halves, the first by chance).
 *
 * Design weights: a half's share of a row's weight is a beta draw with the exact mean and variance of h of the row's c
 * weights without replacement (exact altogether for equal weights); the two halves add up to the row. A split that must
 * follow each person's weight needs the rows of the file. Squared weights are split in proportion to the counts.
 *
 * A fractional count (frequency weights such as 1.5) is split as whole people and one fraction of a person; the halves'
 * sums can then differ by more than one.
 * @param options.by grouping whose levels are each halved; people of unknown level form one more
 * @returns two tables with the rows of `table`; rows with nobody in a half stay with count and weight 0
 * @throws ItemwiseError "unknown-grouping"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 1, 1] } });
 * const halves = splitHalves(table, createRandom(2024));
 * halves.map((half) => half.count.reduce((people, count) => people + count)); // [3, 3]
 * ```
 */
export function splitHalves(
  table: PatternTable,
  random: Random,
  options: { by?: string | undefined } = {},
): [PatternTable, PatternTable] {
  const first = emptyCounts(table);
  const second = emptyCounts(table);
  let extra = random.integer(2);
  for (const rows of strataOf(table, options.by)) {
    let people = 0;
    for (const row of rows) people += Math.ceil(table.count[row]!);
    let wanted = Math.floor(people / 2) + (people % 2) * extra;
    if (people % 2 === 1) extra = 1 - extra;
    for (const row of rows) {
      const size = Math.ceil(table.count[row]!);
      let taken = 0;
      for (let person = 0; person < size; person++) {
        if (random.integer(people) < wanted) {
          taken++;
          wanted--;
        }
        people--;
      }
      splitRow(table, row, { taken, random, first, second });
    }
  }
  return [asTable(table, first), asTable(table, second)];
}

interface Counts {
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
}

function splitRow(
  table: PatternTable,
  row: number,
  half: { taken: number; random: Random; first: Counts; second: Counts },
): void {
  const total = table.count[row]!;
  if (total === 0) return;
  const size = Math.ceil(total);
  const missing = size - total;
  const partInFirst = missing > 0 && half.random.integer(size) < half.taken;
  const taken = half.taken - (partInFirst ? missing : 0);
  const share = weightShare(table, row, { taken, random: half.random });
  half.first.count[row] = taken;
  half.second.count[row] = half.taken === size ? 0 : total - taken;
  half.first.weight[row] = share * table.weight[row]!;
  half.second.weight[row] = table.weight[row]! - half.first.weight[row]!;
  half.first.weightSquared[row] = (taken / total) * table.weightSquared[row]!;
  half.second.weightSquared[row] = table.weightSquared[row]! - half.first.weightSquared[row]!;
}

/** Share of the row's weight that goes to `taken` of its people. */
function weightShare(table: PatternTable, row: number, half: { taken: number; random: Random }): number {
  const size = table.count[row]!;
  const share = half.taken / size;
  if (share === 0 || share === 1 || table.weighting !== "design") return share;
  const { mean, variance } = rowWeights(table, row);
  if (variance === 0) return share;
  const concentration = Math.max((mean * mean * (size - 1)) / variance - 1, 1e-9);
  return betaDraw(concentration * share, concentration * (1 - share), half.random);
}

function rowWeights(table: PatternTable, row: number): { mean: number; variance: number } {
  const size = table.count[row]!;
  const mean = table.weight[row]! / size;
  const variance = table.weightSquared[row]! / size - mean * mean;
  return { mean, variance: variance > EQUAL_WEIGHTS * mean * mean && mean > 0 ? variance : 0 };
}

/** Total design weight of some people drawn with replacement from a row; see `bootstrapSample`. */
export function drawnWeight(
  table: PatternTable,
  row: number,
  { drawn, random }: { drawn: number; random: Random },
): number {
  if (table.count[row] === 1) return drawn * table.weight[row]!;
  const { mean, variance } = rowWeights(table, row);
  if (variance === 0) return drawn * mean;
  return (gammaDraw((drawn * mean * mean) / variance, random) * variance) / mean;
}

/** People drawn from each row with replacement (default: as many as there are). @throws ItemwiseError "no-people" */
export function multinomialCounts(counts: Float64Array, random: Random, draws?: number): Float64Array {
  let mass = 0;
  for (let row = 0; row < counts.length; row++) mass += counts[row]!;
  if (!(mass > 0)) {
    throw new ItemwiseError("no-people", messages.nobodyToDraw, { hint: messages.nobodyToDrawHint });
  }
  const drawn = new Float64Array(counts.length);
  const small = rowsOfFewPeople(counts);
  const of = { counts, small: small.length, mass, draws: draws ?? Math.max(1, Math.round(mass)) };
  const fromSmall = small.length === mass ? of.draws : binomialDraw(of.draws, small.length / mass, random);
  for (let draw = 0; draw < fromSmall; draw++) drawn[small[Math.floor(random.uniform() * small.length)]!]!++;
  drawFromLarge(drawn, { ...of, draws: of.draws - fromSmall }, random);
  return drawn;
}

/** The row of every person in rows of few people: drawing them one by one is faster. */
function rowsOfFewPeople(counts: Float64Array): Int32Array {
  let people = 0;
  for (let row = 0; row < counts.length; row++) if (isFew(counts[row]!)) people += counts[row]!;
  const rows = new Int32Array(people);
  for (let row = 0, next = 0; row < counts.length; row++) {
    if (isFew(counts[row]!)) for (let person = 0; person < counts[row]!; person++) rows[next++] = row;
  }
  return rows;
}

function isFew(count: number): boolean {
  return count <= MAX_DRAWN_SINGLY && Number.isInteger(count);
}

/** Draws from the other rows by successive conditional binomials. */
function drawFromLarge(
  drawn: Float64Array,
  of: { counts: Float64Array; small: number; mass: number; draws: number },
  random: Random,
): void {
  let left = of.draws;
  let mass = of.mass - of.small;
  let last = of.counts.length - 1;
  while (last >= 0 && isFew(of.counts[last]!)) last--;
  for (let row = 0; row < last && left > 0; row++) {
    const size = of.counts[row]!;
    if (isFew(size)) continue;
    const count = binomialDraw(left, size / mass, random);
    drawn[row] = count;
    left -= count;
    mass -= size;
  }
  if (left > 0) drawn[last]! += left;
}

function strataOf(table: PatternTable, by: string | undefined): number[][] {
  if (by === undefined) return [Array.from({ length: table.rows }, (_, row) => row)];
  const { levels, codes } = chosenGroupings(table.groupings, [by])[0]!;
  const strata: number[][] = Array.from({ length: levels.length + 1 }, () => []);
  for (let row = 0; row < table.rows; row++) strata[codes[row]! + 1]!.push(row);
  return strata;
}

function emptyCounts(table: PatternTable): Counts {
  return {
    count: new Float64Array(table.rows),
    weight: new Float64Array(table.rows),
    weightSquared: new Float64Array(table.rows),
  };
}

function asTable(table: PatternTable, counts: Counts): PatternTable {
  if (table.weighting === "design") return { ...table, ...counts };
  return { ...table, count: counts.count, weight: counts.count, weightSquared: counts.count };
}
