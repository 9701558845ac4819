import type { MeasureDefinition } from "../../measures/measure";
import { type ColumnProfile, isSameCell } from "../columns/column-profile";
import { withoutStrays } from "../columns/stray-codes";

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
    const answers = missing.map((answer) => ({
      ...answer,
      cell: [answer.text ?? []].flat()[0] ?? String(answer.code),
    }));
    const typed = profile?.strays?.cells ?? [];
    return answers
      .filter(({ cell }) => !typed.some((one) => isSameCell(one, cell)))
      .map(({ code, cell, label, text: own }) => {
        const isWord = profile?.numbers === null || own !== undefined;
        const text = profile?.numbers === null ? (label ?? String(code)) : cell;
        return { text, isFixed: isWord || declared.has(text) };
      });
  });
  const of = (isFixed: boolean): string[] => [
    ...new Set(found.flatMap((one) => (one.isFixed === isFixed ? [one.text] : []))),
  ];
  return { guessed: of(false), fixed: of(true) };
}
