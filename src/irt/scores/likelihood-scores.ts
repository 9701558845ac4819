import { ItemwiseError } from "../../errors";
import { exp } from "../../numeric/elementary/exp";
import { rootBetween } from "../../numeric/optimization/root";
import { type LatentPrior, latentPrior } from "../estimation/posterior-mode";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import {
  type Answers,
  distinctAnswers,
  emptyScores,
  fittedAnswers,
  type PersonScores,
} from "./person-scores";

export type LikelihoodMethod = "ml" | "wle";

/** A maximum is looked for so many standard deviations to either side of the mean, first at so many levels. */
const REACH = 20;
const STEPS = 160;

/**
 * Scores on one factor from the answers alone, whatever its distribution. "ml": the level of the largest likelihood;
 * infinite for answers that fit the better the lower or the higher it is (all lowest, all highest). "wle": Warm's weighted
 * likelihood estimate, less biased and finite: the root of the score function plus J / (2 I), where I is the information
 * and J the sum over items and categories of P' P'' / P. Of several maxima the highest counts. Standard errors of ML are
 * from the curvature there, those of WLE the root of 1 / I (Warm 1989); missing answers carry no information.
 * @returns NaN where no answered item depends on the factor; the standard error of an infinite score is NaN
 * @throws ItemwiseError "several-factors"
 * @see Warm (1989), Psychometrika, 54, 427-450; Samejima (1998), Canadian Journal of Experimental Psychology, 52, 2-12
 *   (more than two categories). Checked against mirt 1.45.1's `fscores`, whose WLE of the 3PL and 4PL models maximizes
 *   the likelihood times the root of the information instead; in the other models these are the same. Its standard errors
 *   of WLE are from the curvature, whose intervals are too narrow at extreme levels (docs/decisions/004).
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" });
 * const { of, estimates } = likelihoodScores(fitted, "wle");
 * of.length === table.rows && estimates.every(Number.isFinite); // true
 * ```
 */
export function likelihoodScores(
  fitted: FittedIrt,
  method: LikelihoodMethod,
  answers: Answers = fittedAnswers(fitted),
): PersonScores {
  const { factors, groups } = fitted.model;
  if (factors.length > 1) throw severalFactors(method, factors);
  const distinct = distinctAnswers(answers);
  const scores = emptyScores(factors, distinct);
  const lines = groups.map((_, group) => levelLine(latentPrior(fitted, group), method));
  const categories = new Int16Array(distinct.columns.length);
  for (let row = 0; row < distinct.rows; row++) {
    for (let j = 0; j < categories.length; j++) categories[j] = distinct.columns[j]![row]!;
    const { level, error } = lines[distinct.group[row]!]!(categories);
    scores.estimates[row] = level;
    scores.standardErrors[row] = error;
  }
  return scores;
}

/** What an item adds at a level: derivatives of the log probability by category, I and J. */
interface ItemAt {
  readonly slopes: Float64Array;
  /** Minus the second derivatives. */
  readonly curvatures: Float64Array;
  readonly information: number;
  readonly bias: number;
}

type ScoreOf = (categories: Int16Array) => { readonly level: number; readonly error: number };

function levelLine({ items, mean, precision }: LatentPrior, method: LikelihoodMethod): ScoreOf {
  const deviation = 1 / Math.sqrt(precision[0]!);
  const levels = Float64Array.from(
    { length: STEPS + 1 },
    (_, q) => mean[0]! + deviation * REACH * ((2 * q) / STEPS - 1),
  );
  const at = (j: number, level: number): ItemAt => itemAt(items[j]!, level);
  const tables = items.map((_, j) => Array.from(levels, (level) => at(j, level)));
  return (categories) => {
    const answered = items.flatMap((_, j) => (categories[j]! >= 0 ? [j] : []));
    const slopeFrom = (of: (j: number) => ItemAt): number => {
      let [slope, information, bias] = [0, 0, 0];
      for (const j of answered) {
        const own = of(j);
        slope += own.slopes[categories[j]!]!;
        information += own.information;
        bias += own.bias;
      }
      return method === "ml" ? slope : slope + bias / (2 * information);
    };
    const slopeAt = (level: number): number => slopeFrom((j) => at(j, level));
    const slopes = levels.map((_, q) => slopeFrom((j) => tables[j]![q]!));
    const level = highest(levels, slopes, slopeAt);
    if (!Number.isFinite(level)) return { level, error: Number.NaN };
    const precision = answered.reduce((sum, j) => {
      const { information, curvatures } = at(j, level);
      return sum + (method === "wle" ? information : curvatures[categories[j]!]!);
    }, 0);
    return { level, error: precision > 0 ? 1 / Math.sqrt(precision) : Number.NaN };
  };
}

function itemAt({ a: [slope = 0], d, curve, term }: LatentPrior["items"][number], level: number): ItemAt {
  const categories = curve?.categories ?? d.length + 1;
  const slopes = new Float64Array(categories);
  const curvatures = new Float64Array(categories);
  let [information, bias] = [0, 0];
  for (let k = 0; k < categories; k++) {
    const own = term(slope * level, k);
    const first = slope * own.slope;
    const second = slope * slope * own.curvature;
    const p = exp(own.logProbability);
    slopes[k] = first;
    curvatures[k] = second;
    information += p * first * first;
    bias += p * first * (first * first - second);
  }
  return { slopes, curvatures, information, bias };
}

/**
 * The level where a function is highest whose slopes at some levels are given: infinite if beyond them, NaN if it is
 * flat. Heights are sums of slopes, exact enough to choose between maxima.
 */
function highest(levels: Float64Array, slopes: Float64Array, slopeAt: (level: number) => number): number {
  let [best, place, height] = [Number.NEGATIVE_INFINITY, Number.NaN, 0];
  const consider = (own: number, at: number): void => {
    if (own > best) [best, place] = [own, at];
  };
  const known = Array.from(levels.keys()).filter((q) => Number.isFinite(slopes[q]!));
  if (known.every((q) => slopes[q] === 0)) return Number.NaN;
  known.forEach((q, k) => {
    const before = known[k - 1];
    if (before === undefined) {
      if (slopes[q]! < 0) consider(0, Number.NEGATIVE_INFINITY);
      return;
    }
    const width = levels[q]! - levels[before]!;
    if (slopes[before]! > 0 && slopes[q]! <= 0) {
      const root = rootBetween(slopeAt, [levels[q]!, levels[before]!]).x;
      consider(height + (slopes[before]! * (root - levels[before]!)) / 2, root);
    }
    height += ((slopes[before]! + slopes[q]!) * width) / 2;
  });
  if (slopes[known.at(-1)!]! > 0) consider(height, Number.POSITIVE_INFINITY);
  return place;
}

function severalFactors(method: LikelihoodMethod, factors: readonly string[]): ItemwiseError {
  return new ItemwiseError("several-factors", () => messages.scoresOfOneFactor({ method, factors }), {
    hint: messages.scoresOfOneFactorHint,
  });
}
