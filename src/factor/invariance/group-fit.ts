import { groupDiscrepancy } from "../cfa/estimation/discrepancy";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { EstimatorParts } from "../cfa/estimator";
import { people } from "../cfa/standard-errors/weighted-groups";
import { fitMeasures } from "../cfa/tests/fit-measures";
import { briefFitOf } from "../model/fit-result";
import type { ModelTable } from "../model/model-table";
import type { GroupMoments } from "../moments/group-moments";
import type { Baseline } from "./baseline-result";

/**
 * A configural model fitted in each group alone, as one would in lavaan before the groups are joined. Its groups share
 * no parameters, so that the solutions are the same and the uncorrected chi-squares add up.
 * @param tableOf the model of one group alone
 */
export function groupFits(
  all: readonly GroupMoments[],
  tableOf: (moments: GroupMoments) => ModelTable,
  parts: EstimatorParts,
): Baseline["groups"] {
  return all.map((moments) => {
    const alone = fitModel(tableOf(moments), [moments], parts);
    const { converged, identified } = alone.convergence;
    const { reported } = converged && identified ? fitMeasures(alone, parts) : { reported: null };
    const { chiSquare = null, df = alone.table.df, p = null } = reported ?? {};
    return { group: moments.group, chiSquare, df, p, ...briefFitOf(reported) };
  });
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
