import { type AnswerColumn, answerAt } from "./answer-columns";

interface Distances {
  /** Squared Mahalanobis distances by row; NaN where an answer is missing. */
  readonly squared: Float64Array;
  /** Items left out because they depend linearly on earlier ones, or do not vary. */
  readonly dependent: readonly AnswerColumn[];
  /** Number of items kept: the degrees of freedom. */
  readonly items: number;
}

/** An item with a smaller share of variance unexplained by earlier items is dependent. */
const MIN_SHARE = 1e-9;

/**
 * Squared Mahalanobis distances of complete rows from their means and covariances (Meade & Craig 2012, Psychological Methods
 * 17, 437-455). Where covariances are singular, dependent items are left out; the distances do not depend on which.
 * Reference: R's `psych::outlier`.
 * @param people number of people by row
 */
export function mahalanobisDistances(columns: readonly AnswerColumn[], people: Float64Array): Distances {
  const n = columns.length;
  const squared = new Float64Array(people.length).fill(Number.NaN);
  const centers = new Float64Array(n);
  const sums = new Float64Array(n);
  const all = eachComplete(columns, centers, (answers, row) => {
    for (let k = 0; k < n; k++) sums[k]! += people[row]! * answers[k]!;
    return people[row]!;
  });
  for (let k = 0; k < n; k++) centers[k] = sums[k]! / all;
  const covariances = new Float64Array(n * n);
  const isComplete = new Uint8Array(people.length);
  eachComplete(columns, centers, (deviations, row) => {
    isComplete[row] = 1;
    for (let i = 0; i < n; i++) {
      const scaled = (people[row]! * deviations[i]!) / (all - 1);
      for (let j = 0, at = i * n; j <= i; j++) covariances[at++]! += scaled * deviations[j]!;
    }
    return 0;
  });
  const kept = independentRoot(covariances, n);
  const factor = Float64Array.from(kept.flatMap((i) => kept.map((j) => covariances[i * n + j]!)));
  const keptCenters = Float64Array.from(kept, (k) => centers[k]!);
  const keptColumns = kept.map((k) => columns[k]!);
  eachComplete(keptColumns, keptCenters, (deviations, row) => {
    if (isComplete[row] === 1) squared[row] = squaredLength(factor, deviations);
    return 0;
  });
  const dependent = columns.filter((_, k) => !kept.includes(k));
  return { squared, dependent, items: kept.length };
}

/** Calls `visit` with each complete row's deviations from the centers, and adds up what it returns. */
function eachComplete(
  columns: readonly AnswerColumn[],
  centers: Float64Array,
  visit: (deviations: Float64Array, row: number) => number,
): number {
  const deviations = new Float64Array(columns.length);
  const rows = columns[0]?.values.length ?? 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    let complete = true;
    for (let k = 0; k < columns.length && complete; k++) {
      deviations[k] = answerAt(columns[k]!, row) - centers[k]!;
      complete = !Number.isNaN(deviations[k]!);
    }
    if (complete) total += visit(deviations, row);
  }
  return total;
}

/** Cholesky factor of the lower triangle in place, without dependent rows; returns those kept. */
function independentRoot(matrix: Float64Array, n: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < n; i++) {
    const variance = matrix[i * n + i]!;
    let pivot = variance;
    for (const j of kept) {
      let sum = matrix[i * n + j]!;
      for (const k of kept) {
        if (k >= j) break;
        sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      }
      const element = sum / matrix[j * n + j]!;
      matrix[i * n + j] = element;
      pivot -= element * element;
    }
    if (!(pivot > MIN_SHARE * variance)) continue;
    matrix[i * n + i] = Math.sqrt(pivot);
    kept.push(i);
  }
  return kept;
}

/** Squared length of the deviations solved by the factor, in place. */
function squaredLength(factor: Float64Array, deviations: Float64Array): number {
  const n = deviations.length;
  let length = 0;
  for (let i = 0; i < n; i++) {
    let value = deviations[i]!;
    for (let j = 0, at = i * n; j < i; j++) value -= factor[at++]! * deviations[j]!;
    value /= factor[i * n + i]!;
    deviations[i] = value;
    length += value * value;
  }
  return length;
}
