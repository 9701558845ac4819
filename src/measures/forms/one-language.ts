import { language } from "../../words/language";
import { LANGUAGE_TAG } from "../schema/entries";

/** Entries that may have a text in several languages. */
export const TEXTS_BY_LANGUAGE: ReadonlySet<string> = new Set(["label", "title", "wording", "note"]);

type Entries = Readonly<Record<string, unknown>>;

/**
 * A definition with one text where it has several by language (`label: { en: "Sad", es: "Triste" }`): the one of the current
 * language, else of the definition's, else in English, else the first. Anything else is returned unchanged.
 * @example
 * ```ts
 * inOneLanguage({ id: "mood", title: { en: "Mood", es: "Ánimo" } }).title; // "Mood"
 * ```
 */
export function inOneLanguage(json: unknown): unknown {
  const own = isEntries(json) && typeof json.language === "string" ? [json.language] : [];
  return chosen(json, [...(language() === "en" ? own : [language(), ...own]), "en"], "");
}

function chosen(value: unknown, languages: readonly string[], key: string): unknown {
  if (Array.isArray(value))
    return value.map((one) => chosen(one, languages, key === "labels" ? "label" : ""));
  if (!isEntries(value)) return value;
  if (TEXTS_BY_LANGUAGE.has(key) && isByLanguage(value)) {
    const found = languages.find((language) => Object.hasOwn(value, language));
    return found === undefined ? Object.values(value)[0] : value[found];
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      chosen(inner, languages, key === "labels" ? "label" : name),
    ]),
  );
}

const isByLanguage = (value: Entries): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((name) => LANGUAGE_TAG.test(name));

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);
