/** The record of the rules for the number of factors; plain numbers, JSON-safe. */
import {
  code,
  type Declared,
  estimate,
  exact,
  listOf,
  people,
  share,
  warnings,
} from "../../../figures/declare";
import * as names from "../../../words/messages";
import type { ScreeEigenvalues } from "./random-eigenvalues";

/** Numbers by eigenvalue position, for the correlation matrix and for the reduced one. */
const byMatrix = {
  components: listOf(estimate.named(names.eigenvalue)),
  factors: listOf(estimate.named(names.eigenvalue)),
};
export interface ByMatrix extends Declared<typeof byMatrix> {}

const parallelAnalysisRecord = {
  /** Leading eigenvalues of the correlation matrix above the reference, up to the first that is not. */
  components: exact,
  /** Likewise for the reduced matrix (squared multiple correlations on the diagonal). */
  factors: exact,
  observed: byMatrix,
  /** The percentile of the random data by position. */
  reference: byMatrix,
  /** Their mean, for the band of the scree plot. */
  mean: byMatrix,
  replicates: exact,
  /** Above 0 and below 100. */
  percentile: exact,
  /** People per random data set (Kish's effective number where there are weights). */
  n: people,
  /** Share of the pairs of random items with an empty cell; 0 where items are continuous. */
  emptyCellShare: share,
  /**
   * Diagonal of all reduced matrices: largest absolute correlations if the observed matrix is not positive definite.
   */
  diagonal: code<ScreeEigenvalues["diagonal"]>(),
  /** Random data sets whose matrix is not positive definite, with replaced diagonals. */
  randomNotPositiveDefinite: exact,
  warnings,
};
export interface ParallelAnalysis extends Declared<typeof parallelAnalysisRecord> {}

/** Velicer's MAP; index m is m components partialled out. */
const minimumAveragePartialRecord = {
  /** Mean squared partial correlation (1976). */
  values: listOf(estimate),
  factors: exact,
  /** Mean of their fourth powers (2000). */
  values4: listOf(estimate),
  factors4: exact,
  warnings,
};
export interface MinimumAveragePartial extends Declared<typeof minimumAveragePartialRecord> {}

/** Number of factors by each rule; the verdict is based on one of them and on tests of fit (`dimensions`). */
export const retentionRecord = {
  parallel: parallelAnalysisRecord,
  /**
   * Velicer's MAP by m components partialled out: original squared (1976) in `values`, fourth power (2000) in
   * `values4`.
   */
  map: minimumAveragePartialRecord,
  empiricalKaiser: exact,
  empiricalKaiserReference: listOf(estimate.named(names.eigenvalue)),
  kaiser: exact,
  warnings,
};
export interface Retention extends Declared<typeof retentionRecord> {}
