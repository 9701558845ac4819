import { LINK, plainText } from "../../words/links";
import { glossaryTerms, termsIn } from "../kit/terms/glossary";
import { escapeHtml } from "./escape-html";

/** Renders inline text as HTML with links, and terms linked to the glossary. */
export type Inline = (text: string) => string;

/** @param explained terms already linked in this text; extended by each call */
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
  const terms = glossaryTerms();
  const parts: string[] = [];
  let start = 0;
  for (const { term, at, length } of termsIn(plain)) {
    if (explained.has(term)) continue;
    explained.add(term);
    parts.push(escapeHtml(plain.slice(start, at)));
    parts.push(
      `<a class="term" href="#term-${term}" title="${escapeHtml(terms[term]?.meaning ?? "")}">${escapeHtml(plain.slice(at, at + length))}</a>`,
    );
    start = at + length;
  }
  return [...parts, escapeHtml(plain.slice(start))].join("");
}
