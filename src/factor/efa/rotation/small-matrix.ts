/** Row-major m x m arithmetic without allocation, for the inner loop of a rotation. */
import { invertInto } from "../../../numeric/linear-algebra/invert-into";

/** Scales each column of `a` to length 1, in place. */
export function normalizeColumns(a: Float64Array, m: number): void {
  for (let j = 0; j < m; j++) {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += a[i * m + j]! ** 2;
    const length = Math.sqrt(sum);
    for (let i = 0; i < m; i++) a[i * m + j]! /= length;
  }
}

/** Replaces `a` by the nearest orthogonal matrix: Newton's iteration for the polar factor (Higham 1986); false where it is singular. */
export function orthogonalize(a: Float64Array, out: Float64Array, work: Float64Array): boolean {
  const m = Math.round(Math.sqrt(a.length));
  for (let iteration = 0; iteration < 60; iteration++) {
    if (!invertInto(a, out, work)) return false;
    let change = 0;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) work[i * m + j] = (a[i * m + j]! + out[j * m + i]!) / 2;
    }
    for (let at = 0; at < m * m; at++) {
      change = Math.max(change, Math.abs(work[at]! - a[at]!));
      a[at] = work[at]!;
    }
    if (change < 1e-15) return true;
  }
  return true;
}
