import { ItemwiseError } from "../../errors";
import { decoded } from "../kit/text-bytes";
import * as messages from "./messages";

/** Names of code pages that differ from their number. */
const PAGES: Readonly<Record<number, string>> = {
  866: "ibm866",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  20866: "koi8-r",
  20932: "euc-jp",
  21866: "koi8-u",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

const UTF8 = new TextDecoder("utf-8");
const WINDOWS = new TextDecoder("windows-1252");

/**
 * Decodes a file's text by the encoding requested, named in record 7/20 or numbered in record 7/3. Without one, text is
 * UTF-8 where valid, and windows-1252 otherwise, with a note.
 */
export class SpssText {
  readonly #notes: string[] = [];
  /** Null where the file does not say. */
  readonly #decoder: TextDecoder | null;
  /** Name of an unsupported encoding: an error once a character needs it. */
  readonly #unreadable: string | null = null;
  #legacy = 0;
  #utf8 = 0;
  #broken = 0;

  constructor(
    readonly file: string,
    said: {
      readonly asked?: string | undefined;
      readonly named: string | null;
      readonly page: number | null;
    },
  ) {
    const { asked } = said;
    if (asked !== undefined && decoderFor(asked) === null) {
      throw new ItemwiseError("unknown-encoding", () => messages.unknownEncoding({ encoding: asked }), {
        hint: messages.unknownEncodingHint,
      });
    }
    const numbered = pageName(said.page);
    const named = said.named === null || isAscii(said.named) ? null : (pageNamed(said.named) ?? said.named);
    const readable = named !== null && decoderFor(named) !== null;
    const name = asked ?? (readable ? named : (numbered ?? named));
    this.#decoder = name === null ? null : decoderFor(name);
    if (name !== null && this.#decoder === null) this.#unreadable = name;
    if (
      asked === undefined &&
      named !== null &&
      numbered !== null &&
      standard(named) !== standard(numbered)
    ) {
      this.#notes.push(
        messages.twoEncodings({
          named: worded(named),
          numbered: worded(numbered),
          used: worded(name ?? named),
        }),
      );
    }
  }

  get notes(): readonly string[] {
    const notes = [...this.#notes];
    if (this.#utf8 + this.#legacy > 0) {
      const used = this.#legacy === 0 ? "utf8" : this.#utf8 === 0 ? "windows" : "both";
      notes.push(messages.guessedEncoding({ used }));
    }
    if (this.#broken > 0) {
      const n = this.#broken;
      notes.push(messages.brokenTexts({ n, texts: String(n), encoding: this.#decoder?.encoding ?? "" }));
    }
    return notes;
  }

  /** Bytes as text, without trailing blanks and zero bytes. */
  read(bytes: Uint8Array, from = 0, to = bytes.length): string {
    const end = trimmedEnd(bytes, from, to);
    let high = 0;
    for (let i = from; i < end; i++) high |= bytes[i]!;
    if (end - from > 2048 || high > 127) return this.#decode(bytes.subarray(from, end), high > 127);
    return String.fromCharCode.apply(null, bytes.subarray(from, end) as unknown as number[]);
  }

  #decode(bytes: Uint8Array, high: boolean): string {
    if (!high) return UTF8.decode(bytes);
    if (this.#unreadable !== null) {
      const { file } = this;
      const encoding = this.#unreadable;
      const page = pageOf(encoding);
      throw new ItemwiseError(
        "unknown-encoding",
        () =>
          page === null
            ? messages.unreadableEncoding({ file, encoding })
            : messages.unreadablePage({ file, page }),
        { hint: messages.unreadableEncodingHint },
      );
    }
    const text = decoded(bytes, this.#decoder ?? UTF8);
    const broken = text.includes("\ufffd") && !hasReplacement(bytes);
    if (this.#decoder !== null) {
      if (broken) this.#broken++;
      return text;
    }
    if (!broken) {
      this.#utf8++;
      return text;
    }
    this.#legacy++;
    return decoded(bytes, WINDOWS);
  }
}

/** Whether the bytes have U+FFFD itself. */
function hasReplacement(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0xef);
  return at >= 0 && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}

/** The end of a text without trailing blanks and zero bytes. */
export function trimmedEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = to;
  while (end > from && (bytes[end - 1] === 32 || bytes[end - 1] === 0)) end--;
  return end;
}

// 2 and 3 were written whatever the encoding was.
function pageName(page: number | null): string | null {
  if (page === null || page === 0 || page === 2 || page === 3 || page === 20127) return null;
  if (page > 28590 && page < 28607) return `iso-8859-${page - 28590}`;
  return (
    PAGES[page] ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : `code page ${page}`)
  );
}

/** The number of a code page that has no name here. */
const pageOf = (name: string): string | null => /^code page (\d+)$/.exec(name)?.[1] ?? null;

function worded(name: string): string {
  const page = pageOf(name);
  return page === null ? name : messages.codePage({ page });
}

/** "CP1252", "windows-949": names that contain a code page's number. */
function pageNamed(name: string): string | null {
  const number = /^(?:cp|ms|ibm|windows|x-windows)?[-_]?(\d{3,5})$/i.exec(name)?.[1];
  return number === undefined ? null : pageName(Number(number));
}

const isAscii = (name: string): boolean => name === "" || /^(us-?ascii|ansi_x3.*)$/i.test(name);

const standard = (name: string): string => decoderFor(name)?.encoding ?? name;

function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(pageNamed(name) ?? name);
  } catch {
    return null;
  }
}

