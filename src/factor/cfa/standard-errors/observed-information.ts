import { STENCIL } from "../../../numeric/distributions/stencil";
import { product, symmetrize, transposedProduct } from "../../../numeric/linear-algebra/dense";
import { remember } from "../../../numeric/workers/remember";
import { informationAt } from "../../incomplete/incomplete-likelihood";
import type { ModelTable } from "../../model/model-table";
import { groupDiscrepancy } from "../estimation/discrepancy";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelObjective } from "../estimation/model-objective";
import { directions } from "./directions";
import { people, quadraticForm } from "./weighted-groups";

/**
 * Observed information of one person along the directions of the model: second derivatives of the discrepancy by
 * fourth-order central differences of its gradient, group by group; cached. For incomplete answers the second
 * derivatives by the moments are exact.
 * @returns directions x directions, symmetric
 * @see Reference: lavaan's `lavInspect(fit, "information.observed")`.
 */
export const observedInformation = remember((fitted: FittedModel): Float64Array => {
  const { count, basis } = directions(fitted);
  const own = secondDerivatives(fitted);
  if (basis === null) return own;
  const { free } = fitted.table;
  const turned = product(own, basis, { rows: free, inner: free, columns: count });
  return transposedProduct(basis, turned, { rows: count, inner: free, columns: count });
});

/** Of a parameter's unit. */
const SMALL = 0.01;

function secondDerivatives({
  table,
  data,
  discrepancy,
  estimates,
  implied,
  jacobian,
}: FittedModel): Float64Array {
  const free = table.free;
  const total = people(data);
  const parts = {
    layouts: data.map((_, group) => groupLayout(table, group)),
    discrepancies: data.map((moments, group) => {
      const distance = groupDiscrepancy(moments, { discrepancy, total });
      if (moments.incomplete === undefined) return distance;
      // The model's own second derivatives, with the scores fixed at the solution.
      const score = distance.score(implied[group]!);
      return { ...distance, score: () => score };
    }),
  };
  const out = new Float64Array(free * free);
  data.forEach(({ incomplete, n }, group) => {
    if (incomplete !== undefined) {
      const own = { rows: implied[group]!.length, columns: free };
      const information = informationAt(incomplete.patterns, implied[group]!, "observed");
      const slopes = quadraticForm(information, jacobian[group]!, own);
      for (let at = 0; at < out.length; at++) out[at]! += (n / total) * slopes[at]!;
    }
    const parameters = Int32Array.from(rowsOfFree(table, group).keys());
    const { gradient, derivatives } = modelObjective(table, { groups: [group], parameters }, parts);
    const x = Float64Array.from(parameters, (parameter) => estimates[parameter]!);
    const { hessian } = derivatives(x);
    parameters.forEach((parameter, place) => {
      const at = x[place]!;
      // In units of the parameter, where these are small, as of a slope on an income.
      const own = 1 / Math.sqrt(hessian[place * parameters.length + place]!);
      const step = 5e-4 * Math.max(own < SMALL ? own : 1, Math.abs(at));
      for (const [steps, weight] of STENCIL) {
        x[place] = at + steps * step;
        gradient(x).forEach((slope, column) => {
          out[parameter * free + parameters[column]!]! += (weight / step) * slope;
        });
      }
      x[place] = at;
    });
  });
  return symmetrize(out, free);
}

/** The free parameters of a group, each with the group's rows of that value. */
export function rowsOfFree(table: ModelTable, group: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  table.parameters.forEach((parameter, row) => {
    if (parameter.group !== group || parameter.free < 0) return;
    const rows = found.get(parameter.free);
    if (rows === undefined) found.set(parameter.free, [row]);
    else rows.push(row);
  });
  return found;
}

/** Sets rows to their first value plus an amount. */
export function shiftRows(
  values: Float64Array,
  first: Float64Array,
  { rows, by }: { readonly rows: readonly number[]; readonly by: number },
): void {
  for (const row of rows) values[row] = first[row]! + by;
}
