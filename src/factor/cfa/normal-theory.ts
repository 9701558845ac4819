/**
 * The normal-theory weight at Sigma times each column of a matrix of moments: Sigma^-1 m for the means, and for the
 * covariances the elements of half of Sigma^-1 X Sigma^-1, those off the diagonal twice (Browne 1974).
 *
 * A parameter of one item moves one row and column of Sigma. So X is taken as T + T', each element in the row of that of
 * its two items that has more of them: T then has few rows, and only these cost anything.
 *
 * @param matrix moments (means, then variances and covariances) x columns, row-major
 * @param inverse Sigma^-1
 */
export function normalTheory(matrix: Float64Array, columns: number, inverse: Float64Array): Float64Array {
  const p = Math.round(Math.sqrt(inverse.length));
  const out = new Float64Array(matrix.length);
  const size = matrix.length / columns;
  const workspace = { ...{ column: new Float64Array(size), weighed: new Float64Array(size) }, ...scratch(p) };
  const { column, weighed } = workspace;
  for (let c = 0; c < columns; c++) {
    for (let k = 0, at = c; k < size; k++, at += columns) column[k] = matrix[at]!;
    weighed.fill(0);
    weighMeans(workspace, inverse, p);
    weighCovariances(workspace, inverse, p);
    for (let k = 0, at = c; k < size; k++, at += columns) out[at] = weighed[k]!;
  }
  return out;
}

/** Arrays of one column's work. */
interface Workspace {
  readonly column: Float64Array;
  readonly weighed: Float64Array;
  /** By item: how many elements of X it has. */
  readonly counts: Int32Array;
  /** T Sigma^-1, items x items; only rows whose item is marked in `used` are meant. */
  readonly turned: Float64Array;
  readonly used: Uint8Array;
}

function scratch(p: number): Pick<Workspace, "counts" | "turned" | "used"> {
  return { counts: new Int32Array(p), turned: new Float64Array(p * p), used: new Uint8Array(p) };
}

function weighMeans({ column, weighed }: Workspace, inverse: Float64Array, p: number): void {
  for (let j = 0; j < p; j++) {
    const mean = column[j]!;
    if (mean === 0) continue;
    for (let i = 0, at = j * p; i < p; i++) weighed[i]! += mean * inverse[at++]!;
  }
}

function weighCovariances(workspace: Workspace, inverse: Float64Array, p: number): void {
  turnRows(workspace, inverse, p);
  const { turned, used, weighed } = workspace;
  for (let row = 0; row < p; row++) {
    if (used[row] === 0) continue;
    const from = row * p;
    for (let i = 0, at = p; i < p; i++) {
      const one = inverse[from + i]!;
      const other = turned[from + i]!;
      weighed[at++]! += one * other;
      for (let j = i + 1; j < p; j++) weighed[at++]! += one * turned[from + j]! + other * inverse[from + j]!;
    }
  }
}

/** Fills `turned` and `used`. */
function turnRows({ column, counts, turned, used }: Workspace, inverse: Float64Array, p: number): void {
  counts.fill(0);
  used.fill(0);
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      if (column[at] === 0) continue;
      counts[i]!++;
      counts[j]!++;
    }
  }
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      const element = column[at]!;
      if (element === 0) continue;
      const row = counts[i]! >= counts[j]! ? i : j;
      const to = row * p;
      if (used[row] === 0) turned.fill(0, to, to + p);
      used[row] = 1;
      const factor = i === j ? element / 2 : element;
      for (let k = 0, from = (i + j - row) * p; k < p; k++) turned[to + k]! += factor * inverse[from++]!;
    }
  }
}
