import type { FittedIrt } from "../fitted-irt";
import { type Answers, distinctAnswers, fittedAnswers } from "./distinct-answers";
import { eachPosterior } from "./each-posterior";
import { marginal } from "./marginal";
import { emptyScores, type PersonScores } from "./person-scores";
import { placedScores } from "./placed-scores";

/**
 * Expected factor scores given the answers (EAP): the posterior mean of every factor, with the posterior standard
 * deviation as its standard error. Where the likelihood was summed on a grid, on that grid; otherwise at points around
 * each pattern's mode. Missing answers say nothing.
 *
 * @param answers those of the model's table where none are given
 * @see Bock & Mislevy (1982), Applied Psychological Measurement, 6, 431-444. Checked against mirt 1.45.1's
 *   `fscores(method = "EAP")`, which by default scores on finer grids than it fits on (1e-6 away here).
 */
export function eapScores(fitted: FittedIrt, answers: Answers = fittedAnswers(fitted)): PersonScores {
  const distinct = distinctAnswers(answers);
  if (fitted.quadrature.kind !== "grid") return placedScores(fitted, distinct);
  const m = fitted.model.factors.length;
  const scores = emptyScores(fitted.model.factors, distinct);
  eachPosterior(fitted, distinct, ({ row, weights, nodes }) => {
    for (let f = 0; f < m; f++) {
      const { mean, deviation } = marginal(weights, nodes, { factor: f, factors: m });
      scores.estimates[row * m + f] = mean;
      scores.standardErrors[row * m + f] = deviation;
    }
  });
  return scores;
}
