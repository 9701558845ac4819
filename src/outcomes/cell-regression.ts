/** Regression of an outcome on cells whose weights may be negative, as those that correct a classification are. */
import { choleskyFactor, choleskyInverse, choleskySolve } from "../numeric/linear-algebra/cholesky";
import { independentColumns } from "../numeric/linear-algebra/independent-columns";
import { LINKS, type OutcomeFamily } from "./outcome-variable";

export interface OutcomeCells {
  readonly family: OutcomeFamily;
  /** Cells x columns. */
  readonly x: Float64Array;
  readonly columns: number;
  /** By cell: sums of weights, and of weights times outcomes. */
  readonly weight: Float64Array;
  readonly total: Float64Array;
}

export interface CellRegression {
  /** Columns that are not combinations of those ahead of them. */
  readonly basis: readonly number[];
  /** By place in the basis. */
  readonly estimates: Float64Array;
  /** Inverse of the information, row-major. */
  readonly inverse: Float64Array;
}

const MOST_STEPS = 60;
/** A step moves no cell's sum of effects by more. */
const LONGEST = 3;
const TOLERANCE = 1e-10;
/** Sums of effects beyond which a share or a rate has run to its bound. */
const FORETOLD = 18;

/**
 * The solution of the score equations by Newton's steps: with the canonical link of each family these are the columns'
 * products with outcomes less means.
 *
 * @returns null where there is none: outcomes that are foretold, or weights that have no solution with means in range
 * @see McCullagh & Nelder (1989), Generalized linear models, ch. 2. Reference: R's survey, `svyglm`.
 */
export function cellRegression({ family, x, columns, weight, total }: OutcomeCells): CellRegression | null {
  const cells = weight.length;
  const { basis } = independentColumns(
    Array.from({ length: columns }, (_, j) =>
      Float64Array.from(weight, (own, cell) => Math.sqrt(Math.abs(own)) * x[cell * columns + j]!),
    ),
  );
  const size = basis.length;
  if (size === 0) return null;
  const estimates = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const information = new Float64Array(size * size);
    const score = new Float64Array(size);
    let furthest = 0;
    for (let cell = 0; cell < cells; cell++) {
      const own = weight[cell]!;
      if (own === 0) continue;
      let sum = 0;
      for (let k = 0; k < size; k++) sum += x[cell * columns + basis[k]!]! * estimates[k]!;
      furthest = Math.max(furthest, Math.abs(sum));
      const { mean, slope } = LINKS[family](sum);
      for (let k = 0; k < size; k++) {
        const value = x[cell * columns + basis[k]!]!;
        if (value === 0) continue;
        score[k]! += value * (total[cell]! - own * mean);
        for (let j = 0; j <= k; j++)
          information[k * size + j]! += own * slope * value * x[cell * columns + basis[j]!]!;
      }
    }
    for (let k = 0; k < size; k++)
      for (let j = 0; j < k; j++) information[j * size + k] = information[k * size + j]!;
    const factor = choleskyFactor(information, size);
    if (factor === null || (family !== "continuous" && furthest > FORETOLD)) return null;
    const move = choleskySolve(factor, score, { n: size });
    if (step > 0 && isSmall(move, estimates))
      return { basis, estimates, inverse: choleskyInverse(factor, size) };
    const shorter = family === "continuous" ? 1 : shortened(move, { x, columns, basis, weight });
    for (let k = 0; k < size; k++) estimates[k]! += shorter * move[k]!;
  }
  return null;
}

function isSmall(move: Float64Array, estimates: Float64Array): boolean {
  return move.every((value, k) => Math.abs(value) <= TOLERANCE * (1 + Math.abs(estimates[k]!)));
}

/** What a step is to be multiplied by. */
function shortened(
  move: Float64Array,
  {
    x,
    columns,
    basis,
    weight,
  }: Pick<OutcomeCells, "x" | "columns" | "weight"> & Pick<CellRegression, "basis">,
): number {
  let most = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    if (weight[cell] === 0) continue;
    let sum = 0;
    for (let k = 0; k < move.length; k++) sum += x[cell * columns + basis[k]!]! * move[k]!;
    most = Math.max(most, Math.abs(sum));
  }
  return most > LONGEST ? LONGEST / most : 1;
}
