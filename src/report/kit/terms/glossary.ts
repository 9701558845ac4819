import type { Term } from "./term";
import { FACTOR_TERMS } from "./terms-of-factors";
import { MEASUREMENT_TERMS } from "./terms-of-measurement";
import { STATISTICS_TERMS } from "./terms-of-statistics";

/** The terms that reports use, explained once each. */
export const TERMS: Readonly<Record<string, Term>> = {
  ...STATISTICS_TERMS,
  ...FACTOR_TERMS,
  ...MEASUREMENT_TERMS,
};

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
