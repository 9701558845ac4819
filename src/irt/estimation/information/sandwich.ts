import type { PatternTable } from "../../../data/answers/pattern-table";
import { mirrorUpper, product } from "../../../numeric/linear-algebra/dense";
import { influenceCovariance, refuseEmptyReplicates } from "../../../survey/design/influence-covariance";
import { type ClusterLabels, sampleDesign } from "../../../survey/design/sample-design";
import type { IrtPatterns } from "../../model/irt-patterns";

export function needsSandwich({ weighting, stratum, cluster }: PatternTable): boolean {
  return weighting === "design" || stratum !== null || cluster !== null;
}

/** Derivatives of the log-likelihood of each of a group's patterns. */
export interface PatternScores {
  /** The free parameters that the group has. */
  readonly places: Int32Array;
  /** patterns x places. */
  readonly values: Float64Array;
}

/**
 * Design-based covariance of maximum (pseudo) likelihood estimates or their linear combinations: a person's influence
 * is the inverse information times the score; influences are summed within clusters and compared within strata. Without
 * strata and clusters people are independent.
 * @param map multiplies the scores, free parameters x estimates: the inverse of the observed information of the
 *   likelihood with weights scaled to people, or that times the linear combinations
 * @param size number of estimates
 * @returns estimates x estimates
 * @see Binder (1983), International Statistical Review, 51, 279-292; Skinner (1989), in Analysis of complex surveys
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function sandwichCovariance(
  patterns: IrtPatterns,
  { map, scores, size }: { map: Float64Array; scores: readonly PatternScores[]; size: number },
  labels: ClusterLabels | undefined,
): Float64Array {
  const { table, group, pattern, groups, scale } = patterns;
  const influences = scores.map(({ places, values }, g) => {
    const own = new Float64Array(places.length * size);
    places.forEach((place, i) => {
      own.set(map.subarray(place * size, (place + 1) * size), i * size);
    });
    const influence = product(values, own, { rows: groups[g]!.rows, inner: places.length, columns: size });
    for (let at = 0; at < influence.length; at++) influence[at]! /= scale;
    return influence;
  });
  const design = sampleDesign(table, labels);
  if (design === null) return sumOfSquares(patterns, influences, size);
  const read = (row: number, into: Float64Array): void => {
    const from = pattern[row]! * size;
    const own = influences[group[row]!]!;
    for (let i = 0; i < size; i++) into[i] = own[from + i]!;
  };
  const included = Uint8Array.from(group, (own) => Number(own >= 0));
  return refuseEmptyReplicates(
    influenceCovariance({ size, rows: table.rows, included, read }, table, design),
  );
}

/** For independent people: the squares of the patterns' influences times the sums of squared weights. */
function sumOfSquares(
  { table, group, pattern, groups }: IrtPatterns,
  influences: readonly Float64Array[],
  size: number,
): Float64Array {
  const squared = groups.map(({ rows }) => new Float64Array(rows));
  for (let row = 0; row < table.rows; row++) {
    if (group[row]! >= 0) squared[group[row]!]![pattern[row]!]! += table.weightSquared[row]!;
  }
  const out = new Float64Array(size * size);
  influences.forEach((values, g) => {
    const own = squared[g]!;
    for (let row = 0, start = 0; row < own.length; row++, start += size) {
      for (let i = 0; i < size; i++) {
        const factor = own[row]! * values[start + i]!;
        if (factor === 0) continue;
        for (let j = i, to = i * size + i; j < size; j++, to++) out[to]! += factor * values[start + j]!;
      }
    }
  });
  return mirrorUpper(out, size);
}
