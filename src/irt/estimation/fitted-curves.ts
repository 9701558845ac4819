import type { FittedIrt } from "../model/fitted-irt";
import { type Axis, categoryProbabilities } from "../model/item-curves";
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
  fitted: Pick<FittedIrt, "model" | "values">,
  group: number,
  nodes: Float64Array,
): Float64Array[] {
  const factors = [...fitted.model.factors.keys()];
  const dimensions = factors.length;
  const axis = { points: nodes.length / dimensions, dimensions, nodes, factors };
  return curvesOn(fitted, group, () => axis);
}

/** The same at points of the factor that each item loads on alone. */
export function curvesByFactor(
  fitted: Pick<FittedIrt, "model" | "values">,
  group: number,
  { factorOf, nodes }: { factorOf: readonly number[]; nodes: Float64Array },
): Float64Array[] {
  const axis = { points: nodes.length, dimensions: 1, nodes };
  return curvesOn(fitted, group, (item) => ({ ...axis, factors: [factorOf[item]!] }));
}

function curvesOn(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  group: number,
  axisOf: (item: number) => Axis,
): Float64Array[] {
  return modelLayout(model, group).items.map((rows, item) => {
    const axis = axisOf(item);
    const curves = categoryProbabilities(itemValues(rows, values, axis), axis);
    if (curves === null) throw new Error("a fitted item's intercepts descend");
    return curves;
  });
}
