/** The distinct answer patterns of a survey with their counts and weights: what every later step computes from. */

/** One answer category of an item, in order. */
export interface AnalyzedCategory {
  readonly label: string;
  /** The number that the category stands for in means and covariances: its declared code, reversed where the item is reverse-keyed; 0 and 1 after dichotomizing. */
  readonly score: number;
}

export interface AnalyzedItem {
  readonly id: string;
  readonly label: string;
  readonly wording: string | null;
  readonly scale: "ordinal" | "continuous";
  /** In ascending order of the trait; empty for a continuous item. */
  readonly categories: readonly AnalyzedCategory[];
  /** The declared codes for "no answer"; cell value -2 - k stands for `missing[k]`, -1 for a blank. */
  readonly missing: readonly { readonly code: number; readonly label: string }[];
}

/** A grouping of the respondents (country, sex, ...), by row of the table. */
export interface Grouping {
  readonly name: string;
  readonly levels: readonly string[];
  /** Index into `levels`, or -1 where it is unknown. */
  readonly codes: Int16Array;
}

/**
 * Distinct (groups, stratum, cluster, answers) with the number of people, the sum of their weights and the sum of
 * their squared weights. Column j holds item j: for an ordinal item an Int16Array with the index of the category
 * (0 is the first) or a negative number (see `AnalyzedItem.missing`); for a continuous item a Float64Array, NaN where
 * missing. Without weights `weight` and `weightSquared` equal `count`; with frequency weights `count` is the sum of
 * the weights (each row stands for so many people) and the other two equal it. Later steps need not know which.
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
  /** Names of the strata and the finite population correction; null, or not given, where the design has neither. */
  readonly strata?: SampledStrata | null | undefined;
}

/** How many of each stratum's units were drawn: the finite population correction. */
export interface FinitePopulation {
  /** "units": how many units (clusters, or people where there are none) the stratum has; "fraction": which share of them was drawn. */
  readonly kind: "units" | "fraction";
  /** By stratum; one value where the sample is one stratum. */
  readonly values: readonly number[];
}

/** What a file says of the strata as wholes. */
export interface SampledStrata {
  /** By index of the stratum, as in the file; empty where the sample is one stratum. */
  readonly labels: readonly string[];
  /** Null where the population is taken as infinite. */
  readonly fpc: FinitePopulation | null;
}
