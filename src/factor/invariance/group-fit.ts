import { groupDiscrepancy } from "../cfa/estimation/discrepancy";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { EstimatorParts } from "../cfa/estimator";
import { people } from "../cfa/standard-errors/weighted-groups";
import { fitMeasures } from "../cfa/tests/fit-measures";
import { briefFitOf } from "../model/fit-result";
import type { ModelParameter, ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import type { Baseline } from "./baseline-result";

interface GroupFitInput {
  /** The configural model in all groups. */
  readonly fitted: FittedModel;
  /** The model of one group. */
  readonly alone: (moments: GroupMoments) => ModelTable;
  readonly parts: EstimatorParts;
}

/**
 * A configural model fitted in each group alone, as one would in lavaan before the groups are joined. Its groups share
 * no parameters, so that the solutions are the same and the uncorrected chi-squares add up.
 */
export function groupFits(
  all: readonly GroupMoments[],
  { fitted, alone: tableOf, parts }: GroupFitInput,
): Baseline["groups"] {
  return all.map((moments, group) => {
    const table = tableOf(moments);
    const starts = groupStarts(fitted, group, table);
    const alone = fitModel(table, [moments], { discrepancy: parts.discrepancy, starts });
    const { converged, identified } = alone.convergence;
    const { reported } = converged && identified ? fitMeasures(alone, parts) : { reported: null };
    const { chiSquare = null, df = alone.table.df, p = null } = reported ?? {};
    return { group: moments.group, chiSquare, df, p, ...briefFitOf(reported) };
  });
}

/** A group's estimates, for the model of that group alone. */
function groupStarts({ table, values }: FittedModel, group: number, { parameters, free }: ModelTable) {
  const rowName = ({ lhs, op, rhs }: ModelParameter): string => `${lhs} ${op} ${rhs}`;
  const own = new Map(
    table.parameters.flatMap((row, at) => (row.group === group ? [[rowName(row), values[at]!]] : [])),
  );
  const starts = new Float64Array(free);
  for (const row of parameters) if (row.free >= 0) starts[row.free] = own.get(rowName(row)) ?? Number.NaN;
  return starts;
}

/** Each group's part of a model's uncorrected chi-square, as in lavaan's summary. */
export function chiSquareByGroup({
  data,
  implied,
  discrepancy,
}: FittedModel): { readonly group: string; readonly chiSquare: number }[] {
  const total = people(data);
  return data.map((moments, g) => {
    const part = groupDiscrepancy(moments, { discrepancy, total });
    const chiSquare = 2 * total * part.share * part.value(implied[g]!);
    return { group: moments.group, chiSquare };
  });
}
