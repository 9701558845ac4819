import type { PatternTable } from "../data/pattern-table";
import { product } from "../numeric/dense";
import { influenceCovariance } from "../survey/influence-covariance";
import { type ClusterLabels, sampleDesign } from "../survey/sample-design";
import type { IrtPatterns } from "./irt-patterns";

/** Whether a table's weights or design ask for a sandwich. */
export function needsSandwich({ weighting, stratum, cluster }: PatternTable): boolean {
  return weighting === "design" || stratum !== null || cluster !== null;
}

/**
 * Covariance of estimates of maximum (pseudo) likelihood under the sampling design: every person's influence is the
 * inverse of the information times the score; influences are added within clusters and compared within strata.
 * Without strata and clusters people are taken as drawn one by one.
 *
 * @param covariance inverse of the observed information of the likelihood with weights scaled to people
 * @param scores by group, patterns x free parameters
 * @see Binder (1983), International Statistical Review, 51, 279-292; Skinner (1989), in Analysis of complex surveys
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function sandwichCovariance(
  { table, group, pattern, scale }: IrtPatterns,
  { covariance, scores }: { covariance: Float64Array; scores: readonly Float64Array[] },
  labels: ClusterLabels | undefined,
): Float64Array {
  const size = Math.sqrt(covariance.length);
  const influences = scores.map((own) =>
    product(own, covariance, { rows: own.length / size, inner: size, columns: size }).map(
      (value) => value / scale,
    ),
  );
  const read = (row: number, into: Float64Array): void => {
    const at = pattern[row]! * size;
    into.set(influences[group[row]!]!.subarray(at, at + size));
  };
  const included = Uint8Array.from(group, (own) => Number(own >= 0));
  const design = sampleDesign(table, labels);
  if (design !== null) return influenceCovariance({ size, rows: table.rows, included, read }, table, design);
  return sumOfSquares({ size, rows: table.rows, included, read }, table.weightSquared);
}

function sumOfSquares(
  {
    size,
    rows,
    included,
    read,
  }: { size: number; rows: number; included: Uint8Array; read: (row: number, into: Float64Array) => void },
  weightSquared: Float64Array,
): Float64Array {
  const out = new Float64Array(size * size);
  const values = new Float64Array(size);
  for (let row = 0; row < rows; row++) {
    if (included[row] === 0) continue;
    read(row, values);
    for (let i = 0; i < size; i++) {
      const factor = weightSquared[row]! * values[i]!;
      for (let j = 0; j < size; j++) out[i * size + j]! += factor * values[j]!;
    }
  }
  return out;
}
