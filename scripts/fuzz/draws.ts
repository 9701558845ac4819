import { createRandom, type Random } from "../../src/numeric/random/random";

/** Random choices, made from the seed and an input's number alone. */
export interface Draws extends Random {
  pick<T>(choices: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** A whole number from low to high, on a log scale: small ones are as likely as large ones. */
  logSize(low: number, high: number): number;
  text(longest: number): string;
}

/** What breaks readers of text: quotes, delimiters, line ends, control characters, unpaired surrogates, markup, formulas. */
const PIECES = [
  "a",
  "Z",
  "0",
  "1",
  "7",
  "-1",
  ".",
  ",",
  ";",
  "\t",
  "|",
  " ",
  '"',
  '""',
  "'",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "\u0007",
  "\u001b[31m",
  "\ufeff",
  "\u202e",
  "\u00a0",
  "é",
  "漢字",
  "👩‍👧",
  "\ud800",
  "\udc00",
  "\u2028",
  "<script>alert(1)</script>",
  "=1+2",
  "@SUM(A1)",
  "&amp;",
  "$" + "{x}",
  "__proto__",
  "constructor",
  "NaN",
  "Infinity",
  "-0",
  "1e308",
  "1e999",
  "9007199254740993",
  "123456789012345678901234567890",
  "0x1F",
  "1,5",
  "NA",
  "null",
  "true",
] as const;

export function drawsFor(seed: number, place: number): Draws {
  const random = createRandom(seed, place);
  const pick = <T>(choices: readonly T[]): T => choices[random.integer(choices.length)] as T;
  return {
    ...random,
    pick,
    chance: (probability) => random.uniform() < probability,
    logSize(low, high) {
      const span = Math.log(high + 1) - Math.log(low + 1);
      return Math.min(
        high,
        Math.floor(Math.exp(Math.log(low + 1) + random.uniform() * span)) - 1 + (low > 0 ? 1 : 0),
      );
    },
    text: (longest) => Array.from({ length: random.integer(longest + 1) }, () => pick(PIECES)).join(""),
  };
}
