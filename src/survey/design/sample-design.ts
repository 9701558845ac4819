import type { SamplingUnits } from "../../data/answers/answer-source";
import type { PatternTable, SampledReplicates } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { type LonelyUnits, lonelyStrata, refuseLonely, stratumLabel } from "./lonely-units";
import { replicateFreedom } from "./replicate-spread";

/** Whether cluster labels are "unique" (R's svydesign default) or only within strata (R's `nest = TRUE`). */
export type ClusterLabels = "unique" | "within-strata";

/**
 * How a file's cluster labels are read where nobody says so: fewer labels than strata are numbered within strata, since each
 * stratum has a cluster of its own.
 */
export const impliedLabels = (
  stratum: Pick<SamplingUnits, "labels"> | null,
  cluster: Pick<SamplingUnits, "labels"> | null,
): ClusterLabels =>
  stratum !== null && cluster !== null && cluster.labels.length < stratum.labels.length
    ? "within-strata"
    : "unique";

/** Strata and primary sampling units by row of a table. */
export interface SampleDesign {
  readonly stratum: Int32Array;
  /** Numbered through all strata; null where people were drawn one by one. */
  readonly cluster: Int32Array | null;
  /** By stratum: primary units (clusters or people) in the whole sample, whatever part of it is analyzed. */
  readonly unitsIn: Float64Array;
  /** By stratum: the share of its units that was not drawn (finite population correction); 1 by default. */
  readonly unsampled?: Float64Array | undefined;
  /** Rule for strata with a single unit; "adjust" by default. */
  readonly lonely?: LonelyUnits | undefined;
  /** Replicate weights by `cluster`; units and strata then have no further meaning. */
  readonly replicates?: SampledReplicates | undefined;
}

/**
 * The sampling design of a table built with `design: true`; null where it has no strata, clusters or finite population
 * correction. Take it from the whole table, before rows are left out: units without members in a part of the sample
 * count as zeros.
 * @param lonely rule for strata with a single unit
 * @throws ItemwiseError "clusters-straddle-strata" where labels are "unique" and one occurs in two strata,
 *   "fpc-below-sample" where a stratum has fewer units than were drawn, "lonely-psu" where the rule refuses single
 *   units
 * @example
 * ```ts
 * const items = [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }];
 * const measure = parseMeasure({ id: "one", items, cluster: { column: "school" } });
 * const responses = readResponses(parseCsv("school,a\n1,0\n1,1\n2,0\n2,0\n3,1\n"), measure);
 * sampleDesign(patternTable(responses, { design: true }))?.unitsIn; // Float64Array [3]
 * sampleDesign(patternTable(responses)); // null
 * ```
 */
export function sampleDesign(
  table: PatternTable,
  labels: ClusterLabels = "unique",
  lonely: LonelyUnits = "adjust",
): SampleDesign | null {
  if (table.stratum === null && table.cluster === null && table.strata?.fpc == null) return null;
  const design = designUnits(table, labels);
  const unsampled = unsampledShares(table, design.unitsIn);
  // Replicates are by the table's own numbers.
  if (table.replicates && table.cluster !== null)
    return { ...design, cluster: table.cluster, replicates: table.replicates };
  const whole = { ...design, unsampled: unsampled ?? undefined, lonely };
  refuseLonely(lonelyStrata(whole), { lonely, unitsIn: design.unitsIn, table });
  return whole;
}

/** Strata and clusters of a table; one stratum where it has none. */
export function designUnits(table: PatternTable, labels: ClusterLabels): SampleDesign {
  const stratum = table.stratum ?? new Int32Array(table.rows);
  const strata = stratum.reduce((most, code) => Math.max(most, code + 1), 0);
  const unitsIn = new Float64Array(strata);
  if (table.cluster === null) {
    for (let row = 0; row < table.rows; row++) unitsIn[stratum[row]!]! += table.count[row]!;
    return { stratum, cluster: null, unitsIn };
  }
  const known = new Map<number, number>();
  const cluster = table.cluster.map((label, row) => {
    const key = label * strata + stratum[row]!;
    const unit = known.get(key) ?? known.size;
    if (unit === known.size) {
      known.set(key, unit);
      unitsIn[stratum[row]!]!++;
    }
    return unit;
  });
  const labeled = new Set(table.cluster).size;
  if (known.size > labeled && labels === "unique") throw sharedClusterError(labeled, known.size);
  return { stratum, cluster, unitsIn };
}

