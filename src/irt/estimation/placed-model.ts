import { ItemwiseError } from "../../errors";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { answeredProbabilities } from "../model/answered-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { categoryProbabilities } from "../model/item-curves";
import { latentValues, modelLayout } from "../model/model-layout";
import type { PlacedModel } from "./e-step/placement";
import { itemValues } from "./likelihood";

/**
 * A group of a model as patterns' own points are placed by it.
 *
 * @param values of the model's rows; the group's covariances are positive definite and intercepts descend
 * @param factorOf by item: the factor that it loads on
 */
export function placedModel(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  group: number,
  factorOf: readonly number[],
): PlacedModel {
  const layout = modelLayout(model, group);
  const { mean, covariance } = latentValues(layout, values);
  const precision = symmetricInverse(covariance, mean.length);
  if (precision === null) throw undefinedModel("the factors have no distribution");
  return {
    factorOf,
    mean,
    precision,
    curves(item, nodes) {
      const axis = { points: nodes.length, dimensions: 1, nodes, factors: [factorOf[item]!] };
      const curves = categoryProbabilities(itemValues(layout.items[item]!, values, axis), axis);
      if (curves === null) throw undefinedModel("an item's intercepts do not descend");
      return curves;
    },
    answered(item, { nodes, ...answers }) {
      const axis = { points: nodes.length, dimensions: 1, nodes, factors: [factorOf[item]!] };
      return answeredProbabilities(itemValues(layout.items[item]!, values, axis), { nodes, ...answers })!;
    },
  };
}

function undefinedModel(why: string): ItemwiseError {
  return new ItemwiseError("bad-model", `${why} where points of patterns' own would be placed.`, {
    hint: "Choose other points (quadrature), or fix fewer parameters.",
  });
}
