interface SymmetricTridiagonal {
  readonly diagonal: Float64Array;
  readonly off: Float64Array;
}

/** Each step divides the error by the distance to the next eigenvalue; the first one already does so by about 1e-16. */
const STEPS = 3;
const PASSES = 3;
const LARGEST_RESIDUAL = 2e-14;
const SEED = 12345;
/** Division by it does not overflow. */
const MIN_PIVOT = 1e-150;

/**
 * Unit eigenvectors of a symmetric tridiagonal matrix for precise eigenvalues: inverse iteration from a fixed start,
 * orthogonal to the vectors before (Golub & Van Loan 2013, section 8.2.2; Peters & Wilkinson 1971).
 * @param values eigenvalues, descending; repeated ones as often as they occur
 * @returns a vector for each value; null where one is not precise, as with many nearly equal eigenvalues
 */
export function tridiagonalVectors(
  matrix: SymmetricTridiagonal,
  values: Float64Array,
): Float64Array[] | null {
  const n = matrix.diagonal.length;
  const factors = {
    upper: new Float64Array(n),
    second: new Float64Array(n),
    third: new Float64Array(n),
    below: new Float64Array(n),
    swapped: new Uint8Array(n),
  };
  const start = fixedPseudoRandom();
  const found: Float64Array[] = [];
  for (const value of values) {
    factorize(matrix, value, factors);
    const vector = Float64Array.from({ length: n }, start);
    for (let step = 0; step < STEPS; step++) {
      if (step > 0) eliminate(vector, factors);
      substituteBack(vector, factors);
      normalize(vector);
      // Repeated, since what is left after one pass can be small.
      for (let pass = 0; pass < PASSES && found.length > 0; pass++) {
        for (const other of found) projectOut(vector, other);
        normalize(vector);
      }
    }
    if (!(residual(matrix, vector, value) <= LARGEST_RESIDUAL)) return null;
    found.push(vector);
  }
  return found;
}

/** The largest element of T v - value v, as a share of the largest element of T. */
function residual({ diagonal, off }: SymmetricTridiagonal, vector: Float64Array, value: number): number {
  const n = diagonal.length;
  let [largest, size] = [0, MIN_PIVOT];
  for (let i = 0; i < n; i++) {
    const before = i > 0 ? off[i - 1]! * vector[i - 1]! : 0;
    const after = i < n - 1 ? off[i]! * vector[i + 1]! : 0;
    largest = Math.max(largest, Math.abs(before + (diagonal[i]! - value) * vector[i]! + after));
    size = Math.max(size, Math.abs(diagonal[i]!), Math.abs(off[i]!));
  }
  return largest / size;
}

/** LU factors with row pivots: three diagonals above, one below. */
interface Factors {
  readonly upper: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
  readonly below: Float64Array;
  readonly swapped: Uint8Array;
}

/** Factors the matrix minus `value` on its diagonal; replaces a pivot of 0 by a tiny one. */
function factorize({ diagonal, off }: SymmetricTridiagonal, value: number, factors: Factors): void {
  const { upper, second, third, below, swapped } = factors;
  const n = diagonal.length;
  let size = 0;
  for (let i = 0; i < n; i++) size = Math.max(size, Math.abs(diagonal[i]!), Math.abs(off[i]!));
  const tiny = Math.max(Number.EPSILON * size, MIN_PIVOT);
  const pivot = (own: number): number => (Math.abs(own) < tiny ? tiny : own);
  let here = diagonal[0]! - value;
  let next = n > 1 ? off[0]! : 0;
  for (let i = 0; i < n - 1; i++) {
    const left = off[i]!;
    const own = diagonal[i + 1]! - value;
    const beyond = i < n - 2 ? off[i + 1]! : 0;
    const swap = Math.abs(left) > Math.abs(here);
    swapped[i] = Number(swap);
    if (swap) {
      upper[i] = left;
      second[i] = own;
      third[i] = beyond;
      below[i] = here / left;
      here = next - below[i]! * own;
      next = -below[i]! * beyond;
    } else {
      upper[i] = pivot(here);
      second[i] = next;
      third[i] = 0;
      below[i] = left / upper[i]!;
      here = own - below[i]! * next;
      next = beyond;
    }
  }
  upper[n - 1] = pivot(here);
  second[n - 1] = 0;
  third[n - 1] = 0;
}

function eliminate(x: Float64Array, { below, swapped }: Factors): void {
  for (let i = 0; i < x.length - 1; i++) {
    if (swapped[i] === 1) {
      const kept = x[i]!;
      x[i] = x[i + 1]!;
      x[i + 1] = kept;
    }
    x[i + 1]! -= below[i]! * x[i]!;
  }
}

function substituteBack(x: Float64Array, { upper, second, third }: Factors): void {
  for (let i = x.length - 1; i >= 0; i--) {
    let value = x[i]!;
    if (i + 1 < x.length) value -= second[i]! * x[i + 1]!;
    if (i + 2 < x.length) value -= third[i]! * x[i + 2]!;
    x[i] = value / upper[i]!;
  }
}

/** Fixed pseudo-random numbers in [1/2, 3/2], different by vector: equal eigenvalues need different starts. */
function fixedPseudoRandom(): () => number {
  let state = SEED;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return 0.5 + state / 0x7fffffff;
  };
}

function projectOut(vector: Float64Array, other: Float64Array): void {
  let along = 0;
  for (let i = 0; i < vector.length; i++) along += vector[i]! * other[i]!;
  for (let i = 0; i < vector.length; i++) vector[i]! -= along * other[i]!;
}

/** Scales by the largest element first, whose square may overflow. */
function normalize(vector: Float64Array): void {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!));
  let sum = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i]! / largest;
    vector[i] = value;
    sum += value * value;
  }
  const length = Math.sqrt(sum);
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
}
