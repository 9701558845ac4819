/** The record of the rules for the number of factors; plain numbers, JSON-safe. */
import * as f from "../../../figures/declare";
import * as names from "../../../words/messages";
import type { ScreeEigenvalues } from "./random-eigenvalues";

/** Numbers by eigenvalue position, for the correlation matrix and for the reduced one. */
const byMatrix = {
  components: f.listOf(f.estimate.named(names.eigenvalue), "everybody"),
  factors: f.listOf(f.estimate.named(names.eigenvalue), "everybody"),
};
export interface ByMatrix extends f.Declared<typeof byMatrix> {}

const parallelAnalysisRecord = {
  /** Leading eigenvalues of the correlation matrix above the reference, up to the first that is not. */
  components: f.exact,
  /** Likewise for the reduced matrix (squared multiple correlations on the diagonal). */
  factors: f.exact,
  observed: byMatrix,
  /** The percentile of the random data by position. */
  reference: byMatrix,
  /** Their mean, for the band of the scree plot. */
  mean: byMatrix,
  replicates: f.exact,
  /** Above 0 and below 100. */
  percentile: f.exact,
  /** People per random data set (Kish's effective number where there are weights). */
  n: f.people,
  /** Share of the pairs of random items with an empty cell; 0 where items are continuous. */
  emptyCellShare: f.share,
  /**
   * Diagonal of all reduced matrices: largest absolute correlations if the observed matrix is not positive definite.
   */
  diagonal: f.code<ScreeEigenvalues["diagonal"]>(),
  /** Random data sets whose matrix is not positive definite, with replaced diagonals. */
  randomNotPositiveDefinite: f.exact,
  warnings: f.warnings,
};
export interface ParallelAnalysis extends f.Declared<typeof parallelAnalysisRecord> {}

/** Velicer's MAP; index m is m components partialled out. */
const minimumAveragePartialRecord = {
  /** Mean squared partial correlation (1976). */
  values: f.listOf(f.estimate, "everybody"),
  factors: f.exact,
  /** Mean of their fourth powers (2000). */
  values4: f.listOf(f.estimate, "everybody"),
  factors4: f.exact,
  warnings: f.warnings,
};
export interface MinimumAveragePartial extends f.Declared<typeof minimumAveragePartialRecord> {}

/** Number of factors by each rule; the verdict is based on one of them and on tests of fit (`dimensions`). */
export const retentionRecord = {
  parallel: parallelAnalysisRecord,
  /**
   * Velicer's MAP by m components partialled out: original squared (1976) in `values`, fourth power (2000) in
   * `values4`.
   */
  map: minimumAveragePartialRecord,
  empiricalKaiser: f.exact,
  empiricalKaiserReference: f.listOf(f.estimate.named(names.eigenvalue), "everybody"),
  kaiser: f.exact,
  warnings: f.warnings,
};
export interface Retention extends f.Declared<typeof retentionRecord> {}
