import { log } from "../elementary/log";
import { factorInto, upperInverse } from "../kernels/kernels";
import { mirrorUpper } from "./dense";

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
  const isDone = factorInto(factor, matrix, { n, least });
  if (isDone !== null) return isDone ? factor : null;
  const start = new Int32Array(n);
  const pivots = new Float64Array(n);
  for (let i = 0; i < n; i += ROWS_TOGETHER) {
    const end = Math.min(i + ROWS_TOGETHER, n);
    for (let r = i; r < end; r++) {
      start[r] = leadingZeros(matrix, r * n, r);
      pivots[r] = matrix[r * n + r]!;
    }
    const isBlock = end - i === ROWS_TOGETHER;
    if (isBlock) fourRows(matrix, i, { n, factor, start, pivots });
    for (let r = i; r < end; r++) {
      const row = r * n;
      const begin = start[r]!;
      let pivot = pivots[r]!;
      for (let j = isBlock ? Math.max(begin, i) : begin; j < r; j++) {
        let sum = matrix[row + j]!;
        const from = Math.max(begin, start[j]!);
        for (let k = from, left = row + from, right = j * n + from; k < j; k++) {
          sum -= factor[left++]! * factor[right++]!;
        }
        const element = sum / factor[j * n + j]!;
        factor[row + j] = element;
        pivot -= element * element;
      }
      if (!(pivot > least * Math.abs(matrix[row + r]!))) return null;
      factor[row + r] = Math.sqrt(pivot);
    }
  }
  return factor;
}

/** Sums of so many rows advance together: a processor adds several at once, but each only after its last term. */
const ROWS_TOGETHER = 4;

function leadingZeros(matrix: Float64Array, row: number, most: number): number {
  let begin = 0;
  while (begin < most && matrix[row + begin] === 0) begin++;
  return begin;
}

/** Rows i to i + 3 of the factor, left of column i; each sum has the order of a single row. */
function fourRows(
  matrix: Float64Array,
  i: number,
  {
    n,
    factor,
    start,
    pivots,
  }: {
    readonly n: number;
    readonly factor: Float64Array;
    readonly start: Int32Array;
    readonly pivots: Float64Array;
  },
): void {
  const [one, two, three, four] = [i * n, (i + 1) * n, (i + 2) * n, (i + 3) * n];
  const begin = Math.min(start[i]!, start[i + 1]!, start[i + 2]!, start[i + 3]!);
  for (let j = begin; j < i; j++) {
    let first = matrix[one + j]!;
    let second = matrix[two + j]!;
    let third = matrix[three + j]!;
    let fourth = matrix[four + j]!;
    const from = Math.max(begin, start[j]!);
    for (let k = from, right = j * n + from; k < j; k++, right++) {
      const shared = factor[right]!;
      first -= factor[one + k]! * shared;
      second -= factor[two + k]! * shared;
      third -= factor[three + k]! * shared;
      fourth -= factor[four + k]! * shared;
    }
    const divisor = factor[j * n + j]!;
    first /= divisor;
    second /= divisor;
    third /= divisor;
    fourth /= divisor;
    factor[one + j] = first;
    factor[two + j] = second;
    factor[three + j] = third;
    factor[four + j] = fourth;
    pivots[i]! -= first * first;
    pivots[i + 1]! -= second * second;
    pivots[i + 2]! -= third * third;
    pivots[i + 3]! -= fourth * fourth;
  }
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
  const upper = upperInverse(factor, n);
  if (upper !== null) return mirrorUpper(upper, n);
  // Row j has column j of the inverse of L.
  const columns = new Float64Array(n * n);
  for (let j = 0; j < n; j += ROWS_TOGETHER) {
    const end = Math.min(j + ROWS_TOGETHER, n);
    const isBlock = end - j === ROWS_TOGETHER;
    for (let c = j; c < end; c++) {
      columns[c * n + c] = 1 / factor[c * n + c]!;
      invertColumn(factor, columns, { n, column: c, to: isBlock ? end : n });
    }
    if (isBlock) invertFourColumns(factor, columns, { n, column: j });
  }
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    let j = 0;
    for (; j + ROWS_TOGETHER <= i + 1; j += ROWS_TOGETHER) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      const row = i * n;
      const [one, two, three, four] = [j * n, (j + 1) * n, (j + 2) * n, (j + 3) * n];
      for (let k = i; k < n; k++) {
        const shared = columns[row + k]!;
        first += shared * columns[one + k]!;
        second += shared * columns[two + k]!;
        third += shared * columns[three + k]!;
        fourth += shared * columns[four + k]!;
      }
      inverse[row + j] = first;
      inverse[row + j + 1] = second;
      inverse[row + j + 2] = third;
      inverse[row + j + 3] = fourth;
    }
    for (; j <= i; j++) {
      let sum = 0;
      for (let k = i, left = i * n + i, right = j * n + i; k < n; k++)
        sum += columns[left++]! * columns[right++]!;
      inverse[i * n + j] = sum;
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) inverse[j * n + i] = inverse[i * n + j]!;
  return inverse;
}

interface ColumnPlace {
  readonly n: number;
  readonly column: number;
}

/** A column of the inverse of L, from below the diagonal up to an element. */
function invertColumn(
  factor: Float64Array,
  columns: Float64Array,
  { n, column: j, to }: ColumnPlace & { readonly to: number },
): void {
  for (let i = j + 1; i < to; i++) {
    let sum = 0;
    for (let k = j, left = i * n + j, right = j * n + j; k < i; k++)
      sum -= factor[left++]! * columns[right++]!;
    columns[j * n + i] = sum / factor[i * n + i]!;
  }
}

/** Four columns of the inverse of L below their common triangle; each sum has the order of a single column. */
function invertFourColumns(factor: Float64Array, columns: Float64Array, { n, column: j }: ColumnPlace): void {
  const [one, two, three, four] = [j * n, (j + 1) * n, (j + 2) * n, (j + 3) * n];
  for (let i = j + ROWS_TOGETHER; i < n; i++) {
    const row = i * n;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    // Elements above a column's diagonal are 0.
    for (let k = j; k < i; k++) {
      const shared = factor[row + k]!;
      first -= shared * columns[one + k]!;
      second -= shared * columns[two + k]!;
      third -= shared * columns[three + k]!;
      fourth -= shared * columns[four + k]!;
    }
    const divisor = factor[row + i]!;
    columns[one + i] = first / divisor;
    columns[two + i] = second / divisor;
    columns[three + i] = third / divisor;
    columns[four + i] = fourth / divisor;
  }
}

/** Inverse of a symmetric positive definite n x n matrix, exactly symmetric; null where it is not positive definite. */
export function symmetricInverse(matrix: Float64Array, n: number): Float64Array | null {
  const factor = choleskyFactor(matrix, n);
  return factor === null ? null : choleskyInverse(factor, n);
}
