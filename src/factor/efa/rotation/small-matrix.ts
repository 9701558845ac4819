/** Row-major m x m arithmetic without allocation, for the inner loop of a rotation. */

/** Writes the inverse of `a` into `out` (Gauss-Jordan with row pivots; `work` holds m x m); false where it is singular. */
export function invertInto(a: Float64Array, out: Float64Array, work: Float64Array): boolean {
  const m = Math.round(Math.sqrt(a.length));
  work.set(a);
  out.fill(0);
  for (let i = 0; i < m; i++) out[i * m + i] = 1;
  for (let column = 0; column < m; column++) {
    let pivot = column;
    for (let row = column + 1; row < m; row++) {
      if (Math.abs(work[row * m + column]!) > Math.abs(work[pivot * m + column]!)) pivot = row;
    }
    const value = work[pivot * m + column]!;
    if (!(Math.abs(value) > 1e-14)) return false;
    for (let j = 0; j < m; j++) {
      swap(work, pivot * m + j, column * m + j);
      swap(out, pivot * m + j, column * m + j);
      work[column * m + j]! /= value;
      out[column * m + j]! /= value;
    }
    for (let row = 0; row < m; row++) {
      const factor = row === column ? 0 : work[row * m + column]!;
      if (factor === 0) continue;
      for (let j = 0; j < m; j++) {
        work[row * m + j]! -= factor * work[column * m + j]!;
        out[row * m + j]! -= factor * out[column * m + j]!;
      }
    }
  }
  return true;
}

function swap(a: Float64Array, i: number, j: number): void {
  const kept = a[i]!;
  a[i] = a[j]!;
  a[j] = kept;
}

/** Scales each column of `a` to length 1, in place. */
export function normaliseColumns(a: Float64Array, m: number): void {
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
