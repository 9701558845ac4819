import { fittedCurves } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { type DistinctAnswers, distinctAnswers, fittedAnswers } from "../scores/distinct-answers";
import { eapScores } from "../scores/eap-scores";
import type { PersonScores } from "../scores/person-scores";

/** The distinct answers that a model was fitted to, with what it expects at their scores. */
export interface ScoredAnswers {
  readonly answers: DistinctAnswers;
  /** By distinct answers: sum of weights. */
  readonly weight: Float64Array;
  /** By item: probability of every category at the scores of the distinct answers, categories x rows. */
  readonly curves: readonly Float64Array[];
}

/** The model's probabilities at everyone's expected scores (EAP), of the answers that it was fitted to. */
export function scoredAnswers(fitted: FittedIrt, scores: PersonScores = eapScores(fitted)): ScoredAnswers {
  const { model, table } = fitted;
  const m = model.factors.length;
  const distinct = distinctAnswers(fittedAnswers(fitted));
  const { estimates } = scores;
  const weight = new Float64Array(distinct.rows);
  distinct.of.forEach((own, row) => {
    if (own >= 0) weight[own]! += table.weight[row]!;
  });
  const curves = model.items.map(({ categories }) => new Float64Array(categories * distinct.rows));
  model.groups.forEach((_, group) => {
    const rows = Array.from({ length: distinct.rows }, (__, row) => row).filter(
      (row) => distinct.group[row] === group,
    );
    const nodes = new Float64Array(rows.length * m);
    rows.forEach((row, at) => {
      nodes.set(estimates.subarray(row * m, (row + 1) * m), at * m);
    });
    fittedCurves(fitted, group, nodes).forEach((own, item) => {
      for (let k = 0; k < own.length / rows.length; k++) {
        rows.forEach((row, at) => {
          curves[item]![k * distinct.rows + row] = own[k * rows.length + at]!;
        });
      }
    });
  });
  return { answers: distinct, weight, curves };
}
