import type { PatternTable } from "../../data/answers/pattern-table";
import { fitModel } from "./answer-model";
import { type Answers, factorsOf, modelShape, profileOdds } from "./answers";
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
  // Two units of each profile: people who did not answer, and people who did.
  const known = Int32Array.from({ length: 2 * profiles.number }, (_, unit) => unit);
  const count = new Float64Array(known.length);
  answered.forEach((one, row) => {
    count[2 * profiles.ofRow[row]! + Number(one)]! += table.count[row]!;
  });
  const answers: Answers = {
    profiles,
    profile: known.map((unit) => unit >> 1),
    count,
    state: known.map((unit) => unit & 1),
    words: 1,
    firstOpen: known.length,
  };
  const shape = modelShape(answers, { target: 0, flags: new Int32Array(), crossed: false }, known);
  const odds = profileOdds(answers, factorsOf(answers, shape, fitModel(answers, shape, null).mode));
  return Float64Array.from(answered, (one, row) => (one ? 1 + odds[profiles.ofRow[row]!]! : 0));
}
