import type { CellCodes } from "./cell-codes";

const QUOTE = 34;
const RETURN = 13;
const NEWLINE = 10;
const POINT = 46;
/** Powers of ten that are doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, k) => Number(`1e${k}`));

/**
 * Walks a CSV text of ASCII characters cell by cell where no cell is quoted, over its bytes, which is several times as fast
 * as over its characters: `at` is where the next cell begins. A cell ends at the
 * delimiter or at the line's end; at anything else (a quote, a lone "\r", the text's end) the walk stops.
 */
export class PlainCells {
  at = 0;
  /** Where the last cell ended. */
  end = 0;
  private text = "";
  private bytes = new Uint8Array(1 << 19);
  private delimiter = 0;
  private ends = new Uint8Array(128);
  private readonly encoder = new TextEncoder();

  /** Begins a text; false where a character of it is not ASCII. */
  open(text: string, delimiter: string): boolean {
    if (text.length >= this.bytes.length) this.bytes = new Uint8Array(2 * text.length);
    const { read, written } = this.encoder.encodeInto(text, this.bytes);
    if (read !== text.length || written !== text.length) return false;
    this.bytes[written] = 0;
    this.text = text;
    this.at = 0;
    this.delimiter = delimiter.charCodeAt(0);
    this.ends = Uint8Array.from({ length: 128 }, (_, code) =>
      Number(code === this.delimiter || code === QUOTE || code === RETURN || code === NEWLINE || code === 0),
    );
    return true;
  }

  /** Passes a cell over; false where it ends the walk. */
  skip(last: boolean): boolean {
    const { bytes, ends } = this;
    let at = this.at;
    while (ends[bytes[at]!] === 0) at++;
    return this.pass(at, last);
  }

  /** The number of a cell's text; -1 where it ends the walk. */
  code(codes: CellCodes, last: boolean): number {
    const { bytes, ends } = this;
    const from = this.at;
    let at = from;
    let key = 0;
    for (let code = bytes[at]!; ends[code] === 0; code = bytes[++at]!) key = (key << 7) | code;
    if (!this.pass(at, last)) return -1;
    return codes.codeAt(this.text, from, at, key);
  }

  /**
   * The number in a cell of digits with or without a decimal point, just as `Number` reads it: digits and power are
   * doubles without rounding, so that their quotient is rounded once. NaN for any other cell, -1 where it ends the walk.
   */
  number(last: boolean): number {
    const { bytes, ends } = this;
    let at = this.at;
    let digits = 0;
    let point = -1;
    let plain = true;
    for (let code = bytes[at]!; ends[code] === 0; code = bytes[++at]!) {
      if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
      else if (code === POINT && point < 0) point = at;
      else plain = false;
    }
    const decimals = point < 0 ? 0 : at - point - 1;
    if (!this.pass(at, last)) return -1;
    return plain && digits > 0 && digits <= Number.MAX_SAFE_INTEGER && decimals < POWERS.length
      ? digits / POWERS[decimals]!
      : Number.NaN;
  }

  /** Goes on behind the character that ends a cell, if it does: the delimiter, or the line's end for the last cell. */
  private pass(at: number, last: boolean): boolean {
    const code = this.bytes[at]!;
    this.end = at;
    if (!last) {
      this.at = at + 1;
      return code === this.delimiter;
    }
    const crlf = code === RETURN;
    this.at = at + (crlf ? 2 : 1);
    return (crlf ? this.bytes[at + 1] : code) === NEWLINE;
  }
}