function sharedClusterError(labels: number, units: number): ItemwiseError {
  return new ItemwiseError("clusters-straddle-strata", () => messages.sharedClusters({ labels, units }), {
    hint: messages.sharedClustersHint,
  });
}

/** The undrawn share of each stratum's units (Cochran 1977, section 2.5), or null. Throws "fpc-below-sample". */
function unsampledShares(table: PatternTable, unitsIn: Float64Array): Float64Array | null {
  const fpc = table.strata?.fpc;
  if (fpc == null) return null;
  return unitsIn.map((units, stratum) => {
    const value = fpc.values[stratum]!;
    if (fpc.kind === "fraction") return 1 - value;
    if (units > value) throw populationTooSmall(table, { stratum, units, value });
    return 1 - units / value;
  });
}

function populationTooSmall(
  table: PatternTable,
  { stratum, units, value }: { stratum: number; units: number; value: number },
): ItemwiseError {
  const message = () =>
    messages.fpcBelowSample({
      stratum: table.stratum === null ? null : stratumLabel(table, stratum),
      size: String(value),
      unit: table.cluster === null ? "people" : "clusters",
      drawn: String(units),
    });
  return new ItemwiseError("fpc-below-sample", message, { hint: messages.fpcBelowSampleHint });
}

/** The sampling design of a table; without strata and clusters, that of people drawn one by one. */
export function designOrPeople(table: PatternTable): SampleDesign {
  const people = table.count.reduce((sum, count) => sum + count, 0);
  return (
    sampleDesign(table) ?? {
      stratum: new Int32Array(table.rows),
      cluster: null,
      unitsIn: Float64Array.of(people),
    }
  );
}

/**
 * Degrees of freedom of a design: sampling units minus strata with people in the analysis; the rank of their replicate
 * weights, minus 1.
 * @param counts people by row; 0 for rows outside the analysis
 * @returns 0 or more. Reference: R's survey, `degf` of a subset.
 */
export function designDegreesOfFreedom(
  { stratum, cluster, replicates }: SampleDesign,
  counts: Float64Array,
): number {
  const strata = new Set<number>();
  const clusters = new Set<number>();
  let people = 0;
  for (let row = 0; row < counts.length; row++) {
    if (!(counts[row]! > 0)) continue;
    people += counts[row]!;
    strata.add(stratum[row]!);
    if (cluster !== null) clusters.add(cluster[row]!);
  }
  if (replicates !== undefined) return replicateFreedom(replicates, clusters);
  const units = cluster === null ? Math.round(people) : clusters.size;
  return Math.max(0, units - strata.size);
}

/**
 * By stratum, its variance is `own` times the sum of its units' squared totals, minus `center` times the square of
 * their sum. For G of N units these are (1 - G / N) G / (G - 1) and (1 - G / N) / (G - 1).
 */
export interface StratumFactors {
  readonly own: Float64Array;
  readonly center: Float64Array;
}

/**
 * The factors of a design's strata, including the finite population correction and the rule for single units.
 * @see Cochran (1977), Sampling techniques, sections 5.4 and 11.8. Reference: R's survey, `svydesign(fpc = )` and
 *   `options(survey.lonely.psu)`.
 */
export function stratumFactors(design: SampleDesign): StratumFactors {
  const { unitsIn, unsampled, lonely = "adjust" } = design;
  const left = (stratum: number): number => unsampled?.[stratum] ?? 1;
  const factor = averageFactor(design);
  const own = unitsIn.map((units, stratum) => {
    if (units > 1) return (factor * left(stratum) * units) / (units - 1);
    return lonely === "adjust" ? left(stratum) : 0;
  });
  const center = unitsIn.map((units, stratum) => (units > 1 ? (factor * left(stratum)) / (units - 1) : 0));
  return { own, center };
}

/** Under "average", strata with a spread stand for those without. */
function averageFactor(design: SampleDesign): number {
  if (design.lonely !== "average") return 1;
  const strata = design.unitsIn.filter((units) => units > 0).length;
  return strata / (strata - lonelyStrata(design).length);
}
