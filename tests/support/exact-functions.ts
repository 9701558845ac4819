/** Elementary functions in whole numbers: values are multiples of 2^-BITS, good to all but the last few. */
const BITS = 1300n;
const ONE = 1n << BITS;

/** A finite double, exactly (to 2^-BITS). */
export function exactly(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const digits = (bits & 0xfffffffffffffn) | (exponent === 0n ? 0n : 1n << 52n);
  const size = (digits << BITS) << (exponent === 0n ? 1n : exponent);
  return (value < 0 ? -size : size) >> 1075n;
}

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const over = (a: bigint, b: bigint): bigint => (a << BITS) / b;

/** The sum of terms, each made of the one before and its number, until they vanish. */
function series(first: bigint, next: (term: bigint, k: bigint) => bigint): bigint {
  let sum = 0n;
  for (let [term, k] = [first, 1n]; term !== 0n && term !== -1n; term = next(term, k), k++) sum += term;
  return sum;
}

export function exactExp(x: bigint): bigint {
  const halvings = 24n;
  let power = series(ONE, (term, k) => times(term, x >> halvings) / k);
  for (let k = 0n; k < halvings; k++) power = times(power, power);
  return power;
}

/** By Newton's steps of the third order, from a double. */
export function exactLog(x: bigint, start: number): bigint {
  let y = exactly(start);
  for (let step = 0; step < 4; step++) {
    const power = exactExp(y);
    y += 2n * over(x - power, x + power);
  }
  return y;
}

export function exactSin(x: bigint): bigint {
  return series(x, (term, k) => -times(times(term, x), x) / (2n * k * (2n * k + 1n)));
}

export function exactCos(x: bigint): bigint {
  return series(ONE, (term, k) => -times(times(term, x), x) / (2n * k * (2n * k - 1n)));
}

export function exactAsin(x: bigint, start: number): bigint {
  let y = exactly(start);
  for (let step = 0; step < 5; step++) y += over(x - exactSin(y), exactCos(y));
  return y;
}

export const exactExpm1 = (x: bigint): bigint => exactExp(x) - ONE;
export const exactLog1p = (x: bigint, start: number): bigint => exactLog(ONE + x, start);
export function exactTanh(x: bigint): bigint {
  const power = exactExp(2n * x);
  return over(power - ONE, power + ONE);
}
export const exactAtanh = (x: bigint, start: number): bigint =>
  exactLog(over(ONE + x, ONE - x), 2 * start) / 2n;

/** How far a double is from a value, in units of the double's last place. */
export function ulpsFrom(value: number, exact: bigint): number {
  const distance = exactly(value) - exact;
  const size = Math.max(Math.abs(value), 2 ** -1022);
  const place = exactly(2 ** (Math.floor(Math.log2(size)) - 52));
  return Math.abs(Number((distance * 1000000n) / place)) / 1e6;
}
