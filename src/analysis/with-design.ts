import type { PatternTable } from "../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../errors";
import { type ClusterLabels, sampleDesign } from "../survey/design/sample-design";

/** Numbers of strata and clusters; null where the sample has none. */
export interface UsedDesign {
  readonly strata: number | null;
  readonly clusters: number | null;
}

interface DesignedTable {
  readonly table: PatternTable;
  /** What enters standard errors and tests; null for independent people. */
  readonly design: UsedDesign | null;
  readonly warnings: readonly Warning[];
}

/**
 * A table built with `design: true` whose clusters each have a number of their own. Labels that occur in several strata,
 * and are not said to be numbered within them, leave it open which clusters there are: then the strata and clusters
 * are taken away, and a warning says so.
 */
export function withDesign(table: PatternTable, labels: ClusterLabels): DesignedTable {
  try {
    const design = sampleDesign(table, labels);
    if (design === null) return { table, design: null, warnings: [] };
    const { stratum, cluster } = design;
    const used = {
      strata: table.stratum === null ? null : new Set(stratum).size,
      clusters: cluster === null ? null : new Set(cluster).size,
    };
    const fpc = table.strata?.fpc != null;
    return { table: { ...table, stratum, cluster }, design: used, warnings: [partlyUsed(used, fpc)] };
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "clusters-straddle-strata") throw error;
    return {
      table: { ...table, stratum: null, cluster: null, strata: null },
      design: null,
      warnings: [notUsed(error.message)],
    };
  }
}

/** The strata, clusters and finite population correction in words. */
function partlyUsed({ strata, clusters }: UsedDesign, fpc: boolean): Warning {
  const what = [
    strata === null ? null : "strata",
    clusters === null ? null : "clusters",
    fpc ? "a finite population correction" : null,
  ];
  return {
    code: "design-partly-used",
    message: `The sample has ${what.filter((word) => word !== null).join(" and ")}: they enter the standard errors of the correlations, the intervals of loadings and of reliability, and the standard errors and tests of confirmatory models, of invariance and of item response models. The number of factors, the fit of the exploratory solutions and the tests of the correlation matrix count people by their weights alone.`,
  };
}

function notUsed(reason: string): Warning {
  return {
    code: "design-not-used",
    message: `${reason} Strata and clusters are therefore not used: standard errors and tests allow for the weights only. Say whether clusters are numbered within strata (--cluster-labels within-strata) to have them used.`,
  };
}
