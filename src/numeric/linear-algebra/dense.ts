import { addProduct } from "../kernels/kernels";

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

/** Shorter rows of B are added to one row after the other. */
const MIN_SHARED = 32;
/** Rows of B that are used for all rows of A while they are in the cache. */
const CACHED_ROWS = 64;

/** A (rows x inner) times B (inner x columns), two rows of A and four of B at a time in the order of a plain sum. */
export function product(
  a: Float64Array,
  b: Float64Array,
  { rows, inner, columns, out = new Float64Array(rows * columns) }: ProductShape,
): Float64Array {
  if (columns === 1) return timesVector(a, b, out);
  if (addProduct({ a, b, out, rows, inner, columns, byColumns: false, isWhole: true })) return out;
  for (let start = 0; start < inner; start += CACHED_ROWS) {
    const end = Math.min(inner, start + CACHED_ROWS);
    const step = columns < MIN_SHARED ? 1 : 2;
    for (let i = 0; i < rows; i += step) {
      const isPair = step === 2 && i + 1 < rows;
      const to = i * columns;
      let k = start;
      for (let at = i * inner + k; k + 3 < end; k += 4, at += 4) {
        const place = { to, from: k * columns, stride: columns, length: columns };
        if (isPair) addToTwo(out, b, [factorsAt(a, at, 1), factorsAt(a, at + inner, 1)], place);
        else addRows(out, b, factorsAt(a, at, 1), place);
      }
      for (let at = i * inner + k; k < end; k++, at++) {
        addRow(out, b, a[at]!, { to, from: k * columns, length: columns });
        if (isPair) addRow(out, b, a[at + inner]!, { to: to + columns, from: k * columns, length: columns });
      }
    }
  }
  return out;
}

/** A b for as many rows as `out` has; a factor of 0 adds nothing. */
function timesVector(a: Float64Array, b: Float64Array, out: Float64Array): Float64Array {
  const inner = a.length / out.length;
  for (let i = 0, at = 0; i < out.length; i++) {
    let sum = out[i]!;
    for (let k = 0; k < inner; k++, at++) if (a[at] !== 0) sum += a[at]! * b[k]!;
    out[i] = sum;
  }
  return out;
}

/** A' B for A (inner x rows) and B (inner x columns), two columns of A and four rows of B at a time. */
export function transposedProduct(
  a: Float64Array,
  b: Float64Array,
  { rows, inner, columns, out = new Float64Array(rows * columns) }: ProductShape,
): Float64Array {
  if (columns === 1) {
    for (let k = 0; k < inner; k++) addRow(out, a, b[k]!, { to: 0, from: k * rows, length: rows });
    return out;
  }
  if (addProduct({ a, b, out, rows, inner, columns, byColumns: true, isWhole: true })) return out;
  const step = columns < MIN_SHARED ? 1 : 2;
  let k = 0;
  for (; k + 3 < inner; k += 4) {
    for (let i = 0, at = k * rows; i < rows; i += step, at += step) {
      const place = { to: i * columns, from: k * columns, stride: columns, length: columns };
      if (step === 2 && i + 1 < rows)
        addToTwo(out, b, [factorsAt(a, at, rows), factorsAt(a, at + 1, rows)], place);
      else addRows(out, b, factorsAt(a, at, rows), place);
    }
  }
  for (; k < inner; k++) {
    for (let i = 0, at = k * rows; i < rows; i++, at++)
      addRow(out, b, a[at]!, { to: i * columns, from: k * columns, length: columns });
  }
  return out;
}

/** Where rows begin in two arrays, and how much of them is added. */
interface RowPlace {
  readonly to: number;
  readonly from: number;
  readonly length: number;
}

/** Four rows of B, so far apart. */
interface RowPlaces extends RowPlace {
  readonly stride: number;
}

/** By what four rows of B are multiplied. */
interface Factors {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
}

function factorsAt(a: Float64Array, at: number, step: number): Factors {
  return { first: a[at]!, second: a[at + step]!, third: a[at + 2 * step]!, fourth: a[at + 3 * step]! };
}

