import { TERMS, termsIn } from "../kit/terms/glossary";
import { LINK, plainText } from "../kit/words/links";
import { escapeHtml } from "./escape-html";

/** Sets a text of the report as HTML: links become links, terms of the field lead to the glossary. */
export type Inline = (text: string) => string;

/**
 * @param names what each table and figure is called ("Table 3"), by its id
 * @param explained the terms that this stretch of text has explained already; it grows
 */
export function createInline(names: ReadonlyMap<string, string>, explained: Set<string>): Inline {
  return (text) => {
    const parts: string[] = [];
    let start = 0;
    for (const match of text.matchAll(LINK)) {
      const [whole, id = "", label = ""] = match;
      parts.push(withTerms(text.slice(start, match.index), explained));
      const name = names.get(id);
      const words = escapeHtml(label === "" ? (name ?? id) : label);
      parts.push(name === undefined ? words : `<a href="#${escapeHtml(id)}">${words}</a>`);
      start = match.index + whole.length;
    }
    return [...parts, withTerms(text.slice(start), explained)].join("");
  };
}

function withTerms(text: string, explained: Set<string>): string {
  const plain = plainText(text);
  const parts: string[] = [];
  let start = 0;
  for (const { term, at, length } of termsIn(plain)) {
    if (explained.has(term)) continue;
    explained.add(term);
    parts.push(escapeHtml(plain.slice(start, at)));
    parts.push(
      `<a class="term" href="#term-${term}" title="${escapeHtml(TERMS[term]?.meaning ?? "")}">${escapeHtml(plain.slice(at, at + length))}</a>`,
    );
    start = at + length;
  }
  return [...parts, escapeHtml(plain.slice(start))].join("");
}
