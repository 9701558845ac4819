/** Eigenvalues (descending) with unit eigenvectors as the columns of a row-major n x n array. */
export interface FlatEigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MAX_SWEEPS = 100;
/** After so many, elements count as 0 that are within rounding errors of the largest eigenvalue. */
const STRICT_SWEEPS = 30;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix: Householder's tridiagonal form and implicit QL
 * (Bowdler, Martin, Reinsch & Wilkinson 1968; Golub & Van Loan 2013, sections 8.3.1 and 8.3.5).
 * @param matrix row-major n x n, symmetric and finite; it is overwritten
 * @throws RangeError where a value is not finite
 */
export function flatEigen(matrix: Float64Array, n: number): FlatEigen {
  const tridiagonal = emptyTridiagonal(matrix, n);
  tridiagonalize(matrix, tridiagonal);
  accumulateReflections(matrix, tridiagonal);
  implicitQl(tridiagonal.vectors, tridiagonal);
  return sorted(tridiagonal);
}

/** Eigenvalues alone, descending; arguments and errors are those of `flatEigen`. */
export function flatEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const tridiagonal = emptyTridiagonal(matrix, n);
  tridiagonalize(matrix, tridiagonal);
  implicitQl(null, tridiagonal);
  return tridiagonal.diagonal.slice().sort().reverse();
}

/** Work arrays, reused by decompositions of the same size. */
let space: Omit<Tridiagonal, "negligible"> | null = null;

function emptyTridiagonal(matrix: Float64Array, n: number): Tridiagonal {
  const negligible = Math.max(1e-150, 1e-30 * largestElement(matrix));
  if (space?.n !== n) {
    const vector = (): Float64Array => new Float64Array(n);
    const vectors = new Float64Array(n * n);
    space = {
      n,
      diagonal: vector(),
      off: vector(),
      v: vector(),
      p: vector(),
      scales: vector(),
      vectors,
      order: new Int32Array(n),
    };
  }
  space.off.fill(0);
  return { ...space, negligible };
}

function largestElement(matrix: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < matrix.length; at++) {
    const size = Math.abs(matrix[at]!);
    if (!(size < Number.POSITIVE_INFINITY)) throw new RangeError("flatEigen needs finite values");
    if (size > largest) largest = size;
  }
  return largest;
}

interface Tridiagonal {
  readonly n: number;
  readonly diagonal: Float64Array;
  /** Element i couples i and i + 1. */
  readonly off: Float64Array;
  /** Work vectors of a reflection. */
  readonly v: Float64Array;
  readonly p: Float64Array;
  readonly scales: Float64Array;
  /** Eigenvectors, one a row, in the order found; and their order by eigenvalue. */
  readonly vectors: Float64Array;
  readonly order: Int32Array;
  /** Smaller off-diagonal elements count as 0: their squares might underflow. */
  readonly negligible: number;
}

/**
 * Reduces the lower triangle of `a` by reflections I - v v' / h: each v replaces the elements that it clears,
 * each 1 / h goes to `scales` (0 where there was nothing to clear).
 */
function tridiagonalize(a: Float64Array, { n, diagonal, off, v, p, scales, negligible }: Tridiagonal): void {
  for (let k = 0; k < n - 2; k++) {
    scales[k] = 0;
    let norm = 0;
    for (let i = k + 1; i < n; i++) norm += a[i * n + k]! ** 2;
    norm = Math.sqrt(norm);
    if (norm <= negligible) continue;
    const first = a[(k + 1) * n + k]!;
    const alpha = first > 0 ? -norm : norm;
    off[k] = alpha;
    a[(k + 1) * n + k] = first - alpha;
    for (let i = k + 1; i < n; i++) v[i] = a[i * n + k]!;
    const scale = 1 / (norm * norm - first * alpha);
    scales[k] = scale;
    reflectBothSides(a, { v, p, scale, from: k + 1, n });
  }
  for (let i = 0; i < n; i++) diagonal[i] = a[i * n + i]!;
  if (n > 1) off[n - 2] = a[(n - 1) * n + n - 2]!;
}

/** a := H a H on the lower triangle of the trailing block, with H = I - scale v v'. */
function reflectBothSides(
  a: Float64Array,
  { v, p, scale, from, n }: { v: Float64Array; p: Float64Array; scale: number; from: number; n: number },
): void {
  for (let i = from; i < n; i++) {
    const here = v[i]!;
    let sum = 0;
    for (let j = from, at = i * n + from; j < i; j++, at++) {
      const element = a[at]!;
      sum += element * v[j]!;
      p[j]! += element * here;
    }
    p[i] = sum + a[i * n + i]! * here;
  }
  let along = 0;
  for (let i = from; i < n; i++) {
    p[i]! *= scale;
    along += p[i]! * v[i]!;
  }
  const half = (scale * along) / 2;
  for (let i = from; i < n; i++) p[i]! -= half * v[i]!;
  for (let i = from; i < n; i++) {
    const one = v[i]!;
    const other = p[i]!;
    for (let j = from, at = i * n + from; j <= i; j++, at++) a[at]! -= one * p[j]! + other * v[j]!;
  }
}

