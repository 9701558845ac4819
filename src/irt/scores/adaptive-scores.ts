import { chooseEStep } from "../estimation/choose-e-step";
import { pointMoments } from "../estimation/e-step/point-products";
import { stateOfGroup } from "../estimation/likelihood";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { type DistinctAnswers, patternsOf } from "./distinct-answers";
import { emptyScores, type PersonScores } from "./person-scores";

/** Posterior means and standard deviations at points of each pattern's own, as the likelihood was summed. */
export function adaptiveScores(fitted: FittedIrt, answers: DistinctAnswers): PersonScores {
  const { model, values, quadrature } = fitted;
  const m = model.factors.length;
  const size = quadrature.perFactor ?? 0;
  const scores = emptyScores(model.factors, answers);
  const moments = pointMoments(m, size);
  const prepare = chooseEStep(model, { kind: "adaptive", points: size, seed: 1 }, values);
  const layouts = model.groups.map((_, group) => modelLayout(model, group));
  const groups = model.groups.map((_, group) => patternsOf(answers, group));
  const eSteps = groups.map(({ patterns }, group) => prepare(patterns, group));
  groups.forEach(({ rows }, group) => {
    const state = stateOfGroup({ layouts, eSteps }, values, group);
    const expectation = eSteps[group]!;
    if (state === null || expectation.kind !== "adaptive") throw new Error("a fitted model is defined");
    expectation.visit(state.probabilities, state.latent, ({ row, cells, distances, center }) => {
      const { margins } = moments(cells, distances);
      for (let f = 0, at = rows[row]! * m; f < m; f++, at++) {
        let mean = 0;
        let square = 0;
        for (let a = f * size; a < (f + 1) * size; a++) {
          const scaled = margins[a]! * distances[a]!;
          mean += scaled;
          square += scaled * distances[a]!;
        }
        scores.estimates[at] = center[f]! + mean;
        scores.standardErrors[at] = Math.sqrt(square - mean * mean);
      }
    });
  });
  return scores;
}
