import { firstOf, ItemwiseError } from "../../errors";
import { decoded } from "../kit/text-bytes";

/** What reading may take, whatever the file claims: 150 MB and sixty times its size. */
const ALWAYS = 150_000_000;
const TIMES = 60;
/** How far objects may lie in objects. */
export const DEEPEST = 400;

/** Counts what is made of a file, so that a small one can't become too much: a row of numbers from a to b is kept in a few bytes. */
export class RMemory {
  #left: number;

  constructor(
    readonly file: string,
    packed: number,
  ) {
    this.#left = ALWAYS + TIMES * packed;
  }

  /** Throws "too-large" where so many bytes more are too many. */
  take(bytes: number): void {
    this.#left -= bytes;
    if (this.#left >= 0) return;
    throw new ItemwiseError("too-large", `${this.file}: it holds far more than a file of its size should.`, {
      hint: 'Make sure that the file is a data frame of answers; in R: saveRDS(x[columns], "file.rds") keeps the columns needed.',
    });
  }
}

export function tooDeep(file: string): ItemwiseError {
  return new ItemwiseError("too-large", `${file}: its objects are nested too deeply.`, {
    hint: 'Save the data frame alone; in R: saveRDS(as.data.frame(x), "file.rds").',
  });
}

/** What reading a column needs of the table that it is in. */
export interface RContext {
  readonly rows: number;
  readonly notes: RNotes;
  /** Has the file's name, too. */
  readonly memory: RMemory;
}

const MOST_NAMES = 10;

/** What is to be told of columns, one sentence a matter whatever the number of columns. */
export class RNotes {
  readonly #columns = new Map<string, Set<string>>();

  /** @param sentence without its point; the columns' names are put behind it */
  of(column: string, sentence: string): void {
    const columns = this.#columns.get(sentence) ?? new Set();
    this.#columns.set(sentence, columns.add(column));
  }

  sentences(): string[] {
    return [...this.#columns].map(([sentence, columns]) => `${sentence}: ${quoted([...columns])}.`);
  }
}

/** Names in quotes, the first ten and how many more. */
export function quoted(names: readonly string[]): string {
  return firstOf(
    names.map((name) => `"${name}"`),
    MOST_NAMES,
  );
}

/** Bits of a text's flags that tell how it is encoded. */
const BYTES = 1 << 1;
const LATIN1 = 1 << 2;
const UTF8 = 1 << 3;
/** Texts seen are looked up here before they are decoded anew: most columns of text repeat a few. */
const SLOTS = 65_536;
const LONGEST_KEPT = 64;

interface Kept {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly length: number;
  readonly encoding: number;
  readonly text: string;
}

/** Bytes to texts, by each text's own encoding or the file's; what had to be guessed is kept for a note. */
export class RTextDecoder {
  readonly #kept: (Kept | undefined)[] = new Array(SLOTS);
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #native: TextDecoder | null;
  readonly doubts = new Set<string>();

  /** @param encoding that of texts that don't say theirs; null where the file does not tell */
  constructor(
    encoding: string | null,
    readonly memory: RMemory,
  ) {
    this.#native = encoding === null ? null : decoderOf(encoding);
  }

  /** @param flags the text's own, as they stand in the file */
  decode(bytes: Uint8Array, from: number, length: number, flags: number): string {
    const encoding = (flags >> 12) & (BYTES | LATIN1 | UTF8);
    if (length > LONGEST_KEPT) return this.#anew(bytes.subarray(from, from + length), encoding);
    let hash = 2166136261;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ bytes[from + i]!, 16777619);
    const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    const kept = this.#kept[slot];
    if (kept?.length === length && kept.encoding === encoding && isSame(kept, bytes, from)) return kept.text;
    const text = this.#anew(bytes.subarray(from, from + length), encoding);
    this.#kept[slot] = { bytes, from, length, encoding, text };
    return text;
  }

  #anew(bytes: Uint8Array, encoding: number): string {
    this.memory.take(32 + 2 * bytes.length);
    if (isAscii(bytes)) return LOOSE.decode(bytes);
    if (encoding & BYTES) {
      this.doubts.add(
        "Text that R keeps as mere bytes is read with \\x before what is no letter, as R shows it.",
      );
      return Array.from(bytes, escaped).join("");
    }
    if (encoding & LATIN1) return decoded(bytes, LATIN);
    if (!(encoding & UTF8) && this.#native) return decoded(bytes, this.#native);
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return this.#guessed(bytes, encoding);
    }
  }

  #guessed(bytes: Uint8Array, encoding: number): string {
    if (encoding & UTF8) {
      this.doubts.add("Text that is not right UTF-8, as it claims to be, is read with � for what is wrong.");
      return LOOSE.decode(bytes);
    }
    this.doubts.add("The file does not tell how its letters are encoded; they are read as windows-1252.");
    return decoded(bytes, LATIN);
  }
}

/** The browsers' "latin1", which is windows-1252, as R's is on Windows. */
const LATIN = new TextDecoder("windows-1252");
const LOOSE = new TextDecoder("utf-8", { ignoreBOM: true });

/** Null for UTF-8, which is tried anyhow, and for what tells nothing or is not known. */
function decoderOf(encoding: string): TextDecoder | null {
  if (/^(utf-?8|c|posix|ascii|us-ascii|ansi_x3.*)$/i.test(encoding)) return null;
  const label = encoding.replace(/^cp(125\d|874)$/i, "windows-$1").replace(/^iso-?(8859)-?/i, "iso-$1-");
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function isSame({ bytes, from, length }: Kept, others: Uint8Array, at: number): boolean {
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
