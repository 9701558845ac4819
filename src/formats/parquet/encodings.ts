import { powerOfTwo } from "../../numeric/elementary/powers";
import type { ByteReader } from "../kit/byte-reader";
import * as words from "../messages";
import { varint } from "./thrift";
import type { UnpackBudget } from "./unpack-page";

/** Byte ranges of values: the k-th from `starts[k]` to `ends[k]`. */
export interface Pieces {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const wide = (reader: ByteReader, width: number): Error =>
  reader.damagedPart(({ part, name }) => words.partWidth({ part, name, bits: String(width) }));

/** Small integers in runs and in bit-packed groups of eight, none above `most` (parquet-format, Encodings.md, RLE). */
export function readHybrid(reader: ByteReader, width: number, count: number, most: number): Int32Array {
  const values = new Int32Array(count);
  if (width > 32) throw wide(reader, width);
  const bytes = (width + 7) >> 3;
  let seen = 0;
  while (seen < count) {
    const head = varint(reader);
    if (head % 2 === 0) {
      const end = Math.min(count, seen + head / 2);
      let value = 0;
      for (let k = 0; k < bytes; k++) value += reader.uint8() * powerOfTwo(8 * k);
      if (value > most) throw reader.damagedPart(words.partRefers);
      values.fill(value, seen, end);
      seen = end;
    } else {
      const groups = (head - 1) / 2;
      const end = Math.min(count, seen + 8 * groups);
      const packed = reader.take(Math.min(groups * width, reader.left));
      unpackBits(packed, width, values.subarray(seen, end));
      for (; seen < end; seen++) {
        if (values[seen]! > most) throw reader.damagedPart(words.partRefers);
      }
    }
  }
  return values;
}

/** Unpacks integers of up to 32 bits, lowest bits first; missing bytes count as zeros. */
function unpackBits(packed: Uint8Array, width: number, into: Int32Array): void {
  const size = powerOfTwo(width);
  let bits = 0;
  /** Two to the power of the number of buffered bits. */
  let scale = 1;
  let at = 0;
  for (let k = 0; k < into.length; k++) {
    while (scale < size) {
      bits += (packed[at++] ?? 0) * scale;
      scale *= 256;
    }
    const rest = Math.floor(bits / size);
    into[k] = bits - rest * size;
    bits = rest;
    scale /= size;
  }
}

/** Integers as differences (parquet-format, Encodings.md, DELTA_BINARY_PACKED). */
export function readDeltas(reader: ByteReader, count: number): BigInt64Array {
  const values = new BigInt64Array(count);
  const block = varint(reader);
  const minis = varint(reader);
  const stored = varint(reader);
  const each = block / minis;
  if (stored !== count || !(Number.isInteger(each) && each > 0 && each % 8 === 0)) {
    throw reader.damagedPart(words.partUnreadable);
  }
  let value = bigZigzag(reader);
  if (count > 0) values[0] = value;
  let seen = 1;
  while (seen < count) {
    const least = bigZigzag(reader);
    const widths = reader.take(minis);
    for (let mini = 0; mini < minis && seen < count; mini++) {
      const width = widths[mini]!;
      if (width > 64) throw wide(reader, width);
      const packed = reader.take((width * each) / 8);
      const end = Math.min(count, seen + each);
      for (let k = 0; seen < end; k++) {
        value = BigInt.asIntN(64, value + least + bitsAt(packed, k * width, width));
        values[seen++] = value;
      }
    }
  }
  return values;
}

function bitsAt(packed: Uint8Array, from: number, width: number): bigint {
  if (width === 0) return 0n;
  const first = from >> 3;
  const shift = from & 7;
  const bytes = (shift + width + 7) >> 3;
  if (bytes <= 6) {
    let value = 0;
    for (let k = bytes - 1; k >= 0; k--) value = value * 256 + packed[first + k]!;
    return BigInt(Math.floor(value / powerOfTwo(shift)) % powerOfTwo(width));
  }
  let value = 0n;
  for (let k = bytes - 1; k >= 0; k--) value = (value << 8n) | BigInt(packed[first + k]!);
  return BigInt.asUintN(width, value >> BigInt(shift));
}

function bigZigzag(reader: ByteReader): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const byte = reader.uint8();
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
  }
  throw reader.damagedPart(words.partEndless);
}

/** Values that each follow their length. */
export function readPlainPieces(reader: ByteReader, count: number): Pieces {
  checkCount(reader, count, 4);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  for (let k = 0; k < count; k++) {
    const length = reader.uint32();
    starts[k] = reader.skip(length);
    ends[k] = reader.position;
  }
  return { bytes: reader.bytes, starts, ends };
}

/** All lengths, then all bytes (DELTA_LENGTH_BYTE_ARRAY). */
export function readDeltaLengths(reader: ByteReader, count: number): Pieces {
  const lengths = readDeltas(reader, count);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  for (let k = 0; k < count; k++) {
    starts[k] = reader.skip(Number(lengths[k]!));
    ends[k] = reader.position;
  }
  return { bytes: reader.bytes, starts, ends };
}

/** Values as shared prefix with the one before and suffix (DELTA_BYTE_ARRAY); `left` is reduced by their bytes. */
export function readDeltaPieces(reader: ByteReader, count: number, left: UnpackBudget): Pieces {
  const shared = readDeltas(reader, count);
  const rests = readDeltaLengths(reader, count);
  let length = 0;
  for (let k = 0; k < count; k++) length += Number(shared[k]!) + rests.ends[k]! - rests.starts[k]!;
  if (!(length >= 0 && length <= left.bytes)) throw reader.damagedPart(words.partTexts);
  left.bytes -= length;
  const bytes = new Uint8Array(length);
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let at = 0;
  for (let k = 0; k < count; k++) {
    const from = k === 0 ? 0 : starts[k - 1]!;
    const same = Number(shared[k]!);
    if (same < 0 || same > (k === 0 ? 0 : ends[k - 1]! - from))
      throw reader.damagedPart(words.partUnreadable);
    starts[k] = at;
    bytes.copyWithin(at, from, from + same);
    bytes.set(rests.bytes.subarray(rests.starts[k], rests.ends[k]), at + same);
    at += same + rests.ends[k]! - rests.starts[k]!;
    ends[k] = at;
  }
  return { bytes, starts, ends };
}

/** Reassembles fixed-length values whose first bytes come first, then their second bytes (BYTE_STREAM_SPLIT). */
export function joinStreams(reader: ByteReader, count: number, length: number): Uint8Array {
  const split = reader.take(count * length);
  const joined = new Uint8Array(split.length);
  for (let byte = 0; byte < length; byte++) {
    for (let k = 0; k < count; k++) joined[k * length + byte] = split[byte * count + k]!;
  }
  return joined;
}

/** Throws where there are fewer bytes than `count` values need. */
export function checkCount(reader: ByteReader, count: number, bytes: number): void {
  if (!(count >= 0 && count * bytes <= reader.left)) throw reader.badLength(count);
}
