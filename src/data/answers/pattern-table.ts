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
  /** Replicate weights by `cluster`, whose units then are people with the same replicates. */
  readonly replicates?: SampledReplicates | null | undefined;
}

/** Replicate weights of a file, or calibrated weights under strata and clusters. */
export type SampledReplicates = FileReplicates | CalibratedSample;

/** Replicate weights of a file. */
export interface FileReplicates {
  readonly calibrated?: undefined;
  /** By replicate and unit: the weight in the replicate over that in the sample. */
  readonly factors: readonly Float64Array[];
  /** By replicate: the factor of its squared deviation in a variance. */
  readonly coefficients: Float64Array;
  /** What replicates deviate from. */
  readonly center: "estimate" | "mean";
}

/**
 * Weights calibrated to population margins: the people of a sampling unit and a cell of the margins are a unit of the
 * table's `cluster`, or a row where people were drawn one by one.
 */
export interface CalibratedSample {
  readonly calibrated: true;
  /** By unit: its sampling unit, numbered through all strata, and its cell of the margins. */
  readonly psu: Int32Array;
  readonly cell: Int32Array;
  /** By unit: sum of calibrated weights; of their squares where people were drawn one by one, else null. */
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array | null;
  /** By cell: the calibrated weight over the weight. */
  readonly factors: Float64Array;
  /** What margins constrain, by column and cell. */
  readonly columns: readonly Float64Array[];
  /** By sampling unit. */
  readonly stratum: Int32Array;
  /** By stratum: sampling units (or people), and the share of the population's units that was not drawn. */
  readonly unitsIn: Float64Array;
  readonly unsampled: Float64Array;
  /** By sampling unit: people, where they were drawn one by one; else 1. */
  readonly people: Float64Array;
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
