import { bivariateNormalCdfSlope } from "../../numeric/distributions/bivariate-normal";
import { normalPdf } from "../../numeric/distributions/special";
import { sumBy } from "../../numeric/sums/sum";
import type { Contingency } from "../pairs/contingency";
import { binaryInfluence, cellProbabilities } from "./cell-probabilities";

/** Half the range of a correlation: a larger standard error means that the table has almost no information on it. */
export const LARGEST_STANDARD_ERROR = 1;

export interface PairSolution {
  readonly rho: number;
  readonly rowThresholds: readonly number[];
  readonly columnThresholds: readonly number[];
  /** The table that gave rho: the pair's counts or the adjusted ones. */
  readonly counts: Float64Array;
}

/** Influence of one unit of weight in each cell on a correlation. */
export interface PairInfluence {
  /**
   * (rows + 1) x (columns + 1): the estimation error is the sum over people of weight times this. 0 in the last cell.
   */
  readonly influence: readonly number[];
  /** Sums of squared weights by cell, of the adjusted table if the pair was adjusted. */
  readonly squares: Float64Array;
}

/**
 * The influence function of a two-step polychoric correlation by cell of the joint table, including the sampling error
 * of the thresholds: a person who answered only one item contributes through its thresholds. The information is the
 * mean square of the scores, as in Muthén (1984).
 *
 * With an empty cell given half a person, scores, information and sums of squares are those of the adjusted table: from
 * the raw table such a correlation would look the most precise of all.
 * @returns null where |rho| = 1, fewer than two people answered both, or the information (almost) vanishes so that the
 *   standard error would exceed 1 (possible near the bounds with thresholds from other people)
 * @see Muthén, B. (1984). A general structural equation model with dichotomous, ordered categorical, and continuous
 *   latent variable indicators. Psychometrika, 49, 115-132; Jöreskog, K. G. (1994). On the estimation of polychoric
 *   correlations and their asymptotic covariance matrix. Psychometrika, 59, 381-389. Reference: lavaan's NACOV.
 */
export function pairInfluence(pair: Contingency, solution: PairSolution): PairInfluence | null {
  if (Math.abs(solution.rho) >= 1 || pair.people < 2) return null;
  const weights = adjustedSums(pair.weights, pair, solution.counts);
  const influence =
    pair.rows === 2 && pair.columns === 2
      ? binaryInfluence({
          rho: solution.rho,
          h: solution.rowThresholds[0]!,
          k: solution.columnThresholds[0]!,
          counts: solution.counts,
          people: pair.people,
          weights,
        })
      : generalInfluence(pair, solution, weights);
  if (influence === null) return null;
  const effect = { influence, squares: adjustedSums(pair.squares, pair, solution.counts) };
  return standardErrorOf(effect) <= LARGEST_STANDARD_ERROR ? effect : null;
}

/** For any numbers of categories; null where there is no information. */
function generalInfluence(pair: Contingency, solution: PairSolution, weights: Float64Array): number[] | null {
  const scores = scoresOf(pair, solution);
  if (!(scores.information > 0)) return null;
  const margins = marginsOf(pair, weights);
  const rowEffects = thresholdEffects(scores.rowCross, solution.rowThresholds, margins.rows);
  const columnEffects = thresholdEffects(scores.columnCross, solution.columnThresholds, margins.columns);
  const influence: number[] = [];
  for (let i = 0; i <= pair.rows; i++) {
    for (let j = 0; j <= pair.columns; j++) {
      const own = i < pair.rows && j < pair.columns ? scores.score[i * pair.columns + j]! / margins.both : 0;
      influence.push((own - (rowEffects[i] ?? 0) - (columnEffects[j] ?? 0)) / scores.information);
    }
  }
  return influence;
}

/** Influences of an adjusted table sum to 0 over its people, not over the observed ones: subtracts their mean. */
export function centeredInfluence(
  { influence }: PairInfluence,
  { rows, columns, weights }: Contingency,
): Float64Array {
  const width = columns + 1;
  let sum = 0;
  let both = 0;
  for (let cell = 0; cell < weights.length; cell++) {
    sum += weights[cell]! * influence[cell]!;
    if (isBoth(cell)) both += weights[cell]!;
  }
  return Float64Array.from(influence, (value, cell) => (isBoth(cell) ? value - sum / both : value));

  function isBoth(cell: number): boolean {
    return cell < rows * width && cell % width < columns;
  }
}

