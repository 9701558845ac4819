/**
 * Characters that change how the text around them is shown without being seen: control characters, line and paragraph
 * separators, the overrides, embeddings and isolates of text direction (Unicode UAX 9), the byte-order mark, notes
 * between lines, tags, and halves of surrogate pairs. Joiners (ZWJ, ZWNJ) and the marks of direction that Arabic and
 * Hebrew text needs (LRM, RLM, ALM) are not among them.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The first hidden character of a text as "U+202E"; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  const found = text.match(HIDDEN)?.[0];
  return found === undefined ? null : codePoint(found);
}

/** A text with its hidden characters written out ("U+202E"), but for those in `except`. */
export function visibleText(text: string, except = ""): string {
  return text.replace(HIDDEN, (character) => (except.includes(character) ? character : codePoint(character)));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
