/** What is solved by a Cholesky factor whose rows begin with zeros. */

/** L, lower triangular, row-major. */
export interface Factor {
  readonly values: Float64Array;
  /** By row: its first element that is not 0. */
  readonly starts: Int32Array;
  readonly size: number;
}

export function rowStarts(values: Float64Array, size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => {
    let start = 0;
    while (start < i && values[i * size + start] === 0) start++;
    return start;
  });
}

/** Solves L x = b in place. */
export function solveLower({ values, starts, size }: Factor, b: Float64Array): Float64Array {
  for (let i = 0; i < size; i++) {
    let value = b[i]!;
    for (let k = starts[i]!, at = i * size + k; k < i; k++) value -= values[at++]! * b[k]!;
    b[i] = value / values[i * size + i]!;
  }
  return b;
}

/** Solves L' x = b in place. */
export function solveUpper({ values, starts, size }: Factor, b: Float64Array): Float64Array {
  for (let i = size - 1; i >= 0; i--) {
    const value = b[i]! / values[i * size + i]!;
    b[i] = value;
    for (let k = starts[i]!, at = i * size + k; k < i; k++) b[k]! -= values[at++]! * value;
  }
  return b;
}

/** The diagonal of (L L')^-1: squared lengths of the columns of L^-1. */
export function inverseDiagonal(factor: Factor): Float64Array {
  const { values, starts, size } = factor;
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    column.fill(0);
    for (let i = j; i < size; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = Math.max(j, starts[i]!), at = i * size + k; k < i; k++) sum -= values[at++]! * column[k]!;
      column[i] = sum / values[i * size + i]!;
      diagonal[j]! += column[i]! ** 2;
    }
  }
  return diagonal;
}
