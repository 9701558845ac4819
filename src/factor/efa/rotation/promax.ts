import { ItemwiseError } from "../../../errors";
import {
  multiply,
  positiveDefiniteInverse,
  type Rows,
  transpose,
} from "../../../numeric/linear-algebra/matrix";
import * as messages from "../messages";
import { kaiserNormalized } from "./kaiser";

/**
 * Promax (Hendrickson & White 1964) of varimax loadings, power 4, with Kaiser's normalization: least squares of the
 * items' loadings scaled to length 1 towards those loadings raised to that power, signs kept; then columns are scaled
 * to factor variances of 1, and rows back. Reference: psych::fa(rotate = "promax") and psych::kaiser(rotate =
 * "Promax"), from a converged varimax.
 * @throws ItemwiseError "empty-factor" for a factor without loadings of its own
 */
export function rotatePromax(varimaxLoadings: Rows): { loadings: number[][]; phi: number[][] } {
  const { rows } = kaiserNormalized(varimaxLoadings);
  const target = rows.map((row) => row.map((value) => value ** 2 * value * Math.abs(value)));
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
  throw new ItemwiseError("empty-factor", messages.noPromax({ factors: matrix.length }), {
    hint: messages.noPromaxHint(),
  });
}
