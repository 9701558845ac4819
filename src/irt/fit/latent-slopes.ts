import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import type { FittedIrt } from "../model/fitted-irt";
import { type LatentMoments, latentGradient } from "../model/latent-distribution";
import { latentValues, modelLayout } from "../model/model-layout";

/**
 * The rows of a group's distribution with the derivatives by them, from the moments of some people; null where none is
 * free.
 *
 * @param at the points' weights, and a function that gives the moments of the distribution there
 */
export function latentSlopes(
  { model, values }: FittedIrt,
  group: number,
  at: { readonly weights: Float64Array; readonly moments: () => LatentMoments },
): ((people: LatentMoments) => (readonly [number, number])[]) | null {
  const m = model.factors.length;
  const layout = modelLayout(model, group);
  const { means, covariances } = layout;
  if (![...means, ...covariances].some((row) => model.parameters[row]!.free >= 0)) return null;
  const { mean, covariance } = latentValues(layout, values);
  const precision = symmetricInverse(covariance, m);
  if (precision === null) throw new Error("a fitted model's factors have a covariance matrix");
  const distribution = { weights: at.weights, moments: at.moments(), mean, precision };
  return (people) => {
    const derivatives = latentGradient(people, distribution);
    const out: (readonly [number, number])[] = [];
    for (let f = 0; f < m; f++) {
      out.push([means[f]!, derivatives.mean[f]!]);
      for (let g = 0; g <= f; g++) out.push([covariances[f * m + g]!, derivatives.covariance[f * m + g]!]);
    }
    return out;
  };
}
