import { foldedText, parseNumber } from "../../data/csv/cell-text";
import type { MeasureItem } from "../../measures/measure";

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * A string literal of R, in ASCII, that holds the text and nothing but the text. R has no NUL in strings, and no half
 * of a surrogate pair: both become U+FFFD.
 *
 * @example
 * ```ts
 * rString('é "q"'); // '"\\u00e9 \\"q\\""'
 * ```
 */
export function rString(text: string): string {
  const escaped = [...text].map((character) => {
    const named = NAMED_ESCAPES[character];
    if (named !== undefined) return named;
    const code = character.codePointAt(0) ?? 0;
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return "\\ufffd";
    if (code >= 0x20 && code < 0x7f) return character;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

/** A number of R; `NA_real_` for what is not finite. */
export function rNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : "NA_real_";
}

/** `c(1, 2)`, `numeric(0)` for none. */
export function rNumbers(values: readonly number[]): string {
  return values.length === 0 ? "numeric(0)" : `c(${values.map(rNumber).join(", ")})`;
}

/** `c("a", "b")`, `character(0)` for none. */
export function rStrings(values: readonly string[]): string {
  return values.length === 0 ? "character(0)" : `c(${values.map(rString).join(", ")})`;
}

export function rLogical(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}

/** A text on one comment line, in ASCII, so that nothing in it can begin a line of code. */
export function rComment(text: string): string {
  return `# ${[...text].map((character) => (/[\x20-\x7e]/.test(character) ? character : "?")).join("")}`;
}

/** The codes of an item or variable; and answers in words, where the definition names what stands in the file in their place. */
export function codesEntry({ categories, missing }: Pick<MeasureItem, "categories" | "missing">): string {
  const words = [...missing, ...categories].flatMap(({ code, label, text }) =>
    (text ?? (parseNumber(label) === null ? [label] : [])).map(
      (word) => `${rString(foldedText(word))} = ${code}`,
    ),
  );
  const codes = [categories, missing].map((all) => rNumbers(all.map(({ code }) => code)));
  const said = words.length === 0 ? "" : `,\n       words = c(${words.join(", ")})`;
  return `codes = ${codes[0]}, missing = ${codes[1]}${said}`;
}
