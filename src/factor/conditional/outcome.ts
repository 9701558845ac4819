/** An outcome's own regression on the covariates: the first stage of Muthén's (1984) estimator. */
export interface Outcome {
  readonly id: string;
  readonly kind: "ordered" | "continuous";
  /** Labels of declared categories that nobody chose. */
  readonly unused: readonly string[];
  /** By row: 1 where it was answered by somebody who counts. */
  readonly answered: Uint8Array;
  /** By row: the answer's number among the observed categories; 0 for continuous outcomes. */
  readonly answers: Uint16Array;
  /** Observed categories; 1 for continuous outcomes. */
  readonly categories: number;
  /** Thresholds, ascending, or the intercept: where all covariates are at their means. */
  readonly levels: Float64Array;
  /** By covariate, of its standardized values. */
  readonly slopes: Float64Array;
  /** Of what the covariates leave; 1 for ordered outcomes, whose residual is standard normal. */
  readonly variance: number;
  /**
   * By row. Ordered: the limits of the answer less what the covariates say, infinite at the ends. Continuous: the
   * standardized residual in both.
   */
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  /** What one unit of weight in a row does to each parameter (levels, slopes, the variance of continuous ones). */
  readonly influence: Float64Array;
  readonly parameters: number;
}

/** What an outcome's regression is of. */
export interface OutcomeRows {
  readonly rows: number;
  /** By row, sums of weights. */
  readonly weight: Float64Array;
  /** By row, people. */
  readonly count: Float64Array;
  /** By row: 1 for people who count and answered. */
  readonly answered: Uint8Array;
  /** By covariate and row, standardized. */
  readonly covariates: readonly Float64Array[];
}

/**
 * Slopes of a log-likelihood by an outcome's parameters from those by its two limits (ordered), or by its mean and
 * variance (continuous).
 *
 * @param to added to: `factor` times the slopes, by parameter, from the place `at`
 */
export function addSlopes(
  outcome: Pick<Outcome, "kind" | "categories" | "answers" | "levels" | "parameters">,
  covariates: readonly Float64Array[],
  pull: { readonly row: number; readonly first: number; readonly second: number; readonly factor: number },
  to: Float64Array,
  at = 0,
): void {
  const { row, first, second, factor } = pull;
  const levels = outcome.levels.length;
  if (outcome.kind === "continuous") {
    to[at]! += factor * first;
    for (let q = 0; q < covariates.length; q++) to[at + 1 + q]! += factor * first * covariates[q]![row]!;
    to[at + outcome.parameters - 1]! += factor * second;
    return;
  }
  const answer = outcome.answers[row]!;
  if (answer < levels) to[at + answer]! += factor * first;
  if (answer > 0) to[at + answer - 1]! += factor * second;
  const along = -factor * (first + second);
  for (let q = 0; q < covariates.length; q++) to[at + levels + q]! += along * covariates[q]![row]!;
}