/** Names as SPSS compares them, regardless of case. */
export const nameKey = (name: string): string => name.toUpperCase();

/** Long names of columns by the keys of short names (record 7/13: `SHORT=long`, separated by tabs). */
export function longNames(records: readonly Uint8Array[], text: SpssText): Map<string, string> {
  return pairs(records, text);
}

/** Lengths of texts longer than 255 bytes by the keys of short names (record 7/14: `SHORT=00600`). */
export function textLengths(records: readonly Uint8Array[], text: SpssText): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const [key, digits] of pairs(records, text)) {
    if (/^\d{1,5}$/.test(digits)) lengths.set(key, Number(digits));
  }
  return lengths;
}

function pairs(records: readonly Uint8Array[], text: SpssText): Map<string, string> {
  const found = new Map<string, string>();
  for (const record of records) {
    for (const pair of text.read(record).split("\t")) {
      const at = pair.indexOf("=");
      const value =
        pair
          .slice(at + 1)
          .split("\0", 1)[0]
          ?.trimEnd() ?? "";
      if (at > 0 && value !== "") found.set(nameKey(pair.slice(0, at).trim()), value);
    }
  }
  return found;
}

type Attributes = [name: string, value: string][];

/** The file's own attributes (record 7/17); null where they cannot be read. */
export function fileAttributes(record: Uint8Array, text: SpssText): Attributes | null {
  const all = text.read(record);
  const { attributes, end } = attributeSet(all, 0);
  return end === all.length ? attributes : null;
}

/** Attributes by column name (record 7/18); null where they cannot be read. */
export function variableAttributes(record: Uint8Array, text: SpssText): [string, Attributes][] | null {
  const all = text.read(record);
  const found: [string, Attributes][] = [];
  for (let at = 0; at < all.length; ) {
    const colon = all.indexOf(":", at);
    if (colon < 0) return null;
    const { attributes, end } = attributeSet(all, colon + 1);
    found.push([all.slice(at, colon), attributes]);
    if (end < all.length && all[end] !== "/") return null;
    at = end + 1;
  }
  return found;
}

/** `name('value'\n'value'\n)name(...)`: an attribute with several values becomes `name[1]`, `name[2]`. */
function attributeSet(text: string, from: number): { attributes: Attributes; end: number } {
  const attributes: Attributes = [];
  let at = from;
  while (at < text.length && text[at] !== "/") {
    const open = text.indexOf("(", at);
    if (open < 0) return { attributes, end: at };
    const values: string[] = [];
    let next = open + 1;
    while (text[next] === "'") {
      const close = text.indexOf("'\n", next + 1);
      if (close < 0) return { attributes, end: at };
      values.push(text.slice(next + 1, close));
      next = close + 2;
    }
    if (text[next] !== ")") return { attributes, end: at };
    const name = text.slice(at, open);
    values.forEach((value, i) => {
      attributes.push([values.length === 1 ? name : `${name}[${i + 1}]`, value]);
    });
    at = next + 1;
  }
  return { attributes, end: at };
}
