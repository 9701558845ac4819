/** Integers up to this many digits are exact. */
const DIGITS = 15;
const TENS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The nearest double to a text like "-0.5" of up to 15 digits, by a power of ten (Clinger 1990); otherwise NaN. */
export function parsePlainNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 45;
  let digits = 0;
  let point = -1;
  let value = 0;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit === -2 && point < 0) point = digits;
    else return Number.NaN;
  }
  if (digits === 0 || digits > DIGITS) return Number.NaN;
  const size = point < 0 ? value : value / TENS[digits - point]!;
  return negative ? 0 - size : size;
}
