import { constantItem } from "../../correlation/pairs/observed-categories";
import { ItemwiseError } from "../../errors";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { crossProduct, innerProduct, product } from "../../numeric/linear-algebra/dense";
import { generalizedLinearFit, identity } from "../../numeric/regression/generalized-linear";
import { sum } from "../../numeric/sums/sum";
import * as messages from "../moments/messages";

/** The regression of an outcome on the covariates: the first stage of Muthén's (1984) estimator. */
export interface Outcome {
  readonly id: string;
  readonly kind: "ordered" | "continuous";
  /** Declared categories that nobody chose. */
  readonly unused: readonly string[];
  /** By row: 1 where included people answered. */
  readonly answered: Uint8Array;
  /** By row: the observed category; 0 for continuous outcomes. */
  readonly answers: Uint16Array;
  /** Observed categories; 1 for continuous outcomes. */
  readonly categories: number;
  /** Thresholds, ascending, or the intercept, with all covariates at their means. */
  readonly levels: Float64Array;
  /** By covariate, standardized. */
  readonly slopes: Float64Array;
  /** Residual variance; 1 for ordered outcomes. */
  readonly variance: number;
  /**
   * By row: ordered, the answer's limits less the linear predictor (may be infinite); continuous, the residual twice.
   */
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  /** Influence of one unit of weight in a row on each parameter (levels, slopes, the variance of continuous ones). */
  readonly influence: Float64Array;
  readonly parameters: number;
}

export interface OutcomeRows {
  readonly rows: number;
  /** By row, sums of weights. */
  readonly weight: Float64Array;
  /** By row, people. */
  readonly count: Float64Array;
  /** By row: 1 for included people who answered. */
  readonly answered: Uint8Array;
  /** By covariate and row, standardized. */
  readonly covariates: readonly Float64Array[];
}

/**
 * Derivatives of a log-likelihood by an outcome's parameters from those by its two limits (ordered), or by its mean and
 * variance (continuous): adds `factor` times them to `to`, from the place `at`.
 */
export function addSlopes(
  outcome: Pick<Outcome, "kind" | "categories" | "answers" | "levels" | "parameters">,
  covariates: readonly Float64Array[],
  limitScore: {
    readonly row: number;
    readonly first: number;
    readonly second: number;
    readonly factor: number;
  },
  to: Float64Array,
  at = 0,
): void {
  const { row, first, second, factor } = limitScore;
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

/**
 * Completes an outcome by its influences: the people's scores times the inverse of the sum of their products, which
 * estimates the information (Muthén 1984, equation 23).
 * @param score adds one person's score in a row to zeros
 * @throws ItemwiseError "no-information" where the scores' products have no inverse
 */
export function withInfluence(
  outcome: Omit<Outcome, "influence">,
  { rows, weight, answered }: OutcomeRows,
  score: (row: number, into: Float64Array) => void,
): Outcome {
  const columns = outcome.parameters;
  const scores = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 1) score(row, scores.subarray(row * columns, (row + 1) * columns));
  }
  const inverse = symmetricInverse(crossProduct(scores, { rows, columns }, weight), columns);
  if (inverse === null) throw noInformation(outcome.id);
  return { ...outcome, influence: product(scores, inverse, { rows, inner: columns, columns }) };
}

export function noInformation(id: string): ItemwiseError {
  return new ItemwiseError("no-information", () => messages.noInformation({ item: id }), {
    hint: messages.noInformationHint,
  });
}

/** Linear regression of a continuous outcome's scores. @throws ItemwiseError "constant-item", "no-information" */
export function continuousOutcome(id: string, scores: Float64Array, data: OutcomeRows): Outcome {
  const { rows, weight, answered, covariates } = data;
  const first = answered.indexOf(1);
  if (first < 0) throw constantItem(id, 0);
  const origin = scores[first]!;
  const own = weight.map((value, row) => value * answered[row]!);
  const fit = generalizedLinearFit({
    columns: [new Float64Array(rows).fill(1), ...covariates],
    weight: own,
    total: own.map((value, row) => (value === 0 ? 0 : value * (scores[row]! - origin))),
    link: identity,
  });
  if ("direction" in fit) throw noInformation(id);
  const [intercept = 0, ...slopes] = fit.estimates;
  const residual = scores.map((score, row) =>
    answered[row] === 0
      ? 0
      : score - origin - slopes.reduce((sum, slope, q) => sum + slope * covariates[q]![row]!, intercept),
  );
  const average = (values: Float64Array): number => innerProduct(own, values) / sum(own);
  const variance = average(residual.map((value) => value ** 2));
  const spread = average(scores.map((score, row) => (answered[row] === 0 ? 0 : (score - origin) ** 2)));
  if (!(variance > 1e-14 * spread)) throw constantItem(id, 1);
  const deviation = Math.sqrt(variance);
  const standardized = residual.map((value) => value / deviation);
  const outcome = {
    id,
    kind: "continuous" as const,
    unused: [],
    answered,
    answers: new Uint16Array(rows),
    categories: 1,
    levels: Float64Array.of(origin + intercept),
    slopes: Float64Array.from(slopes),
    variance,
    upper: standardized,
    lower: standardized,
    parameters: slopes.length + 2,
  };
  return withInfluence(outcome, data, (row, into) => {
    const z = standardized[row]!;
    const limitScore = { row, first: z / deviation, second: (z * z - 1) / (2 * variance), factor: 1 };
    addSlopes(outcome, covariates, limitScore, into);
  });
}
