import { transposedProduct } from "../../numeric/dense";
import type { ModelTable } from "../model/model-table";
import { groupDiscrepancy } from "./discrepancy";
import type { FittedModel } from "./fitted-model";
import { impliedMoments } from "./implied-moments";
import { rowJacobian } from "./jacobian";
import { people } from "./weighted-groups";

/** Weights of the gradient at 2, 1, -1 and -2 steps for a derivative without an error of the second to fourth order. */
export const STENCIL = [
  [2, -1 / 12],
  [1, 8 / 12],
  [-1, -8 / 12],
  [-2, 1 / 12],
] as const;

/**
 * Observed information of one person: the second derivatives of the discrepancy, from central differences of its
 * gradient to the fourth order. Reference: lavaan's `lavInspect(fit, "information.observed")`.
 *
 * @returns free x free, symmetric
 */
export function observedInformation(fitted: FittedModel): Float64Array {
  const { table, data } = fitted;
  const free = table.free;
  const out = new Float64Array(free * free);
  data.forEach((_, group) => {
    const values = fitted.values.slice();
    for (const [parameter, rows] of rowsOfFree(table, group)) {
      const step = 5e-4 * Math.max(1, Math.abs(fitted.estimates[parameter]!));
      for (const [steps, weight] of STENCIL) {
        moveRows(values, fitted.values, { rows, by: steps * step });
        addGradient(fitted, { values, group, factor: weight / step, out, row: parameter });
      }
      moveRows(values, fitted.values, { rows, by: 0 });
    }
  });
  for (let i = 0; i < free; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (out[i * free + j]! + out[j * free + i]!) / 2;
      out[i * free + j] = mean;
      out[j * free + i] = mean;
    }
  }
  return out;
}

/** The free parameters of a group, each with the rows of the group that have its value. */
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

/** Gives rows the value that they had at first, and so much more. */
export function moveRows(
  values: Float64Array,
  first: Float64Array,
  { rows, by }: { readonly rows: readonly number[]; readonly by: number },
): void {
  for (const row of rows) values[row] = first[row]! + by;
}

interface GradientAt {
  readonly values: Float64Array;
  readonly group: number;
  readonly factor: number;
  readonly out: Float64Array;
  readonly row: number;
}

/** Adds factor times the gradient of a group's share of the discrepancy to a row of the information. */
function addGradient(
  { table, data, discrepancy }: FittedModel,
  { values, group, factor, out, row }: GradientAt,
): void {
  const implied = impliedMoments(table, values, group);
  const measure = groupDiscrepancy(data[group]!, { discrepancy, total: people(data) });
  const weighed = measure.weigh(measure.residual(implied), 1, implied);
  const jacobian = rowJacobian(table, values, group);
  const columns = jacobian.length / weighed.length;
  const slopes = transposedProduct(jacobian, weighed, { rows: columns, inner: weighed.length, columns: 1 });
  let column = 0;
  for (const parameter of table.parameters) {
    if (parameter.group !== group) continue;
    const slope = slopes[column++]!;
    if (parameter.free >= 0) out[row * table.free + parameter.free]! -= factor * measure.share * slope;
  }
}
