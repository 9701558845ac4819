/** Whom samples are drawn from: a factor model of latent answers, cut at thresholds into those that people give. */

export interface PopulationItem {
  readonly id: string;
  readonly label: string;
  readonly column: string;
  /** Codes of the categories in ascending order of the trait, as they stand in a file. */
  readonly codes: readonly number[];
  /** Codes for no answer. */
  readonly missing: readonly number[];
}

/** People who answer by the same thresholds. */
export interface PopulationGroup {
  /** "" where the population is not divided. */
  readonly label: string;
  /** What stands in the column of the grouping; null where the population is not divided. */
  readonly code: string | null;
  /** People of a sample here, relative to the other groups. */
  readonly share: number;
  /** All people there are; null where that is not said. */
  readonly people: number | null;
  /** By item, ascending, of a latent answer with mean 0 and variance 1; infinite where a category is never chosen. */
  readonly thresholds: readonly (readonly number[])[];
  /** By item and code for no answer: the share of people who give it. */
  readonly missing: readonly (readonly number[])[];
}

export interface Population {
  /** Where it is from: a measure's definition or the file of an analysis. */
  readonly origin: string;
  /** What is known of its figures; null where nothing is said. */
  readonly source: string | null;
  readonly structure: { readonly id: string; readonly label: string; readonly model: string };
  readonly items: readonly PopulationItem[];
  readonly factors: readonly string[];
  /** Items by factors, standardized; 0 in a whole row for an item that is not in the structure. */
  readonly loadings: readonly (readonly number[])[];
  readonly factorCorrelations: readonly (readonly number[])[];
  readonly grouping: { readonly name: string; readonly column: string } | null;
  readonly groups: readonly PopulationGroup[];
  /** Share of the variance of a person's propensity to give no answer that is the person's own. */
  readonly missingClustering: number;
  /** Coefficient of variation of the weights. */
  readonly weightVariation: number;
  readonly clusters: { readonly size: number; readonly intraclass: number } | null;
}

/**
 * Correlations of the latent answers: loadings times factor correlations times loadings, 1 on the diagonal.
 *
 * @example
 * ```ts
 * const factorCorrelations = [[1, 0.5], [0.5, 1]];
 * impliedCorrelations({ loadings: [[0.5, 0], [0, 0.5]], factorCorrelations })[0]; // [1, 0.125]
 * ```
 */
export function impliedCorrelations({
  loadings,
  factorCorrelations,
}: Pick<Population, "loadings" | "factorCorrelations">): number[][] {
  return loadings.map((one, i) =>
    loadings.map((other, j) => (i === j ? 1 : sharedVariance(one, other, factorCorrelations))),
  );
}

/** What two rows of loadings have in common through the factors. */
export function sharedVariance(
  one: readonly number[],
  other: readonly number[],
  correlations: readonly (readonly number[])[],
): number {
  return one.reduce(
    (sum, a, f) => sum + other.reduce((part, b, g) => part + a * b * correlations[f]![g]!, 0),
    0,
  );
}
