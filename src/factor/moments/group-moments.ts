/** Data of a model: the summary statistics of one group and their asymptotic covariance. */
import { checkMatrix, type MatrixInput } from "../../correlation/matrix-input";
import { ItemwiseError, type Warning } from "../../errors";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import type { GroupTable } from "./group-tables";
import * as messages from "./messages";

/** The people of a group who answered the same items, summarized for a normal likelihood. */
export interface AnswerPattern {
  /** Indices of the answered items, in order. */
  readonly answered: Int32Array;
  readonly rows: Int32Array;
  /** Their share of the group's weight. */
  readonly share: number;
  /** Of the answered items. */
  readonly means: Float64Array;
  /** Sums of squares and products about `means` over the pattern's weight, row-major. */
  readonly scatter: Float64Array;
}

/** The answers of a group by items answered; without rows that have no answer or no weight. */
export interface AnswerPatterns {
  readonly items: number;
  readonly total: number;
  readonly patterns: readonly AnswerPattern[];
}

/** Incomplete answers, for full-information maximum likelihood. */
export interface IncompleteAnswers {
  readonly group: GroupTable;
  readonly patterns: AnswerPatterns;
  /** -2 log-likelihood per person at the moments. */
  readonly deviance: number;
  /** Moments with the means and variances of the people who answered each item, for unrelated items. */
  readonly unrelated: Float64Array;
}

export interface GroupMoments {
  /** Name of the group; "" without groups. */
  readonly group: string;
  readonly n: number;
  readonly items: readonly string[];
  readonly kind: "ordered" | "continuous";
  /** Number of thresholds of each item; 0 for continuous items, also among ordered ones (kind "ordered"). */
  readonly thresholds: readonly number[];
  /**
   * Ordered: thresholds by item ("a|t1", "a|t2", "b|t1", ...), then correlations by pair ("a~~b", "a~~c", ..., "b~~c").
   * Continuous: means ("a~1", ...), then variances and covariances ("a~~a", "a~~b", ..., "b~~b", ...), divided by n.
   * Ordered with covariates or continuous items: thresholds ("a|t1") or the intercept ("c~1") by item, slopes by item
   * and covariate ("a~x"), residual variances of continuous items ("c~~c"), then residual correlations, or covariances
   * if one of the two is continuous, by pair.
   */
  readonly names: readonly string[];
  readonly moments: Float64Array;
  /** Asymptotic covariance of sqrt(n) times the moments (lavaan's gamma or NACOV), row-major, square in `names`. */
  readonly gamma: Float64Array;
  /** If `gamma` is conditional on the covariates: the moments with the unconditional one. */
  readonly unconditional?: GroupMoments | undefined;
  /**
   * Item correlations (ordered) or covariances divided by n (continuous), row-major; residual ones given covariates.
   */
  readonly covariance: Float64Array;
  /** Covariates of the moments, if any. */
  readonly covariates?: CovariateMoments | undefined;
  /** Pairs whose empty cell got half a person. */
  readonly adjustedPairs: readonly (readonly [string, string])[];
  /** For full-information maximum likelihood: the moments are those of the saturated model. */
  readonly incomplete?: IncompleteAnswers | undefined;
  /** Degrees of freedom of the sampling design; absent for independent people. */
  readonly designDegrees?: number | undefined;
  /** Of the sampling design and the test of fit, without the group's name. */
  readonly warnings?: readonly Warning[] | undefined;
}

export interface CovariateMoments {
  readonly ids: readonly string[];
  readonly means: Float64Array;
  readonly covariance: Float64Array;
}

type NormalSummary = Omit<GroupMoments, "kind" | "thresholds" | "names" | "gamma" | "adjustedPairs">;

/** Moments of continuous items; gamma is computed on demand, as ML estimates, such as a bootstrap's, need none. */
export function normalMoments(own: NormalSummary, gammaOf: () => Float64Array): GroupMoments {
  const { items } = own;
  let gamma: Float64Array | null = null;
  return {
    ...own,
    kind: "continuous",
    thresholds: items.map(() => 0),
    names: [
      ...items.map((id) => `${id}~1`),
      ...items.flatMap((id, i) => items.slice(i).map((other) => `${id}~~${other}`)),
    ],
    adjustedPairs: [],
    get gamma() {
      gamma ??= gammaOf();
      return gamma;
    },
  };
}

