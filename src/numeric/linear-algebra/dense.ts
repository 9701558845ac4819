/** Dense linear algebra on flat row-major arrays, for inner loops; sizes are arguments and nothing is checked. */

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Sizes of a product; `out`: an array of zeros to put it in. */
interface ProductShape extends Shape {
  readonly inner: number;
  readonly out?: Float64Array;
}

/** A (rows x inner) times B (inner x columns). Four rows of B are added in one pass, in the order of a plain sum. */
export function product(
  a: Float64Array,
  b: Float64Array,
  { rows, inner, columns, out = new Float64Array(rows * columns) }: ProductShape,
): Float64Array {
  for (let i = 0; i < rows; i++) {
    const to = i * columns;
    let k = 0;
    for (let at = i * inner; k + 3 < inner; k += 4, at += 4) {
      const factors = { first: a[at]!, second: a[at + 1]!, third: a[at + 2]!, fourth: a[at + 3]! };
      addRows(out, b, factors, { to, from: k * columns, columns });
    }
    for (; k < inner; k++) addRow(out, b, a[i * inner + k]!, { to, from: k * columns, columns });
  }
  return out;
}

/** A' B for A (inner x rows) and B (inner x columns), `out` as in `product`. Four rows of B are added in one pass. */
export function transposedProduct(
  a: Float64Array,
  b: Float64Array,
  { rows, inner, columns, out = new Float64Array(rows * columns) }: ProductShape,
): Float64Array {
  let k = 0;
  for (; k + 3 < inner; k += 4) {
    for (let i = 0, at = k * rows; i < rows; i++, at++) {
      const factors = {
        first: a[at]!,
        second: a[at + rows]!,
        third: a[at + 2 * rows]!,
        fourth: a[at + 3 * rows]!,
      };
      addRows(out, b, factors, { to: i * columns, from: k * columns, columns });
    }
  }
  for (; k < inner; k++) {
    for (let i = 0; i < rows; i++)
      addRow(out, b, a[k * rows + i]!, { to: i * columns, from: k * columns, columns });
  }
  return out;
}

/** Where a row begins in two arrays, and its length. */
interface RowPlace {
  readonly to: number;
  readonly from: number;
  readonly columns: number;
}

/** out row += factor * row of b; a factor of 0 adds nothing. */
function addRow(out: Float64Array, b: Float64Array, factor: number, { to, from, columns }: RowPlace): void {
  if (factor === 0) return;
  for (let j = 0; j < columns; j++) out[to + j]! += factor * b[from + j]!;
}

/** The same for four rows of b, one after the other. */
function addRows(
  out: Float64Array,
  b: Float64Array,
  { first, second, third, fourth }: { first: number; second: number; third: number; fourth: number },
  { to, from, columns }: RowPlace,
): void {
  if (first === 0 || second === 0 || third === 0 || fourth === 0) {
    addRow(out, b, first, { to, from, columns });
    addRow(out, b, second, { to, from: from + columns, columns });
    addRow(out, b, third, { to, from: from + 2 * columns, columns });
    addRow(out, b, fourth, { to, from: from + 3 * columns, columns });
    return;
  }
  for (let j = 0; j < columns; j++) {
    const at = from + j;
    out[to + j] =
      out[to + j]! +
      first * b[at]! +
      second * b[at + columns]! +
      third * b[at + 2 * columns]! +
      fourth * b[at + 3 * columns]!;
  }
}

/** A B' for A (rows x inner) and B (columns x inner). */
export function productTransposed(
  a: Float64Array,
  b: Float64Array,
  { rows, inner, columns, out = new Float64Array(rows * columns) }: ProductShape,
): Float64Array {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let k = 0, left = i * inner, right = j * inner; k < inner; k++) sum += a[left++]! * b[right++]!;
      out[i * columns + j] = sum;
    }
  }
  return out;
}

/** The transpose of a matrix. */
export function transposed(a: Float64Array, { rows, columns }: Shape): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[j * rows + i] = a[i * columns + j]!;
  }
  return out;
}

/** A' B for A and B (rows x columns) where it is symmetric (B is a symmetric matrix times A); exactly symmetric. */
export function symmetricProduct(a: Float64Array, b: Float64Array, { rows, columns }: Shape): Float64Array {
  const out = new Float64Array(columns * columns);
  for (let k = 0; k < rows; k++) {
    const row = k * columns;
    for (let i = 0; i < columns; i++) {
      const factor = a[row + i]!;
      if (factor === 0) continue;
      for (let j = i, to = i * columns + i, from = row + i; j < columns; j++)
        out[to++]! += factor * b[from++]!;
    }
  }
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < i; j++) out[i * columns + j] = out[j * columns + i]!;
  }
  return out;
}

