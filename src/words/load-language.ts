import type { Language } from "./language";
import { keepTranslation, translationOf } from "./translation";
import { TRANSLATIONS } from "./translations";

/**
 * Loads a language's translation, once; English and the pseudo-language need none.
 * @example
 * ```ts
 * await loadLanguage("es");
 * inLanguage("es", () => "worded in Spanish"); // "worded in Spanish"
 * ```
 */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === "en" || language === "qps" || translationOf(language) !== null) return;
  keepTranslation(language, (await TRANSLATIONS[language]()).translation);
}
