import { invert, multiply, transpose } from "../../numeric/matrix";
import { kaiserNormalised } from "./kaiser";

type Rows = readonly (readonly number[])[];

const POWER = 4;

/**
 * Promax (Hendrickson & White 1964) of varimax loadings, power 4, with Kaiser's normalisation: of the items' loadings
 * scaled to length 1, least squares towards those loadings raised to that power with their signs kept; then columns are
 * scaled so that the factors have variance 1, and rows back.
 * Reference: psych::fa(rotate = "promax") and psych::kaiser(rotate = "Promax"), from a varimax that has converged.
 */
export function rotatePromax(varimaxLoadings: Rows): { loadings: number[][]; phi: number[][] } {
  const { rows } = kaiserNormalised(varimaxLoadings);
  const target = rows.map((row) => row.map((value) => value * Math.abs(value) ** (POWER - 1)));
  const across = transpose(rows);
  const fit = multiply(invert(multiply(across, rows)), multiply(across, target));
  const scales = invert(multiply(transpose(fit), fit)).map((row, i) => Math.sqrt(row[i]!));
  const transformation = fit.map((row) => row.map((value, j) => value * scales[j]!));
  const phi = invert(multiply(transpose(transformation), transformation));
  return {
    loadings: multiply(varimaxLoadings, transformation),
    phi: phi.map((row, i) => row.map((value, j) => (i === j ? 1 : (value + phi[j]![i]!) / 2))),
  };
}
