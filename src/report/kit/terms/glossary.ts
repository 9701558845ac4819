import { type Language, language } from "../../../words/language";
import { translationOf, type WrittenForms } from "../../../words/translation";
import english from "./forms.en.json";
import * as messages from "./messages";

/** A term with an explanation for laypeople. */
interface Term {
  readonly name: string;
  readonly meaning: string;
  /** Its forms in texts. */
  readonly forms: RegExp;
}

const glossaries = new Map<Language, Readonly<Record<string, Term>>>();

/** The terms by id in the current language: of each message "term-ID", with "meaning-ID". */
export function glossaryTerms(): Readonly<Record<string, Term>> {
  const known = glossaries.get(language());
  if (known !== undefined) return known;
  // A term without forms stands in texts by its name.
  const forms: Readonly<Record<string, WrittenForms>> =
    language() === "en" ? english : (translationOf(language())?.forms ?? {});
  const all: Readonly<Record<string, () => string>> = messages;
  const entries = Object.entries(all).flatMap(([key, text]): [string, Term][] => {
    const meaning = all[key.replace(/^term/, "meaning")];
    if (!key.startsWith("term") || meaning === undefined) return [];
    const id = key
      .slice("term".length)
      .replace(/(?<=.)[A-Z]/g, "-$&")
      .toLowerCase();
    const name = text();
    return [[id, { name, meaning: meaning(), forms: formsOf(name, forms[id]) }]];
  });
  const terms = Object.fromEntries(entries);
  glossaries.set(language(), terms);
  return terms;
}

function formsOf(name: string, written: WrittenForms | undefined): RegExp {
  if (typeof written === "object") return new RegExp(written.caseSensitive);
  if (written !== undefined) return new RegExp(written, "i");
  return new RegExp(`\\b${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}\\b`, "i");
}

interface Found {
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

/** Terms in a text, in reading order: the first place of each, none inside another. */
export function termsIn(text: string): readonly Found[] {
  const found = Object.entries(glossaryTerms()).flatMap(([term, { forms }]) => {
    const match = forms.exec(text);
    return match === null ? [] : [{ term, at: match.index, length: match[0].length }];
  });
  const sorted = found.sort((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  return sorted.filter(({ at, length }) => {
    if (at < end) return false;
    end = at + length;
    return true;
  });
}
