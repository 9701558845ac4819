import type { TextDecoding } from "./decode-text";
import { type CsvOptions, createRecordReader, type RecordSink } from "./record-reader";

/** Cells of up to this many ASCII characters are looked up by one number. */
const MAX_PACKED = 4;
/** Texts of a column looked up in constant time. */
const SLOTS = 1 << 10;

const decoder = new TextDecoder();

/** Numbers a column's distinct texts in order of appearance. */
export class CellCodes {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly keys = new Int32Array(SLOTS).fill(-1);
  private readonly values = new Int32Array(SLOTS);
  private readonly long = new Int32Array(SLOTS).fill(-1);

  code(text: string): number {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.texts.length;
      const copy = detached(text);
      this.texts.push(copy);
      this.known.set(copy, code);
    }
    return code;
  }

  /** The number of the text of some ASCII bytes; `key` is the bytes as digits to the base 128, if at most four. */
  codeAt(bytes: Uint8Array, from: number, to: number, key: number): number {
    if (to - from > MAX_PACKED) return this.longAt(bytes, from, to);
    const slot = (key ^ (key >>> 7) ^ (key >>> 14)) & (SLOTS - 1);
    if (this.keys[slot] === key) return this.values[slot]!;
    const code = this.code(asciiText(bytes, from, to));
    this.keys[slot] = key;
    this.values[slot] = code;
    return code;
  }

  private longAt(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    const known = this.long[slot]!;
    if (known >= 0 && isText(this.texts[known]!, bytes, from, to)) return known;
    const code = this.code(asciiText(bytes, from, to));
    this.long[slot] = code;
    return code;
  }
}

export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) !== bytes[from + k]) return false;
  return true;
}

/** A copy that does not keep the text alive from which it was cut. */
function detached(text: string): string {
  return text.length < 13 ? text : JSON.parse(JSON.stringify(text));
}

/** A record longer than this many bytes is left to the parser. */
const MAX_RECORD_BYTES = 65_536;

/** How far a walk through the records of a text got. */
export interface WalkProgress {
  readonly bytes: number;
  readonly records: number;
  /** Whether it stopped because the text ended, within a record or after the last. */
  readonly cut: boolean;
}

/** Takes records of a CSV text, plain ones without a parser. */
export interface PlainSink<T> extends RecordSink<T> {
  /**
   * Takes as many records as it can from the bytes of a text that begins with a record: ASCII, without quotes, lines
   * ending in "\n" or "\r\n".
   * @param bytes a 0 byte must follow the last one
   */
  walk(bytes: Uint8Array, length: number, delimiter: string): WalkProgress;
}

export interface CsvByteReader<T> {
  /** The bytes may end anywhere. */
  push(bytes: Uint8Array): void;
  finish(): T;
}

/**
 * A reader of bytes whose sink walks through plain records; it decodes and parses from the first other record to the end of
 * the bytes at hand. Results and errors are those of `createRecordReader`.
 * @param options.decoding an encoding whose ASCII characters are single bytes
 */
export function createByteReader<T>(
  sink: PlainSink<T>,
  options: Pick<CsvOptions, "file" | "delimiter"> & { readonly decoding: TextDecoding },
): CsvByteReader<T> {
  const { decoding } = options;
  const reader = createRecordReader(sink, options);
  let buffer = new Uint8Array(0);
  /** Bytes of the buffer that begin a record and are already decoded; null while the parser holds that record. */
  let begun: number | null = null;

  const room = (length: number): void => {
    if (length < buffer.length) return;
    const larger = new Uint8Array(2 * length);
    larger.set(buffer.subarray(0, begun ?? 0));
    buffer = larger;
  };
  const parse = (head: string, bytes: Uint8Array): void => {
    reader.push(head + decoding.push(bytes));
    const beginning = reader.delimiter === null ? null : reader.release();
    begun = null;
    if (beginning === null) return;
    room(beginning.length);
    begun = new TextEncoder().encodeInto(beginning, buffer).written;
  };
  return {
    push(bytes) {
      const { delimiter } = reader;
      if (begun === null || delimiter === null) return parse("", bytes);
      const seen = begun;
      const length = seen + bytes.length;
      room(length);
      buffer.set(bytes, seen);
      buffer[length] = 0;
      const walked = sink.walk(buffer, length, delimiter);
      reader.skip(walked.records);
      if (walked.cut && length - walked.bytes <= MAX_RECORD_BYTES) {
        decoding.skip(bytes, walked.records);
        buffer.copyWithin(0, walked.bytes, length);
        begun = length - walked.bytes;
        return;
      }
      if (walked.records === 0) return parse(asciiText(buffer, 0, seen), bytes);
      decoding.skip(bytes.subarray(0, walked.bytes - seen), walked.records);
      parse("", bytes.subarray(walked.bytes - seen));
    },
    finish() {
      if (begun !== null) reader.push(asciiText(buffer, 0, begun));
      reader.push(decoding.finish());
      return reader.finish();
    },
  };
}
