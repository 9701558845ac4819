/** What was answered to an item. Proportions are of valid answers and weighted where there are weights. */
export interface ItemStatistics {
  readonly id: string;
  readonly label: string;
  readonly wording: string | null;
  /** People with a valid answer. */
  readonly n: number;
  /** Labels of the analysed categories, in order; empty for a continuous item. */
  readonly categories: readonly string[];
  /** Per analysed category, 0 to 1; empty for a continuous item. */
  readonly proportions: readonly number[];
  readonly unweightedProportions: readonly number[];
  /** Mean and standard deviation of the category scores; null where nobody answered (or only one did, for the latter). */
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  /** People by code of "no answer" ("888"), and "blank" for an empty cell. */
  readonly missing: Readonly<Record<string, number>>;
  /** Weighted share of all people by the same codes, 0 to 1. */
  readonly missingProportions: Readonly<Record<string, number>>;
  /** Labels of the codes in `missing`. */
  readonly missingLabels: Readonly<Record<string, string>>;
  /** Correlation with the mean of the other items over people who answered all; null where it is not defined. */
  readonly itemRest: number | null;
  /** The answers as asked, before dichotomising: labels, codes, people and weighted proportions; empty for a continuous item. */
  readonly asked: readonly {
    readonly label: string;
    readonly score: number;
    readonly count: number;
    readonly proportion: number;
  }[];
}

/** How many people left how many items without a valid answer, and where. */
export interface MissingnessStatistics {
  /** People who answered every item. */
  readonly complete: number;
  /** People who answered none. */
  readonly none: number;
  /** `byNumber[k]` is the number of people with k items unanswered. */
  readonly byNumber: readonly number[];
  /** Share of item answers that are missing, weighted, by group level, item and code ("888", "blank"). */
  readonly byGroup: readonly {
    readonly group: string;
    readonly level: string;
    readonly n: number;
    readonly item: string;
    readonly proportions: Readonly<Record<string, number>>;
  }[];
}