/** The product of the reflections that `tridiagonalize` left in `a`, transposed: a row for each of its columns. */
function accumulateReflections(a: Float64Array, { n, v, vectors, scales }: Tridiagonal): void {
  vectors.fill(0);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  for (let k = n - 3; k >= 0; k--) {
    const scale = scales[k]!;
    if (scale === 0) continue;
    for (let i = k + 1; i < n; i++) v[i] = a[i * n + k]!;
    for (let row = k + 1; row < n; row++) {
      let sum = 0;
      for (let j = k + 1, at = row * n + j; j < n; j++, at++) sum += vectors[at]! * v[j]!;
      sum *= scale;
      for (let j = k + 1, at = row * n + j; j < n; j++, at++) vectors[at]! -= sum * v[j]!;
    }
  }
}

/** Whether an off-diagonal element is not negligible. */
function couples({ n, diagonal, off, negligible }: Tridiagonal, k: number): boolean {
  if (k >= n - 1) return false;
  const size = Math.abs(diagonal[k]!) + Math.abs(diagonal[k + 1]!);
  return Math.abs(off[k]!) > Math.max(negligible, 1.2e-16 * size);
}

/** Beside eigenvalues near 0 of a singular matrix, rounding errors of the large ones remain. */
function roundingError(diagonal: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < diagonal.length; k++) largest = Math.max(largest, Math.abs(diagonal[k]!));
  return 2.3e-16 * largest;
}

/** Diagonalizes by QL steps with Wilkinson's shift; rotates the rows of `vectors` where they are given. */
function implicitQl(vectors: Float64Array | null, tridiagonal: Tridiagonal): void {
  const { n, diagonal } = tridiagonal;
  for (let l = 0; l < n; l++) {
    for (let sweep = 0; ; sweep++) {
      const work =
        sweep < STRICT_SWEEPS ? tridiagonal : { ...tridiagonal, negligible: roundingError(diagonal) };
      let m = l;
      while (m < n - 1 && couples(work, m)) m++;
      if (m === l) break;
      if (sweep === MAX_SWEEPS) throw new Error("flatEigen did not converge");
      qlStep(vectors, tridiagonal, { l, m });
    }
  }
}

function qlStep(
  vectors: Float64Array | null,
  { n, diagonal, off }: Tridiagonal,
  { l, m }: { l: number; m: number },
): void {
  let g = (diagonal[l + 1]! - diagonal[l]!) / (2 * off[l]!);
  let r = Math.sqrt(g * g + 1);
  g = diagonal[m]! - diagonal[l]! + off[l]! / (g + (g >= 0 ? r : -r));
  let sine = 1;
  let cosine = 1;
  let shift = 0;
  for (let i = m - 1; i >= l; i--) {
    const f = sine * off[i]!;
    const b = cosine * off[i]!;
    r = Math.sqrt(f * f + g * g);
    off[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1]! -= shift;
      off[m] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = diagonal[i + 1]! - shift;
    r = (diagonal[i]! - g) * sine + 2 * cosine * b;
    shift = sine * r;
    diagonal[i + 1] = g + shift;
    g = cosine * r - b;
    if (vectors === null) continue;
    for (let at = i * n, end = at + n; at < end; at++) {
      const next = vectors[at + n]!;
      const here = vectors[at]!;
      vectors[at + n] = sine * here + cosine * next;
      vectors[at] = cosine * here - sine * next;
    }
  }
  diagonal[l]! -= shift;
  off[l] = g;
  off[m] = 0;
}

function sorted({ n, diagonal, vectors, order }: Tridiagonal): FlatEigen {
  for (let k = 0; k < n; k++) {
    let place = k;
    while (place > 0 && diagonal[order[place - 1]!]! < diagonal[k]!) order[place] = order[--place]!;
    order[place] = k;
  }
  const values = new Float64Array(n);
  const inOrder = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const from = order[k]!;
    values[k] = diagonal[from]!;
    for (let i = 0; i < n; i++) inOrder[i * n + k] = vectors[from * n + i]!;
  }
  return { values, vectors: inOrder };
}
