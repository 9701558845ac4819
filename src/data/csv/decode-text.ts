import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { encodingTitle, type TextEncoding, textDecoder } from "./encoding-names";

/** First bytes of files that are often taken for CSV. */
const OTHER_FORMATS: readonly {
  readonly bytes: readonly number[];
  readonly is: Parameters<typeof messages.notCsv>[0]["is"];
}[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: "workbook" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: "empty-archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: "old-workbook" },
  { bytes: [0x24, 0x46, 0x4c, 0x32], is: "sav" },
  { bytes: [0x24, 0x46, 0x4c, 0x33], is: "zsav" },
  { bytes: [0x3c, 0x73, 0x74, 0x61, 0x74, 0x61, 0x5f, 0x64, 0x74, 0x61], is: "stata" },
  ...[0x71, 0x72, 0x73].flatMap((version) =>
    [1, 2].map((order) => ({ bytes: [version, order, 1, 0], is: "stata" as const })),
  ),
  { bytes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc2, 0xea, 0x81], is: "sas" },
  { bytes: [0x50, 0x41, 0x52, 0x31], is: "parquet" },
  { bytes: [0x1f, 0x8b], is: "gzip" },
  { bytes: [0x42, 0x5a, 0x68], is: "bzip2" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: "xz" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: "seven-zip" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: "png" },
  { bytes: [0xff, 0xfe, 0, 0], is: "utf32" },
  { bytes: [0xff, 0xd8, 0xff], is: "jpeg" },
  { bytes: [0x47, 0x49, 0x46, 0x38], is: "gif" },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], is: "sqlite" },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: "pdf" },
];

/** Decodes the bytes of a file piece by piece. */
export interface TextDecoding {
  /** The text of the next bytes; a character split between two pieces comes with the second. */
  push(bytes: Uint8Array): string;
  /** Counts ASCII bytes that were read elsewhere, with their line ends. */
  skip(bytes: Uint8Array, lines: number): void;
  finish(): string;
}

/**
 * A decoder that refuses what it cannot read, instead of writing replacement characters. A byte-order mark is removed; one of
 * UTF-16 decides the encoding where none or UTF-8 is requested.
 * @param options.file name in messages
 * @param options.encoding default "utf8"
 * @throws ItemwiseError "not-text" for another kind of file or UTF-16 without a mark; "bad-encoding" for invalid UTF-8, with
 *   row and byte (both from 1)
 */
export function decodeText(options: { file: string; encoding?: TextEncoding | undefined }): TextDecoding {
  const { file } = options;
  let encoding: TextEncoding | "utf16be" = options.encoding ?? "utf8";
  let decoder = textDecoder(encoding);
  let before = 0;
  let rows = 1;
  let tail = new Uint8Array(0);
  const decode = (bytes: Uint8Array, last: boolean): string => {
    try {
      return last ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      const joined = new Uint8Array(tail.length + bytes.length);
      joined.set(tail);
      joined.set(bytes, tail.length);
      const at = encoding === "utf8" ? firstInvalidUtf8(joined) : joined.length;
      const row = rows + lineEnds(joined.subarray(tail.length, Math.max(at, tail.length)));
      throw badEncoding({ file, encoding, row, byte: before - tail.length + at + 1, cause });
    }
  };
  return {
    push(bytes) {
      if (before === 0) {
        const marked = markedUtf16(bytes);
        if (marked !== null && /^utf/.test(encoding)) {
          encoding = marked;
          decoder = marked === "utf16le" ? textDecoder(marked) : new TextDecoder("utf-16be", { fatal: true });
        }
        refuseOtherFormats(file, bytes, encoding);
      }
      const text = decode(bytes, false);
      before += bytes.length;
      rows += lineEnds(bytes);
      tail = bytes.slice(-3);
      return text;
    },
    skip(bytes, lines) {
      before += bytes.length;
      rows += lines;
      tail = bytes.slice(-3);
    },
    finish: () => decode(new Uint8Array(0), true),
  };
}

/** The UTF-16 of a byte-order mark; null without one. */
export function markedUtf16(bytes: Uint8Array): "utf16le" | "utf16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf16be" : null;
}

function refuseOtherFormats(file: string, bytes: Uint8Array, encoding: TextEncoding | "utf16be"): void {
  const other = OTHER_FORMATS.find((format) => format.bytes.every((byte, index) => bytes[index] === byte));
  if (other) {
    const { is } = other;
    throw new ItemwiseError("not-text", () => messages.notCsv({ file, is }), {
      hint: is === "parquet" ? messages.notCsvParquetHint : messages.notCsvHint,
    });
  }
  const found = unitsOf(bytes.subarray(0, 4096));
  const isExpected =
    encoding === "utf16le" || encoding === "utf16be"
      ? bytes.length < MIN_BYTES || found === encoding || found === "binary"
      : found === "bytes";
  if (isExpected) return;
  throw new ItemwiseError("not-text", () => messages.otherText({ file, is: found }), {
    hint: () => messages.otherTextHint({ is: found }),
  });
}

/** Fewer bytes do not show what a text without a byte-order mark is. */
const MIN_BYTES = 4;

type Units = "bytes" | "utf16le" | "utf16be" | "binary";

/** What a text's beginning consists of: single bytes, or pairs by byte-order mark or by where the zero bytes of ASCII stand. */
function unitsOf(bytes: Uint8Array): Units {
  const marked = markedUtf16(bytes);
  if (marked !== null) return marked;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (even === 0 && odd === 0) return "bytes";
  const many = bytes.length / 8;
  if (odd >= many && even === 0) return "utf16le";
  return even >= many && odd === 0 ? "utf16be" : "binary";
}

function badEncoding(problem: {
  file: string;
  encoding: TextEncoding | "utf16be";
  row: number;
  byte: number;
  cause: unknown;
}): ItemwiseError {
  const { file, encoding, row, byte, cause } = problem;
  const name = encoding === "utf16be" ? "UTF-16" : encodingTitle(encoding);
  return new ItemwiseError(
    "bad-encoding",
    () => messages.badEncoding({ file, row: String(row), byte: String(byte), encoding: name }),
    { hint: messages.badEncodingHint, cause },
  );
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}

/**
 * Index of the first byte that begins no well-formed UTF-8 sequence (Unicode 15, table 3-7); the length if none. A sequence
 * cut off by the end is malformed; leading continuation bytes of an earlier sequence are skipped.
 */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < 3 && at < bytes.length && bytes[at]! >= 0x80 && bytes[at]! <= 0xbf) at++;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let k = 2; k < length; k++) {
    const byte = bytes[at + k] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
