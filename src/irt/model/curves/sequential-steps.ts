import { logistic } from "./asymptotes";
import type { ItemCurve, ResponseCurve } from "./response-curve";

/**
 * Steps taken one after another: who reached category k - 1 goes on to k or beyond with the logit z + d_k, the d in any
 * order (continuation ratios). The answers to an item are those to a two-parameter item for each step, of the people who
 * reached it.
 * @see Tutz (1990), British Journal of Mathematical and Statistical Psychology, 43, 39-55. Reference: mirt's "sequential"
 *   and "Tutz".
 */
export const sequentialSteps: ResponseCurve = {
  of: curveOf,
  shown(parameters) {
    const steps = Array.from({ length: parameters }, (_, k) => [[k, 1]] as const);
    return { d: steps, steps };
  },
};

function curveOf(parameters: Float64Array): ItemCurve {
  const last = parameters.length;
  const numbers = last + 1;
  const probabilities = (z: number, into: Float64Array): void => {
    let reached = 1;
    for (let k = 0; k < last; k++) {
      const logit = z + parameters[k]!;
      into[k] = reached * logistic(-logit);
      reached *= logistic(logit);
    }
    into[last] = reached;
  };
  return {
    categories: last + 1,
    weights: new Float64Array(last).fill(1),
    probabilities,
    derivatives(z, { probabilities: own, first }) {
      probabilities(z, own);
      first.fill(0);
      // Each step adds its derivative for those who took it, and for those who stopped there.
      for (let k = 0; k < last; k++) {
        const logit = z + parameters[k]!;
        const [on, stop] = [logistic(-logit), -logistic(logit)];
        for (let category = k; category <= last; category++) {
          const slope = category === k ? stop : on;
          first[category * numbers]! += slope;
          first[category * numbers + k + 1] = slope;
        }
      }
    },
    sums(z, people, { gradient, information }) {
      gradient.fill(0);
      information.fill(0);
      let beyond = 0;
      for (let k = last - 1; k >= 0; k--) {
        beyond += people[k + 1]!;
        const reached = beyond + people[k]!;
        const p = logistic(z + parameters[k]!);
        const own = beyond - reached * p;
        const curvature = reached * p * logistic(-z - parameters[k]!);
        gradient[0]! += own;
        gradient[k + 1] = own;
        information[0]! += curvature;
        information[k + 1] = curvature;
        information[(k + 1) * numbers + k + 1] = curvature;
      }
    },
  };
}
