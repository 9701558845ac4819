import { ItemwiseError } from "../../errors";
import { ByteReader, damagedFile } from "../kit/byte-reader";
import { maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import * as shared from "../messages";
import * as messages from "./messages";

/** Length of a line; a shorter one is filled with blanks, as programs leave out those at its end. */
const LINE = 80;
/** Five titles of 40 characters, the table of 256, and the mark. */
const TITLES = 200;
const TABLE = 256;
const MARK = "SPSSPORT";
const BLANK = 32;

/** Places 64 to 188 of a file's table of characters; U+FFFD where ASCII has none. */
const CHARACTERS = characters();

function characters(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const none = (count: number): string => "\uFFFD".repeat(count);
  const signs = ` .<(+|&[]!$*);^-/|,%_>?\`:#@'="`;
  return `0123456789${letters}${letters.toLowerCase()}${signs}${none(6)}~${none(21)}{}\\${none(2)}`;
}

/**
 * The text of a portable file in ASCII: lines are joined, and characters are those of the file's own table. Bytes that
 * the table does not have stay as they are.
 * @throws ItemwiseError "not-this-format", "damaged-file", "too-large"
 */
export function portableText(bytes: Uint8Array, file: string): ByteReader {
  const lines = joinLines(bytes, file);
  const table = lines.subarray(TITLES, TITLES + TABLE);
  const codes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const zero = table[64] ?? 0;
  // From the end, so that the first place counts where two have the same character.
  for (let place = CHARACTERS.length - 1; place >= 0; place -= 1) {
    const code = CHARACTERS.charCodeAt(place);
    const byte = table[64 + place] ?? zero;
    if (code < 128 && (place === 0 || byte !== zero)) codes[byte] = code;
  }
  const text = lines.map((byte) => codes[byte] ?? byte);
  const mark = String.fromCharCode(...text.subarray(TITLES + TABLE, TITLES + TABLE + MARK.length));
  if (mark !== MARK) {
    throw new ItemwiseError("not-this-format", () => messages.notPortable({ file }), {
      hint: messages.saveAgainHint,
    });
  }
  const reader = new ByteReader(text, file);
  reader.seek(TITLES + TABLE + MARK.length);
  return reader;
}

function joinLines(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes.length < TITLES + TABLE + MARK.length) {
    throw damagedFile(file, () => shared.partEnds({ part: "header", name: "" }));
  }
  const most = maxUnpacked(bytes.length);
  // One pass to count, one to copy.
  let length = 0;
  eachLine(bytes, (from, to) => {
    length += Math.max(to - from, LINE);
    if (length > most) throw unpacksTooLarge(file, most);
  });
  const all = new Uint8Array(length).fill(BLANK);
  let at = 0;
  eachLine(bytes, (from, to) => {
    all.set(bytes.subarray(from, to), at);
    at += Math.max(to - from, LINE);
  });
  return all;
}

/** Lines end in LF, CR LF or CR; in a file without any, all is one line. */
function eachLine(bytes: Uint8Array, line: (from: number, to: number) => void): void {
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 10 && byte !== 13) continue;
    line(from, at);
    if (byte === 13 && bytes[at + 1] === 10) at += 1;
    from = at + 1;
  }
  if (from < bytes.length) line(from, bytes.length);
}

/** Digits of a number that a file may have; no program writes more than 30. */
const MAX_DIGITS = 400;
const BASE = 30;
const BIG_BASE = 30n;
const SLASH = 47;
/** Up to 30^13, the largest power of 30 that has no more than 53 bits but for its factor of 2. */
const EXACT_POWERS = Array.from({ length: 14 }, (_, power) => Number(powerOfBase(power)));

/**
 * The next number in base 30, up to its slash: `-3.47D6/`, `A+9/`; NaN for the system-missing value (`*.`).
 * @throws ItemwiseError "damaged-file"
 */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  while (bytes[reader.position] === BLANK) reader.position += 1;
  if (bytes[reader.position] === 42) {
    reader.skip(2);
    return Number.NaN;
  }
  const isNegative = sign(reader) < 0;
  let small = 0;
  let digits = 0;
  let fraction = 0;
  let hasPoint = false;
  const start = reader.position;
  for (; ; reader.position += 1) {
    const byte = bytes[reader.position] ?? 0;
    if (byte === 46 && !hasPoint) {
      hasPoint = true;
      continue;
    }
    const digit = digitOf(byte);
    if (digit < 0) break;
    digits += 1;
    if (hasPoint) fraction += 1;
    small = small * BASE + digit;
    if (digits > MAX_DIGITS) break;
  }
  const end = reader.position;
  const exponent = exponentOf(reader);
  if (digits === 0 || reader.left === 0 || bytes[reader.position] !== SLASH) {
    throw reader.damagedPart(shared.partNumber);
  }
  reader.position += 1;
  const power = exponent - fraction;
  const value =
    small <= Number.MAX_SAFE_INTEGER && power <= 0 && power > -EXACT_POWERS.length
      ? small / (EXACT_POWERS[-power] ?? 1)
      : exactly(bytes.subarray(start, end), power);
  return isNegative ? -value : value;
}

/** A whole number of at least 0, as lengths and counts are. */
export function readCount(reader: ByteReader): number {
  const value = readNumber(reader);
  if (!Number.isInteger(value) || value < 0) throw reader.badLength(value);
  return value;
}

function sign(reader: ByteReader): number {
  const byte = reader.bytes[reader.position];
  if (byte !== 43 && byte !== 45) return 1;
  reader.position += 1;
  return byte === 45 ? -1 : 1;
}

function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  return byte >= 65 && byte <= 84 ? byte - 55 : -1;
}

/** The exponent after a plus or minus, itself in base 30; 0 where there is none. */
function exponentOf(reader: ByteReader): number {
  const byte = reader.bytes[reader.position];
  if (byte !== 43 && byte !== 45) return 0;
  const by = sign(reader);
  let value = 0;
  for (; ; reader.position += 1) {
    const digit = digitOf(reader.bytes[reader.position] ?? 0);
    if (digit < 0) return by * value;
    value = Math.min(value * BASE + digit, 100_000);
  }
}

/** A power of 30, whole. */
function powerOfBase(power: number): bigint {
  let value = 1n;
  for (let i = 0; i < power; i += 1) value *= BIG_BASE;
  return value;
}

/** The nearest double of digits times a power of 30. */
function exactly(digits: Uint8Array, power: number): number {
  let whole = 0n;
  let count = 0;
  for (const byte of digits) {
    const digit = digitOf(byte);
    if (digit < 0) continue;
    whole = whole * BIG_BASE + BigInt(digit);
    count += 1;
  }
  if (whole === 0n) return 0;
  if (count + power > 220) return Number.POSITIVE_INFINITY;
  if (count + power < -230) return 0;
  if (power >= 0) return Number(whole * powerOfBase(power));
  return nearestRatio(whole, powerOfBase(-power));
}

/** The nearest double of a ratio: 64 bits of it or more, of which the last tells whether anything is left over. */
function nearestRatio(above: bigint, below: bigint): number {
  const bits = (value: bigint): number => value.toString(16).length * 4;
  const shift = Math.max(0, 72 - (bits(above) - bits(below)));
  const scaled = above << BigInt(shift);
  const quotient = scaled / below;
  const sticky = quotient * below === scaled ? quotient : quotient | 1n;
  let value = Number(sticky);
  for (let i = 0; i < shift; i += 1) value /= 2;
  return value;
}
