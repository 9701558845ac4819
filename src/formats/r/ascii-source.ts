import { damagedFile, type Problem } from "../kit/byte-reader";
import * as messages from "./messages";
import type { MemoryBudget } from "./r-memory";
import { NA_INT, type RSource } from "./r-source";
import type { Numbers } from "./r-value";

const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, v: 11, b: 8, r: 13, f: 12, a: 7 };
const BACKSLASH = 92;
const [SPACE, ZERO] = [32, 48];
const SHORT = 10;
const WORDS: Readonly<Record<string, number>> = {
  NA: Number.NaN,
  NaN: Number.NaN,
  Inf: Number.POSITIVE_INFINITY,
  "-Inf": Number.NEGATIVE_INFINITY,
};
/** C's hexadecimal notation of real numbers. */
const HEXADECIMAL = /^(-?)0x([01])(?:\.([0-9a-f]{1,13}))?p([+-]\d{1,4})$/;
const MAX_NUMBER_LENGTH = 40;

/** R's ASCII form ("A"): a number or text per line, texts with C escapes. */
export class AsciiSource implements RSource {
  #at = 0;
  textBytes = new Uint8Array();

  constructor(
    readonly bytes: Uint8Array,
    readonly memory: MemoryBudget,
  ) {}

  int(): number {
    const short = this.#short();
    if (short !== null) return short;
    const word = this.#word();
    if (word === "NA") return NA_INT;
    const value = Number(word);
    if (!/^-?\d+$/.test(word) || value !== (value | 0))
      throw this.#damaged(() => messages.notWhole({ word }));
    return value;
  }

  text(length: number): number {
    if (length < 0 || length > this.bytes.length - this.#at) throw this.#cut("text");
    this.#skipBlanks();
    const text = new Uint8Array(length);
    for (let i = 0; i < length; i++) text[i] = this.#character();
    this.textBytes = text;
    return 0;
  }

  skipRaw(count: number): void {
    this.#check(count);
    for (let i = 0; i < count; i++) this.#word();
  }

  ints(count: number): Float64Array {
    this.#check(count);
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const value = this.int();
      values[i] = value === NA_INT ? Number.NaN : value;
    }
    return values;
  }

  doubles(count: number): Numbers {
    this.#check(count);
    const values = new Float64Array(count);
    let notNumbers = 0;
    for (let i = 0; i < count; i++) {
      const short = this.#short();
      const word = short === null ? this.#word() : "";
      if (word === "NaN") notNumbers++;
      values[i] = short ?? this.#double(word);
    }
    return { values, tags: null, notNumbers, bits: null };
  }

  #double(word: string): number {
    const known = WORDS[word];
    if (known !== undefined) return known;
    const [, sign, whole = "", fraction = "", exponent = ""] = HEXADECIMAL.exec(word) ?? [];
    const value = exponent === "" ? Number(word) : fromBinary(whole, fraction, Number(exponent));
    if (Number.isNaN(value)) throw this.#damaged(() => messages.notNumber({ word }));
    return sign === "-" ? -value : value;
  }

  /** Each number takes at least two bytes: a digit and the end of its line. */
  #check(count: number): void {
    if (count < 0 || 2 * count > this.bytes.length - this.#at + 1) {
      throw this.#cut("vector");
    }
    this.memory.take(8 * count);
  }

  #skipBlanks(): void {
    while ((this.bytes[this.#at] ?? BACKSLASH) <= SPACE) this.#at++;
  }

  /** An integer of up to nine digits, as most are; null (and nothing consumed) for anything else. */
  #short(): number | null {
    this.#skipBlanks();
    let value = 0;
    for (let at = this.#at; at < this.#at + SHORT; at++) {
      const digit = (this.bytes[at] ?? SPACE) - ZERO;
      if (digit >= 0 && digit <= 9) value = 10 * value + digit;
      else if (at > this.#at && digit + ZERO <= SPACE) {
        this.#at = at;
        return value;
      } else return null;
    }
    return null;
  }

  #word(): string {
    this.#skipBlanks();
    const from = this.#at;
    while ((this.bytes[this.#at] ?? 0) > SPACE && this.#at - from <= MAX_NUMBER_LENGTH) this.#at++;
    if (this.#at === from) throw this.#cut("file");
    return String.fromCharCode(...this.bytes.subarray(from, this.#at));
  }

  #next(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw this.#cut("text");
    return byte;
  }

  #character(): number {
    const byte = this.#next();
    if (byte !== BACKSLASH) return byte;
    let octal = "";
    while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.#at] ?? 0))) {
      octal += String.fromCharCode(this.#next());
    }
    if (octal !== "") return Number.parseInt(octal, 8) & 0xff;
    const escaped = this.#next();
    return ESCAPES[String.fromCharCode(escaped)] ?? escaped;
  }

  #cut(within: Parameters<typeof messages.endsEarly>[0]["within"]): Error {
    return this.#damaged(() => messages.endsEarly({ within }));
  }

  #damaged(problem: Problem): Error {
    return damagedFile(this.memory.file, problem);
  }
}

/** Exact: the number has at most 53 binary digits. */
function fromBinary(whole: string, fraction: string, exponent: number): number {
  let value = Number.parseInt(whole + fraction, 16);
  const steps = exponent - 4 * fraction.length;
  for (let i = 0; i < Math.abs(steps); i++) value *= steps > 0 ? 2 : 0.5;
  return value;
}
