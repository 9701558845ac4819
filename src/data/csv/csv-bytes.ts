import { asciiText } from "./cell-codes";
import type { CsvOptions } from "./csv-options";
import type { TextDecoding } from "./decode-text";
import { createRecordReader, type RecordSink } from "./record-reader";

/** A record that begins with more bytes than this is left to the parser. */
const LONGEST = 65_536;

/** How far a walk through the records of a text came. */
export interface Walked {
  readonly bytes: number;
  readonly records: number;
  /** Whether it stopped because the text did, in the midst of a record or behind the last. */
  readonly cut: boolean;
}

/** Takes the records of a CSV text, plain ones without a parser. */
export interface PlainSink<T> extends RecordSink<T> {
  /**
   * Takes what it can of the bytes of a text that begins with a record: whole records of ASCII characters without quotes.
   * Lines end in "\n" or "\r\n".
   *
   * @param bytes behind the last of them there is a byte of 0
   */
  walk(bytes: Uint8Array, length: number, delimiter: string): Walked;
}

export interface CsvByteReader<T> {
  /** Takes the next bytes; they may end anywhere. */
  push(bytes: Uint8Array): void;
  finish(): T;
}

/**
 * A reader of bytes that lets its sink walk through the plain records, and decodes and parses only from the first other one
 * to the end of the bytes at hand; what it reads and throws is what `createRecordReader` reads and throws of the text.
 *
 * @param options.decoding of an encoding whose ASCII characters are single bytes
 */
export function createByteReader<T>(
  sink: PlainSink<T>,
  options: Pick<CsvOptions, "file" | "delimiter"> & { readonly decoding: TextDecoding },
): CsvByteReader<T> {
  const { decoding } = options;
  const reader = createRecordReader(sink, options);
  let buffer = new Uint8Array(0);
  /** Bytes of the buffer that begin a record, which the decoding has counted; null while the parser holds that record. */
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
      reader.pass(walked.records);
      if (walked.cut && length - walked.bytes <= LONGEST) {
        decoding.pass(bytes, walked.records);
        buffer.copyWithin(0, walked.bytes, length);
        begun = length - walked.bytes;
        return;
      }
      if (walked.records === 0) return parse(asciiText(buffer, 0, seen), bytes);
      decoding.pass(bytes.subarray(0, walked.bytes - seen), walked.records);
      parse("", bytes.subarray(walked.bytes - seen));
    },
    finish() {
      if (begun !== null) reader.push(asciiText(buffer, 0, begun));
      reader.push(decoding.finish());
      return reader.finish();
    },
  };
}
