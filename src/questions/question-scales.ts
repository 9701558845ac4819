import { analyzedScales } from "../analysis/models/analyzed-scales";
import type { PatternTable } from "../data/answers/pattern-table";
import { areNoAndYes } from "../data/words/read-words";
import type { Measure } from "../measures/measure";
import { structuresOf } from "../measures/structure";
import type { Scale } from "../reliability/reliability";
import { distinctScales } from "../reliability/scale-ids";
import { recodingNote } from "../report/kit/tables/table-of";
import * as messages from "./messages";
import type { QuestionData } from "./question";

/** All items, and the factors of the declared structures; each sum of items once. */
export const scalesOf = ({ measure, tables }: Pick<QuestionData, "measure" | "tables">): readonly Scale[] =>
  distinctScales(
    analyzedScales(
      structuresOf(measure),
      tables.ungrouped.items.map(({ id }) => id),
    ),
  );

/** Which items, of these if they are given, are recoded, so that signs can be compared with the file's. */
export const reversedNote = (
  { measure }: Pick<QuestionData, "measure">,
  items?: readonly string[] | undefined,
): string | false => {
  const reversed = measure.items.filter(({ id, reverse }) => reverse && items?.includes(id) !== false);
  const isCoded = ({ categories }: Measure["items"][number]): boolean =>
    categories.length === 2 && areNoAndYes([...categories].reverse().map(({ label }) => label));
  const [coded, worded] = [reversed.filter(isCoded), reversed.filter((item) => !isCoded(item))];
  return recodingNote({ worded: worded.map(({ id }) => id), coded: coded.map(({ id }) => id) });
};

/** This many items have a sum. */
const MIN_ITEMS = 2;

/**
 * Scales to sum, with what to say of them. All items, whose answers have different ranges, are no sum: in their place are the
 * items of each range where no scale is declared. Sums of declared scales stay, as do those of published measures and points
 * of tests.
 */
export function summedScales(
  scales: readonly Scale[],
  { items }: PatternTable,
  measure: Measure,
): { readonly scales: readonly Scale[]; readonly warnings: readonly string[] } {
  const { source, about } = measure;
  if (source !== null || about === "abilities") return { scales, warnings: [] };
  const rangeOf = new Map(
    items.flatMap(({ id, categories }) => {
      const scores = categories.map(({ score }) => score);
      return scores.length === 0
        ? []
        : [[id, { low: Math.min(...scores), high: Math.max(...scores) }] as const];
    }),
  );
  const declared = structuresOf(measure).flatMap(({ factors }) => factors);
  const isDeclared = ({ structure, items: all }: Scale): boolean =>
    structure !== null || declared.some((own) => all.every((id) => own.items.includes(id)));
  const warnings: string[] = [];
  const summed = scales.flatMap((scale): readonly Scale[] => {
    const byRange = new Map<string, string[]>();
    for (const id of scale.items) {
      const range = rangeOf.get(id);
      if (range === undefined) return [scale];
      const text = messages.answerRange({ low: String(range.low), high: String(range.high) });
      byRange.set(text, [...(byRange.get(text) ?? []), id]);
    }
    if (byRange.size < 2) return [scale];
    const ranges = [...byRange.keys()];
    if (isDeclared(scale)) {
      warnings.push(messages.mixedRanges({ scale: scale.label, ranges }));
      return [scale];
    }
    warnings.push(messages.noTotal({ ranges, isDeclared: scales.length > 1 }));
    if (scales.length > 1) return [];
    return [...byRange].flatMap(([range, own]) => {
      const { low = 0, high = 0 } = rangeOf.get(own[0] ?? "") ?? {};
      const label = messages.itemsOfRange({ range });
      // The name's parts are letters and numbers: "items_0to1".
      return own.length < MIN_ITEMS
        ? []
        : [{ scale: `items_${low}to${high}`, structure: "", label, items: own }];
    });
  });
  return { scales: summed, warnings };
}
