import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems } from "../data/transform/select";
import { type ClusterLabels, type SampleDesign, sampleDesign } from "../survey/design/sample-design";

/** The people who answered every item of a scale, kept apart by sampling unit. */
export interface DesignedAnswers {
  readonly table: PatternTable;
  /** By row of `table`; the units of the whole sample, of which these people are a domain. */
  readonly design: SampleDesign;
}

/** People with complete answers: by answers alone, and by sampling unit where there are any. */
export interface ScaleAnswers {
  readonly complete: PatternTable;
  readonly designed: DesignedAnswers | null;
  /** People with complete answers. */
  readonly n: number;
}

/**
 * As `completeAnswers`, with strata and clusters.
 *
 * @returns null where the table has neither
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 */
export function designedAnswers(
  table: PatternTable,
  ids: readonly string[],
  labels: ClusterLabels | undefined,
): DesignedAnswers | null {
  if (sampleDesign(table, labels) === null) return null;
  const selected = selectItems({ ...table, groupings: [] }, ids);
  const whole = sampleDesign(selected, labels);
  if (whole === null) return null;
  const answers = completeRows({ ...selected, stratum: whole.stratum, cluster: whole.cluster });
  const counted = filterRows(answers, (row) => answers.weight[row]! > 0);
  const { stratum, cluster } = counted;
  return stratum && { table: counted, design: { ...whole, stratum, cluster } };
}
