import { exp } from "../../numeric/elementary/exp";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import type { DifGroup } from "./dif-result";

/**
 * An item's slope and intercepts by group, and the area between the group's expected score and the mean of the other
 * groups', weighted by the group's distribution of the trait, in score points: signed (positive where the group answers
 * higher at the same level of the trait) and unsigned.
 * @param fitted a model in which the item is free in all groups
 * @param compared by group
 * @see Raju (1988), Psychometrika, 53, 495-502, for areas; Meade (2010), Journal of Applied Psychology, 95, 728-743,
 *   for the weights of the group compared
 */
export function curveAreas(
  fitted: FittedIrt,
  item: string,
  compared: readonly boolean[],
): Pick<DifGroup, "group" | "a" | "d" | "signedArea" | "unsignedArea">[] {
  const { model, quadrature } = fitted;
  const place = model.items.findIndex(({ id }) => id === item);
  const all = model.groups.map((_, g) => itemParameters(fitted, g, place));
  return model.groups.flatMap((group, g) => {
    if (!compared[g]) return [];
    const others = all.filter((_, h) => h !== g && compared[h]);
    const points = { nodes: quadrature.nodes[g]!, weights: quadrature.weights[g]! };
    return [{ group, ...all[g]!, ...areas(all[g]!, others, points) }];
  });
}

interface Parameters {
  readonly a: number;
  readonly d: readonly number[];
}

function itemParameters({ model, values }: FittedIrt, group: number, item: number): Parameters {
  const { slopes, intercepts } = modelLayout(model, group).items[item]!;
  return { a: values[slopes[0]!]!, d: Array.from(intercepts, (row) => values[row]!) };
}

function areas(
  own: Parameters,
  others: readonly Parameters[],
  { nodes, weights }: { nodes: Float64Array; weights: Float64Array },
): { signedArea: number; unsignedArea: number } {
  let [signedArea, unsignedArea] = [0, 0];
  nodes.forEach((theta, q) => {
    const elsewhere = others.reduce((sum, one) => sum + expected(one, theta), 0) / others.length;
    const points = expected(own, theta) - elsewhere;
    signedArea += weights[q]! * points;
    unsignedArea += weights[q]! * Math.abs(points);
  });
  return { signedArea, unsignedArea };
}

function expected({ a, d }: Parameters, theta: number): number {
  return d.reduce((sum, intercept) => sum + 1 / (1 + exp(-(a * theta + intercept))), 0);
}
