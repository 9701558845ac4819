export interface Criterion {
  readonly value: number;
  readonly source: string;
}

export interface FactorCriteria {
  /** Absolute loading from which an item is an indicator of the factor. */
  readonly salientLoading: Criterion;
  /** Absolute loading from which a cross-loading is mentioned. */
  readonly crossLoading: Criterion;
  /** Congruence from which two factors are the same, or similar. */
  readonly sameFactor: Criterion;
  readonly similarFactor: Criterion;
  /** A factor correlation above which two factors are hardly distinct. */
  readonly hardlyDistinct: Criterion;
  /** Salient items from which a factor is well determined, and below which it does not exist. */
  readonly itemsPerFactor: Criterion;
  readonly fewestItemsPerFactor: Criterion;
  /** Share of items with the largest loading on their declared factor from which a structure is partly reproduced. */
  readonly partialHitRate: Criterion;
}

/** The defaults; every verdict shows the criterion that it applied. */
export const factorCriteria: FactorCriteria = {
  salientLoading: { value: 0.4, source: "a common convention" },
  crossLoading: { value: 0.3, source: "a common convention" },
  sameFactor: { value: 0.95, source: "Lorenzo-Seva & ten Berge (2006)" },
  similarFactor: { value: 0.85, source: "Lorenzo-Seva & ten Berge (2006)" },
  hardlyDistinct: { value: 0.85, source: "Brown (2015)" },
  itemsPerFactor: { value: 3, source: "Velicer & Fava (1998)" },
  fewestItemsPerFactor: { value: 2, source: "convention of this program: one item is no common factor" },
  partialHitRate: { value: 0.8, source: "convention of this program" },
};

/** Cut-offs of a fit index by convention: from models of continuous items with loadings of about .7. */
export interface FitCutOffs {
  readonly better: "high" | "low";
  readonly good: Criterion;
  readonly acceptable: Criterion;
}

/** Whether a value is at a cut-off or better. */
export const reaches = (value: number, { better }: FitCutOffs, { value: cutOff }: Criterion): boolean =>
  better === "high" ? value >= cutOff : value <= cutOff;

const GOOD_SRMR: Criterion = { value: 0.08, source: "Hu & Bentler (1999)" };
export const srmrCutOffs: FitCutOffs = { better: "low", good: GOOD_SRMR, acceptable: GOOD_SRMR };

/** Reliability of a factor's score below which a model with the factor is questionable. */
export const fewestReliability: Criterion = {
  value: 0.6,
  source: "a common floor for short scales in research",
};

/** Limits on worsening fit for a step of measurement invariance to hold. */
export interface InvarianceCriteria {
  /** Largest fall of the CFI and largest rise of the RMSEA. */
  readonly cfiFall: Criterion;
  readonly rmseaRise: Criterion;
  /** Largest rise of the SRMR, of continuous items: where loadings are newly held equal, and at any other step. */
  readonly srmrRiseLoadings: Criterion;
  readonly srmrRise: Criterion;
  /** Number of groups from which the limits for many groups hold. */
  readonly manyGroups: Criterion;
  /** Many groups, continuous items: where loadings alone are newly held equal. */
  readonly cfiFallManyGroups: Criterion;
  readonly rmseaRiseManyGroups: Criterion;
  /** Many groups, ordered items: the CFI at any step, the RMSEA for loadings alone and at any other step. */
  readonly cfiFallManyGroupsOrdered: Criterion;
  readonly rmseaRiseManyGroupsOrderedLoadings: Criterion;
  readonly rmseaRiseManyGroupsOrdered: Criterion;
}

/**
 * Chen's limits for 300 people or more in groups of equal size and continuous items. Rutkowski and Svetina's of 2014
 * were found for continuous items and many groups, those of 2017 for ordered items, WLSMV and many groups, at equal
 * loadings and at equal thresholds given those; neither covers other steps.
 */
export const invarianceCriteria: InvarianceCriteria = {
  cfiFall: { value: 0.01, source: "Cheung & Rensvold (2002), Chen (2007)" },
  rmseaRise: { value: 0.015, source: "Chen (2007)" },
  srmrRiseLoadings: { value: 0.03, source: "Chen (2007)" },
  srmrRise: { value: 0.01, source: "Chen (2007)" },
  manyGroups: { value: 10, source: "Rutkowski & Svetina (2014)" },
  cfiFallManyGroups: { value: 0.02, source: "Rutkowski & Svetina (2014)" },
  rmseaRiseManyGroups: { value: 0.03, source: "Rutkowski & Svetina (2014)" },
  cfiFallManyGroupsOrdered: { value: 0.004, source: "Rutkowski & Svetina (2017)" },
  rmseaRiseManyGroupsOrderedLoadings: { value: 0.05, source: "Rutkowski & Svetina (2017)" },
  rmseaRiseManyGroupsOrdered: { value: 0.01, source: "Rutkowski & Svetina (2017)" },
};

/**
 * With more items an analysis has few readers and much of it is out of reach: the covariance of the correlations of 400 items
 * has 3 billion entries. Tests of the number of factors, intervals of loadings and further starts of an extraction end here.
 */
export const MAX_ITEMS_TOGETHER = 60;

/** Of more items the covariance of their correlations is not formed, whoever asks: its entries grow with the fourth power. */
export const MAX_MODELED_ITEMS = 100;

/** The most factors that p items identify: (2p + 1 - root(8p + 1)) / 2, rounded down (Ledermann 1937). */
export function largestNumberOfFactors(items: number): number {
  return Math.floor((2 * items + 1 - Math.sqrt(8 * items + 1)) / 2 + 1e-9);
}
