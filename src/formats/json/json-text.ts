import { ItemwiseError } from "../../errors";
import * as messages from "./messages";

/** Engines hold no longer text. */
const MAX_BYTES = 500_000_000;

/** The text of a JSON file: UTF-8, or UTF-16 with a byte-order mark, which is left out. */
export function decodeJson(bytes: Uint8Array, file: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new ItemwiseError(
      "too-large",
      () => messages.jsonTooLarge({ file, megabytes: String(MAX_BYTES / 1e6) }),
      {
        hint: messages.jsonTooLargeHint,
      },
    );
  }
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = little ? "utf-16le" : big ? "utf-16be" : "utf-8";
  try {
    return withLongNumbersQuoted(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ItemwiseError(
      "bad-encoding",
      () => messages.notInEncoding({ file, encoding: encoding.toUpperCase() }),
      { hint: messages.notInEncodingHint, cause },
    );
  }
}

/** Integers up to this many digits are exact. */
const EXACT_DIGITS = 15;
const [QUOTE, BACKSLASH, MINUS, ZERO, NINE] = [34, 92, 45, 48, 57];

/** A text of JSON with whole numbers that a number cannot hold (long identifiers) as texts. */
function withLongNumbersQuoted(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === MINUS || isDigit(code)) {
      const end = numberEnd(text, at);
      const number = text.slice(at, end);
      if (isInexact(number)) {
        pieces.push(text.slice(done, at), `"${number}"`);
        done = end;
      }
      at = end;
    } else at++;
  }
  return pieces.join("") + text.slice(done);
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const isInexact = (number: string): boolean =>
  number.length > EXACT_DIGITS && /^-?[1-9]\d*$/.test(number) && !Number.isSafeInteger(Number(number));

/** The index after a string's closing quote. */
function stringEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

/** The index after a number: digits, sign, point and exponent. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && /[\d.eE+-]/.test(text.charAt(at))) at++;
  return at;
}
