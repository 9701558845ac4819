import { inLanguage } from "../../src/words/language";

/** Words of a text, its data apart, that do not come from a message file: those without accents and brackets. */
export function outsideCatalog(text: () => string, data: readonly string[]): string[] {
  const rest = inLanguage("qps", text).replace(/\[[^[\]]*\]/g, " ");
  return (rest.match(/[\p{L}\d_-]+/gu) ?? []).filter((word) => !/^\d+$/.test(word) && !data.includes(word));
}
