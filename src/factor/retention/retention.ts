import type { Warning } from "../../errors";

/** What each rule says about the number of factors. */
export interface Retention {
  readonly parallel: {
    /** Number suggested by eigenvalues of the correlation matrix, and of the reduced one (squared multiple correlations on the diagonal). */
    readonly components: number;
    readonly factors: number;
    readonly observed: { readonly components: readonly number[]; readonly factors: readonly number[] };
    /** The percentile of the random data by position. */
    readonly reference: { readonly components: readonly number[]; readonly factors: readonly number[] };
    /** Their mean, for the band of the scree plot. */
    readonly mean: { readonly components: readonly number[]; readonly factors: readonly number[] };
    readonly replicates: number;
    readonly percentile: number;
    /** People per random data set (Kish's effective number where there are weights). */
    readonly n: number;
    /** Share of the pairs of random items with an empty cell. */
    readonly emptyCellShare: number;
  };
  /** Velicer's MAP; index m is m components partialled out. Original squared (1976) in `values`, fourth power (2000) in `values4`. */
  readonly map: {
    readonly values: readonly number[];
    readonly factors: number;
    readonly values4: readonly number[];
    readonly factors4: number;
  };
  readonly empiricalKaiser: number;
  readonly empiricalKaiserReference: readonly number[];
  readonly kaiser: number;
  /** The number that most rules name; on a tie the smallest; the table of rules stands beside it. */
  readonly suggested: number;
  readonly warnings: readonly Warning[];
}
