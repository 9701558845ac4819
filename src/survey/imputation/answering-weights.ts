import type { PatternTable } from "../../data/answers/pattern-table";
import { fitModel } from "./answer-model";
import { type Answers, factorsOf, type ModelShape, profileOdds } from "./answers";
import { profilesOf } from "./profiles";

/**
 * Nonresponse weights: one over the probability of answering, by logistic regression on all groupings, strata, the log of
 * the weight and how others of the cluster answered, with the weak priors of `imputeAnswers`.
 * @param answered by row of the table
 * @param items the table's columns of items
 * @returns by row; 0 for people who did not answer. A variance that takes the probabilities as known tends to be too
 *   large (Robins, Rotnitzky & Zhao 1994).
 * @see Seaman & White (2013), Statistical Methods in Medical Research, 22, 278-295.
 */
export function answeringWeights(
  table: PatternTable,
  answered: readonly boolean[],
  items: readonly number[],
): Float64Array {
  const profiles = profilesOf(table, items);
  const all = new Float64Array(profiles.number);
  const yes = new Float64Array(profiles.number);
  answered.forEach((one, row) => {
    all[profiles.ofRow[row]!]! += table.count[row]!;
    if (one) yes[profiles.ofRow[row]!]! += table.count[row]!;
  });
  const none = new Int32Array();
  const profile = Int32Array.from(all.keys());
  const answers: Answers = {
    profiles,
    profile,
    count: all,
    state: none,
    words: 0,
    firstOpen: profiles.number,
    kind: none,
    ofKind: none,
  };
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const shape: ModelShape = {
    target: 0,
    flags: none,
    mask: none,
    crossed: false,
    units: table.rows,
    known: {
      profile,
      pattern: new Int32Array(all.length),
      all,
      yes,
      sums: { yes: sum(yes), all: sum(all) },
      level: Int32Array.of(-1),
      start: Int32Array.of(0, 0),
      active: none,
      open: none,
    },
  };
  const odds = profileOdds(answers, factorsOf(answers, shape, fitModel(answers, shape, null).mode));
  return Float64Array.from(answered, (one, row) => (one ? 1 + odds[profiles.ofRow[row]!]! : 0));
}
