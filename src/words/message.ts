import { language } from "./language";
import { translationOf } from "./translation";

/**
 * A message: its English wording, or the translation that is loaded for the current language.
 * @param number its place in the catalog, by which translations know it
 */
export const message =
  <Given extends readonly unknown[]>(
    number: number,
    english: (...given: Given) => string,
  ): ((...given: Given) => string) =>
  (...given) => {
    const translated = translationOf(language())?.messages[number];
    return translated === undefined ? english(...given) : (translated as unknown as typeof english)(...given);
  };
