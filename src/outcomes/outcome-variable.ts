import { independentColumns } from "../numeric/linear-algebra/independent-columns";
import {
  exponential,
  generalizedLinearFit,
  type InverseLink,
  identity,
  logistic,
} from "../numeric/regression/generalized-linear";
import type { RowVariable } from "../survey/design/row-variables";

/** "binary": 1 yes, 0 no, mean is a share; "count": 0, 1, 2, ..., mean is a rate; "continuous": any number. */
export type OutcomeFamily = "binary" | "continuous" | "count";

/** An outcome by row of a table; NaN where unknown. */
export interface OutcomeVariable extends RowVariable {
  readonly family: OutcomeFamily;
}

export const LINKS: Readonly<Record<OutcomeFamily, InverseLink>> = {
  binary: logistic,
  continuous: identity,
  count: exponential,
};

/** Data of a regression on cells whose weights may be negative, as under correction of a classification. */
interface OutcomeCells {
  readonly family: OutcomeFamily;
  readonly matrix: readonly Float64Array[];
  /** By cell: sums of weights, and of weights times outcomes. */
  readonly weight: Float64Array;
  readonly total: Float64Array;
}

export interface CellRegression {
  /** Columns that are not combinations of those ahead of them. */
  readonly basis: readonly number[];
  /** In the order of the basis. */
  readonly estimates: Float64Array;
  /** Inverse of the information, row-major. */
  readonly inverse: Float64Array;
}

/**
 * Solves the score equations of the columns that are independent over cells with weight.
 * @returns null without a solution: perfect prediction, or weights without means in range
 * @see McCullagh & Nelder (1989), Generalized linear models, ch. 2. Reference: R's survey, `svyglm`.
 */
export function cellRegression({ family, matrix, weight, total }: OutcomeCells): CellRegression | null {
  const { basis } = independentColumns(
    matrix.map((values) => values.map((value, cell) => Math.sqrt(Math.abs(weight[cell]!)) * value)),
  );
  const columns = basis.map((j) => matrix[j]!);
  const fit = generalizedLinearFit({ columns, weight, total, link: LINKS[family] });
  return basis.length === 0 || "direction" in fit ? null : { basis, ...fit };
}
