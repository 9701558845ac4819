// Dense linear algebra on flat row-major arrays, for inner loops; nothing is checked.

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Sizes of a product; `out`: an array of zeros that receives it. */
interface ProductShape extends Shape {
  readonly inner: number;
  readonly out?: Float64Array | undefined;
}

/** A (rows x inner) times B (inner x columns), four rows of B at a time in the order of a plain sum. */
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

/** A' B for A (inner x rows) and B (inner x columns), four rows of B at a time. */
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

/** Adds multiples of four rows of b, one after the other. */
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

export function transposed(a: Float64Array, { rows, columns }: Shape): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[j * rows + i] = a[i * columns + j]!;
  }
  return out;
}

/** A' B (rows x columns each) where it is symmetric: B is a symmetric matrix times A. */
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
  mirrorUpper(out, columns);
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

/** x' A x for a symmetric A. */
export function quadratic(x: Float64Array, a: Float64Array): number {
  return innerProduct(x, product(a, x, { rows: x.length, inner: x.length, columns: 1 }));
}

/** Copies the elements above the diagonal of an n x n matrix below it. */
export function mirrorUpper(matrix: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[i * n + j] = matrix[j * n + i]!;
  return matrix;
}

export function trace(matrix: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += matrix[i * n + i]!;
  return sum;
}

/** Trace of the square of a square matrix. */
export function squareTrace(matrix: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += matrix[i * n + i]! * matrix[i * n + i]!;
    for (let j = 0; j < i; j++) sum += 2 * matrix[i * n + j]! * matrix[j * n + i]!;
  }
  return sum;
}
