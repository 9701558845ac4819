import type { Responses } from "../../data/answers/responses";
import { log } from "../../numeric/elementary/log";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtResult } from "../model/irt-result";
import { eapScores } from "../scores/eap-scores";
import { distinctAnswers } from "../scores/person-scores";
import { answersByRow, answersTo, type ScoreRowsOptions } from "../scores/score-rows";
import { curvesAt, type ScoredAnswers, scoredAnswers } from "./local-dependence";

/**
 * Shares (by weight) of people whose Zh is below -1.645 and below -2.5. Zh is the standardized log-likelihood of a
 * person's answers at the EAP score. With few items Zh varies less than a
 * standard normal variable at an estimated score, and the shares under a true model are smaller than 5 % and .6 %
 * (Reise 1990).
 * @returns null if no answer could have been different
 * @see Drasgow, Levine & Williams (1985), British Journal of Mathematical and Statistical Psychology, 38, 67-86.
 *   Checked against R (scripts/reference/irt-fit.R).
 */
export function personFit(
  fitted: FittedIrt,
  scored: ScoredAnswers = scoredAnswers(fitted),
): IrtResult["personFit"] {
  let people = 0;
  let below1645 = 0;
  let below25 = 0;
  for (let row = 0; row < scored.answers.rows; row++) {
    const zh = standardizedLogLikelihood(scored, row);
    if (zh === null) continue;
    const weight = scored.weight[row]!;
    people += weight;
    if (zh < -1.645) below1645 += weight;
    if (zh < -2.5) below25 += weight;
  }
  return people > 0 ? { below1645: below1645 / people, below25: below25 / people } : null;
}

/**
 * Zh of people, by row kept of a file, at their EAP scores. **Restricted output**, as scores are.
 * @param fitted the model, of these or other people's answers to the measure
 * @returns NaN where it is not defined, or there is no score
 * @see `personFit`; mirt's `personfit` (Zh)
 */
export function personFitRows(
  fitted: FittedIrt,
  responses: Responses,
  { categories }: Pick<ScoreRowsOptions, "categories">,
): Float64Array {
  const { table, place } = answersByRow(responses, categories);
  const given = answersTo(fitted, table);
  const answers = distinctAnswers(given);
  const curves = curvesAt(fitted, answers, eapScores(fitted, given).estimates);
  const values = Array.from({ length: answers.rows }, (_, row) =>
    standardizedLogLikelihood({ answers, curves }, row),
  );
  return Float64Array.from(place, (at) => values[answers.of[at]!] ?? Number.NaN);
}

function standardizedLogLikelihood(
  { answers, curves }: Pick<ScoredAnswers, "answers" | "curves">,
  row: number,
): number | null {
  let difference = 0;
  let variance = 0;
  answers.columns.forEach((column, item) => {
    const category = column[row]!;
    if (category < 0) return;
    const own = curves[item]!;
    let mean = 0;
    let square = 0;
    for (let at = row; at < own.length; at += answers.rows) {
      const p = own[at]!;
      if (p <= 0) continue;
      mean += p * log(p);
      square += p * log(p) ** 2;
    }
    difference += log(own[category * answers.rows + row]!) - mean;
    variance += square - mean * mean;
  });
  return variance > 0 && Number.isFinite(difference) ? difference / Math.sqrt(variance) : null;
}
