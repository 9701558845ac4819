import { type Language, language } from "./language";
import { translationOf } from "./translation";
import { PLURALS, type Plural, type WrittenSigns } from "./written-signs";

/** What a language's file states, with functions for what it describes. */
interface Signs extends Omit<WrittenSigns, "more" | "ordinal" | "first" | "plural"> {
  readonly more: (count: string) => string;
  readonly ordinal: (value: number) => string;
  /** The plural category of a count. */
  readonly plural: (count: number) => Plural;
}

const ENGLISH: Signs = {
  name: "English",
  tag: "en-US",
  decimal: ".",
  thousands: ",",
  groupsFrom: 1000,
  leadingZero: false,
  percent: "%",
  ends: ", ",
  comma: ", ",
  units: ", ",
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
  plural: PLURALS["one is 1"],
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

/** What a language's file states, as functions. */
const signsOf = ({ more, ordinal, first, plural, ...written }: WrittenSigns): Signs => ({
  ...written,
  more: (count) => more.replace("{count}", count),
  ordinal: (value) => ((value === 1 && first) || ordinal).replace("{n}", String(value)),
  plural: PLURALS[plural],
});

const known = new Map<Language, Signs>([
  ["en", ENGLISH],
  ["qps", PSEUDO],
]);

/** The signs of the language in which messages are worded now. */
export function signs(): Signs {
  const now = language();
  const found = known.get(now);
  if (found !== undefined) return found;
  const translation = translationOf(now);
  if (translation === null) return ENGLISH;
  const own = signsOf(translation.signs);
  known.set(now, own);
  return own;
}
