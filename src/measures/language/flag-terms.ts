import type { Warning } from "../../errors";
import content from "./terms.json";

/** A text, and the place it stands in. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

const ADVICE: Readonly<Record<Term["by"], string>> = {
  guidelines:
    "is one that the Luxembourg Guidelines (ECPAT International, 2016; second edition 2025) advise against or ask to use with care",
  framing: "blames, doubts or belittles the child",
};

/**
 * Looks for terms of the list (English only) in texts that a user supplied.
 *
 * @param texts each with the place it stands in, for the message
 * @returns one warning for each term and place, code "term"; none where all is well
 *
 * @example
 * ```ts
 * flagTerms([{ where: 'the label of item "x"', text: "Saw child pornography" }])[0]?.code; // "term"
 * flagTerms([{ where: 'the label of item "x"', text: "Sexual extortion" }]); // []
 * ```
 */
export function flagTerms(texts: readonly PlacedText[]): Warning[] {
  return texts.flatMap(({ where, text }) =>
    foundTerms(text).map(({ found, instead, by }) => ({
      code: "term",
      message: `The term "${found}" in ${where} ${ADVICE[by]}; consider "${instead}".`,
    })),
  );
}

interface Found extends Pick<Term, "instead" | "by"> {
  readonly found: string;
  readonly from: number;
  readonly to: number;
}

/** Each term's first place in a text; of terms at one place the longest. "child_porn" is read as "child porn". */
function foundTerms(written: string): Found[] {
  const text = written.replace(/_/g, " ");
  const all = TERMS.flatMap(({ pattern, near, instead, by }): Found[] => {
    const match = pattern.exec(text);
    if (match === null || (near !== undefined && !near.test(text))) return [];
    const [found] = match;
    return [{ found, instead, by, from: match.index, to: match.index + found.length }];
  });
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one),
      ),
  );
}

function longer(one: Found, other: Found): boolean {
  return one.to - one.from > other.to - other.from;
}

/** A term that puts the act on the child, takes it lightly or doubts the child, and what to write instead. */
interface Term {
  readonly pattern: RegExp;
  /** Something that the same text must hold too, so that other uses of the word pass. */
  readonly near?: RegExp | undefined;
  readonly instead: string;
  /** Who advises against it: the Luxembourg Guidelines, or this program's framing (risk that is reported, never blame). */
  readonly by: "guidelines" | "framing";
}

/** A term as its file has it, with patterns that may name "{parts}". */
interface WrittenTerm extends Pick<Term, "instead" | "by"> {
  readonly pattern: string;
  readonly near?: string | undefined;
}

/** A pattern with its "{parts}" put in. */
function patternOf(written: string): RegExp {
  const parts: Readonly<Record<string, string>> = content.parts;
  const put = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
      const part = parts[name];
      return part === undefined ? placeholder : put(part);
    });
  return new RegExp(put(written), "iu");
}

/**
 * Terms in English that labels should not use; `terms.json` has them and says who advises against them. Longer terms that
 * hold a shorter one count once.
 */
const TERMS: readonly Term[] = (content.terms as readonly WrittenTerm[]).map((term) => ({
  pattern: patternOf(term.pattern),
  near: term.near === undefined ? undefined : patternOf(term.near),
  instead: term.instead,
  by: term.by,
}));
