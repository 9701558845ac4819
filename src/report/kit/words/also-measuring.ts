import type { Analysis } from "../../../analysis/analysis";
import { structureFactorLabel } from "./model-names";

/**
 * Items that misfit names as measures of another factor too: groups that differ in that factor then differ in the item.
 * @param ids of items that differ between groups
 * @returns by item and factor, with the standardized loading
 */
export function alsoMeasuring({ workingModel, ...analysis }: Analysis, ids: readonly string[]) {
  const structures = [workingModel?.structure, workingModel?.base];
  const models = analysis.cfa.filter(({ structure }) => structures.includes(structure));
  return models.flatMap(({ structure, localMisfit }) =>
    (localMisfit?.parameters ?? [])
      .filter(({ op, rhs }) => op === "=~" && ids.includes(rhs))
      .map(({ lhs, rhs: item, estimate: loading }) => {
        return { item, factor: structureFactorLabel({ workingModel, ...analysis }, structure, lhs), loading };
      }),
  );
}
