import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import type { DifItem } from "./dif-result";

/**
 * An item's slope and intercepts by group, with the differences from the first group that can be compared. The area
 * between the two expected scores, each point of the trait with the share of the group's people that are there, in score
 * points: signed (above 0 where the group answers higher at the same level of the trait) and unsigned (of absolute
 * differences). The difference of the logits of answering higher, averaged over the same people and the thresholds
 * with weights p (1 - p): the logarithm of a common odds ratio, as Mantel-Haenszel's, which counts people by how
 * much their answers tell.
 *
 * @param fitted a model in which the item is free
 * @param compared by group
 * @see Raju (1988), Psychometrika, 53, 495-502, for areas; Meade (2010), Journal of Applied Psychology, 95, 728-743, for
 *   the weights of the group compared
 */
export function curveAreas(fitted: FittedIrt, item: string, compared: readonly boolean[]): DifItem["groups"] {
  const { model, quadrature } = fitted;
  const place = model.items.findIndex(({ id }) => id === item);
  const there = itemParameters(fitted, compared.indexOf(true), place);
  return model.groups.flatMap((group, g) => {
    if (!compared[g]) return [];
    const here = itemParameters(fitted, g, place);
    const between = differences(here, there, {
      nodes: quadrature.nodes[g]!,
      weights: quadrature.weights[g]!,
    });
    return [{ group, ...here, ...between }];
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

function differences(
  here: Parameters,
  there: Parameters,
  { nodes, weights }: { nodes: Float64Array; weights: Float64Array },
): { signedArea: number; unsignedArea: number; logOdds: number } {
  let [signedArea, unsignedArea, logits, information] = [0, 0, 0, 0];
  nodes.forEach((theta, q) => {
    let points = 0;
    here.d.forEach((d, k) => {
      const [own, base] = [here.a * theta + d, there.a * theta + there.d[k]!];
      const [p, other] = [1 / (1 + Math.exp(-own)), 1 / (1 + Math.exp(-base))];
      points += p - other;
      const middle = (p + other) / 2;
      logits += weights[q]! * middle * (1 - middle) * (own - base);
      information += weights[q]! * middle * (1 - middle);
    });
    signedArea += weights[q]! * points;
    unsignedArea += weights[q]! * Math.abs(points);
  });
  return { signedArea, unsignedArea, logOdds: information > 0 ? logits / information : 0 };
}
