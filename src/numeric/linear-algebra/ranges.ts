// Small loops over ranges of flat arrays, from which costly computations are built.

/** Sum of the products of n elements of two arrays, in four independent sums. */
export function dotAt(a: Float64Array, i: number, b: Float64Array, j: number, n: number): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  const end = i + n;
  for (; i + 4 <= end; i += 4, j += 4) {
    one += a[i]! * b[j]!;
    two += a[i + 1]! * b[j + 1]!;
    three += a[i + 2]! * b[j + 2]!;
    four += a[i + 3]! * b[j + 3]!;
  }
  for (; i < end; i++, j++) one += a[i]! * b[j]!;
  return one + two + (three + four);
}

/** Adds a multiple of n elements of one array to those of another. */
export function addAt(
  into: Float64Array,
  i: number,
  factor: number,
  b: Float64Array,
  j: number,
  n: number,
): void {
  for (const end = i + n; i < end; i++, j++) into[i]! += factor * b[j]!;
}

/** Writes a multiple of n elements of one array into another. */
export function scaleAt(
  into: Float64Array,
  to: number,
  factor: number,
  b: Float64Array,
  j: number,
  n: number,
): void {
  for (const end = to + n; to < end; to++, j++) into[to] = factor * b[j]!;
}

/** Writes the products of n elements of two arrays. */
export function multiplyAt(
  into: Float64Array,
  to: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  n: number,
): void {
  for (const end = to + n; to < end; to++, i++, j++) into[to] = a[i]! * b[j]!;
}

/** Adds the products of n elements of two arrays to those of another. */
export function addProductsAt(
  into: Float64Array,
  to: number,
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  n: number,
): void {
  for (const end = to + n; to < end; to++, i++, j++) into[to]! += a[i]! * b[j]!;
}

export function sumAt(a: Float64Array, i: number, n: number): number {
  let sum = 0;
  for (const end = i + n; i < end; i++) sum += a[i]!;
  return sum;
}

export function concatenated(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
