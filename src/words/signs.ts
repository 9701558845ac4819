import { type Language, language } from "./language";

/** How a language writes numbers and lists. */
interface Signs {
  readonly decimal: string;
  readonly thousands: string;
  readonly percent: string;
  /** Between the ends of an interval. */
  readonly ends: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly and: string;
  readonly or: string;
  /** An empty list. */
  readonly nothing: string;
  /** After the first names of a long list. */
  readonly more: (count: string) => string;
  /** Small whole numbers in words. */
  readonly numbers: readonly string[];
  readonly ordinal: (value: number) => string;
  /** The plural category of a count, by the rules of Unicode CLDR. */
  readonly plural: (count: number) => Plural;
}

/** Plural categories of Unicode CLDR; English has two. */
export type Plural = "one" | "two" | "few" | "many" | "other";

const ENGLISH: Signs = {
  decimal: ".",
  thousands: ",",
  percent: "%",
  ends: ", ",
  comma: ", ",
  semicolon: "; ",
  and: " and ",
  or: " or ",
  nothing: "none",
  more: (count) => ` and ${count} more`,
  numbers: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ordinal: (value) => {
    const tens = value % 100;
    const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
    return `${value}${Number.isInteger(value) ? suffix : "th"}`;
  },
  plural: (count) => (count === 1 ? "one" : "other"),
};

const PSEUDO: Signs = {
  ...ENGLISH,
  and: " áñđ ",
  or: " óř ",
  nothing: "ñóñé",
  more: (count) => ` áñđ ${count} ɱóřé`,
  numbers: ["ñó", "óñé", "ŧŵó", "ŧħřéé", "ƒóúř", "ƒíṽé", "šíẋ", "šéṽéñ", "éíğħŧ", "ñíñé", "ŧéñ"],
  ordinal: (value) => `${value}.`,
};

const SIGNS: Readonly<Record<Language, Signs>> = { en: ENGLISH, qps: PSEUDO };

/** The signs of the language in which messages are worded now. */
export const signs = (): Signs => SIGNS[language()];
