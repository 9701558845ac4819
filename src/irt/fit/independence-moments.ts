import type { FittedIrt } from "../fitted-irt";
import type { CompleteGroup } from "./complete-answers";
import type { PointModel } from "./expected-moments";
import type { Moments } from "./moment-kind";

/** The model of independent items with a group's own shares of every category: one point. */
export function independencePoint({ table, model }: FittedIrt, group: CompleteGroup): PointModel {
  const curves = model.items.map(({ categories }, item) => {
    const shares = new Float64Array(categories);
    group.rows.forEach((row, at) => {
      shares[table.columns[item]![row]!]! += group.share[at]!;
    });
    return shares;
  });
  return { curves, weights: Float64Array.of(1) };
}

/**
 * Derivatives of the independence model's moments by its shares of the categories (where only items' means are compared,
 * by those): moments x parameters, row-major. The degrees of freedom left are the moments of pairs.
 */
export function independenceJacobian(
  { functions, moments, single }: Moments,
  given: readonly Float64Array[],
): { jacobian: Float64Array; parameters: number } {
  const starts: number[] = [];
  let parameters = 0;
  for (const own of single) {
    starts.push(parameters);
    parameters += own;
  }
  const jacobian = new Float64Array(moments.length * parameters);
  moments.forEach(({ first, second }, r) => {
    const add = (own: number, times: number): void => {
      const { item, values } = functions[own]!;
      for (let k = 0; k < single[item]!; k++) {
        jacobian[r * parameters + starts[item]! + k]! += (values[k + 1]! - values[0]!) * times;
      }
    };
    add(first, second < 0 ? 1 : given[second]![0]!);
    if (second >= 0) add(second, given[first]![0]!);
  });
  return { jacobian, parameters };
}
