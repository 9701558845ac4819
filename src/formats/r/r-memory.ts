import { ItemwiseError } from "../../errors";
import { decoded } from "../kit/text-bytes";
import * as shared from "../messages";
import * as messages from "./messages";

/** Memory that any file may take, plus this multiple of its size. */
const BASE_BYTES = 150_000_000;
const BYTES_PER_PACKED_BYTE = 60;
/** Largest nesting of objects. */
export const MAX_DEPTH = 400;

/** Limits what is made of a file: compact sequences of R take a few bytes however long they are. */
export class MemoryBudget {
  #left: number;

  constructor(
    readonly file: string,
    packed: number,
  ) {
    this.#left = BASE_BYTES + BYTES_PER_PACKED_BYTE * packed;
  }

  /** Throws "too-large" where the limit is exceeded. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left >= 0) return;
    throw new ItemwiseError("too-large", () => messages.tooLarge({ file: this.file }), {
      hint: messages.tooLargeHint,
    });
  }
}

export function tooDeep(file: string): ItemwiseError {
  return new ItemwiseError("too-large", () => messages.tooDeep({ file }), {
    hint: messages.tooDeepHint,
  });
}

/** The table that a column belongs to, as its reader needs it. */
export interface RContext {
  readonly rows: number;
  readonly notes: RNotes;
  /** Also has the file's name. */
  readonly memory: MemoryBudget;
}

/** Notes on columns, one sentence per matter whatever the number of columns. */
export class RNotes {
  readonly #columns = new Map<string, Set<string>>();

  /** @param sentence as worded, without its period; the columns' names follow it */
  of(column: string, sentence: string): void {
    const columns = this.#columns.get(sentence) ?? new Set();
    this.#columns.set(sentence, columns.add(column));
  }

  sentences(): string[] {
    return [...this.#columns].map(([note, columns]) =>
      messages.noteOnColumns({ note, columns: quoted([...columns]) }),
    );
  }
}

export const quoted = (names: readonly string[]): string[] => names.map((name) => shared.quoted({ name }));

// Bits of a text's encoding flags.
const BYTES = 1 << 1;
const LATIN1 = 1 << 2;
const UTF8 = 1 << 3;
/** Cached texts: most text columns repeat a few. */
const CACHE_SIZE = 65_536;
const MAX_CACHED_BYTES = 64;

interface CachedText {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly length: number;
  readonly encoding: number;
  readonly text: string;
}

/** Decodes texts by their own encoding or the file's; guesses are noted. */
export class RTextDecoder {
  readonly #cached: (CachedText | undefined)[] = new Array(CACHE_SIZE);
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #native: TextDecoder | null;
  readonly encodingNotes = new Set<string>();

  /** @param encoding of texts that do not say theirs; null where the file does not say */
  constructor(
    encoding: string | null,
    readonly memory: MemoryBudget,
  ) {
    this.#native = encoding === null ? null : decoderOf(encoding);
  }

  /** @param flags the text's flags in the file */
  decode(bytes: Uint8Array, from: number, length: number, flags: number): string {
    const encoding = (flags >> 12) & (BYTES | LATIN1 | UTF8);
    if (length > MAX_CACHED_BYTES) return this.#decodeUncached(bytes.subarray(from, from + length), encoding);
    let hash = 2166136261;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ bytes[from + i]!, 16777619);
    const slot = (hash ^ (hash >>> 16)) & (CACHE_SIZE - 1);
    const cached = this.#cached[slot];
    if (cached?.length === length && cached.encoding === encoding && isSame(cached, bytes, from))
      return cached.text;
    const text = this.#decodeUncached(bytes.subarray(from, from + length), encoding);
    this.#cached[slot] = { bytes, from, length, encoding, text };
    return text;
  }

  #decodeUncached(bytes: Uint8Array, encoding: number): string {
    this.memory.take(32 + 2 * bytes.length);
    if (isAscii(bytes)) return REPLACING_UTF8.decode(bytes);
    if (encoding & BYTES) {
      this.encodingNotes.add(messages.textAsBytes());
      return Array.from(bytes, escaped).join("");
    }
    if (encoding & LATIN1) return decoded(bytes, LATIN);
    if (!(encoding & UTF8) && this.#native) return decoded(bytes, this.#native);
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return this.#decodeGuessing(bytes, encoding);
    }
  }

  #decodeGuessing(bytes: Uint8Array, encoding: number): string {
    if (encoding & UTF8) {
      this.encodingNotes.add(messages.textNotUtf8());
      return REPLACING_UTF8.decode(bytes);
    }
    this.encodingNotes.add(messages.textUnmarked());
    return decoded(bytes, LATIN);
  }
}

/** As browsers' "latin1" and R's on Windows. */
const LATIN = new TextDecoder("windows-1252");
const REPLACING_UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Null for UTF-8, which is tried anyway, and for unknown encodings. */
function decoderOf(encoding: string): TextDecoder | null {
  if (/^(utf-?8|c|posix|ascii|us-ascii|ansi_x3.*)$/i.test(encoding)) return null;
  const label = encoding.replace(/^cp(125\d|874)$/i, "windows-$1").replace(/^iso-?(8859)-?/i, "iso-$1-");
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function isSame({ bytes, from, length }: CachedText, others: Uint8Array, at: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[from + i] !== others[at + i]) return false;
  return true;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) > 127) return false;
  return true;
}

function escaped(byte: number): string {
  return byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`;
}
