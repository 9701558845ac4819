import { TRANSLATED } from "./translated";

export { LANGUAGE_NAMES, TRANSLATED } from "./translated";

/** A language with a translation: a folder of `data/languages`. */
export type TranslatedLanguage = (typeof TRANSLATED)[number];

/** Languages of messages. "qps" is English with accents, longer and in brackets: what is not so was not taken from the catalog. */
export type Language = "en" | "qps" | TranslatedLanguage;

export const LANGUAGES: readonly Language[] = ["en", "qps", ...TRANSLATED];

let current: Language = "en";

/** The language in which messages are worded now. */
export const language = (): Language => current;

/** The language of a whole program, thread or page, set once where it starts. */
export function setLanguage(chosen: Language): void {
  current = chosen;
}

/**
 * Words messages in a language while `work` runs, which must not wait for anything.
 * @param work called at once
 * @returns what `work` returns
 * @example
 * ```ts
 * inLanguage("qps", () => language()); // "qps"
 * language(); // "en"
 * ```
 */
export function inLanguage<T>(chosen: Language, work: () => T): T {
  const before = current;
  current = chosen;
  try {
    return work();
  } finally {
    current = before;
  }
}
