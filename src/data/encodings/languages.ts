import LETTERS from "./letters.json";

/** How likely letters beyond ASCII are in a language. */
export interface Language {
  /** Whether it is written in many signs, between which letters of Latin may stand. */
  readonly isIdeographic: boolean;
  /** The natural logarithm of a letter's share, given its neighbors; null for letters that it does not have. */
  score(letter: string, before: string | undefined, after: string | undefined): number | null;
}

interface LetterRow {
  /** Frequent ones first. */
  readonly letters: string;
  /** A letter for each: half steps of natural logarithms, "a" a share of 1. */
  readonly rarity?: string | undefined;
  /** For each, how much more often it stands after, then before, each of `PLACES`: half steps around "g". */
  readonly beside?: string | undefined;
}

/** A space stands for the end of a word, "+" for letters beyond ASCII. */
const PLACES = " abcdefghijklmnopqrstuvwxyz+";
const HALF = 0.5;

const stepsOf = (code: string | undefined, from: string): number =>
  HALF * ((code ?? from).charCodeAt(0) - from.charCodeAt(0));

const placeOf = (letter: string | undefined): number => {
  if (letter === undefined || !/\p{L}/u.test(letter)) return 0;
  const place = PLACES.indexOf(letter);
  return place > 0 ? place : PLACES.length - 1;
};

/** The first signs of a language in many signs, each in so many. */
const FIRST_SIGN = -4;
const LAST_SIGN = -8;
const OTHER_SIGN = -9.5;

/** Signs of a language that are not among its frequent ones. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u,
  "Chinese, simplified": /\p{Script=Han}/u,
  "Chinese, traditional": /\p{Script=Han}/u,
  Korean: /\p{Script=Hangul}/u,
};

function languageOf(language: string, { letters, rarity, beside }: LetterRow): Language {
  const all = [...letters];
  const places = new Map(all.map((letter, place) => [letter, place]));
  const neighbors = beside?.split("|") ?? [];
  const isIdeographic = rarity === undefined;
  return {
    isIdeographic,
    score(letter, before, after) {
      const place = places.get(letter);
      if (isIdeographic) {
        if (place !== undefined) return FIRST_SIGN + ((LAST_SIGN - FIRST_SIGN) * place) / all.length;
        return SCRIPTS[language]?.test(letter) === true ? OTHER_SIGN : null;
      }
      if (place === undefined) return null;
      const share = -stepsOf(rarity[place], "a");
      const codes = neighbors[place];
      if (codes === undefined) return share;
      const next = placeOf(after);
      // A letter beyond ASCII counts its neighbor itself.
      const afterwards = next === PLACES.length - 1 ? 0 : stepsOf(codes[PLACES.length + next], "g");
      return share + stepsOf(codes[placeOf(before)], "g") + afterwards;
    },
  };
}

let known: readonly Language[] | undefined;

export function languages(): readonly Language[] {
  known ??= Object.entries(LETTERS).map(([language, row]) => languageOf(language, row));
  return known;
}
