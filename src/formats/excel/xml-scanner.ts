import type { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import * as messages from "./messages";

/** Largest length of a tag or of the text between two tags. */
const MAX_TAG_BYTES = 1 << 20;
const MAX_DEPTH = 256;
const [LESS, MORE, SLASH, BANG, QUESTION, EQUALS, QUOTE, APOSTROPHE, COLON] = [
  60, 62, 47, 33, 63, 61, 34, 39, 58,
];

export interface XmlHandler {
  /** Called at a start tag, its name without prefix; `scanner.attribute` has its attributes. */
  open(name: string): void;
  /** Called at an end tag, and for `<a/>` too. */
  close(name: string): void;
  /** Called for the raw text between two tags; `scanner.text(from, to)` decodes it. */
  text?(bytes: Uint8Array, from: number, to: number): void;
}

/** Passes on the tags and texts of XML that comes in pieces; it never resolves anything outside the file. */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  /** Tag names by hash; each slot keeps the last. */
  readonly #names = new Int32Array(64);
  readonly #named: string[] = new Array<string>(64).fill("");
  #bytes: Uint8Array = new Uint8Array(0);
  /** The bytes not yet scanned. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Where the value of the attribute that `find` found begins and ends. */
  from = 0;
  to = 0;
  /** Start and end of the tag's attributes. */
  #from = 0;
  #to = 0;
  #depth = 0;
  /** Whether the current text has no entities (CDATA). */
  #plain = false;
  #begun = false;

  constructor(
    handler: (scanner: XmlScanner) => XmlHandler,
    readonly file: string,
    readonly part: string,
  ) {
    this.#handler = handler(this);
  }

  /** Takes the next bytes; they may end anywhere. */
  push(piece: Uint8Array): void {
    let bytes = piece;
    if (this.#bytes.length > 0) {
      bytes = new Uint8Array(this.#bytes.length + piece.length);
      bytes.set(this.#bytes);
      bytes.set(piece, this.#bytes.length);
    }
    this.#bytes = bytes;
    const done = this.#scan(bytes);
    this.#bytes = bytes.slice(done);
    if (this.#bytes.length > MAX_TAG_BYTES) throw this.damaged("endless");
  }

  /** @throws ItemwiseError "damaged-file" where a tag was not closed */
  finish(): void {
    if (this.#bytes.length > 0) this.push(Uint8Array.of(LESS));
    if (!this.#begun || this.#depth !== 0 || this.#bytes.length > 1) throw this.damaged("cut");
  }

  /** An attribute of the current start tag, its name without prefix; null where it is absent. */
  attribute(name: string): string | null {
    return this.find(name) ? this.text(this.from, this.to) : null;
  }

  /** Whether the current start tag has an attribute; sets `from` and `to`. */
  find(name: string): boolean {
    const bytes = this.#bytes;
    const { length } = name;
    let at = this.#from;
    while (at < this.#to) {
      let equals = at;
      while (equals < this.#to && bytes[equals] !== EQUALS) equals++;
      let open = equals + 1;
      while (open < this.#to && bytes[open]! <= 32) open++;
      if (open >= this.#to) return false;
      const quote = bytes[open]!;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged("tag");
      let end = open + 1;
      while (end < this.#to && bytes[end] !== quote) end++;
      while (bytes[equals - 1]! <= 32) equals--;
      const start = equals - length;
      const before = start > at || (start === at && at > this.#from) ? bytes[start - 1]! : 0;
      if (start >= at && (before <= 32 || before === COLON) && this.#is(name, start)) {
        this.from = open + 1;
        this.to = end;
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /** The integer that `find` found; -1 where it is none. */
  whole(): number {
    let value = 0;
    for (let at = this.from; at < this.to; at++) {
      const digit = this.#bytes[at]! - 48;
      if (!(digit >= 0 && digit <= 9)) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  #is(name: string, start: number): boolean {
    for (let k = 0; k < name.length; k++) if (this.#bytes[start + k] !== name.charCodeAt(k)) return false;
    return true;
  }

  /** A piece of the file with entities decoded and line breaks as "\n". */
  text(from: number, to: number): string {
    let text: string;
    try {
      text = this.#decoder.decode(this.#bytes.subarray(from, to));
    } catch {
      throw this.damaged("encoding");
    }
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    return text.includes("&") && !this.#plain
      ? text.replace(/&([^;&]*);?/g, (_, name: string) => this.#entity(name))
      : text;
  }

  damaged(reason: Parameters<typeof messages.xmlUnreadable>[0]["reason"]): ItemwiseError {
    const { file, part } = this;
    return damagedFile(file, () => messages.xmlUnreadable({ reason, part }));
  }

  /** Passes on complete tags and texts; returns where the first incomplete one begins. */
  #scan(bytes: Uint8Array): number {
    const { length } = bytes;
    let at = 0;
    for (;;) {
      let less = at;
      while (less < length && bytes[less] !== LESS) less++;
      if (less + 1 >= length) return less === length ? at : less;
      if (less > at && this.#depth > 0) this.#handler.text?.(bytes, at, less);
      const next = bytes[less + 1]!;
      const end = next === BANG || next === QUESTION ? this.#other(bytes, less) : this.#tag(bytes, less + 1);
      if (end < 0) return less;
      at = end;
    }
  }

  /** Passes on a tag; returns the index after it, -1 where it is incomplete. */
  #tag(bytes: Uint8Array, first: number): number {
    const { length } = bytes;
    const isEnd = bytes[first] === SLASH;
    const from = isEnd ? first + 1 : first;
    let hash = 0;
    let at = from;
    let byte = 0;
    for (; at < length; at++) {
      byte = bytes[at]!;
      if (byte <= 32 || byte === MORE || byte === SLASH) break;
      hash = byte === COLON ? 0 : (Math.imul(hash, 31) + byte) | 0;
    }
    const to = at;
    if (byte !== MORE) at = tagEnd(bytes, at);
    if (at < 0 || at >= length) return -1;
    const name =
      this.#names[hash & 63] === hash ? (this.#named[hash & 63] ?? "") : this.#name(hash, from, to);
    this.#begun = true;
    if (isEnd) {
      this.#depth--;
      this.#handler.close(name);
      return at + 1;
    }
    const closes = bytes[at - 1] === SLASH;
    this.#from = to;
    this.#to = closes ? at - 1 : at;
    this.#handler.open(name);
    if (closes) this.#handler.close(name);
    else if (++this.#depth > MAX_DEPTH) throw this.damaged("deep");
    return at + 1;
  }

  /** A name without prefix, cached. */
  #name(hash: number, from: number, to: number): string {
    const name = this.text(from, to);
    const own = Object.keys({ [name.slice(name.lastIndexOf(":") + 1)]: 0 })[0] ?? "";
    this.#names[hash & 63] = hash;
    this.#named[hash & 63] = own;
    return own;
  }

  /** The end of a comment, an instruction or CDATA (which is passed on); -1 where it is incomplete. */
  #other(bytes: Uint8Array, from: number): number {
    const begins = (what: string): boolean =>
      [...what].every((character, k) => bytes[from + k] === character.charCodeAt(0));
    if (begins("<?")) return endOfMarker(bytes, "?>", from);
    if (begins("<!--")) return endOfMarker(bytes, "-->", from + 4);
    if (begins("<![CDATA[")) {
      const end = endOfMarker(bytes, "]]>", from + 9);
      this.#plain = true;
      if (end > 0 && this.#depth > 0) this.#handler.text?.(bytes, from + 9, end - 3);
      this.#plain = false;
      return end;
    }
    if (bytes.length - from < 9) return -1;
    throw this.damaged("doctype");
  }

  #entity(name: string): string {
    const known = ENTITIES[name];
    if (known !== undefined) return known;
    const code = /^#x[0-9a-f]{1,6}$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d{1,7}$/.test(name)
        ? Number(name.slice(1))
        : Number.NaN;
    if (!(code > 0 && code <= 0x10ffff)) {
      const { file, part } = this;
      const character = `&${name.slice(0, 20)};`;
      throw damagedFile(file, () => messages.unknownCharacter({ part, character }));
    }
    return String.fromCodePoint(code);
  }
}

const ENTITIES: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
});

/** The index of a tag's ">" outside quotes; -1 where it is not there yet. */
function tagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === MORE) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

function endOfMarker(bytes: Uint8Array, what: string, from: number): number {
  const last = what.charCodeAt(what.length - 1);
  for (let at = bytes.indexOf(last, from); at >= 0; at = bytes.indexOf(last, at + 1)) {
    const start = at - what.length + 1;
    if (start >= from && [...what].every((character, k) => bytes[start + k] === character.charCodeAt(0))) {
      return at + 1;
    }
  }
  return -1;
}