/** A' diag(weights) A (columns x columns), exactly symmetric; without weights A' A. */
export function crossProduct(
  a: Float64Array,
  shape: Shape,
  weights: Float64Array | null = null,
): Float64Array {
  if (weights === null) return symmetricProduct(a, a, shape);
  return symmetricProduct(a, rowsScaled(a, weights), shape);
}

/** diag(weights) A. */
export function rowsScaled(a: Float64Array, weights: Float64Array): Float64Array {
  const columns = a.length / weights.length;
  const out = new Float64Array(a.length);
  for (let i = 0, at = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    for (let j = 0; j < columns; j++, at++) out[at] = weight * a[at]!;
  }
  return out;
}

/** Sum of the products of corresponding elements: x'y of vectors, trace(A'B) of matrices. */
export function innerProduct(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}

/** The identity matrix of a size. */
export function flatIdentity(n: number): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) out[i * n + i] = 1;
  return out;
}

/**
 * Lower-triangular L with L L' = matrix (zeros above the diagonal), or null where a pivot is not positive
 * (Golub & Van Loan 2013, section 4.2.5). Leading zeros of a row stay zeros and cost nothing (George & Liu 1981,
 * chapter 4), so that a matrix of diagonal blocks with a border of full rows is fast.
 *
 * @param matrix n x n, symmetric; only its lower triangle is read
 * @param factor where L goes; zeros above the diagonal are taken as there, and it may be `matrix` itself
 */
export function choleskyFactor(
  matrix: Float64Array,
  n: number,
  factor = new Float64Array(n * n),
): Float64Array | null {
  const start = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let begin = 0;
    while (begin < i && matrix[row + begin] === 0) begin++;
    start[i] = begin;
    let pivot = matrix[row + i]!;
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
    if (!(pivot > 0)) return null;
    factor[row + i] = Math.sqrt(pivot);
  }
  return factor;
}

/**
 * Solves (L L') X = B.
 *
 * @param factor L from `choleskyFactor`, n x n
 * @param right B, n x columns (default one column); it is not changed
 */
export function choleskySolve(
  factor: Float64Array,
  right: Float64Array,
  { n, columns = 1 }: { readonly n: number; readonly columns?: number },
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

/** One column, in place; both passes go along the rows of the factor. */
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

/** Natural logarithm of the determinant of L L'. */
export function choleskyLogDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(factor[i * n + i]!);
  return 2 * sum;
}

/** Inverse of L L', exactly symmetric, from L. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    lower[j * n + j] = 1 / factor[j * n + j]!;
    for (let i = j + 1; i < n; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= factor[i * n + k]! * lower[k * n + j]!;
      lower[i * n + j] = sum / factor[i * n + i]!;
    }
  }
  const inverse = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i <= k; i++) {
      const left = lower[k * n + i]!;
      for (let j = 0; j <= i; j++) inverse[i * n + j]! += left * lower[k * n + j]!;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j]!;
  }
  return inverse;
}

/** Inverse of a symmetric positive definite n x n matrix, exactly symmetric; null where it is not positive definite. */
export function symmetricInverse(matrix: Float64Array, n: number): Float64Array | null {
  const factor = choleskyFactor(matrix, n);
  return factor === null ? null : choleskyInverse(factor, n);
}

/**
 * Inverse of a square n x n matrix by Gauss-Jordan elimination with partial pivoting; null where a pivot is 0.
 * (Golub & Van Loan 2013, section 3.4.)
 */
export function generalInverse(matrix: Float64Array, n: number): Float64Array | null {
  const a = matrix.slice();
  const inverse = flatIdentity(n);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(a[i * n + k]!) > Math.abs(a[pivot * n + k]!)) pivot = i;
    const value = a[pivot * n + k]!;
    if (!(Math.abs(value) > 0)) return null;
    if (pivot !== k) {
      swapRows(a, n, [k, pivot]);
      swapRows(inverse, n, [k, pivot]);
    }
    scaleRow(a, 1 / value, { row: k, columns: n });
    scaleRow(inverse, 1 / value, { row: k, columns: n });
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = a[i * n + k]!;
      subtractRow(a, factor, { to: i, from: k, columns: n });
      subtractRow(inverse, factor, { to: i, from: k, columns: n });
    }
  }
  return inverse;
}

function swapRows(a: Float64Array, n: number, [one, other]: readonly [number, number]): void {
  for (let j = 0; j < n; j++) {
    const held = a[one * n + j]!;
    a[one * n + j] = a[other * n + j]!;
    a[other * n + j] = held;
  }
}
