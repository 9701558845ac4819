import { type Language, language } from "../../../words/language";
import english from "./forms.en.json";
import { TERMS, type TermId } from "./terms";

/** A term with an explanation for laypeople. */
interface Term {
  readonly name: string;
  readonly meaning: string;
  /** Its forms in texts. */
  readonly forms: RegExp;
}

/** How a term stands in texts of one language. */
interface WrittenForms {
  /** A regular expression, case-insensitive unless `caseSensitive`. */
  readonly pattern: string;
  readonly caseSensitive?: boolean | undefined;
}

/** By language; a term without forms stands in texts by its name. */
const FORMS: Readonly<Record<Language, Partial<Readonly<Record<TermId, WrittenForms>>>>> = {
  en: english,
  qps: {},
};

const glossaries = new Map<Language, Readonly<Record<string, Term>>>();

/** The terms by id in the current language. */
export function glossaryTerms(): Readonly<Record<string, Term>> {
  const known = glossaries.get(language());
  if (known !== undefined) return known;
  const forms = FORMS[language()];
  const entries = Object.entries(TERMS).map(([id, [name, meaning]]): [string, Term] => [
    id,
    { name: name(), meaning: meaning(), forms: formsOf(name(), forms[id as TermId]) },
  ]);
  const terms = Object.fromEntries(entries);
  glossaries.set(language(), terms);
  return terms;
}

function formsOf(name: string, written: WrittenForms | undefined): RegExp {
  if (written !== undefined) return new RegExp(written.pattern, written.caseSensitive === true ? "" : "i");
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
