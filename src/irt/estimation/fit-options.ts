import type { ClusterLabels } from "../../survey/design/sample-design";
import type { QuadratureChoice } from "./choose-e-step";

export interface FitIrtOptions {
  /** Name of the grouping whose levels are the model's groups. */
  readonly by?: string | undefined;
  /**
   * @default "dimension-reduced" for bifactor models, "grid" for one, two and (where it is affordable) three factors,
   *   for more "adaptive" where each item loads on one factor, otherwise "quasi-Monte-Carlo"
   */
  readonly quadrature?: QuadratureChoice | undefined;
  /**
   * Points per factor (in all for quasi-Monte-Carlo).
   * @default 61 for one factor; 31 for two and with dimension reduction; 31 or 21 for three, 15 for a grid of more; 3,000 in all;
   *   of patterns' own 7 for three factors, 5 for four, 4 for five, 3 for more
   */
  readonly points?: number | undefined;
  /** Ends where no step would raise the log-likelihood by more. @default 1e-8 */
  readonly tolerance?: number | undefined;
  /** @default 500 */
  readonly maxIterations?: number | undefined;
  /** For the random part of an exploratory model's start and the shift of quasi-Monte-Carlo's points. @default 1 */
  readonly seed?: number | undefined;
  /** Values of the free parameters to start from. */
  readonly starts?: Float64Array | undefined;
  /** Without them the covariance of the estimates is null. @default true */
  readonly standardErrors?: boolean | undefined;
  /** How the labels of clusters are read, where the table has clusters; "unique" by default. */
  readonly clusterLabels?: ClusterLabels | undefined;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}
