/** Distinct answer patterns of a survey with counts and weights: the input of every later step. */

export interface AnalyzedCategory {
  readonly label: string;
  /** The number used in means and covariances: the declared code, reversed for a reverse-keyed item; 0 and 1 after dichotomizing. */
  readonly score: number;
}

export interface AnalyzedItem {
  readonly id: string;
  readonly label: string;
  readonly wording: string | null;
  readonly scale: "ordinal" | "continuous";
  /** In ascending order of the trait; empty for a continuous item. */
  readonly categories: readonly AnalyzedCategory[];
  /** Codes for "no answer"; cell value -2 - k stands for `missing[k]`, -1 for a blank. */
  readonly missing: readonly { readonly code: number; readonly label: string }[];
}

/** A grouping of respondents (country, sex, ...), by row of the table. */
export interface Grouping {
  readonly name: string;
  readonly levels: readonly string[];
  /** Index into `levels`, -1 where unknown. */
  readonly codes: Int16Array;
}

/**
 * Distinct rows of (groups, stratum, cluster, answers) with the number of people and the sums of their weights and squared
 * weights. Column j holds item j: for an ordinal item an Int16Array of category indices (0 is the first) or negative
 * numbers (see `AnalyzedItem.missing`); for a continuous item a Float64Array, NaN where missing. Without weights `weight`
 * and `weightSquared` equal `count`; with frequency weights `count` is the sum of the weights and the other two equal it.
 */
export interface PatternTable {
  readonly items: readonly AnalyzedItem[];
  /** Number of distinct rows. */
  readonly rows: number;
  readonly columns: readonly (Int16Array | Float64Array)[];
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly weighting: "none" | "design" | "frequency";
  readonly groupings: readonly Grouping[];
  /** Index of the sampling stratum and cluster (PSU) by row; null where the design has none. */
  readonly stratum: Int32Array | null;
  readonly cluster: Int32Array | null;
  /** Null or undefined where the design has neither strata nor a finite population correction. */
  readonly strata?: SampledStrata | null | undefined;
}

export interface FinitePopulation {
  /** "units": the stratum's number of units (clusters, or people); "fraction": its sampling fraction. */
  readonly kind: "units" | "fraction";
  /** By stratum; one value for a single stratum. */
  readonly values: readonly number[];
}

export interface SampledStrata {
  /** In the order of the stratum index; empty for a single stratum. */
  readonly labels: readonly string[];
  /** Null: infinite population. */
  readonly fpc: FinitePopulation | null;
}
