import { plainText } from "../csv/cell-text";
import { languages } from "../words/languages";

const keys = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => plainText(name).normalize("NFKC")));

const GROUPS = keys(languages.flatMap(({ groupColumns = [] }) => groupColumns));
const PERSONAL = keys(languages.flatMap(({ personalColumns = [] }) => personalColumns));
const QUESTIONS = languages.flatMap(({ personQuestions = [] }) =>
  personQuestions.length === 0 ? [] : [new RegExp(`^(${personQuestions.join("|")})`)],
);

/** A name for comparison: lower case, without accents, separators and trailing digits. */
const keyOf = (name: string): string =>
  plainText(name)
    .replace(/[\s_.\-/]+|\d+$/g, "")
    .normalize("NFKC");

/** Whether a column's name, in languages other than English, is a characteristic of a person ("edad", "umri"). */
export function namesGroup(name: string): boolean {
  return GROUPS.has(keyOf(name));
}

/** Whether a column's name, in languages other than English, is for a person's name or address. */
export function namesPerson(name: string): boolean {
  return PERSONAL.has(keyOf(name));
}

/** Whether a question, in languages other than English, is about the respondent ("Wie alt sind Sie?"). */
export function asksAboutPerson(question: string): boolean {
  const plain = plainText(question)
    .replace(/^(\p{L}{0,2}\d+[.:)]?|[\d.]+)\s+/u, "")
    .replace(/[?:.;؟]+$/, "");
  return QUESTIONS.some((pattern) => pattern.test(plain));
}
