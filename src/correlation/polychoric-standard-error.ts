import { bivariateNormalCdfSlope } from "../numeric/bivariate-normal";
import { normalPdf } from "../numeric/special";
import type { Contingency } from "./contingency";
import { type CellProbabilities, cellProbabilities } from "./polychoric";

const LEAST_PROBABILITY = 1e-15;

export interface PairSolution {
  readonly rho: number;
  readonly rowThresholds: readonly number[];
  readonly columnThresholds: readonly number[];
  /** The table that rho was computed from: the pair's counts, or the adjusted ones. */
  readonly counts: Float64Array;
}

/**
 * Standard error of a two-step polychoric correlation, from the influence function of each cell of the joint table:
 * the thresholds' sampling error is carried through, people who answered only one of the items included. Weights
 * enter by their squares (linearisation for independent people with unequal weights); strata and clusters do not.
 * The variance carries n / (n - 1), as linearised variances do.
 *
 * Where an empty cell was given half a person, score, information and the sums of squares are those of the adjusted
 * table: from the raw table such a correlation would look the most precise of all.
 *
 * @returns null where |rho| = 1 or the information vanishes
 * @see Muthén, B. (1984). Psychometrika, 49, 115-132; Olsson (1979), section 4; Jöreskog, K. G. (1994).
 *   Psychometrika, 59, 381-389. Reference: `lavaan::lavCor(se = "robust.sem")`.
 */
export function polychoricStandardError(pair: Contingency, solution: PairSolution): number | null {
  if (Math.abs(solution.rho) >= 1 || pair.people < 2) return null;
  const cells = cellProbabilities(solution.rowThresholds, solution.columnThresholds, solution.rho);
  const scores = scoresOf(pair, solution, cells);
  if (!(scores.information > 0)) return null;
  const rowEffects = thresholdEffects(pair, solution, "row", scores);
  const columnEffects = thresholdEffects(pair, solution, "column", scores);
  const weights = adjustedSums(pair.weights, pair, solution.counts);
  const squares = adjustedSums(pair.squares, pair, solution.counts);
  const { both, first, second } = totals(pair, weights);
  let variance = 0;
  for (let i = 0; i <= pair.rows; i++) {
    for (let j = 0; j <= pair.columns; j++) {
      const square = squares[i * (pair.columns + 1) + j]!;
      if (square === 0) continue;
      let influence = 0;
      if (i < pair.rows && j < pair.columns) influence += scores.score[i * pair.columns + j]! / both;
      if (i < pair.rows) influence -= rowEffects[i]! / first;
      if (j < pair.columns) influence -= columnEffects[j]! / second;
      variance += square * influence * influence;
    }
  }
  return Math.sqrt((variance * pair.people) / (pair.people - 1)) / scores.information;
}

interface Scores {
  /** d log P / d rho by cell. */
  readonly score: Float64Array;
  readonly probability: Float64Array;
  /** The cells' share of the (adjusted) pair table. */
  readonly share: Float64Array;
  readonly information: number;
}

function scoresOf(pair: Contingency, solution: PairSolution, cells: CellProbabilities): Scores {
  const share = solution.counts.map((count) => count / pair.people);
  const probability = cells.probability.map((value) => Math.max(value, LEAST_PROBABILITY));
  const score = cells.slope.map((slope, cell) => slope / probability[cell]!);
  let information = 0;
  for (let cell = 0; cell < score.length; cell++) information += share[cell]! * score[cell]! ** 2;
  return { score, probability, share, information };
}

/** What an answer in each category of one item does to the score of rho by way of that item's thresholds. */
function thresholdEffects(
  pair: Contingency,
  solution: PairSolution,
  side: "row" | "column",
  scores: Scores,
): number[] {
  const own = side === "row" ? solution.rowThresholds : solution.columnThresholds;
  const other = side === "row" ? solution.columnThresholds : solution.rowThresholds;
  const margin = marginShares(pair, solution.counts, side);
  const effects = new Array<number>(own.length + 1).fill(0);
  let below = 0;
  own.forEach((threshold, t) => {
    below += margin[t]!;
    let cross = 0;
    for (let o = 0; o <= other.length; o++) {
      const high = o === other.length ? Number.POSITIVE_INFINITY : other[o]!;
      const low = o === 0 ? Number.NEGATIVE_INFINITY : other[o - 1]!;
      const change =
        bivariateNormalCdfSlope(threshold, high, solution.rho) -
        bivariateNormalCdfSlope(threshold, low, solution.rho);
      for (const [category, sign] of [
        [t, 1],
        [t + 1, -1],
      ] as const) {
        const cell = side === "row" ? category * pair.columns + o : o * pair.columns + category;
        cross += (sign * scores.share[cell]! * scores.score[cell]! * change) / scores.probability[cell]!;
      }
    }
    for (let category = 0; category < effects.length; category++) {
      effects[category]! += (cross * (Number(category <= t) - below)) / normalPdf(threshold);
    }
  });
  return effects;
}

/** The item's category shares among all who answered it. */
function marginShares(pair: Contingency, counts: Float64Array, side: "row" | "column"): number[] {
  const weights = adjustedSums(pair.weights, pair, counts);
  const size = side === "row" ? pair.rows : pair.columns;
  const sums = new Array<number>(size).fill(0);
  for (let i = 0; i <= pair.rows; i++) {
    for (let j = 0; j <= pair.columns; j++) {
      const category = side === "row" ? i : j;
      if (category < size) sums[category]! += weights[i * (pair.columns + 1) + j]!;
    }
  }
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / total);
}

/** Sums of weights (or of their squares) with the pair's cells moved as the adjusted table's are. */
function adjustedSums(sums: Float64Array, pair: Contingency, counts: Float64Array): Float64Array {
  if (counts === pair.counts) return sums;
  const adjusted = sums.slice();
  let perPerson = 0;
  for (let cell = 0; cell < counts.length; cell++) perPerson += sums[place(cell, pair)]! / pair.people;
  for (let cell = 0; cell < counts.length; cell++) {
    adjusted[place(cell, pair)]! += (counts[cell]! - pair.counts[cell]!) * perPerson;
  }
  return adjusted;
}

function place(cell: number, pair: Contingency): number {
  return Math.floor(cell / pair.columns) * (pair.columns + 1) + (cell % pair.columns);
}

function totals(pair: Contingency, weights: Float64Array): { both: number; first: number; second: number } {
  let both = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i <= pair.rows; i++) {
    for (let j = 0; j <= pair.columns; j++) {
      const weight = weights[i * (pair.columns + 1) + j]!;
      if (i < pair.rows && j < pair.columns) both += weight;
      if (i < pair.rows) first += weight;
      if (j < pair.columns) second += weight;
    }
  }
  return { both, first, second };
}
