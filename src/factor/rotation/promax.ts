import { invert, multiply, transpose } from "../../numeric/matrix";

type Rows = readonly (readonly number[])[];

const POWER = 4;

/**
 * Promax (Hendrickson & White 1964) of varimax loadings, power 4: least squares towards the loadings raised to that
 * power with their signs kept, columns scaled so that the factors have variance 1.
 * Reference: stats::promax(m = 4), psych::fa(rotate = "promax").
 */
export function rotatePromax(varimaxLoadings: Rows): { loadings: number[][]; phi: number[][] } {
  const target = varimaxLoadings.map((row) => row.map((value) => value * Math.abs(value) ** (POWER - 1)));
  const across = transpose(varimaxLoadings);
  const fit = multiply(invert(multiply(across, varimaxLoadings)), multiply(across, target));
  const scales = invert(multiply(transpose(fit), fit)).map((row, i) => Math.sqrt(row[i]!));
  const transformation = fit.map((row) => row.map((value, j) => value * scales[j]!));
  const phi = invert(multiply(transpose(transformation), transformation));
  return {
    loadings: multiply(varimaxLoadings, transformation),
    phi: phi.map((row, i) => row.map((value, j) => (i === j ? 1 : (value + phi[j]![i]!) / 2))),
  };
}
