import { languages } from "./languages";

/** Scripts without spaces between words. */
const UNSPACED = /^[\p{Script=Thai}\p{Script=Khmer}\p{Script=Ethiopic}]/u;

/** The beginning of a word is asked for once: it takes longer to compile than all words. */
function sensitivePattern(): RegExp {
  const stems = languages.flatMap(({ sensitive }) => sensitive);
  const spaced = stems.filter((stem) => !UNSPACED.test(stem));
  const unspaced = stems.filter((stem) => UNSPACED.test(stem));
  return new RegExp([`(?<![\\p{L}\\p{N}])(?:${spaced.join("|")})`, ...unspaced].join("|"), "u");
}

/** Made when a text is first judged, which a definition that says whether it is sensitive does not need. */
let pattern: RegExp | null = null;

/**
 * Whether a text has a word about violence, sexuality, drugs or illness by which somebody could be harmed, in any of
 * the languages that are known.
 */
export function isSensitiveText(text: string): boolean {
  pattern ??= sensitivePattern();
  return pattern.test(text.normalize("NFC").toLowerCase().replaceAll("i\u0307", "i"));
}
