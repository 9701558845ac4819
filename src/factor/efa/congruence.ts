import { ItemwiseError } from "../../errors";
import type { Rows } from "../../numeric/linear-algebra/matrix";
import * as messages from "./messages";

/**
 * Tucker's coefficient of congruence of two factors' loadings on the same items (Tucker 1951): their cosine about 0,
 * from -1 to 1; 0 if all loadings of one are 0. Reference: psych::factor.congruence.
 * @example
 * ```ts
 * tuckerCongruence([0.8, 0.7, 0], [0.4, 0.35, 0]).toFixed(3); // "1.000"
 * ```
 */
export function tuckerCongruence(a: readonly number[], b: readonly number[]): number {
  let products = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < a.length; i++) {
    products += a[i]! * b[i]!;
    ofA += a[i]! ** 2;
    ofB += b[i]! ** 2;
  }
  return ofA === 0 || ofB === 0 ? 0 : Math.max(-1, Math.min(1, products / Math.sqrt(ofA * ofB)));
}

/** A solution's factors in the order and with the signs of a reference. */
export interface AlignedFactors {
  /** The column of the solution that is each factor of the reference. */
  readonly columns: number[];
  /** 1 or -1, by factor of the reference. */
  readonly signs: number[];
  readonly loadings: number[][];
  /** Of each factor with its match, 0 to 1. */
  readonly congruences: number[];
}

/**
 * Matches the columns of a solution to a reference so that the sum of absolute congruences is largest and each is
 * positive.
 * @param loadings item x factor, to be aligned
 * @param reference item x factor, the same items and as many factors
 * @throws ItemwiseError "different-shapes"
 * @example
 * ```ts
 * alignFactors([[0, -0.8], [0.7, 0]], [[0.8, 0], [0, 0.7]]).columns; // [1, 0]
 * ```
 */
export function alignFactors(loadings: Rows, reference: Rows): AlignedFactors {
  const factors = reference[0]?.length ?? 0;
  if (loadings.length !== reference.length || (loadings[0]?.length ?? 0) !== factors) {
    throw new ItemwiseError("different-shapes", messages.differentShapes, {
      hint: messages.differentShapesHint,
    });
  }
  const column = (rows: Rows, k: number): number[] => rows.map((row) => row[k]!);
  const all = Array.from({ length: factors }, (_, k) => k);
  const congruence = all.map((k) =>
    all.map((l) => tuckerCongruence(column(reference, k), column(loadings, l))),
  );
  const columns = assignColumns(congruence.map((row) => row.map(Math.abs)));
  const signs = columns.map((l, k) => (congruence[k]![l]! < 0 ? -1 : 1));
  return {
    columns,
    signs,
    loadings: loadings.map((row) => columns.map((l, k) => signs[k]! * row[l]!)),
    congruences: columns.map((l, k) => Math.abs(congruence[k]![l]!)),
  };
}

/**
 * The assignment of rows to different columns with the largest sum, exactly, by dynamic programming over the sets of
 * columns used; time grows as m 2^m.
 * @param scores m x m, finite; m at most 20
 * @returns the column of each row; deterministic for ties
 */
export function assignColumns(scores: readonly (readonly number[])[]): number[] {
  const size = scores.length;
  const sets = 1 << size;
  const best = new Float64Array(sets).fill(-Infinity);
  const last = new Int8Array(sets);
  best[0] = 0;
  for (let used = 0; used < sets - 1; used++) {
    const row = scores[bitCount(used)]!;
    for (let column = 0; column < size; column++) {
      if (used & (1 << column)) continue;
      const next = used | (1 << column);
      const sum = best[used]! + row[column]!;
      if (sum > best[next]!) {
        best[next] = sum;
        last[next] = column;
      }
    }
  }
  const columns = new Array<number>(size);
  for (let row = size - 1, used = sets - 1; row >= 0; row--) {
    columns[row] = last[used]!;
    used &= ~(1 << last[used]!);
  }
  return columns;
}

function bitCount(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
