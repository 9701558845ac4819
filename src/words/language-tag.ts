import { LANGUAGES, type Language } from "./language";

/** A language as pages name it (BCP 47): the pseudo-language is a variant of English. */
export const languageTag = (language: Language): string => (language === "qps" ? "en-x-pseudo" : language);

/** The language of a page's tag; null for others. */
export const languageOfTag = (tag: string): Language | null =>
  LANGUAGES.find((language) => languageTag(language) === tag) ?? null;
