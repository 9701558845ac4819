import factors from "./terms-of-factors.json";
import measurement from "./terms-of-measurement.json";
import statistics from "./terms-of-statistics.json";

/** A term of the field, in words that a person outside it understands. */
interface Term {
  readonly name: string;
  readonly meaning: string;
  /** How it stands in texts, as a pattern; the name itself where none is given. */
  readonly forms?: RegExp | undefined;
}

/** A term as its file has it. */
interface WrittenTerm {
  readonly name: string;
  readonly meaning: string;
  /** A regular expression, which takes small and capital letters for the same unless `caseSensitive`. */
  readonly forms?: string | undefined;
  readonly caseSensitive?: boolean | undefined;
}

const WRITTEN: Readonly<Record<string, WrittenTerm>> = { ...statistics, ...factors, ...measurement };

/** The terms that reports use, explained once each. */
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

/** Where a text uses terms: each at its first place, in reading order, none inside another. */
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