/** Index of the covariance of items i <= j among the means, variances and covariances of p items. */
export function momentPlace(p: number, i: number, j: number): number {
  return p + (i * (2 * p - i + 1)) / 2 + j - i;
}

export function squareOf(moments: Float64Array, p: number): Float64Array {
  const square = new Float64Array(p * p);
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      square[i * p + j] = moments[at]!;
      square[j * p + i] = moments[at]!;
    }
  }
  return square;
}

/** Indices of the moments of some items: means, then variances and covariances. */
export function placesAmong(items: readonly string[], names: readonly string[]): number[] {
  const of = items.flatMap((item, i) => (names.includes(item) ? [i] : []));
  return [...of, ...of.flatMap((i, at) => of.slice(at).map((j) => momentPlace(items.length, i, j)))];
}

/** The covariance matrix of implied moments; for ordered items, correlations with the variances of their group. */
export function impliedCovariance(
  { items: { length: p }, kind, covariance }: GroupMoments,
  implied: Float64Array,
): Float64Array {
  if (kind === "continuous") return squareOf(implied, p);
  const square = covariance.slice();
  for (let i = 0, at = implied.length - (p * (p - 1)) / 2; i < p; i++) {
    for (let j = i + 1; j < p; j++, at++) {
      square[i * p + j] = implied[at]!;
      square[j * p + i] = implied[at]!;
    }
  }
  return square;
}

/**
 * Moments of normal items from their covariance matrix: gamma under normality (Browne 1974). Warns of correlations
 * analyzed as covariances (Cudeck 1989, Psychological Bulletin, 105, 317-327).
 * @throws ItemwiseError "bad-matrix" where it is not square, not symmetric or has no positive variance;
 *   "not-positive-definite"; "too-few-people" below 2
 */
export function matrixMoments(input: MatrixInput): GroupMoments {
  checkMatrix(input);
  const { items, matrix, n } = input;
  const p = items.length;
  const covariance = Float64Array.from(
    { length: p * p },
    (_, at) =>
      ((matrix[Math.floor(at / p)]![at % p]! + matrix[at % p]![Math.floor(at / p)]!) / 2) * ((n - 1) / n),
  );
  if (choleskyFactor(covariance, p) === null) {
    throw new ItemwiseError("not-positive-definite", messages.matrixNotPositiveDefinite, {
      hint: messages.matrixNotPositiveDefiniteHint,
    });
  }
  const pairs = items.flatMap((_, i) => items.slice(i).map((__, offset) => [i, i + offset] as const));
  const moments = Float64Array.of(
    ...items.map((_, i) => input.means?.[i] ?? 0),
    ...pairs.map(([i, j]) => covariance[i * p + j]!),
  );
  const warnings = matrix.every((row, i) => row[i] === 1)
    ? [{ code: "correlations-analyzed", message: messages.correlationsAnalyzed() }]
    : [];
  return normalMoments({ group: "", n, items, moments, covariance, warnings }, () =>
    normalGamma(covariance, pairs, p),
  );
}

/** Covariances of means S, of s_ij with s_kl s_ik s_jl + s_il s_jk, of means with covariances 0. */
function normalGamma(
  covariance: Float64Array,
  pairs: readonly (readonly [number, number])[],
  p: number,
): Float64Array {
  const size = p + pairs.length;
  const s = (i: number, j: number): number => covariance[i * p + j]!;
  const out = new Float64Array(size * size);
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) out[i * size + j] = s(i, j);
  pairs.forEach(([i, j], row) => {
    pairs.forEach(([k, l], column) => {
      out[(p + row) * size + p + column] = s(i, k) * s(j, l) + s(i, l) * s(j, k);
    });
  });
  return out;
}
