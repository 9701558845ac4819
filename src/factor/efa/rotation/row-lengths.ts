import { lengthOf } from "../../../numeric/elementary/length";
import { asin, cos } from "../../../numeric/elementary/sine";
import { multiply, type Rows, symmetricEigen, transpose } from "../../../numeric/linear-algebra/matrix";

export const NORMALIZATIONS = ["kaiser", "cureton-mulaik", "none"] as const;
export type Normalization = (typeof NORMALIZATIONS)[number];

/** Keeps items near no factor in the rotation (Cureton & Mulaik 1975, p. 187). */
const SMALLEST_WEIGHT = 0.001;

/**
 * By what each item's loadings are divided before a rotation. "kaiser": their length (Kaiser 1958), 1 where all are 0.
 * "cureton-mulaik": that length over a weight that is largest where the loading on the first principal axis is the one
 * of an item on a single factor, m^-1/2 of the length (Cureton & Mulaik 1975; Browne 2001, p. 128).
 * @param loadings of orthogonal factors, in any rotation
 * @see Reference: lavaan::efa(rotation.args = list(row.weights = )).
 */
export function rowLengths(loadings: Rows, normalization: Normalization): number[] {
  if (normalization === "none") return loadings.map(() => 1);
  const lengths = loadings.map((row) => lengthOf(row) || 1);
  if (normalization === "kaiser") return lengths;
  const { vectors } = symmetricEigen(multiply(transpose(loadings), loadings));
  const single = acos(1 / Math.sqrt(loadings[0]?.length ?? 1));
  return loadings.map((row, i) => {
    const onFirst = row.reduce((sum, value, k) => sum + value * vectors[k]![0]!, 0);
    const angle = acos(Math.min(1, Math.abs(onFirst) / lengths[i]!));
    const widest = angle > single ? single - Math.PI / 2 : single;
    return lengths[i]! / (cos(((single - angle) / widest) * (Math.PI / 2)) ** 2 + SMALLEST_WEIGHT);
  });
}

const acos = (x: number): number => Math.PI / 2 - asin(x);

export const divided = (rows: Rows, lengths: readonly number[]): number[][] =>
  rows.map((row, i) => row.map((value) => value / lengths[i]!));
