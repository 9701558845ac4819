import { log } from "../elementary/log";

/**
 * Lower-triangular L with L L' = matrix, or null where a pivot is not positive (Golub & Van Loan 2013,
 * section 4.2.5). Leading zeros of a row cost nothing (George & Liu 1981, chapter 4).
 * @param matrix n x n, symmetric; only its lower triangle is read
 * @param options `factor`: receives L (zeros above the diagonal; may be `matrix` itself); `least`: pivots up
 *   to this share of the diagonal count as not positive (default 0)
 */
export function choleskyFactor(
  matrix: Float64Array,
  n: number,
  {
    factor = new Float64Array(n * n),
    least = 0,
  }: { factor?: Float64Array | undefined; least?: number | undefined } = {},
): Float64Array | null {
  const start = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let begin = 0;
    while (begin < i && matrix[row + begin] === 0) begin++;
    start[i] = begin;
    const diagonal = matrix[row + i]!;
    let pivot = diagonal;
    for (let j = begin; j < i; j++) {
      let sum = matrix[row + j]!;
      const from = Math.max(begin, start[j]!);
      for (let k = from, left = row + from, right = j * n + from; k < j; k++) {
        sum -= factor[left++]! * factor[right++]!;
      }
      const element = sum / factor[j * n + j]!;
      factor[row + j] = element;
      pivot -= element * element;
    }
    if (!(pivot > least * Math.abs(diagonal))) return null;
    factor[row + i] = Math.sqrt(pivot);
  }
  return factor;
}

/** Solves (L L') X = B for L from `choleskyFactor`, n x n, and B, n x columns (default 1), which is not changed. */
export function choleskySolve(
  factor: Float64Array,
  right: Float64Array,
  { n, columns = 1 }: { readonly n: number; readonly columns?: number | undefined },
): Float64Array {
  const x = right.slice();
  if (columns === 1) {
    solveVector(factor, x);
    return x;
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) subtractRow(x, factor[i * n + k]!, { to: i, from: k, columns });
    scaleRow(x, 1 / factor[i * n + i]!, { row: i, columns });
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) subtractRow(x, factor[k * n + i]!, { to: i, from: k, columns });
    scaleRow(x, 1 / factor[i * n + i]!, { row: i, columns });
  }
  return x;
}

/** Solves for one column in place; both passes go along the rows of the factor. */
function solveVector(factor: Float64Array, x: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    let value = x[i]!;
    for (let k = 0, at = i * n; k < i; k++) value -= factor[at++]! * x[k]!;
    x[i] = value * (1 / factor[i * n + i]!);
  }
  for (let i = n - 1; i >= 0; i--) {
    const value = x[i]! * (1 / factor[i * n + i]!);
    x[i] = value;
    for (let k = 0, at = i * n; k < i; k++) x[k]! -= factor[at++]! * value;
  }
}

function subtractRow(
  x: Float64Array,
  factor: number,
  { to, from, columns }: { to: number; from: number; columns: number },
): void {
  if (factor === 0) return;
  for (let c = 0, at = to * columns, source = from * columns; c < columns; c++)
    x[at++]! -= factor * x[source++]!;
}

function scaleRow(x: Float64Array, factor: number, { row, columns }: { row: number; columns: number }): void {
  for (let c = 0, at = row * columns; c < columns; c++) x[at++]! *= factor;
}

/** Solves L L' x = b in place; rounds differently from `choleskySolve`, which shows where a minimum is flat. */
export function substitute(factor: Float64Array, b: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    let value = b[i]!;
    for (let k = 0, at = i * n; k < i; k++) value -= factor[at++]! * b[k]!;
    b[i] = value / factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = b[i]!;
    for (let k = i + 1, at = k * n + i; k < n; k++, at += n) value -= factor[at]! * b[k]!;
    b[i] = value / factor[i * n + i]!;
  }
}

export function choleskyLogDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += log(factor[i * n + i]!);
  return 2 * sum;
}

/** Inverse of L L' from L, exactly symmetric; all sums run along rows. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  // Row j has column j of the inverse of L.
  const columns = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    columns[j * n + j] = 1 / factor[j * n + j]!;
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j, left = i * n + j, right = j * n + j; k < i; k++)
        sum -= factor[left++]! * columns[right++]!;
      columns[j * n + i] = sum / factor[i * n + i]!;
    }
  }
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i, left = i * n + i, right = j * n + i; k < n; k++)
        sum += columns[left++]! * columns[right++]!;
      inverse[i * n + j] = sum;
      inverse[j * n + i] = sum;
    }
  }
  return inverse;
}

/** Inverse of a symmetric positive definite n x n matrix, exactly symmetric; null where it is not positive definite. */
export function symmetricInverse(matrix: Float64Array, n: number): Float64Array | null {
  const factor = choleskyFactor(matrix, n);
  return factor === null ? null : choleskyInverse(factor, n);
}
