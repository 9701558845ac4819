/** Writes the inverse of `a` (m x m) to `out` by Gauss-Jordan elimination in `work`; false where it is singular. */
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
