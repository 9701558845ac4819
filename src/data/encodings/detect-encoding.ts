import { decoded } from "../../formats/kit/text-bytes";
import { ENCODINGS, type TextEncoding, textDecoder } from "../csv/encoding-names";
import { isKnownAnswer } from "../words/known-answers";
import { type Language, languages } from "./languages";

/** What a file's bytes beyond ASCII show: one encoding, or two of which neither can be excluded. */
export type Detected = { readonly encoding: TextEncoding } | { readonly between: readonly Reading[] };

/** A word as an encoding reads it. */
export interface Reading {
  readonly encoding: TextEncoding;
  readonly word: string;
}

/** Bytes that end a cell: in no encoding they are part of a letter beyond ASCII. */
const ENDS = new Set([0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b]);
/** So many bytes of different cells are enough. */
const MAX_EVIDENCE = 1 << 15;
/** A longer cell counts up to a byte that ends a letter, which these bytes always do: no letter has one but its first. */
const MAX_CELL = 2000;
const MIN_TRAIL_BYTE = 0x30;

/** Collects the different cells of a file that have bytes beyond ASCII. */
export class EncodingEvidence {
  readonly #cells = new Map<string, Uint8Array>();
  #size = 0;
  #open: number[] = [];
  #isBeyond = false;
  #isCut = false;

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (this.#size > MAX_EVIDENCE) return;
      if (ENDS.has(byte)) this.#close();
      else if (!this.#isCut) this.#add(byte);
    }
  }

  #add(byte: number): void {
    if (this.#open.length >= MAX_CELL && byte < MIN_TRAIL_BYTE) this.#isCut = true;
    else if (this.#open.length < MAX_EVIDENCE) {
      this.#open.push(byte);
      if (byte >= 0x80) this.#isBeyond = true;
    } else {
      // Nowhere to cut: the cell may end within a letter, which would exclude its encoding.
      this.#open = [];
      this.#isBeyond = false;
      this.#isCut = true;
    }
  }

