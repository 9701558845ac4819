import { bytes } from "./kernels.json";

/** What kernels.wat exports; places and steps are in bytes. */
interface Kernels {
  readonly memory: WebAssembly.Memory;
  readonly multiply: (
    a: number,
    b: number,
    out: number,
    rows: number,
    inner: number,
    columns: number,
    rowStep: number,
    innerStep: number,
    upper: 0 | 1,
  ) => void;
  readonly factorize: (matrix: number, n: number, least: number) => 0 | 1;
  readonly invert: (lower: number, out: number, n: number) => void;
  readonly countCommon: (
    a: number,
    b: number,
    out: number,
    rows: number,
    columns: number,
    length: number,
  ) => void;
}

/** A product A B or, where A is read by its columns, A' B. */
interface Factors {
  /** rows x inner; inner x rows where `byColumns`. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** rows x columns; receives the sums. */
  readonly out: Float64Array;
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  readonly byColumns: boolean;
  /** Whether elements below the diagonal are wanted; if not, those beside it may be wrong. */
  readonly isWhole: boolean;
}

const BYTES = 8;
const PAGE = 65_536;
/** What smaller products gain, copying takes. */
const LEAST_PRODUCTS = 2048;
/** Rows of two columns fill one pair of lanes. */
const LEAST_COLUMNS = 6;
/** Rows of smaller triangles are too short. */
const LEAST_TRIANGLE = 24;
/** So many numbers are copied at once of a matrix with many rows. */
const CHUNK = 1 << 18;

let kernels: Kernels | null | undefined;

/** The compiled kernels, or null where there is no WebAssembly with lanes. */
function compiled(): Kernels | null {
  if (kernels !== undefined) return kernels;
  try {
    const code = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    kernels = exports as unknown as Kernels;
  } catch {
    kernels = null;
  }
  return kernels;
}

/**
 * Adds a product to `out` with the bits of the plain loops, four times as fast; false, with `out` as it was, where the plain
 * loops have to do it: small matrices, or an engine without WebAssembly.
 */
export function addProduct(factors: Factors): boolean {
  const { a, b, out, rows, inner, columns, byColumns } = factors;
  if (columns < LEAST_COLUMNS || rows * inner * columns < LEAST_PRODUCTS) return false;
  const own = compiled();
  if (own === null) return false;
  const together = byColumns
    ? Math.min(inner, Math.max(4, Math.floor(CHUNK / (rows + columns))))
    : Math.min(rows, Math.max(2, 2 * Math.floor(CHUNK / (2 * (inner + columns)))));
  const most = byColumns ? together * (rows + columns) + out.length : together * (inner + columns) + b.length;
  const room = roomFor(own, most);
  if (room === null) return false;
  const upper = factors.isWhole ? 0 : 1;
  if (byColumns) {
    const toB = out.length + together * rows;
    room.set(out);
    for (let k = 0; k < inner; k += together) {
      const n = Math.min(together, inner - k);
      room.set(a.subarray(k * rows, (k + n) * rows), out.length);
      room.set(b.subarray(k * columns, (k + n) * columns), toB);
      own.multiply(out.length * BYTES, toB * BYTES, 0, rows, n, columns, BYTES, rows * BYTES, upper);
    }
    out.set(room.subarray(0, out.length));
    return true;
  }
  const toOut = b.length + together * inner;
  room.set(b);
  for (let i = 0; i < rows; i += together) {
    const n = Math.min(together, rows - i);
    const part = out.subarray(i * columns, (i + n) * columns);
    room.set(a.subarray(i * inner, (i + n) * inner), b.length);
    room.set(part, toOut);
    own.multiply(b.length * BYTES, 0, toOut * BYTES, n, inner, columns, inner * BYTES, BYTES, 0);
    part.set(room.subarray(toOut, toOut + n * columns));
  }
  return true;
}

/**
 * The lower triangular L with L L' = matrix, in `factor`, with the bits of the plain loops: true, false where a pivot is not
 * above `least` times the diagonal, or null, with `factor` as it was, where the plain loops have to do it.
 */
export function factorInto(
  factor: Float64Array,
  matrix: Float64Array,
  { n, least }: { readonly n: number; readonly least: number },
): boolean | null {
  const own = n < LEAST_TRIANGLE || hasManyLeadingZeros(matrix, n) ? null : compiled();
  const room = own === null ? null : roomFor(own, n * n);
  if (own === null || room === null) return null;
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) room[j * n + i] = matrix[i * n + j]!;
  if (own.factorize(0, n, least) === 0) return false;
  factor.fill(0);
  for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) factor[i * n + j] = room[j * n + i]!;
  return true;
}

/** Whether a quarter of the lower triangle or more are zeros at the beginning of rows, which the plain loops do not visit. */
function hasManyLeadingZeros(matrix: Float64Array, n: number): boolean {
  let zeros = 0;
  for (let i = 0; i < n; i++) for (let at = i * n; at < i * n + i && matrix[at] === 0; at++) zeros++;
  return 8 * zeros > n * n;
}

/** The inverse of L L' from L, on and above the diagonal, with the bits of the plain loops; null where these have to do it. */
export function upperInverse(factor: Float64Array, n: number): Float64Array | null {
  const own = n < LEAST_TRIANGLE ? null : compiled();
  const room = own === null ? null : roomFor(own, 3 * n * n);
  if (own === null || room === null) return null;
  const [inverse, out] = [n * n, 2 * n * n];
  room.set(factor);
  room.fill(0, inverse);
  own.invert(0, inverse * BYTES, n);
  own.multiply(inverse * BYTES, inverse * BYTES, out * BYTES, n, n, n, BYTES, n * BYTES, 1);
  return room.slice(out);
}

/** Words of 32 bits in masks for so many bits, as `countCommon` takes them. */
export const wordsFor = (bits: number): number => 4 * Math.ceil(bits / 128);

/**
 * How many bits the masks of `a` and of `b`, `words` long, have in common, by mask of `a`, then of `b`; null without
 * WebAssembly.
 */
export function countCommon(a: Int32Array, b: Int32Array, words: number): Int32Array | null {
  const own = compiled();
  const [rows, columns] = [a.length / words, b.length / words];
  const room = own && roomFor(own, (a.length + b.length + rows * columns) / 2 + 1);
  if (own === null || room === null) return null;
  const masks = new Int32Array(room.buffer);
  masks.set(a);
  masks.set(b, a.length);
  const out = a.length + b.length;
  own.countCommon(0, 4 * a.length, 4 * out, rows, columns, 4 * words);
  return masks.slice(out, out + rows * columns);
}

/** The kernels' memory as numbers, at least so many; null where there is no more memory. */
function roomFor({ memory }: Kernels, numbers: number): Float64Array | null {
  const missing = numbers * BYTES - memory.buffer.byteLength;
  try {
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  } catch {
    return null;
  }
  return new Float64Array(memory.buffer, 0, numbers);
}