/** Standard error of a correlation for independent people (strata and clusters ignored). */
export function standardErrorOf(effect: PairInfluence): number {
  return Math.sqrt(varianceOf(effect));
}

export function varianceOf({ influence, squares }: PairInfluence): number {
  let variance = 0;
  for (let cell = 0; cell < squares.length; cell++)
    variance += squares[cell]! * influence[cell]! * influence[cell]!;
  return variance;
}

/** Influence of one unit of weight in each category of an item on one of its thresholds, `place` counting from 0. */
export function thresholdInfluence(
  threshold: { value: number; place: number },
  weights: readonly number[],
): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const below = weights.slice(0, threshold.place + 1).reduce((sum, weight) => sum + weight, 0) / total;
  const slope = normalPdf(threshold.value) * total;
  return weights.map((_, category) => (Number(category <= threshold.place) - below) / slope);
}

interface Scores {
  /** d log P / d rho by cell. */
  readonly score: readonly number[];
  /** Mean of the squared scores. */
  readonly information: number;
  /** Mean of the score times d log P / d threshold, by threshold. */
  readonly rowCross: readonly number[];
  readonly columnCross: readonly number[];
}

function scoresOf(pair: Contingency, { rho, rowThresholds, columnThresholds, counts }: PairSolution): Scores {
  const { probability, slope } = cellProbabilities(rowThresholds, columnThresholds, rho);
  const { columns } = pair;
  const score = slope.map((value, cell) => value / probability[cell]!);
  /** Share times score over probability, by cell. */
  const weighted = score.map((value, cell) => ((counts[cell]! / pair.people) * value) / probability[cell]!);
  let information = 0;
  for (let cell = 0; cell < score.length; cell++) information += weighted[cell]! * slope[cell]!;
  const rowCross = rowThresholds.map((threshold, i) => {
    const steps = stepsAlong(threshold, columnThresholds, rho);
    return sumBy(steps, (step, j) => step * (weighted[i * columns + j]! - weighted[(i + 1) * columns + j]!));
  });
  const columnCross = columnThresholds.map((threshold, j) => {
    const steps = stepsAlong(threshold, rowThresholds, rho);
    return sumBy(steps, (step, i) => step * (weighted[i * columns + j]! - weighted[i * columns + j + 1]!));
  });
  return { score, information, rowCross, columnCross };
}

/** Effect of a threshold shift on the cells below it, by category of the other item. */
function stepsAlong(threshold: number, others: readonly number[], rho: number): number[] {
  let previous = 0;
  const steps = others.map((other) => {
    const reached = bivariateNormalCdfSlope(threshold, other, rho);
    const step = reached - previous;
    previous = reached;
    return step;
  });
  steps.push(normalPdf(threshold) - previous);
  return steps;
}

/** Influence of one unit of weight in each category of an item on the score of rho through the item's thresholds. */
function thresholdEffects(
  cross: readonly number[],
  thresholds: readonly number[],
  weights: readonly number[],
): number[] {
  const effects = new Array<number>(weights.length).fill(0);
  for (let place = 0; place < thresholds.length; place++) {
    const influence = thresholdInfluence({ value: thresholds[place]!, place }, weights);
    for (let category = 0; category < effects.length; category++) {
      effects[category]! += cross[place]! * influence[category]!;
    }
  }
  return effects;
}

/** Sums of weights by category of each item over all who answered it, and over those who answered both. */
function marginsOf(pair: Contingency, weights: Float64Array) {
  const rows = new Array<number>(pair.rows).fill(0);
  const columns = new Array<number>(pair.columns).fill(0);
  let both = 0;
  for (let i = 0; i <= pair.rows; i++) {
    for (let j = 0; j <= pair.columns; j++) {
      const weight = weights[i * (pair.columns + 1) + j]!;
      if (i < pair.rows) rows[i]! += weight;
      if (j < pair.columns) columns[j]! += weight;
      if (i < pair.rows && j < pair.columns) both += weight;
    }
  }
  return { rows, columns, both };
}

/** Sums of weights (or of their squares) with the pair's cells changed as in the adjusted table. */
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
