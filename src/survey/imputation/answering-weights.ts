import type { PatternTable } from "../../data/answers/pattern-table";
import { type Answers, profileParts } from "./answer-derivatives";
import { fitModel } from "./answer-model";
import { profilesOf } from "./profiles";

/**
 * What weights are multiplied by so that people who answered stand for those alike who did not: one over the probability
 * of answering, by logistic regression on all groupings, strata, the log of the weight and how others of the cluster
 * answered, with the weak priors of `imputeAnswers`.
 *
 * @param answered by row of the table: whether a person answered
 * @param items columns of the table that are items
 * @returns by row; 0 where a person did not answer. The probabilities are estimated, and a variance that takes them as
 *   known tends to be too large (Robins, Rotnitzky & Zhao 1994).
 * @see Seaman & White (2013), Statistical Methods in Medical Research, 22, 278-295.
 */
export function answeringWeights(
  table: PatternTable,
  answered: readonly boolean[],
  items: readonly number[],
): Float64Array {
  const profiles = profilesOf(table, items);
  const units = Int32Array.from({ length: table.rows }, (_, row) => row);
  const answers: Answers = {
    ...{ profiles, count: table.count, profile: profiles.ofRow, width: 1 },
    state: Uint8Array.from(answered, Number),
    busy: new Uint8Array(table.rows),
  };
  const { mode } = fitModel(answers, { target: 0, flags: new Int32Array(), crossed: false, units }, null);
  const parts = profileParts(answers, mode);
  return Float64Array.from(answered, (one, row) => (one ? 1 + Math.exp(-parts[profiles.ofRow[row]!]!) : 0));
}
