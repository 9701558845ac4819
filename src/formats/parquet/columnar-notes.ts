import { firstOf } from "../../errors";

/** Largest number of names in a note. */
const MAX_NAMED = 5;

/** Notes on what a file of typed columns holds that a table does not: the columns by name, and the format for users. */
export function columnarNotes(found: {
  readonly format: string;
  /** Whole numbers of more digits than a number keeps. */
  readonly large: readonly string[];
  readonly utc: readonly string[];
  /** Row numbers of pandas. */
  readonly unnamed: readonly string[];
  /** Whether R wrote attributes beside the columns. */
  readonly fromR: boolean;
}): string[] {
  const { format, large, utc, unnamed, fromR } = found;
  const list = (names: readonly string[]): string =>
    firstOf(
      names.map((name) => `"${name}"`),
      MAX_NAMED,
    );
  return [
    ...(large.length > 0
      ? [`Whole numbers of more digits than a number keeps are read as text in ${list(large)}.`]
      : []),
    ...(utc.length > 0 ? [`Times are in UTC in ${list(utc)}.`] : []),
    ...(unnamed.length > 0 ? [`Row numbers that pandas keeps are left out (${list(unnamed)}).`] : []),
    ...(fromR
      ? [
          `R wrote attributes beside the columns (labels, say), which are not read from ${format}; haven's .sav or .dta keep them.`,
        ]
      : []),
  ];
}
