import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { numbersOf } from "../../support/survey-models";

export type Statistic = (weight: Float64Array) => number[];

export const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, k) => sum + value * b[k]!, 0);
export const sum = (a: Float64Array): number => a.reduce((total, value) => total + value, 0);

/** The smallest value that a share `p` of the weight does not lie above. */
function quantile(values: Float64Array, weight: Float64Array, p: number): number {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const reach = p * sum(weight) * (1 - 1e-13);
  let below = 0;
  for (const k of order) {
    below += weight[k]!;
    if (below >= reach) return values[k]!;
  }
  return Number.NaN;
}

/** Mean, ratio, share, total, two quantiles. */
export function statisticsOf(table: PatternTable): Statistic {
  const [api00, api99, awards, ell] = ["api00", "api99", "awards", "ell"].map(
    (name) => numbersOf(table, name).values,
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return (weight) => [
    dot(weight, api00) / sum(weight),
    dot(weight, api00) / dot(weight, api99),
    dot(weight, awards) / sum(weight),
    dot(weight, ell),
    quantile(api00, weight, 0.25),
    quantile(api00, weight, 0.5),
  ];
}
