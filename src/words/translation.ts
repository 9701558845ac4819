import type { Language } from "./language";
import type { WrittenSigns } from "./written-signs";

/** How a term stands in texts of one language: a regular expression, case-insensitive unless `caseSensitive`. */
export type WrittenForms = string | { readonly caseSensitive: string };

/** A language's messages by their numbers, its signs, and the forms of the glossary's terms. */
export interface Translation {
  readonly signs: WrittenSigns;
  readonly forms: Readonly<Record<string, WrittenForms>>;
  readonly messages: Readonly<Record<number, ((...given: never[]) => string) | undefined>>;
}

const loaded = new Map<Language, Translation>();

/** A language's translation; null where it has none, or none that is loaded: English is used then. */
export const translationOf = (language: Language): Translation | null => loaded.get(language) ?? null;

/** Makes a language's translation known to this thread. */
export function keepTranslation(language: Language, translation: Translation): void {
  loaded.set(language, translation);
}
