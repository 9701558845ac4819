import { ItemwiseError } from "../../../errors";
import { exp } from "../../../numeric/elementary/exp";
import { log } from "../../../numeric/elementary/log";
import {
  multiply,
  positiveDefiniteInverse,
  type Rows,
  transpose,
} from "../../../numeric/linear-algebra/matrix";
import * as messages from "../messages";
import { divided, type Normalization, rowLengths } from "./row-lengths";

interface PromaxOptions {
  /** Of the loadings that are raised to the power. */
  readonly target: Normalization;
  /** Of the loadings that are fitted to them. */
  readonly fitted: Normalization;
  readonly power: number;
}

/**
 * Promax (Hendrickson & White 1964) of varimax loadings: least squares of the items' loadings towards these loadings
 * raised to a power, signs kept; then columns are scaled to factor variances of 1, and rows back. Target and loadings
 * normalized: psych::kaiser(rotate = "Promax"), SAS. Neither: stats::promax. The target alone: SPSS (IBM SPSS
 * Statistics Algorithms, Factor). Reference: these in R, from a converged varimax.
 * @throws ItemwiseError "empty-factor" for a factor without loadings of its own
 */
export function rotatePromax(
  varimaxLoadings: Rows,
  { target: normalized, fitted, power }: PromaxOptions,
): { loadings: number[][]; phi: number[][] } {
  const rows = divided(varimaxLoadings, rowLengths(varimaxLoadings, fitted));
  const target = divided(varimaxLoadings, rowLengths(varimaxLoadings, normalized)).map((row) =>
    row.map((value) => Math.sign(value) * exp(power * log(Math.abs(value)))),
  );
  const across = transpose(rows);
  const fit = multiply(inverseOf(multiply(across, rows)), multiply(across, target));
  const scales = inverseOf(multiply(transpose(fit), fit)).map((row, i) => Math.sqrt(row[i]!));
  const transformation = fit.map((row) => row.map((value, j) => value * scales[j]!));
  const phi = inverseOf(multiply(transpose(transformation), transformation));
  return {
    loadings: multiply(varimaxLoadings, transformation),
    phi: phi.map((row, i) => row.map((value, j) => (i === j ? 1 : (value + phi[j]![i]!) / 2))),
  };
}

function inverseOf(matrix: Rows): number[][] {
  const inverse = positiveDefiniteInverse(matrix);
  if (inverse !== null) return inverse;
  throw new ItemwiseError("empty-factor", () => messages.noPromax({ factors: matrix.length }), {
    hint: messages.noPromaxHint,
  });
}
