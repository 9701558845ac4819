import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import * as messages from "../messages";
import type { ReplicateWeights } from "./replicate-weights";

/** Statistics of a sample with their replicate covariance. */
export interface ReplicateVariance {
  /** Null where undefined in the sample. */
  readonly estimates: readonly (number | null)[];
  /** Null where undefined in the sample or a replicate. */
  readonly standardErrors: readonly (number | null)[];
  readonly covariance: readonly (readonly (number | null)[])[];
  /** Number of replicates, equal ones counted as often. */
  readonly replicates: number;
  readonly warnings: readonly Warning[];
}

export interface ReplicateVarianceOptions {
  readonly replicates: ReplicateWeights;
  /** Center of the replicates' deviations: their mean (default), or the sample's estimate. */
  readonly center?: "mean" | "estimate" | undefined;
}

/**
 * The covariance of any statistics, recomputed with each replicate's weights.
 * @param statistic gets the rows' weights (an array that is reused) and returns as many numbers each time
 * @see Wolter (2007), chapters 3 to 5. Reference: R's survey, `withReplicates` and `svrVar` (`mse = TRUE` is center
 *   "estimate").
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 1] } });
 * const share = (weight: Float64Array): number[] => {
 *   const [no, yes] = Array.from(weight);
 *   return [yes / (no + yes)];
 * };
 * const replicates = replicateWeights(table, { method: "JK1" });
 * const { estimates, standardErrors } = replicateVariance(table, share, { replicates });
 * estimates[0]; // 0.25
 * standardErrors[0].toFixed(6); // "0.250000"
 * ```
 */
export function replicateVariance(
  table: PatternTable,
  statistic: (weight: Float64Array) => readonly number[],
  { replicates, center = "mean" }: ReplicateVarianceOptions,
): ReplicateVariance {
  const { copies, coefficients } = replicates;
  const whole = statistic(table.weight.slice());
  const values = valuesOf(table, statistic, replicates);
  const total = copies.reduce((sum, count) => sum + count, 0);
  const middle = whole.map((estimate, k) =>
    center === "estimate" ? estimate : values.reduce((sum, own, r) => sum + copies[r]! * own[k]!, 0) / total,
  );
  const product = (i: number, j: number): number | null => {
    let sum = 0;
    values.forEach((own, r) => {
      sum += copies[r]! * coefficients[r]! * (own[i]! - middle[i]!) * (own[j]! - middle[j]!);
    });
    return Number.isFinite(sum) ? sum : null;
  };
  const covariance = whole.map((_, i) => whole.map((_, j) => product(i, j)));
  return {
    estimates: whole.map((estimate) => (Number.isFinite(estimate) ? estimate : null)),
    standardErrors: covariance.map((row, k) => (row[k] == null ? null : Math.sqrt(row[k]))),
    covariance,
    replicates: total,
    warnings: undefinedIn(whole, values),
  };
}

function valuesOf(
  table: PatternTable,
  statistic: (weight: Float64Array) => readonly number[],
  { replicates, read }: ReplicateWeights,
): (readonly number[])[] {
  const weight = new Float64Array(table.rows);
  return Array.from({ length: replicates }, (_, replicate) => {
    read(replicate, weight);
    for (let row = 0; row < weight.length; row++) weight[row]! *= table.weight[row]!;
    return statistic(weight);
  });
}

function undefinedIn(whole: readonly number[], values: readonly (readonly number[])[]): Warning[] {
  return whole.flatMap((_, k) => {
    const count = values.filter((own) => !Number.isFinite(own[k])).length;
    if (count === 0) return [];
    const message = messages.undefinedReplicates({
      number: k + 1,
      undefined: count,
      replicates: values.length,
    });
    return [{ code: "undefined-replicates", message }];
  });
}
