/**
 * Invisible characters that change how the surrounding text is shown: control characters, line and paragraph separators,
 * overrides, embeddings and isolates of text direction (Unicode UAX 9), the byte-order mark, interlinear annotations, tags,
 * halves of surrogate pairs. Not joiners (ZWJ, ZWNJ) and the direction marks that Arabic and Hebrew need (LRM, RLM, ALM).
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The first hidden character of a text as "U+202E"; null if none. */
export function hiddenCharacter(text: string): string | null {
  const found = text.match(HIDDEN)?.[0];
  return found === undefined ? null : codePoint(found);
}

/** A text with its hidden characters written out ("U+202E"), except for those in `except`. */
export function visibleText(text: string, except = ""): string {
  return text.replace(HIDDEN, (character) => (except.includes(character) ? character : codePoint(character)));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
