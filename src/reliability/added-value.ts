import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { fQuantile } from "../numeric/distributions/special";
import { influenceVariance, simpleVariance } from "../survey/design/influence-covariance";
import { type ClusterLabels, designDegreesOfFreedom } from "../survey/design/sample-design";
import { completeAnswers } from "./complete-answers";
import { type AnswersWithDesign, answersWithDesign } from "./linearized-intervals";
import type { AddedValue } from "./scale-result";

type Figures = Omit<AddedValue, "over" | "structure">;

const NOTHING: Figures = { subscore: null, total: null, difference: null, interval: null };

/**
 * Haberman's (2008) two proportional reductions in mean squared error of a subscore's true score t. By the subscore s
 * it is the reliability, here alpha; by the total x it is cov(t, x)^2 / (var(t) var(x)), with var(t) = alpha var(s) and
 * cov(t, x) = cov(s, x) - (1 - alpha) var(s), since errors of different items are uncorrelated. A subscore has added
 * value where the first is greater. The difference's interval is by linearization and Student's t, under the table's
 * strata and clusters or for independent people with weights.
 * @param items of the subscale (two or more) and of the larger scale, which includes them
 * @returns figures of people who answered all items of the larger scale; null unless alpha is above 0 and there are two
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @see Haberman, S. J. (2008). Journal of Educational and Behavioral Statistics, 33, 204-229. Checked against the
 *   formula in R and R's survey (scripts/reference/added-value.R).
 */
export function addedValue(
  table: PatternTable,
  items: { readonly own: readonly string[]; readonly all: readonly string[] },
  options: { clusterLabels?: ClusterLabels | undefined } = {},
): Figures {
  const withDesign = answersWithDesign(table, items.all, options.clusterLabels);
  const answers = withDesign?.table ?? completeAnswers(table, items.all);
  const parts = scoresOf(answers, items.own);
  if (parts === null) return NOTHING;
  const { subscore, total, influence } = errorReductions(parts);
  // A share of variance above 1 is meaningless.
  if (total > 1) return NOTHING;
  const difference = subscore - total;
  const error = errorOf(influence, answers, withDesign);
  if (error === null) return { subscore, total, difference, interval: null };
  const step = Math.sqrt(fQuantile(0.95, 1, error.df)) * error.standardError;
  return {
    subscore,
    total,
    difference,
    interval: [Math.max(-1, difference - step), Math.min(1, difference + step)],
  };
}

interface Scores {
  readonly k: number;
  readonly people: number;
  /** By row: deviations of subscore and total from their means; sum of squared deviations of the subscale's items. */
  readonly own: Float64Array;
  readonly all: Float64Array;
  readonly squares: Float64Array;
  /** Variances of the two, their covariance, and the sum of the subscale items' variances. */
  readonly variance: number;
  readonly whole: number;
  readonly joint: number;
  readonly trace: number;
}

/** Null unless the subscale's alpha is above 0. */
function scoresOf(answers: PatternTable, ids: readonly string[]): Scores | null {
  const { rows, weight } = answers;
  const people = weight.reduce((sum, value) => sum + value, 0);
  const [own, all, squares] = [0, 1, 2].map(() => new Float64Array(rows)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const [item, { id }] of answers.items.entries()) {
    const scores = itemScores(answers, item);
    const mean = scores.reduce((sum, score, row) => sum + weight[row]! * score, 0) / people;
    const counts = ids.includes(id);
    for (let row = 0; row < rows; row++) {
      const deviation = scores[row]! - mean;
      all[row]! += deviation;
      if (!counts) continue;
      own[row]! += deviation;
      squares[row]! += deviation * deviation;
    }
  }
  const moment = (value: (row: number) => number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += weight[row]! * value(row);
    return sum / people;
  };
  const variance = moment((row) => own[row]! ** 2);
  const trace = moment((row) => squares[row]!);
  const whole = moment((row) => all[row]! ** 2);
  const joint = moment((row) => own[row]! * all[row]!);
  if (!(rows > 1 && variance - trace > 1e-12 * trace && whole > 1e-12 * trace)) return null;
  return { k: ids.length, people, own, all, squares, variance, whole, joint, trace };
}

/** The two reductions, and the influence of each row on their difference. */
function errorReductions({ k, people, own, all, squares, variance, whole, joint, trace }: Scores) {
  const factor = k / (k - 1);
  const truth = factor * (variance - trace);
  const subscore = truth / variance;
  const shared = joint - variance + truth;
  const total = shared ** 2 / (truth * whole);
  const influence = own.map((sum, row) => {
    const dVariance = sum * sum - variance;
    const dTruth = factor * (dVariance - (squares[row]! - trace));
    const dShared = sum * all[row]! - joint - dVariance + dTruth;
    const dWhole = all[row]! ** 2 - whole;
    const dSubscore = (dTruth - subscore * dVariance) / variance;
    const dTotal = (2 * shared * dShared) / (truth * whole) - total * (dTruth / truth + dWhole / whole);
    return (dSubscore - dTotal) / people;
  });
  return { subscore, total, influence };
}

function errorOf(
  influence: Float64Array,
  answers: PatternTable,
  withDesign: AnswersWithDesign | null,
): { standardError: number; df: number } | null {
  if (withDesign === null) {
    const n = answers.count.reduce((sum, count) => sum + count, 0);
    if (n < 2) return null;
    const variance = (n / (n - 1)) * simpleVariance({ influence, weights: answers });
    return { standardError: Math.sqrt(variance), df: n - 1 };
  }
  const df = designDegreesOfFreedom(withDesign.design, answers.count);
  const variance = df < 1 ? null : influenceVariance({ influence, weights: answers }, withDesign.design);
  return variance === null ? null : { standardError: Math.sqrt(variance), df };
}
