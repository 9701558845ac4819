/** Control characters, which no definition may hold. A label of the data that holds them leads within the report at most. */
const [OPEN, MIDDLE, CLOSE] = ["\u0001", "\u0002", "\u0003"];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks.
const MARKS = /[\u0001-\u0003]/g;

/** A link in a report's text, between its marks: an id and a label. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks.
export const LINK = /\u0001([^\u0001-\u0003]*)\u0002([^\u0001-\u0003]*)\u0003/g;

/**
 * A link to a part of the same report, inside a sentence: "table-loadings-2" is called "Table 7" where it stands. A
 * page makes a link of it, other forms say the words alone.
 *
 * @param label its words; for a table or figure its number where none are given
 */
export const linkTo = (id: string, label = ""): string => `${OPEN}${id}${MIDDLE}${label}${CLOSE}`;

/** A text without links: their words alone. `names` says what each table and figure is called. */
export function plainText(text: string, names: ReadonlyMap<string, string> = new Map()): string {
  return text
    .replace(LINK, (_, id: string, label: string) => (label === "" ? (names.get(id) ?? id) : label))
    .replace(MARKS, "");
}
