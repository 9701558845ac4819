/** What Markdown, the HTML inside it or a table could take for markup within a line; "& " begins no entity. */
const MARKUP = /[\\`*[\]<>|~$!]|&(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a heading, list, rule or quotation at the start of a line. */
const BLOCK_START = /^(\s*)([#+=-]|\d+(?=[.)]\s))/;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/**
 * Text as inert Markdown on one line: no markup, tag, link, table cell or line break can come of it.
 *
 * @example
 * ```ts
 * markdownText("<b>a|b</b>"); // "&lt;b&gt;a&#124;b&lt;/b&gt;"
 * ```
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(MARKUP, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(BLOCK_START, (_, space: string, start: string) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
    .replace(/:\/\/(?!doi\.org\/|CRAN\.R-project\.org\/)/g, "&#58;//")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replace(/(?<=\S)@(?=\S)/g, "&#64;");
}
