/** A fitted item response model with everything for scores and fit; internal, not JSON. */
import type { PatternTable } from "../../data/answers/pattern-table";
import type { IrtModel } from "./irt-model";
import type { IrtConvergence } from "./irt-result";
import type { Quadrature } from "./quadrature";

export interface FittedIrt {
  readonly model: IrtModel;
  /** The answers: the model's items in their order. */
  readonly table: PatternTable;
  /** By row of the table: index of the group, -1 where it is not used. */
  readonly group: Int16Array;
  readonly estimates: Float64Array;
  /** Value of every row of `model.parameters`. */
  readonly values: Float64Array;
  readonly logLikelihood: number;
  /** People (never weights). */
  readonly n: number;
  readonly quadrature: Quadrature;
  /** Covariance of the free parameters: inverse information by Oakes' identity or the sandwich; null where singular. */
  readonly covariance: Float64Array | null;
  readonly standardErrors: "oakes" | "sandwich" | null;
  readonly convergence: IrtConvergence;
}

/** Share of each group of a model in the fitted people, by weight. */
export function groupShares({ model, table, group }: Pick<FittedIrt, "model" | "table" | "group">): number[] {
  const sums = model.groups.map(() => 0);
  let total = 0;
  group.forEach((own, row) => {
    if (own < 0) return;
    sums[own]! += table.weight[row]!;
    total += table.weight[row]!;
  });
  return sums.map((sum) => sum / total);
}
