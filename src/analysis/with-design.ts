import type { PatternTable } from "../data/pattern-table";
import { ItemwiseError, type Warning } from "../errors";
import { type ClusterLabels, sampleDesign } from "../survey/sample-design";

/**
 * A table built with `design: true` whose clusters each have a number of their own. Labels that occur in several strata,
 * and are not said to be numbered within them, leave it open which clusters there are: then the strata and clusters
 * are taken away, and a warning says so.
 */
export function withDesign(
  table: PatternTable,
  labels: ClusterLabels,
): { readonly table: PatternTable; readonly warnings: readonly Warning[] } {
  try {
    const design = sampleDesign(table, labels);
    if (design === null) return { table, warnings: [] };
    return { table: { ...table, stratum: design.stratum, cluster: design.cluster }, warnings: [] };
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "clusters-straddle-strata") throw error;
    return { table: { ...table, stratum: null, cluster: null }, warnings: [notUsed(error.message)] };
  }
}

function notUsed(reason: string): Warning {
  return {
    code: "design-not-used",
    message: `${reason} Strata and clusters are therefore not used: standard errors and tests allow for the weights only. Say whether clusters are numbered within strata (--cluster-labels within-strata) to have them used.`,
  };
}