const hasZero = ({ first, second, third, fourth }: Factors): boolean =>
  first === 0 || second === 0 || third === 0 || fourth === 0;

/** out row += factor * row of b; a factor of 0 adds nothing. */
function addRow(out: Float64Array, b: Float64Array, factor: number, { to, from, length }: RowPlace): void {
  if (factor === 0) return;
  for (let j = 0; j < length; j++) out[to + j]! += factor * b[from + j]!;
}

/** Adds multiples of four rows of b, one after the other. */
function addRows(
  out: Float64Array,
  b: Float64Array,
  factors: Factors,
  { to, from, stride, length }: RowPlaces,
): void {
  const { first, second, third, fourth } = factors;
  if (hasZero(factors)) {
    addRow(out, b, first, { to, from, length });
    addRow(out, b, second, { to, from: from + stride, length });
    addRow(out, b, third, { to, from: from + 2 * stride, length });
    addRow(out, b, fourth, { to, from: from + 3 * stride, length });
    return;
  }
  for (let j = 0; j < length; j++) {
    const at = from + j;
    out[to + j] =
      out[to + j]! +
      first * b[at]! +
      second * b[at + stride]! +
      third * b[at + 2 * stride]! +
      fourth * b[at + 3 * stride]!;
  }
}

/** Adds multiples of four rows of b to a row and to the next, a stride further: each element of b is read once for both. */
function addToTwo(
  out: Float64Array,
  b: Float64Array,
  [own, next]: readonly [Factors, Factors],
  place: RowPlaces,
): void {
  const { to, from, stride, length } = place;
  if (hasZero(own) || hasZero(next)) {
    addRows(out, b, own, place);
    addRows(out, b, next, { ...place, to: to + stride });
    return;
  }
  const { first, second, third, fourth } = own;
  const { first: firstOfNext, second: secondOfNext, third: thirdOfNext, fourth: fourthOfNext } = next;
  for (let j = 0; j < length; j++) {
    const at = from + j;
    const one = b[at]!;
    const two = b[at + stride]!;
    const three = b[at + 2 * stride]!;
    const four = b[at + 3 * stride]!;
    out[to + j] = out[to + j]! + first * one + second * two + third * three + fourth * four;
    const below = to + stride + j;
    out[below] =
      out[below]! + firstOfNext * one + secondOfNext * two + thirdOfNext * three + fourthOfNext * four;
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

/** A' B (rows x columns each) where it is symmetric: B is a symmetric matrix times A. It is added to `out`, if given. */
export function symmetricProduct(
  a: Float64Array,
  b: Float64Array,
  {
    rows,
    columns,
    out = new Float64Array(columns * columns),
  }: Shape & { readonly out?: Float64Array | undefined },
): Float64Array {
  const shape = { rows: columns, inner: rows, columns };
  if (addProduct({ a, b, out, ...shape, byColumns: true, isWhole: false })) return mirrorUpper(out, columns);
  let k = 0;
  const step = columns < MIN_SHARED ? 1 : 2;
  for (; k + 3 < rows; k += 4) {
    for (let i = 0, at = k * columns; i < columns; i += step, at += step) {
      const place = { to: i * (columns + 1), from: at, stride: columns, length: columns - i };
      // The element that the second row has below the diagonal is replaced with all of these.
      if (step === 2 && i + 1 < columns)
        addToTwo(out, b, [factorsAt(a, at, columns), factorsAt(a, at + 1, columns)], place);
      else addRows(out, b, factorsAt(a, at, columns), place);
    }
  }
  for (; k < rows; k++) {
    for (let i = 0, at = k * columns; i < columns; i++, at++)
      addRow(out, b, a[at]!, { to: i * (columns + 1), from: at, length: columns - i });
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

/** The mean of a matrix and its transpose, in place. */
export function symmetrize(matrix: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (matrix[i * n + j]! + matrix[j * n + i]!) / 2;
      matrix[i * n + j] = mean;
      matrix[j * n + i] = mean;
    }
  }
  return matrix;
}
