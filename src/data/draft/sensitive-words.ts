import { languages } from "../words/languages";

/** Scripts without spaces between words. */
const UNSPACED = /^[\p{Script=Thai}\p{Script=Khmer}\p{Script=Ethiopic}]/u;

const PATTERN = new RegExp(
  languages
    .flatMap(({ sensitive }) => sensitive)
    .map((stem) => (UNSPACED.test(stem) ? stem : `(?<![\\p{L}\\p{N}])(?:${stem})`))
    .join("|"),
  "u",
);

/**
 * Whether a text has a word about violence, sexuality, drugs or illness by which somebody could be harmed, in any of
 * the languages that are known.
 */
export const isSensitiveText = (text: string): boolean =>
  PATTERN.test(text.normalize("NFC").toLowerCase().replaceAll("i\u0307", "i"));
