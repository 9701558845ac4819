import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { type LonelyUnits, lonelyStrata, lonelyWarnings } from "./lonely-units";
import {
  type ClusterLabels,
  designUnits,
  type SampleDesign,
  type StratumFactors,
  sampleDesign,
  stratumFactors,
} from "./sample-design";

export interface SurveyDesignOptions {
  /** How cluster labels are read; "unique" by default. */
  readonly clusterLabels?: ClusterLabels | undefined;
  /** Rule for strata with a single sampling unit; "adjust" by default. */
  readonly lonelyUnits?: LonelyUnits | undefined;
}

/** How the people of a table were sampled: the basis of design-based estimates. */
export interface SurveyDesign extends SampleDesign {
  readonly rows: number;
  /** By row: people, sum of their weights, sum of their squared weights. */
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly factors: StratumFactors;
  /** Strata with a single unit, and how the rule treats them. */
  readonly warnings: readonly Warning[];
}

/**
 * The sampling design of a table: weights and, where it was built with `design: true`, strata, clusters and finite
 * population correction; otherwise people drawn one by one.
 * @param table the whole sample; its parts are domains of the estimates
 * @throws ItemwiseError "clusters-straddle-strata", "fpc-below-sample", "lonely-psu", "unknown-choice"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 1] }, weights: [1, 2, 1, 2] });
 * const design = surveyDesign(table);
 * design.unitsIn; // Float64Array [4]
 * ```
 */
export function surveyDesign(table: PatternTable, options: SurveyDesignOptions = {}): SurveyDesign {
  const { clusterLabels = "unique", lonelyUnits = "adjust" } = options;
  const design = sampleDesign(table, clusterLabels, lonelyUnits) ?? {
    ...designUnits(table, clusterLabels),
    lonely: "adjust",
  };
  const lonely = table.stratum === null ? [] : lonelyStrata(design);
  const { rows, count, weight, weightSquared } = table;
  return {
    ...design,
    rows,
    count,
    weight,
    weightSquared,
    factors: stratumFactors(design),
    warnings: lonelyWarnings(lonely, { lonely: lonelyUnits, table }),
  };
}
