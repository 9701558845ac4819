import type { ColumnKind } from "../../data/draft/describable";
import type { NoScaleReason } from "../../data/draft/no-scale";
import type { LevelTest } from "../comparison/level-test";

/** An answer of a column, with its share among those who answered. */
export interface DescribedLevel {
  readonly label: string;
  readonly n: number;
  /** Weighted, 0 to 1; null, as the interval, where nobody answered. */
  readonly share: number | null;
  /** Ends of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface DescribedNumbers {
  readonly mean: number;
  /** Ends of the mean's 95 % interval; null for one person. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null for one person. */
  readonly sd: number | null;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface DescribedColumn {
  readonly column: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Whether it divides people: a sex, a region. */
  readonly isGrouping: boolean;
  /** People who answered, and who did not. */
  readonly n: number;
  readonly missing: number;
  /** Values that count as no answer, as far as they are no blanks. */
  readonly noAnswers: readonly string[];
  /** Of answers; null for numbers. */
  readonly levels: readonly DescribedLevel[] | null;
  /** Null for answers, and where there is no number. */
  readonly numbers: DescribedNumbers | null;
}

/** A cross table of two columns, with its test. */
export interface DescribedAssociation {
  /** Names of the columns: what is described, by what. */
  readonly rows: string;
  readonly columns: string;
  /** People who answered both. */
  readonly n: number;
  readonly rowLevels: readonly string[];
  readonly columnLevels: readonly string[];
  /** People by row and column. */
  readonly counts: readonly (readonly number[])[];
  /** Weighted shares by row and column, which add up to 1. */
  readonly shares: readonly (readonly number[])[];
  /** Cramér's V; null where a column has one answer only. */
  readonly cramersV: number | null;
  /** Pearson's chi-square; Rao and Scott's F where there are weights or sampling units. Null where there is no test. */
  readonly statistic: number | null;
  readonly df: number | null;
  /** Of F. */
  readonly dfDenominator: number | null;
  /** Null also where expected counts are too small. */
  readonly p: number | null;
  /** Holm's, over all cross tables with a test. */
  readonly adjustedP: number | null;
  /** Whether over a fifth of the expected counts are below 5, or one below 1. */
  readonly isSparse: boolean;
}

/** Pearson's correlation of two columns of numbers. */
export interface DescribedCorrelation {
  readonly one: string;
  readonly other: string;
  /** People with both. */
  readonly n: number;
  readonly r: number;
  /** Ends of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  /** Holm's, over all correlations. */
  readonly adjustedP: number | null;
}

/** Means of a column of numbers by the levels of another. */
export interface DescribedDifference extends LevelTest {
  readonly column: string;
  readonly by: string;
  readonly n: number;
  /** Share of the variance between levels, 0 to 1. */
  readonly etaSquared: number;
  readonly p: number | null;
  /** Holm's, over all comparisons of means. */
  readonly adjustedP: number | null;
}

/** What can be said of columns that form no scale. */
export interface Description {
  readonly schema: "itemwise/description@1";
  readonly software: { readonly name: "itemwise"; readonly version: string };
  readonly title: string;
  readonly file: string;
  readonly rows: number;
  /** People: rows with a weight above 0. */
  readonly n: number;
  /** Why there is no scale, and the columns that this is about; null where there is one. */
  readonly reason: NoScaleReason | null;
  readonly about: readonly string[];
  /** Columns of the weights and sampling units; null where there is none. */
  readonly weight: string | null;
  readonly stratum: string | null;
  readonly cluster: string | null;
  /** A number that may be a weight, by its name. */
  readonly possibleWeight: string | null;
  readonly columns: readonly DescribedColumn[];
  /** Strongest first. */
  readonly associations: readonly DescribedAssociation[];
  /** Strongest first. */
  readonly correlations: readonly DescribedCorrelation[];
  /** Strongest first. */
  readonly differences: readonly DescribedDifference[];
  /** Columns that are not described, and why: personal data, identifiers, open texts and others. */
  readonly leftOut: readonly { readonly column: string; readonly why: string }[];
  /** About the file, one sentence each. */
  readonly notes: readonly string[];
}
