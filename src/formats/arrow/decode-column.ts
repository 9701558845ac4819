import type { ItemwiseError } from "../../errors";
import { ByteReader, damagedFile } from "../kit/byte-reader";
import { maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import { type Converted, fromFixed, fromIntegers, fromPieces } from "../parquet/convert-values";
import type { Pieces } from "../parquet/encodings";
import type { UnpackBudget } from "../parquet/unpack-page";
import * as messages from "./messages";
import type { ArrowColumn, Layout } from "./schema";

/** Values of a column in a batch. */
export interface Decoded {
  readonly count: number;
  /** Bit by row, set where there is a value; null where all rows have one. */
  readonly valid: Uint8Array | null;
  readonly values: Converted;
}

/** The buffers of a batch, in the order of its columns. */
export interface BatchBuffers {
  readonly file: string;
  /** The next buffer, unpacked. */
  next(): Uint8Array;
  /** How many buffers hold the texts of the next column of views. */
  views(): number;
  /** What may still be made of the file. */
  readonly left: UnpackBudget;
}

const NONE: ReadonlyMap<number, string> = new Map();
const NO_VALUES: Converted = { numbers: null, texts: null, exact: NONE };

/** The values of a column, or the indices where it has a dictionary. @throws ItemwiseError "damaged-file", "too-large" */
export function decodeColumn(column: ArrowColumn, count: number, buffers: BatchBuffers): Decoded {
  const { dictionary, layout } = column;
  const own: Layout = dictionary?.index ?? layout;
  if (own.is === "null") return { count, valid: new Uint8Array(Math.ceil(count / 8)), values: NO_VALUES };
  const { name } = column;
  const bits = buffers.next();
  if (bits.length > 0 && bits.length * 8 < count) throw tooShort(buffers.file, name);
  const valid = bits.length === 0 ? null : bits;
  const values =
    dictionary === null
      ? valuesOf(column, count, buffers, valid)
      : {
          numbers: integersOf(
            viewOf(column, buffers, count * sizeOf(own)),
            count,
            sizeOf(own),
            dictionary.unsigned,
          ),
          texts: null,
          exact: NONE,
        };
  return { count, valid, values };
}

export const isValid = (valid: Uint8Array | null, row: number): boolean =>
  valid === null || ((valid[row >> 3]! >> (row & 7)) & 1) === 1;

const sizeOf = (layout: Layout): number => ("bytes" in layout ? layout.bytes : 0);

function valuesOf(
  column: ArrowColumn,
  count: number,
  buffers: BatchBuffers,
  valid: Uint8Array | null,
): Converted {
  const { layout, values } = column;
  const reader = new ByteReader(new Uint8Array(0), buffers.file);
  reader.begin("column", column.name);
  if (layout.is === "texts" || layout.is === "views") {
    buffers.left.texts -= count;
    if (buffers.left.texts < 0) throw unpacksTooLarge(buffers.file, maxUnpacked(0));
    if (layout.is === "views") return textViews(column, count, buffers, valid);
    return fromPieces(piecesOf(column, count, buffers, layout.wide), count, values, reader);
  }
  if (layout.is === "bits") {
    const view = viewOf(column, buffers, Math.ceil(count / 8));
    const numbers = Float64Array.from({ length: count }, (_, k) => (view.getUint8(k >> 3) >> (k & 7)) & 1);
    return { numbers, texts: null, exact: NONE };
  }
  const size = sizeOf(layout);
  const view = viewOf(column, buffers, count * size);
  if (layout.is === "fixed") {
    const converted = fromFixed(view, count, values, reader);
    if (!column.inMilliseconds) return converted;
    return {
      ...converted,
      numbers: converted.numbers?.map((seconds) => Math.floor(seconds / 86_400)) ?? null,
    };
  }
  const { meaning } = values;
  const unsigned = meaning.is === "number" && meaning.unsigned;
  if (size <= 4) return fromIntegers(integersOf(view, count, size, unsigned), values);
  return fromIntegers(
    Array.from({ length: count }, (_, k) => littleEndian(view, k * size, size)),
    values,
  );
}

/** A buffer of at least `bytes` bytes. */
function viewOf({ name }: ArrowColumn, buffers: BatchBuffers, bytes: number): DataView {
  const buffer = buffers.next();
  if (buffer.length < bytes) throw tooShort(buffers.file, name);
  return new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function integersOf(view: DataView, count: number, size: number, unsigned: boolean): Float64Array {
  const values = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const at = k * size;
    if (size === 1) values[k] = unsigned ? view.getUint8(at) : view.getInt8(at);
    else if (size === 2) values[k] = unsigned ? view.getUint16(at, true) : view.getInt16(at, true);
    else if (size === 4) values[k] = unsigned ? view.getUint32(at, true) : view.getInt32(at, true);
    else values[k] = Number(view.getBigInt64(at, true));
  }
  return values;
}

/** A whole number of 64 bits or more. */
function littleEndian(view: DataView, at: number, size: number): bigint {
  let value = 0n;
  for (let k = size - 8; k >= 0; k -= 8) value = (value << 64n) | view.getBigUint64(at + k, true);
  return BigInt.asIntN(8 * size, value);
}

function piecesOf(column: ArrowColumn, count: number, buffers: BatchBuffers, wide: boolean): Pieces {
  const size = wide ? 8 : 4;
  const given = buffers.next();
  const bytes = buffers.next();
  const ends = new Int32Array(count);
  const starts = new Int32Array(count);
  if (count === 0) return { bytes, starts, ends };
  if (given.length < (count + 1) * size) throw tooShort(buffers.file, column.name);
  const view = new DataView(given.buffer, given.byteOffset, given.byteLength);
  const at = (k: number): number =>
    wide ? Number(view.getBigInt64(8 * k, true)) : view.getInt32(4 * k, true);
  let before = at(0);
  if (before < 0) throw tooShort(buffers.file, column.name);
  for (let k = 0; k < count; k++) {
    const end = at(k + 1);
    if (!(end >= before && end <= bytes.length)) throw tooShort(buffers.file, column.name);
    starts[k] = before;
    ends[k] = end;
    before = end;
  }
  return { bytes, starts, ends };
}

/** Bytes of a text that lie in its view. */
const MAX_INLINE = 12;

function textViews(
  column: ArrowColumn,
  count: number,
  buffers: BatchBuffers,
  valid: Uint8Array | null,
): Converted {
  const view = viewOf(column, buffers, 16 * count);
  const own = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const more = Array.from({ length: buffers.views() }, () => buffers.next());
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const known = new Map<string, string>();
  const texts = new Array<string>(count).fill("");
  for (let k = 0; k < count; k++) {
    if (!isValid(valid, k)) continue;
    const length = view.getInt32(16 * k, true);
    const far = length > MAX_INLINE;
    const bytes = far ? more[view.getInt32(16 * k + 8, true)] : own;
    const from = far ? view.getInt32(16 * k + 12, true) : 16 * k + 4;
    if (bytes === undefined || length < 0 || from < 0 || from + length > bytes.length) {
      throw tooShort(buffers.file, column.name);
    }
    // Views may lie over one another.
    buffers.left.bytes -= length;
    if (buffers.left.bytes < 0) throw unpacksTooLarge(buffers.file, maxUnpacked(0));
    const text = decoder.decode(bytes.subarray(from, from + length));
    const same = known.get(text);
    if (same === undefined && known.size < MAX_CACHED_TEXTS) known.set(text, text);
    texts[k] = same ?? text;
  }
  return { numbers: null, texts, exact: NONE };
}

const MAX_CACHED_TEXTS = 1000;

function tooShort(file: string, name: string): ItemwiseError {
  return damagedFile(file, () => messages.fewValues({ column: name }));
}
