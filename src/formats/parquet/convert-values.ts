import { ItemwiseError } from "../../errors";
import { powerOfTen, powerOfTwo } from "../../numeric/elementary/powers";
import type { ByteReader } from "../kit/byte-reader";
import * as shared from "../messages";
import {
  checkCount,
  joinStreams,
  type Pieces,
  readDeltaLengths,
  readDeltaPieces,
  readDeltas,
  readHybrid,
  readPlainPieces,
} from "./encodings";
import type { Meaning, ParquetColumn } from "./file-facts";
import * as messages from "./messages";
import type { UnpackBudget } from "./unpack-page";

/** Values as a table has them: numbers or texts. */
export interface Converted {
  readonly numbers: Float64Array | null;
  readonly texts: readonly string[] | null;
  /** Numbers with more digits than a double keeps, by index. */
  readonly exact: ReadonlyMap<number, string>;
}

// Encodings of values (parquet.thrift, Encoding).
const PLAIN = 0;
const [RLE, DELTAS, DELTA_LENGTHS, DELTA_PIECES, SPLIT] = [3, 5, 6, 7, 9];
const NONE: ReadonlyMap<number, string> = new Map();

/** Reads values outside a dictionary, reducing `left`. @throws ItemwiseError "damaged-file", "not-read" (encoding) */
export function readValues(
  reader: ByteReader,
  column: ParquetColumn,
  { count, encoding, left }: { count: number; encoding: number; left: UnpackBudget },
): Converted {
  const { physical, length } = column;
  if (physical === "bytes" || physical === "fixed") {
    left.texts -= count;
    if (left.texts < 0) throw tooManyTexts(reader.file);
  }
  if (physical === "boolean" && (encoding === PLAIN || encoding === RLE))
    return readBooleans(reader, count, encoding);
  const isWhole = physical === "int32" || physical === "int64";
  if (isWhole && encoding === DELTAS) return fromIntegers(readDeltas(reader, count), column);
  const size = { boolean: 0, int32: 4, int64: 8, int96: 12, float: 4, double: 8, bytes: 0, fixed: length }[
    physical
  ];
  if (size > 0 && (encoding === PLAIN || encoding === SPLIT)) {
    checkCount(reader, count, size);
    const bytes = encoding === SPLIT ? joinStreams(reader, count, size) : reader.take(count * size);
    return fromFixed(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), count, column, reader);
  }
  if (encoding === DELTA_PIECES)
    return fromPieces(readDeltaPieces(reader, count, left), count, column, reader);
  if (physical === "bytes" && (encoding === PLAIN || encoding === DELTA_LENGTHS)) {
    const pieces = encoding === PLAIN ? readPlainPieces(reader, count) : readDeltaLengths(reader, count);
    return fromPieces(pieces, count, column, reader);
  }
  throw new ItemwiseError(
    "not-read",
    () => messages.unreadEncoding({ file: reader.file, column: column.name, encoding: String(encoding) }),
    { hint: messages.unreadEncodingHint },
  );
}

function readBooleans(reader: ByteReader, count: number, encoding: number): Converted {
  if (encoding === RLE) {
    reader.uint32();
    return { numbers: Float64Array.from(readHybrid(reader, 1, count, 1)), texts: null, exact: NONE };
  }
  const bytes = reader.take(Math.ceil(count / 8));
  const numbers = Float64Array.from({ length: count }, (_, k) => (bytes[k >> 3]! >> (k & 7)) & 1);
  return { numbers, texts: null, exact: NONE };
}

/** Values of a fixed length, one after another. */
export function fromFixed(
  view: DataView,
  count: number,
  column: ParquetColumn,
  reader: ByteReader,
): Converted {
  const { physical, length, meaning } = column;
  if (physical === "int64") return fromIntegers(longs(view, count, meaning), column);
  if (physical === "int32") {
    const values = new Int32Array(count);
    for (let k = 0; k < count; k++) values[k] = view.getInt32(4 * k, true);
    return fromIntegers(values, column);
  }
  if (physical === "float" || physical === "double") {
    const isFloat = physical === "float";
    const numbers = new Float64Array(count);
    for (let k = 0; k < count; k++)
      numbers[k] = isFloat ? shortest(view.getFloat32(4 * k, true)) : view.getFloat64(8 * k, true);
    return { numbers, texts: null, exact: NONE };
  }
  if (physical === "int96") {
    const numbers = new Float64Array(count);
    for (let k = 0; k < count; k++) {
      const days = view.getInt32(12 * k + 8, true) - JULIAN_1970;
      numbers[k] = days * 86_400 + Number(view.getBigInt64(12 * k, true) / 1000n) / 1e6;
    }
    return { numbers, texts: null, exact: NONE };
  }
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  if (meaning.is === "number" && meaning.half) {
    return {
      numbers: Float64Array.from({ length: count }, (_, k) => half(view.getUint16(2 * k, true))),
      texts: null,
      exact: NONE,
    };
  }
  const starts = Int32Array.from({ length: count }, (_, k) => k * length);
  return fromPieces({ bytes, starts, ends: starts.map((start) => start + length) }, count, column, reader);
}

