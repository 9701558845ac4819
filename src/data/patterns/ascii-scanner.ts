import { asciiText, type CellCodes } from "../csv/csv-bytes";

const QUOTE = 34;
const RETURN = 13;
const NEWLINE = 10;
const POINT = 46;
/** Powers of ten that are exact doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/** Roles of cells that are no keys. */
export const SKIPPED = -1;
export const WEIGHT = -2;
export const COUNT = -3;

const UNKNOWN = -1;
/** Numbers with more digits are left to `Number`. */
const MAX_DIGITS = 18;

/**
 * Walks through the bytes of a CSV text record by record, as long as characters are ASCII and no cell is quoted. A cell ends
 * at the delimiter or line end ("\n" or "\r\n"); at anything else the walk stops before the record.
 */
export class PlainRecords {
  at = 0;
  /** Numbers of the keys' texts, record by record. */
  readonly codes: Int32Array;
  /** Weight and count by record; NaN where the cell needs `Number`. */
  readonly numbers: Float64Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly roles: Int32Array;
  private readonly texts: readonly CellCodes[];
  /** By key and character: the number of a one-character cell. */
  private readonly single: Int32Array;
  private readonly ends = new Uint8Array(256);
  private bytes: Uint8Array = new Uint8Array(1);
  private length = 0;
  private delimiter = 0;

  /** @param roles by column: the index of the key, or its role */
  constructor(roles: Int32Array, texts: readonly CellCodes[], most: number) {
    this.roles = roles;
    this.texts = texts;
    this.codes = new Int32Array(texts.length * most);
    this.numbers = new Float64Array(2 * most);
    this.from = new Int32Array(2 * most);
    this.to = new Int32Array(2 * most);
    this.single = new Int32Array(texts.length << 7).fill(UNKNOWN);
  }

  /** Begins a text of so many bytes, which a 0 byte must follow. */
  open(bytes: Uint8Array, length: number, delimiter: string): void {
    this.bytes = bytes;
    this.length = length;
    this.at = 0;
    this.delimiter = delimiter.charCodeAt(0);
    this.ends.fill(0).fill(1, 128);
    for (const code of [this.delimiter, QUOTE, RETURN, NEWLINE, 0]) this.ends[code] = 1;
  }

  /** Reads the next records and returns how many were plain. */
  read(most: number): number {
    let records = 0;
    while (records < most && this.next(records)) records++;
    return records;
  }

  /** Whether the walk stopped because the text ended within a record. */
  get cut(): boolean {
    const { bytes, ends, length } = this;
    let at = this.at;
    while (at < length && (ends[bytes[at]!] === 0 || bytes[at] === this.delimiter)) at++;
    return at === length || (at === length - 1 && bytes[at] === RETURN);
  }

  /** The text of the cell from which a number was read. */
  numberText(index: number): string {
    return asciiText(this.bytes, this.from[index]!, this.to[index]!);
  }

  private next(record: number): boolean {
    const { bytes, ends, roles, codes, single, texts, delimiter } = this;
    const last = roles.length - 1;
    const first = record * texts.length;
    let at = this.at;
    for (let f = 0; f <= last; f++) {
      const role = roles[f]!;
      const from = at;
      let byte = bytes[at]!;
      let key = 0;
      if (role < 0) while (ends[byte] === 0) byte = bytes[++at]!;
      else for (; ends[byte] === 0; byte = bytes[++at]!) key = (key << 7) | byte;
      const to = at++;
      if (f < last) {
        if (byte !== delimiter) return false;
      } else {
        if (byte === RETURN) byte = bytes[at++]!;
        if (byte !== NEWLINE) return false;
      }
      if (role >= 0) {
        let code = to - from === 1 ? single[(role << 7) | key]! : UNKNOWN;
        if (code === UNKNOWN) {
          code = texts[role]!.codeAt(bytes, from, to, key);
          if (to - from === 1) single[(role << 7) | key] = code;
        }
        codes[first + role] = code;
      } else if (role !== SKIPPED) this.number(2 * record + WEIGHT - role, from, to);
    }
    this.at = at;
    return true;
  }

  /** Reads digits and a decimal point exactly as `Number`: both operands are exact, so that one rounding remains (Clinger 1990). */
  private number(index: number, from: number, to: number): void {
    const { bytes } = this;
    this.from[index] = from;
    this.to[index] = to;
    let head = 0;
    let tail = 0;
    let count = 0;
    let point = to;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 48;
      if (digit >= 0 && digit <= 9) {
        if (count++ < 9) head = head * 10 + digit;
        else if (count <= MAX_DIGITS) tail = tail * 10 + digit;
      } else if (digit === POINT - 48 && point === to) point = at;
      else count = MAX_DIGITS + 1;
    }
    const digits = count > 9 ? head * POWERS[count - 9]! + tail : head;
    const decimals = point === to ? 0 : to - point - 1;
    const exact = count <= MAX_DIGITS && digits > 0 && digits <= Number.MAX_SAFE_INTEGER;
    this.numbers[index] = exact ? digits / POWERS[decimals]! : Number.NaN;
  }
}
