import { ItemwiseError } from "../../errors";
import { dampedScoring, type ScoringMinimum } from "../../numeric/damped-scoring";
import { flatIdentity } from "../../numeric/dense";
import type { ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import type { Convergence } from "./cfa-result";
import { type GroupDiscrepancy, groupDiscrepancy } from "./discrepancy";
import type { Discrepancy } from "./estimator";
import type { FittedModel } from "./fitted-model";
import { type GroupLayout, groupLayout } from "./group-layout";
import { momentsOf, stateOrThrow } from "./implied-moments";
import { type LinkedGroups, linkedGroups } from "./linked-groups";
import { fixedValues, modelProblem } from "./model-problem";
import { writeDerived } from "./model-state";
import { addDerivatives } from "./moment-derivatives";
import { startValues } from "./start-values";

export interface FitOptions {
  readonly discrepancy: Discrepancy;
  /** Starting values of the free parameters; by default the model's own and rough estimates. */
  readonly starts?: Float64Array | undefined;
}

interface Parts {
  readonly layouts: readonly GroupLayout[];
  readonly discrepancies: readonly GroupDiscrepancy[];
}

/**
 * Fits a measurement model to the moments of its groups.
 *
 * @param table the model
 * @param data moments of its groups, in the order of `table.groups`, with the model's items in the model's order
 * @throws ItemwiseError "wrong-moments" where the moments are not those of the model; as `groupDiscrepancy`
 * @see Browne (1984); Muthén, du Toit & Spisic (1997) for DWLS; Jöreskog (1967) for ML. Reference: lavaan 0.6-19.
 */
export function fitModel(table: ModelTable, data: readonly GroupMoments[], options: FitOptions): FittedModel {
  checkMoments(table, data);
  const total = data.reduce((sum, { n }) => sum + n, 0);
  const parts: Parts = {
    layouts: table.groups.map((_, group) => groupLayout(table, group)),
    discrepancies: data.map((moments) =>
      groupDiscrepancy(moments, { discrepancy: options.discrepancy, total }),
    ),
  };
  const starts = options.starts ?? startValues(table, parts.layouts, data);
  const estimates = new Float64Array(table.free);
  const runs = linkedGroups(table).map((linked) => {
    const problem = modelProblem(table, linked, parts);
    const run = dampedScoring(
      problem,
      Float64Array.from(linked.parameters, (free) => starts[free]!),
    );
    linked.parameters.forEach((free, at) => {
      estimates[free] = run.x[at]!;
    });
    return { linked, run };
  });
  return {
    table,
    data,
    discrepancy: options.discrepancy,
    estimates,
    ...atSolution(table, estimates, parts),
    minimum: runs.reduce((sum, { run }) => sum + run.value, 0),
    convergence: convergenceOf(runs),
  };
}

function checkMoments(table: ModelTable, data: readonly GroupMoments[]): void {
  const hint = "Compute the moments for the model's groups and items, in the model's order.";
  if (data.length !== table.groups.length) {
    throw new ItemwiseError(
      "wrong-moments",
      `The model has ${table.groups.length} groups, the moments ${data.length}.`,
      { hint },
    );
  }
  for (const { group, items, thresholds, kind } of data) {
    const same =
      kind === table.kind &&
      items.join("\n") === table.items.join("\n") &&
      thresholds.join() === table.thresholds.join();
    if (same) continue;
    const where = group === "" ? "" : ` of group ${group}`;
    throw new ItemwiseError(
      "wrong-moments",
      `The moments${where} are of ${items.join(", ")} (${kind}), the model of ${table.items.join(", ")} (${table.kind}).`,
      { hint },
    );
  }
}

/** What the model implies at the estimates. */
function atSolution(
  table: ModelTable,
  estimates: Float64Array,
  { layouts, discrepancies }: Parts,
): Pick<FittedModel, "values" | "implied" | "jacobian" | "weight"> {
  const values = fixedValues(table);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) values[row] = estimates[free]!;
  });
  const groups = layouts.map((layout, group) => {
    const state = stateOrThrow(layout, values);
    writeDerived(layout, state, values);
    const implied = momentsOf(layout, state);
    const jacobian = new Float64Array(layout.moments * table.free);
    const columnOf = Int32Array.from(layout.rows, (row) => table.parameters[row]!.free);
    addDerivatives(layout, state, { out: jacobian, stride: table.free, columnOf });
    const weight = discrepancies[group]!.weigh(flatIdentity(layout.moments), layout.moments, implied);
    return { implied, jacobian, weight };
  });
  return {
    values,
    implied: groups.map(({ implied }) => implied),
    jacobian: groups.map(({ jacobian }) => jacobian),
    weight: groups.map(({ weight }) => weight),
  };
}

function convergenceOf(runs: readonly { linked: LinkedGroups; run: ScoringMinimum }[]): Convergence {
  const largest = (values: Float64Array): number =>
    values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    converged: runs.every(({ run }) => run.converged),
    iterations: runs.reduce((most, { run }) => Math.max(most, run.iterations), 0),
    gradient: runs.reduce((most, { run }) => Math.max(most, largest(run.gradient)), 0),
    condition: null,
    starts: 1,
    identified: true,
    notIdentified: [],
  };
}
