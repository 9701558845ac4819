import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

/** Number of texts cached; a power of two. */
const CACHE_SIZE = 4096;
/** Up to this length, ASCII is decoded faster by hand than by a decoder. */
const MAX_ASCII_LENGTH = 48;

/** Decodes a file's texts; recent ones are cached: columns of few answers cost little and hold each once. */
export class TextBytes {
  readInEncoding = 0;
  /** Number of texts that were not UTF-8 and were read as Windows-1252. */
  readInFallback = 0;
  /** Number of texts not valid in the encoding, read with U+FFFD. */
  replaced = 0;
  readonly #decoder: TextDecoder;
  readonly #hasFallback: boolean;
  readonly #from = new Float64Array(CACHE_SIZE);
  readonly #to = new Float64Array(CACHE_SIZE);
  readonly #texts: string[] = new Array<string>(CACHE_SIZE).fill("");

  /**
   * @param options `encoding`: a name that browsers know ("utf-8", "iso-8859-2"); by default UTF-8, and Windows-1252
   *   where that is not valid
   * @throws ItemwiseError "unknown-encoding"
   */
  constructor(
    readonly bytes: Uint8Array,
    file: string,
    options: { readonly encoding?: string | undefined } = {},
  ) {
    this.#decoder = decoderOf(options.encoding ?? "utf-8", file);
    this.#hasFallback = options.encoding === undefined;
  }

  /** The text between two positions, or up to the first zero byte. */
  text(from: number, to: number): string {
    const { bytes } = this;
    let hash = 0;
    let all = 0;
    let end = from;
    for (; end < to; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte === 0) break;
      all |= byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (end === from) return "";
    const slot = (hash ^ (hash >>> 12)) & (CACHE_SIZE - 1);
    if (this.#isCached(slot, from, end)) return this.#texts[slot] ?? "";
    const text =
      all < 128 && end - from <= MAX_ASCII_LENGTH ? ascii(bytes, from, end) : this.#decode(from, end, all);
    this.#from[slot] = from;
    this.#to[slot] = end;
    this.#texts[slot] = text;
    return text;
  }

  #isCached(slot: number, from: number, to: number): boolean {
    const { bytes } = this;
    const start = this.#from[slot] ?? 0;
    if ((this.#to[slot] ?? 0) - start !== to - from) return false;
    for (let at = from, other = start; at < to; at += 1, other += 1) {
      if (bytes[at] !== bytes[other]) return false;
    }
    return true;
  }

  #decode(from: number, to: number, all: number): string {
    const bytes = this.bytes.subarray(from, to);
    if (all < 128) return this.#decoder.decode(bytes);
    const { encoding } = this.#decoder;
    if (encoding === "windows-1252") return windows1252(bytes);
    if (encoding !== "utf-8" || looksLikeUtf8(bytes)) {
      const text = this.#decoder.decode(bytes);
      if (!text.includes("\uFFFD") || holdsReplacements(bytes, text)) {
        this.readInEncoding += 1;
        return text;
      }
    }
    if (this.#hasFallback) {
      this.readInFallback += 1;
      return windows1252(bytes);
    }
    this.replaced += 1;
    return this.#decoder.decode(bytes);
  }
}

function decoderOf(encoding: string, file: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch {
    throw new ItemwiseError("unknown-encoding", () => messages.unknownEncoding({ file, encoding }), {
      hint: messages.unknownEncodingHint,
    });
  }
}

/** Bytes 128 to 159 in Windows-1252; the others are as in Unicode. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const CHARACTERS = Array.from({ length: 256 }, (_, byte) =>
  byte < 128 || byte > 159 ? String.fromCharCode(byte) : WINDOWS_1252.charAt(byte - 128),
);

/** Node 20 decodes Windows-1252 as ISO-8859-1, hence this table. */
function windows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 1) text += CHARACTERS[bytes[at]!]!;
  return text;
}

/** Number of UTF-8 bytes that follow a first byte; -1 where it cannot begin a character. */
function followers(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte < 0xc2 || byte > 0xf4) return -1;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** Whether bytes have the form of UTF-8; surrogates and overlong forms show only when decoded. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const rest = followers(bytes[at] ?? 0);
    if (rest < 0) return false;
    for (let k = 0; k < rest; k += 1) {
      at += 1;
      if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** Whether each U+FFFD of a text is in its bytes. */
function holdsReplacements(bytes: Uint8Array, text: string): boolean {
  let count = 0;
  for (let at = 0; at + 2 < bytes.length; at += 1) {
    if (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count === text.split("\uFFFD").length - 1;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Node 20 decodes windows-1252 as ISO 8859-1 unless it streams; single-byte encodings leave nothing over. */
export function decoded(bytes: Uint8Array, decoder: TextDecoder): string {
  return decoder.decode(bytes, { stream: decoder.encoding === "windows-1252" });
}

/** A note on texts whose encoding was guessed, or that have characters that can't be read. */
export function textNotes(text: TextBytes, encoding: string | undefined): string[] {
  if (text.replaced > 0) return [messages.textReplaced({ encoding: encoding ?? "UTF-8" })];
  if (encoding !== undefined || text.readInFallback === 0) return [];
  return [messages.textGuessed()];
}
