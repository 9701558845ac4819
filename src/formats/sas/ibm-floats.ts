/** What a fraction of 56 bits is multiplied by, for each exponent of 16 that IBM's numbers can have. */
const SCALES = scales();

function scales(): Float64Array {
  const all = new Float64Array(128);
  // 16 to the power of 0 less the 56 bits: 2 to the power of -56.
  let scale = 1;
  for (let i = 0; i < 56; i += 1) scale /= 2;
  for (let exponent = 64, value = scale; exponent < 128; exponent += 1, value *= 16) all[exponent] = value;
  for (let exponent = 63, value = scale / 16; exponent >= 0; exponent -= 1, value /= 16)
    all[exponent] = value;
  return all;
}

/**
 * A number as IBM's mainframes have them, of 8 bytes or its first ones: a sign, a power of 16, a fraction of 56 bits.
 * The nearest double, which is the number itself wherever its fraction has 53 bits or fewer.
 *
 * @source SAS technical note TS-140, "Numeric data fields"
 */
export function ibmFloat(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  let high = 0;
  let low = 0;
  for (let i = 1; i < 4; i += 1) high = high * 256 + (i < width ? (bytes[at + i] ?? 0) : 0);
  for (let i = 4; i < 8; i += 1) low = low * 256 + (i < width ? (bytes[at + i] ?? 0) : 0);
  const fraction = high * 4_294_967_296 + low;
  if (fraction === 0) return 0;
  const value = fraction * (SCALES[first & 127] ?? 0);
  return first > 127 ? -value : value;
}

/** Which kind of missing stands there: 0 is `.`, 1 to 26 `.A` to `.Z`, 27 `._`; -1 where it is a number. */
export function missingKind(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  const kind = first === 0x2e ? 0 : first === 0x5f ? 27 : first >= 0x41 && first <= 0x5a ? first - 0x40 : -1;
  if (kind < 0) return -1;
  for (let i = 1; i < width; i += 1) if (bytes[at + i] !== 0) return -1;
  return kind;
}