  #close(): void {
    if (this.#isBeyond) {
      const key = String.fromCharCode(...this.#open);
      if (!this.#cells.has(key)) this.#size += this.#open.length;
      this.#cells.set(key, Uint8Array.from(this.#open));
    }
    this.#open = [];
    this.#isBeyond = false;
    this.#isCut = false;
  }

  finish(): readonly Uint8Array[] {
    this.#close();
    return [...this.#cells.values()];
  }
}

/** How much rarer than Windows-1252 an encoding is among files of surveys, roughly, as a natural logarithm. */
const RARITY: Readonly<Partial<Record<TextEncoding, number>>> = {
  "windows-1250": 2.5,
  "windows-1251": 1,
  "windows-1253": 1.5,
  "windows-1254": 1.5,
  "windows-1255": 2,
  "windows-1256": 2,
  "windows-1257": 3.5,
  "windows-874": 2,
  "euc-jp": 2,
  "iso-8859-2": 3,
  "iso-8859-5": 3,
  "iso-8859-6": 3.5,
  "iso-8859-7": 2,
  "iso-8859-8": 3,
  "iso-8859-13": 4.5,
  "iso-8859-15": 1,
  "koi8-r": 2,
  "koi8-u": 2.5,
  macintosh: 3,
  "x-mac-cyrillic": 6,
  ibm866: 3,
};
/** How many times likelier a reading is than any other that differs from it, as a natural logarithm. */
const MIN_LEAD = 2.5;
/** The least that a letter beyond ASCII may say on average, as a natural logarithm: less is no language. */
const MIN_SCORE = -8.5;

interface Scored {
  readonly encoding: TextEncoding;
  readonly texts: readonly string[];
  readonly score: number;
  /** Letters and signs beyond ASCII. */
  readonly signs: number;
}

/**
 * The encoding whose reading of a file's cells is likeliest by the letters of languages and their neighbors. Encodings that
 * read all cells alike count as one, named by the first of `ENCODINGS`.
 * @returns null where none reads them as a language, and without cells
 */
export function detectEncoding(cells: readonly Uint8Array[]): Detected | null {
  const scored = ENCODINGS.filter((name) => !name.startsWith("utf"))
    .flatMap((encoding) => {
      const found = scoredReading(encoding, cells);
      return found === null ? [] : [found];
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined || best.signs === 0 || best.score < MIN_SCORE * best.signs || holdsUtf8(cells, best))
    return null;
  const same = (one: Scored): boolean => one.texts.every((text, at) => text === best.texts[at]);
  const rival = scored.find((one) => !same(one));
  const alike = scored.filter(same).map(({ encoding }) => encoding);
  const encoding = ENCODINGS.find((one) => alike.includes(one)) ?? best.encoding;
  if (rival === undefined || best.score - rival.score >= MIN_LEAD) return { encoding };
  const at = best.texts.findIndex((text, place) => text !== rival.texts[place]);
  return {
    between: [
      { encoding, word: best.texts[at] ?? "" },
      { encoding: rival.encoding, word: rival.texts[at] ?? "" },
    ],
  };
}

function scoredReading(encoding: TextEncoding, cells: readonly Uint8Array[]): Scored | null {
  const texts: string[] = [];
  try {
    for (const cell of cells) texts.push(decoded(cell, textDecoder(encoding)).normalize("NFC"));
  } catch {
    return null;
  }
  // Control characters and letters of nobody are no text.
  if (texts.some((text) => /[\u0080-\u009f\ufffd\p{Co}\p{Cn}]/u.test(text))) return null;
  // A word counts once, whatever stands beside it. Bytes below "@" are part of no letter that is frequent.
  const words = [...new Set(texts.flatMap((text) => text.split(/[\0-?]+/)))].filter(isBeyond);
  const signs = words.reduce((sum, word) => sum + [...word].filter(isBeyond).length, 0);
  const scores = words.map((word) => languages().map((language) => wordScore(word, language)));
  const best = scores.map((ofLanguages) => Math.max(...ofLanguages));
  // Names and remarks may be of other languages than most words.
  const inLanguage = languages().map((_, place) =>
    scores.reduce((sum, one, at) => sum + Math.max(one[place]!, best[at]! + OTHER_LANGUAGE), 0),
  );
  const known = KNOWN_ANSWER * texts.filter(isKnownAnswer).length;
  const score = Math.max(...inLanguage) + known - (RARITY[encoding] ?? 0);
  return { encoding, texts, score, signs };
}

/** Whether some cell is UTF-8, and better so: files that were put together of two encodings. */
function holdsUtf8(cells: readonly Uint8Array[], { texts }: Scored): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return cells.some((cell, at) => {
    let text: string;
    try {
      text = decoder.decode(cell);
    } catch {
      return false;
    }
    const score = (one: string): number =>
      Math.max(...languages().map((language) => wordScore(one, language)));
    return score(text) > score(texts[at] ?? "");
  });
}

/** Logarithms of how rare it is. */
const UNKNOWN_LETTER = -14;
const OTHER_SCRIPT_BESIDE = -8;
const CAPITAL_FIRST = -0.5;
const CAPITAL = -2.5;
const CAPITAL_WITHIN = -7;
const OTHER_LANGUAGE = -3;
const USUAL_SIGN = -4;
/** What an answer says that a language is known to have. */
const KNOWN_ANSWER = 6;
const RARE_SIGN = -11;
const SIGN_BESIDE = -5;
const SIGN_WITHIN = -9;
const USUAL = new Set("’‘“”„‚–—…«»‹›€°·•º ª¿¡§£©®™²³½×´、。「」（），．：；？！・ー％～");
/** Signs that stand beside letters, and those that stand between them. */
const BESIDE = new Set("’‘“”„‚–—…«»‹› ¿¡ºª´²³·、。「」（），．：；？！・ー％～");
const BETWEEN = new Set("’‘–—· …・ー×´");

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign);
const isLower = (sign: string | undefined): boolean => sign !== undefined && /\p{Ll}/u.test(sign);
const isLatin = (sign: string): boolean => /\p{Script=Latin}/u.test(sign);

const isBeyond = (text: string): boolean => /[^\0-\u007f]/.test(text);

/** How likely the letters beyond ASCII of a word are in a language, as a natural logarithm. */
function wordScore(word: string, language: Language): number {
  const signs = [...word];
  let score = 0;
  signs.forEach((sign, at) => {
    if (sign <= "\u007f") return;
    const before = signs[at - 1];
    const after = signs[at + 1];
    if (!isLetter(sign)) {
      const [isAfter, isBefore] = [isLetter(before), isLetter(after)];
      score += USUAL.has(sign) ? USUAL_SIGN : RARE_SIGN;
      if ((isAfter || isBefore) && !BESIDE.has(sign)) score += SIGN_BESIDE;
      if (isAfter && isBefore && !BETWEEN.has(sign)) score += SIGN_WITHIN;
      return;
    }
    const lower = sign.toLowerCase();
    score += language.score(lower, before?.toLowerCase(), after?.toLowerCase()) ?? UNKNOWN_LETTER;
    if (lower !== sign)
      score += isLower(before) ? CAPITAL_WITHIN : hasLetters(signs, at) ? CAPITAL : CAPITAL_FIRST;
    // Signs of Chinese, Japanese and Korean stand beside capitals ("A型").
    const latin = language.isIdeographic ? /[a-z]/ : /[a-z]/i;
    if (!isLatin(sign) && (latin.test(before ?? "") || latin.test(after ?? ""))) score += OTHER_SCRIPT_BESIDE;
  });
  return score;
}

const hasLetters = (signs: readonly string[], end: number): boolean => signs.slice(0, end).some(isLetter);
