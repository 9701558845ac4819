import type { ModelStatement } from "../../measures/model-syntax/model-statement";
import { fitModel } from "../cfa/estimation/fit-model";
import type { FittedModel } from "../cfa/estimation/fitted-model";
import { refuseUnidentified } from "../cfa/estimation/identification";
import type { EstimatorParts } from "../cfa/estimator";
import type { ModelTable } from "../model/model-table";
import { modelTable } from "../model/parameter-table";
import { type InvarianceData, withoutGroups } from "./invariance-data";
import { stoppingGroups } from "./stopping-groups";

/** The groups that enter, and the model in them with nothing held equal. */
export interface EnteringGroups {
  readonly data: InvarianceData;
  readonly configural: ModelTable;
  /** Null where fewer than two groups enter. */
  readonly fitted: FittedModel | null;
}

/**
 * Leaves out by name the groups in which the configural model has no answer, for they would take it from all the others:
 * with a table that has empty cells a slope may run off to infinity. What remains is fitted again until every group has
 * an answer, or what stops it lies in no single group.
 *
 * @throws ItemwiseError "not-identified" where no answers would identify the model; as `modelTable`
 */
export function enteringGroups(
  asked: InvarianceData,
  statements: readonly ModelStatement[],
  { discrepancy }: Pick<EstimatorParts, "discrepancy">,
): EnteringGroups {
  let data = asked;
  for (;;) {
    const configural = configuralModel(data, statements);
    if (data.moments.length < 2) return { data, configural, fitted: null };
    if (data === asked) refuseUnidentified(configural);
    const fitted = fitModel(configural, data.moments, { discrepancy });
    const problems = stoppingGroups(fitted, data);
    if (problems.length === 0) return { data, configural, fitted };
    data = withoutGroups(data, problems);
  }
}

function configuralModel(data: InvarianceData, statements: readonly ModelStatement[]): ModelTable {
  return modelTable(statements, {
    items: data.options.items.map((id, j) => ({
      id,
      thresholds: data.moments[0]?.thresholds[j] ?? thresholdsOf(data, j),
    })),
    groups: data.moments.map(({ group }) => group),
    parameterization: "theta",
  });
}

/** Categories less one, for a table in which no group can enter. */
function thresholdsOf({ table, kind }: InvarianceData, item: number): number {
  return kind === "continuous" ? 0 : table.items[item]!.categories.length - 1;
}
