import { STENCIL } from "../../../numeric/distributions/stencil";
import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import { groupDiscrepancy } from "../estimation/discrepancy";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelProblem } from "../estimation/model-problem";
import { people } from "./weighted-groups";

/**
 * Observed information of one person: the second derivatives of the discrepancy, from central differences of its
 * gradient to the fourth order, group by group; once, as standard errors, tests and comparisons of a model ask for the
 * same. Reference: lavaan's `lavInspect(fit, "information.observed")`.
 *
 * @returns free x free, symmetric
 */
export const observedInformation = remember(secondDerivatives);

function secondDerivatives({ table, data, discrepancy, estimates }: FittedModel): Float64Array {
  const free = table.free;
  const total = people(data);
  const parts = {
    layouts: data.map((_, group) => groupLayout(table, group)),
    discrepancies: data.map((moments) => groupDiscrepancy(moments, { discrepancy, total })),
  };
  const out = new Float64Array(free * free);
  data.forEach((_, group) => {
    const parameters = Int32Array.from(rowsOfFree(table, group).keys());
    const { gradient } = modelProblem(table, { groups: [group], parameters }, parts);
    const x = Float64Array.from(parameters, (parameter) => estimates[parameter]!);
    parameters.forEach((parameter, place) => {
      const at = x[place]!;
      const step = 5e-4 * Math.max(1, Math.abs(at));
      for (const [steps, weight] of STENCIL) {
        x[place] = at + steps * step;
        gradient(x).forEach((slope, column) => {
          out[parameter * free + parameters[column]!]! += (weight / step) * slope;
        });
      }
      x[place] = at;
    });
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
