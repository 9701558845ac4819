import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "./column-profile";
import { withoutStrays } from "./stray-codes";

export interface NoAnswers {
  /** Codes that were guessed, or stated. */
  readonly guessed: readonly string[];
  /** Those that the file declares, and words that say so themselves. */
  readonly fixed: readonly string[];
}

/**
 * What counts as no answer in the items of a draft, without typing errors, which count in their own column only.
 * @param all the columns without any statement
 */
export function noAnswersOf(
  { items }: Pick<MeasureDefinition, "items">,
  all: readonly ColumnProfile[],
): NoAnswers {
  const profiles = new Map(withoutStrays(all).map((column) => [column.name, column]));
  const declared = new Set(all.flatMap(({ missing }) => [...missing.keys()]));
  const found = items.flatMap(({ id, column = id, missing = [] }) => {
    const profile = profiles.get(column);
    const answers = missing.filter(({ code }) => !profile?.strays?.codes.includes(code));
    return answers.map(({ code, label }) => {
      const isWord = profile?.numbers === null;
      const text = isWord ? (label ?? String(code)) : String(code);
      return { text, isFixed: isWord || declared.has(text) };
    });
  });
  const of = (isFixed: boolean): string[] => [
    ...new Set(found.flatMap((one) => (one.isFixed === isFixed ? [one.text] : []))),
  ];
  return { guessed: of(false), fixed: of(true) };
}
