import type { FittedIrt } from "../model/fitted-irt";
import { categoryProbabilities } from "../model/item-curves";
import { modelLayout } from "../model/model-layout";
import { itemValues } from "./likelihood";

/**
 * Probability of every category of every item of a fitted model at some points of all its factors.
 *
 * @param group index of the group whose parameters are meant
 * @param nodes points x factors, row-major
 * @returns by item, categories x points, row-major
 */
export function fittedCurves(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  group: number,
  nodes: Float64Array,
): Float64Array[] {
  const dimensions = model.factors.length;
  const axis = {
    points: nodes.length / dimensions,
    dimensions,
    nodes,
    factors: model.factors.map((_, factor) => factor),
  };
  return modelLayout(model, group).items.map((rows) => {
    const curves = categoryProbabilities(itemValues(rows, values, axis), axis);
    if (curves === null) throw new Error("a fitted item's intercepts descend");
    return curves;
  });
}
