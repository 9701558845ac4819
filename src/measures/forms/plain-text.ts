/** Characters that a label may not hold and that are not seen. */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
const NAME = /^\p{L}[\p{L}\p{N}_.]*$/u;
const LONGEST_LABEL = 200;
const LONGEST_TEXT = 1000;

/** Text in one line: breaks and runs of blanks become one blank, what is not seen goes. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(HIDDEN, "").trim();
}

/** HTML as survey platforms keep it in labels, as text. */
export function withoutTags(html: string): string {
  const text = html.replace(/<\/?[a-z][^<>]*>/gi, " ").replace(/&nbsp;/g, " ");
  return oneLine(
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );
}

interface Labelled {
  readonly label?: string | undefined;
  readonly wording?: string | undefined;
}

/** A question as the label of an item, or as its wording where it is too long for one. */
export function labelled(question: string): Labelled {
  const text = oneLine(question);
  if (text === "") return {};
  if (text.length <= LONGEST_LABEL) return { label: text };
  return { label: `${text.slice(0, LONGEST_LABEL - 1)}…`, wording: text.slice(0, LONGEST_TEXT) };
}

/** A name as the definition and model syntax admit it, which none of `taken` has; it is added to these. */
export function nameOf(text: string, taken: Set<string>, otherwise = "V"): string {
  const plain = NAME.test(text) ? text : text.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^_+|_+$/g, "");
  const wanted = /^\p{L}/u.test(plain) ? plain : `${otherwise}${plain}`;
  let name = wanted;
  // Names that JavaScript keeps to itself are taken, too.
  for (let next = 2; taken.has(name) || name in Object.prototype || name === "prototype"; next++)
    name = `${wanted}_${next}`;
  taken.add(name);
  return name;
}
