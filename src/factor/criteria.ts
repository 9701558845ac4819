/** A rule's figure and where it comes from. */
export interface Criterion {
  readonly value: number;
  readonly source: string;
}

/** The conventions by which factor solutions are judged. */
export interface FactorCriteria {
  /** An absolute loading from which an item counts as an indicator of the factor. */
  readonly salientLoading: Criterion;
  /** An absolute loading on a factor that the item is not declared for, from which it is mentioned. */
  readonly crossLoading: Criterion;
  /** Congruence from which two factors are the same, and from which they are similar. */
  readonly sameFactor: Criterion;
  readonly similarFactor: Criterion;
  /** A factor correlation above which two factors are hardly distinct. */
  readonly hardlyDistinct: Criterion;
  /** Salient items from which a factor is well determined, and without which it is not there at all. */
  readonly itemsPerFactor: Criterion;
  readonly fewestItemsPerFactor: Criterion;
  /** Share of the items whose largest loading is where it was declared, from which a structure is partly reproduced. */
  readonly partialHitRate: Criterion;
}

/** The defaults; every verdict shows the figure that it was held against. */
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
