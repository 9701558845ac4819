import type { AnalyzedItem } from "../../data/answers/pattern-table";
import { exp } from "../../numeric/elementary/exp";
import { scoresOf } from "../../reliability/alpha-estimates";
import { deviationsOf, type SampledTable } from "../../survey/design/estimate";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";

/** Standard errors of measurement of people with a sum score. */
export interface ScoreError {
  readonly score: number;
  readonly n: number;
  /** From the difference of two halves (items in turn); null for few people, and of an odd number of items. */
  readonly thorndike: number | null;
  /** From the variance of all items within people. */
  readonly feldt: number | null;
}

/** Of fewer people, the mean square is not shown. */
const MIN_PEOPLE = 10;

/**
 * The standard error of measurement by sum score: the root mean square of the differences of parts within people, apart
 * from the differences of the parts' means. Thorndike's has two halves, Feldt's as many parts as items. Halves of an odd
 * number of items differ with the score by themselves, which is no error.
 * @param sample complete answers to at least two items
 * @see Thorndike (1951), in Educational measurement, 560-620; Feldt, Steffen & Gupta (1985), Applied Psychological
 *   Measurement, 9, 351-361. Reference: R code of the formulas.
 * @example
 * ```ts
 * const random = createRandom(1);
 * const answer = () => Array.from({ length: 400 }, () => (random.uniform() < 0.5 ? 1 : 0));
 * const items = { a: answer(), b: answer(), c: answer(), d: answer() };
 * const errors = scoreErrors({ table: fromAnswers({ items }) });
 * errors.map(({ score }) => score); // [0, 1, 2, 3, 4]
 * ```
 */
export function scoreErrors({ table }: Pick<SampledTable, "table">): ScoreError[] {
  const { weight, count } = table;
  const scores = scoresOf(table);
  const parts = scores.map((own) => deviationsOf(weight, own));
  const k = parts.length;
  const found = new Map<number, { n: number; all: number; halves: number; items: number }>();
  for (let row = 0; row < table.rows; row++) {
    const score = scores.reduce((total, own) => total + own[row]!, 0);
    const cell = found.get(score) ?? { n: 0, all: 0, halves: 0, items: 0 };
    const mean = parts.reduce((total, own) => total + own[row]!, 0) / k;
    const within = parts.reduce((total, own) => total + (own[row]! - mean) ** 2, 0);
    const halves = parts.reduce((total, own, j) => total + (j % 2 === 0 ? own[row]! : -own[row]!), 0);
    cell.n += count[row]!;
    cell.all += weight[row]!;
    cell.halves += weight[row]! * halves ** 2;
    cell.items += (weight[row]! * within * k) / (k - 1);
    found.set(score, cell);
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([score, { n, all, halves, items }]) => ({
      score,
      n,
      thorndike: n < MIN_PEOPLE || k % 2 === 1 ? null : Math.sqrt(halves / all),
      feldt: n < MIN_PEOPLE || k < 2 ? null : Math.sqrt(items / all),
    }));
}

/** Levels of the trait between which a sum score is looked for. */
const [LOWEST, HIGHEST, STEPS] = [-10, 10, 60];

/**
 * The standard error of measurement of a sum score under a model with one factor: the SD of the sum at the level of the
 * trait where it is expected.
 * @param items with the scores of their categories, as fitted
 * @returns null for a score that is expected at no level, such as the lowest and the highest
 * @see Lord (1980), Applications of item response theory, chapter 4; Kolen, Zeng & Hanson (1996), Journal of
 *   Educational Measurement, 33, 129-140. Reference: R code of the formula at the same estimates.
 */
export function sumScoreError(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  items: readonly AnalyzedItem[],
): (score: number) => number | null {
  const rows = modelLayout(model, 0).items.map(({ slopes, intercepts }) => ({
    slope: values[slopes[0]!]!,
    intercepts: Array.from(intercepts, (row) => values[row]!),
  }));
  const at = (trait: number): { mean: number; variance: number } => {
    let [mean, variance] = [0, 0];
    rows.forEach(({ slope, intercepts }, j) => {
      const above = [1, ...intercepts.map((d) => 1 / (1 + exp(-(slope * trait + d)))), 0];
      let [own, squares] = [0, 0];
      items[j]!.categories.forEach(({ score }, k) => {
        const share = above[k]! - above[k + 1]!;
        own += share * score;
        squares += share * score * score;
      });
      mean += own;
      variance += squares - own * own;
    });
    return { mean, variance };
  };
  return (score) => {
    let [low, high] = [LOWEST, HIGHEST];
    if (!(at(low).mean < score && at(high).mean > score)) return null;
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2;
      if (at(middle).mean < score) low = middle;
      else high = middle;
    }
    return Math.sqrt(at((low + high) / 2).variance);
  };
}
