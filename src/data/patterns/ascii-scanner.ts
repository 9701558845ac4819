import { asciiText, type CellCodes } from "../csv/csv-bytes";

const QUOTE = 34;
const RETURN = 13;
const NEWLINE = 10;
const POINT = 46;
/** Powers of ten that are doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/** What a cell of a record is read for, where it is no key. */
export const SKIPPED = -1;
export const WEIGHT = -2;
export const COUNT = -3;

/** Numbers of single characters that are not known yet. */
const UNKNOWN = -1;
/** A number of more digits is out of the common. */
const MOST_DIGITS = 18;

/**
 * Walks the bytes of a CSV text record by record, as far as its characters are ASCII and no cell is quoted. A cell ends at the
 * delimiter or at the line's end ("\n" or "\r\n"); at anything else the walk stops before the record.
 */
export class PlainRecords {
  /** Where the next record begins. */
  at = 0;
  /** The numbers of the keys' texts, record by record. */
  readonly codes: Int32Array;
  /** By record the weight and the count; NaN where the cell is out of the common. */
  readonly numbers: Float64Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly roles: Int32Array;
  private readonly texts: readonly CellCodes[];
  /** By key and character, the number of a cell of that character. */
  private readonly single: Int32Array;
  private readonly ends = new Uint8Array(256);
  private bytes: Uint8Array = new Uint8Array(1);
  private length = 0;
  private delimiter = 0;

  /**
   * @param roles by column the index of the key, or what else stands there
   * @param texts by key
   * @param most how many records are read at once
   */
  constructor(roles: Int32Array, texts: readonly CellCodes[], most: number) {
    this.roles = roles;
    this.texts = texts;
    this.codes = new Int32Array(texts.length * most);
    this.numbers = new Float64Array(2 * most);
    this.from = new Int32Array(2 * most);
    this.to = new Int32Array(2 * most);
    this.single = new Int32Array(texts.length << 7).fill(UNKNOWN);
  }

  /** Begins a text of so many bytes, behind which there must be a byte of 0. */
  open(bytes: Uint8Array, length: number, delimiter: string): void {
    this.bytes = bytes;
    this.length = length;
    this.at = 0;
    this.delimiter = delimiter.charCodeAt(0);
    this.ends.fill(0).fill(1, 128);
    for (const code of [this.delimiter, QUOTE, RETURN, NEWLINE, 0]) this.ends[code] = 1;
  }

  /** Reads the next records, at most so many, and tells how many there were of the plainest kind. */
  read(most: number): number {
    let records = 0;
    while (records < most && this.next(records)) records++;
    return records;
  }

  /** Whether the walk stopped because the text did, in the midst of a record. */
  get cut(): boolean {
    const { bytes, ends, length } = this;
    let at = this.at;
    while (at < length && (ends[bytes[at]!] === 0 || bytes[at] === this.delimiter)) at++;
    return at === length || (at === length - 1 && bytes[at] === RETURN);
  }

  /** The text of the cell that a number was read from. */
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

  /**
   * Reads a cell of digits with or without a decimal point just as `Number` does: digits and power are doubles without
   * rounding, so that their quotient is rounded once (Clinger 1990).
   */
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
        else if (count <= MOST_DIGITS) tail = tail * 10 + digit;
      } else if (digit === POINT - 48 && point === to) point = at;
      else count = MOST_DIGITS + 1;
    }
    const digits = count > 9 ? head * POWERS[count - 9]! + tail : head;
    const decimals = point === to ? 0 : to - point - 1;
    const exact = count <= MOST_DIGITS && digits > 0 && digits <= Number.MAX_SAFE_INTEGER;
    this.numbers[index] = exact ? digits / POWERS[decimals]! : Number.NaN;
  }
}