/** 64-bit integers, as doubles where all are exact. */
function longs(view: DataView, count: number, meaning: Meaning): Float64Array | BigInt64Array {
  const numbers = new Float64Array(count);
  const least = meaning.is === "number" && meaning.unsigned ? 0 : -MAX_HIGH;
  for (let k = 0; k < count; k++) {
    const high = view.getInt32(8 * k + 4, true);
    if (high < least || high >= MAX_HIGH) {
      return BigInt64Array.from({ length: count }, (_, at) => view.getBigInt64(8 * at, true));
    }
    numbers[k] = high * 4_294_967_296 + view.getUint32(8 * k, true);
  }
  return numbers;
}

/** The upper half of 2^53. */
const MAX_HIGH = 1 << 21;
const JULIAN_1970 = 2_440_588;

/** A single-precision number by its shortest text: 0.1, not 0.10000000149. */
function shortest(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  for (let digits = 6; digits <= 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return text;
  }
  return value;
}

/** A half-precision number (IEEE 754). */
function half(bits: number): number {
  const sign = bits >= 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * powerOfTwo(-24);
  return sign * (1024 + fraction) * powerOfTwo(exponent - 25);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Integers converted to their meaning: divided by a power of ten or by ticks per second. */
export function fromIntegers(
  values: ArrayLike<number | bigint>,
  { meaning, physical }: ParquetColumn,
): Converted {
  const numbers = new Float64Array(values.length);
  const exact = new Map<number, string>();
  const scale = meaning.is === "number" ? meaning.scale : 0;
  const divisor = meaning.is === "datetime" || meaning.is === "time" ? meaning.perSecond : powerOfTen(scale);
  const unsigned = meaning.is === "number" && meaning.unsigned;
  for (let k = 0; k < values.length; k++) {
    let value = values[k]!;
    if (typeof value === "bigint") {
      if (physical === "int32") value = BigInt.asIntN(32, value);
      if (unsigned) value = BigInt.asUintN(physical === "int32" ? 32 : 64, value);
      const large = value > SAFE || value < -SAFE;
      if (large && meaning.is === "number") exact.set(k, decimalText(value, scale));
      // Nanoseconds are kept to the microsecond.
      if (large && meaning.is !== "number" && divisor === 1e9) {
        numbers[k] = Number(value / 1000n) / 1e6;
        continue;
      }
      value = Number(value);
    } else if (unsigned && physical === "int32") value >>>= 0;
    numbers[k] = divisor === 1 ? value : value / divisor;
  }
  return { numbers, texts: null, exact };
}

/** Texts, or decimals in bytes, by where each begins and ends. */
export function fromPieces(
  pieces: Pieces,
  count: number,
  column: ParquetColumn,
  reader: ByteReader,
): Converted {
  const { meaning } = column;
  const { bytes, starts, ends } = pieces;
  if (meaning.is === "number") {
    const big = Array.from({ length: count }, (_, k) => bigEndian(bytes, starts[k]!, ends[k]!, reader));
    return fromIntegers(big, { ...column, physical: "fixed" });
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  // As many characters as bytes, from which most texts are sliced.
  const single = meaning.is === "uuid" ? "" : new TextDecoder("latin1").decode(bytes);
  const known = new Map<string, string>();
  const texts = new Array<string>(count);
  for (let k = 0; k < count; k++) {
    const [from, to] = [starts[k]!, ends[k]!];
    let text: string;
    try {
      if (meaning.is === "uuid") text = uuid(bytes.subarray(from, to));
      else
        text = isAscii(bytes, from, to) ? single.slice(from, to) : decoder.decode(bytes.subarray(from, to));
    } catch {
      throw new ItemwiseError(
        "not-read",
        () => messages.notUtf8({ file: reader.file, column: column.name }),
        { hint: messages.notUtf8Hint },
      );
    }
    if (known.size < MAX_CACHED_TEXTS) {
      const same = known.get(text);
      if (same === undefined) known.set(text, text);
      else text = same;
    }
    texts[k] = text;
  }
  return { numbers: null, texts, exact: NONE };
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= 128) return false;
  return true;
}

/** Number of distinct texts deduplicated per column. */
const MAX_CACHED_TEXTS = 1000;

function tooManyTexts(file: string): ItemwiseError {
  return new ItemwiseError("too-large", () => messages.tooManyTexts({ file }), {
    hint: messages.inPartsHint,
  });
}

/** Bytes of the longest decimals, which have 76 digits. */
const MAX_DECIMAL_BYTES = 32;

function bigEndian(bytes: Uint8Array, from: number, to: number, reader: ByteReader): bigint {
  if (to - from > MAX_DECIMAL_BYTES)
    throw reader.damagedPart(({ part, name }) =>
      shared.partDecimal({ part, name, bytes: String(to - from) }),
    );
  let value = 0n;
  for (let k = from; k < to; k++) value = (value << 8n) | BigInt(bytes[k]!);
  return BigInt.asIntN(8 * (to - from), value);
}

/** All digits of an integer divided by a power of ten. */
function decimalText(value: bigint, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, "");
}

function uuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
