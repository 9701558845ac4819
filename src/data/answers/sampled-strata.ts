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
