import { exp } from "../numeric/elementary/exp";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../numeric/linear-algebra/cholesky";
import { independentColumns } from "../numeric/linear-algebra/independent-columns";
import type { RowVariable } from "../survey/design/row-variables";
import { linearSums, logistic, type MeanOfSum } from "../survey/regression/fitted-model";

/** "binary": 1 yes, 0 no, mean is a share; "count": 0, 1, 2, ..., mean is a rate; "continuous": any number. */
export type OutcomeFamily = "binary" | "continuous" | "count";

/** An outcome by row of a table; NaN where unknown. */
export interface OutcomeVariable extends RowVariable {
  readonly family: OutcomeFamily;
}

/** Inverse links: of logit, identity and logarithm. */
export const LINKS: Readonly<Record<OutcomeFamily, (sum: number) => MeanOfSum>> = {
  binary: logistic,
  continuous: (sum) => ({ mean: sum, slope: 1 }),
  count(sum) {
    const mean = exp(sum);
    return { mean, slope: mean };
  },
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

const MAX_STEPS = 60;
/** Largest change of a linear predictor in one step. */
const MAX_STEP = 3;
const TOLERANCE = 1e-10;
/** Linear predictors beyond this mean a share or rate at its bound. */
const MAX_LINEAR_PREDICTOR = 18;

/**
 * Solves the score equations by Newton's method; under canonical links these are the columns' products with residuals.
 * @returns null without a solution: perfect prediction, or weights without means in range
 * @see McCullagh & Nelder (1989), Generalized linear models, ch. 2. Reference: R's survey, `svyglm`.
 */
export function cellRegression({ family, matrix, weight, total }: OutcomeCells): CellRegression | null {
  const { basis } = independentColumns(
    matrix.map((values) => values.map((value, cell) => Math.sqrt(Math.abs(weight[cell]!)) * value)),
  );
  const size = basis.length;
  if (size === 0) return null;
  const sumsOf = (estimates: Float64Array): Float64Array => linearSums({ basis, estimates }, matrix);
  const furthest = (sums: Float64Array): number =>
    sums.reduce((most, sum, cell) => (weight[cell] === 0 ? most : Math.max(most, Math.abs(sum))), 0);
  const rows = nonZeros(basis.map((j) => matrix[j]!));
  const estimates = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const information = new Float64Array(size * size);
    const score = new Float64Array(size);
    const sums = sumsOf(estimates);
    sums.forEach((sum, cell) => {
      const own = weight[cell]!;
      if (own === 0) return;
      const { mean, slope } = LINKS[family](sum);
      const [left, curvature] = [total[cell]! - own * mean, own * slope];
      const [from, end] = [rows.start[cell]!, rows.start[cell + 1]!];
      for (let a = from; a < end; a++) {
        const [k, value] = [rows.column[a]!, rows.value[a]!];
        score[k]! += value * left;
        for (let b = from; b <= a; b++)
          information[k * size + rows.column[b]!]! += curvature * value * rows.value[b]!;
      }
    });
    for (let k = 0; k < size; k++)
      for (let j = 0; j < k; j++) information[j * size + k] = information[k * size + j]!;
    const factor = choleskyFactor(information, size);
    if (factor === null || (family !== "continuous" && furthest(sums) > MAX_LINEAR_PREDICTOR)) return null;
    const move = choleskySolve(factor, score, { n: size });
    if (step > 0 && isSmall(move, estimates))
      return { basis, estimates, inverse: choleskyInverse(factor, size) };
    const length = family === "continuous" ? 0 : furthest(sumsOf(move));
    const shorter = length > MAX_STEP ? MAX_STEP / length : 1;
    for (let k = 0; k < size; k++) estimates[k]! += shorter * move[k]!;
  }
  return null;
}

/** Nonzero values of some columns by cell; most are zero in indicators of levels. */
function nonZeros(columns: readonly Float64Array[]) {
  const start = [0];
  const column: number[] = [];
  const value: number[] = [];
  for (let cell = 0; cell < columns[0]!.length; cell++) {
    columns.forEach((values, k) => {
      if (values[cell] === 0) return;
      column.push(k);
      value.push(values[cell]!);
    });
    start.push(value.length);
  }
  return { start, column: Int32Array.from(column), value: Float64Array.from(value) };
}

function isSmall(move: Float64Array, estimates: Float64Array): boolean {
  return move.every((value, k) => Math.abs(value) <= TOLERANCE * (1 + Math.abs(estimates[k]!)));
}
