import { ItemwiseError } from "../../../errors";
import { WORDS } from "../words";

/** What went wrong and what to do, for people who choose on the page. */
export function problemText(error: unknown): string {
  if (!(error instanceof ItemwiseError)) return error instanceof Error ? error.message : String(error);
  return `${forPage(error.message)} ${hintForPage(error)}`.trim();
}

/** What to do, without what only the command line has. */
export function hintForPage({ code, hint }: Pick<ItemwiseError, "code" | "hint">): string {
  const own: Readonly<Record<string, string>> = WORDS.hints;
  // A code can be any word, "constructor" too.
  if (hint.includes("--") && Object.hasOwn(own, code)) return own[code] ?? "";
  return forPage(hint)
    .split(/(?<=[.?!]) +/)
    .filter((sentence) => !/--[a-z]|`itemwise /.test(sentence))
    .join(" ");
}

/** What is said of the command line, and what the page has in its place. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/ \(--[a-z-]+(?: [\w.-]+)?\)/g, ""],
  [/: they are kept, unless --leave-out \w+ is given/g, ": they are kept, unless you leave them out"],
  [/ or leave --leave-out away/g, " or keep them"],
  [/Leave --sheet out\./g, "Leave the sheet empty."],
  [/read it with --encoding latin1/g, "choose Western European letters"],
  [/Leave --encoding out/g, "Let the letters (encoding) be automatic"],
  [/read a file without header with --no-header/g, "say that the first row has no names"],
  [/, or use --weights (?:none|design)\./g, ", or change the weight under “Groups and weights”."],
  [
    /For another questionnaire type `itemwise init .*?`--measure measure\.json`\./g,
    "For another questionnaire load its definition under “Title and definition”, or open the file anew.",
  ],
  [/analyze without weights/g, "choose no weight under “Groups and weights”"],
  [/Read it with --engine duckdb, or write/g, "Write"],
  [/--sheet/g, "the sheet"],
  [/--delimiter/g, "the delimiter"],
  [/--encoding/g, "the encoding"],
];

/** A sentence that names options of the command line, in the page's words. */
export function forPage(text: string): string {
  return INSTEAD.reduce((said, [what, instead]) => said.replace(what, instead), text);
}

/** Whether work was ended because other work was: it can be asked for again. */
export function wasEnded(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
