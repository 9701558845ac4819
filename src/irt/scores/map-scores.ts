import { symmetricInverse } from "../../numeric/dense";
import type { FittedIrt } from "../fitted-irt";
import { latentPrior, posteriorMode } from "../posterior-mode";
import { type Answers, distinctAnswers, fittedAnswers } from "./distinct-answers";
import { emptyScores, type PersonScores } from "./person-scores";

/**
 * Most probable factor scores given the answers (MAP): the mode of the posterior distribution by Newton's method, with
 * standard errors from the inverse of its curvature there. Missing answers say nothing.
 *
 * @param answers those of the model's table where none are given
 * @see Samejima (1969), Psychometrika Monograph 17, chapter 3. Checked against modes found in R
 *   (scripts/reference/irt-scores.R).
 */
export function mapScores(fitted: FittedIrt, answers: Answers = fittedAnswers(fitted)): PersonScores {
  const distinct = distinctAnswers(answers);
  const m = fitted.model.factors.length;
  const scores = emptyScores(fitted.model.factors, distinct);
  const priors = fitted.model.groups.map((_, group) => latentPrior(fitted, group));
  for (let row = 0; row < distinct.rows; row++) {
    const prior = priors[distinct.group[row]!]!;
    const categories = distinct.columns.map((column) => column[row]!);
    const { mode, information } = posteriorMode(prior, categories);
    const covariance = symmetricInverse(information, m)!;
    scores.estimates.set(mode, row * m);
    for (let f = 0; f < m; f++) scores.standardErrors[row * m + f] = Math.sqrt(covariance[f * m + f]!);
  }
  return scores;
}
