/**
 * The assignment of rows to different columns with the largest sum (the assignment problem), exactly, by dynamic
 * programming over the sets of columns used. Meant for numbers of factors: time grows as m 2^m.
 *
 * @param scores m x m, finite; m at most 20
 * @returns the column of each row; of equal assignments, always the same one
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
