/** Control characters, which definitions must not contain. In labels of the data they can at most link within the report. */
const [OPEN, MIDDLE, CLOSE] = ["\u0001", "\u0002", "\u0003"];

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks.
const MARKS = /[\u0001-\u0003]/g;

/** A link in a report's text: id and label between marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the marks.
export const LINK = /\u0001([^\u0001-\u0003]*)\u0002([^\u0001-\u0003]*)\u0003/g;

/** A link to a part of the report inside a sentence; `label` defaults to the number ("Table 7"). Pages link it, other formats print the words. */
export const linkTo = (id: string, label = ""): string => `${OPEN}${id}${MIDDLE}${label}${CLOSE}`;

/**
 * A text with links replaced by their words; `names` are the numbers of tables and figures. References in parentheses to
 * what has no number are left out, as in a terminal.
 */
export function plainText(text: string, names: ReadonlyMap<string, string> = new Map()): string {
  const marked = text.replace(LINK, (_, id: string, label: string) =>
    label === "" ? (names.get(id) ?? CLOSE) : label,
  );
  const alone = [` (${CLOSE})`, `\u202F; ${CLOSE}`, `; ${CLOSE}`];
  return alone.reduce((rest, reference) => rest.replaceAll(reference, ""), marked).replace(MARKS, "");
}
