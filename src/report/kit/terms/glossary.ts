import factors from "./terms-of-factors.json";
import measurement from "./terms-of-measurement.json";
import statistics from "./terms-of-statistics.json";

/** A term with an explanation for laypeople. */
interface Term {
  readonly name: string;
  readonly meaning: string;
  /** Its forms in texts; by default the name. */
  readonly forms?: RegExp | undefined;
}

/** A term in its file. */
interface WrittenTerm {
  readonly name: string;
  readonly meaning: string;
  /** A regular expression, case-insensitive unless `caseSensitive`. */
  readonly forms?: string | undefined;
  readonly caseSensitive?: boolean | undefined;
}

const WRITTEN: Readonly<Record<string, WrittenTerm>> = { ...statistics, ...factors, ...measurement };

export const TERMS: Readonly<Record<string, Term>> = Object.fromEntries(
  Object.entries(WRITTEN).map(([id, { name, meaning, forms, caseSensitive = false }]) => {
    if (forms === undefined) return [id, { name, meaning }];
    return [id, { name, meaning, forms: new RegExp(forms, caseSensitive ? "" : "i") }];
  }),
);

interface Found {
  readonly term: string;
  readonly at: number;
  readonly length: number;
}

/** Terms in a text, in reading order: the first place of each, none inside another. */
export function termsIn(text: string): readonly Found[] {
  const found = Object.entries(TERMS).flatMap(([term, { name, forms }]) => {
    const match = (forms ?? new RegExp(`\\b${name}\\b`, "i")).exec(text);
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
