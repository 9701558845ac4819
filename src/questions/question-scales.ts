import { analyzedScales } from "../analysis/models/analyzed-scales";
import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { scoresOf } from "../data/transform/item-scores";
import { areNoAndYes } from "../data/words/read-words";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { proratedItems, structuresOf } from "../measures/structure";
import { cronbachAlpha } from "../reliability/alpha";
import type { Scale } from "../reliability/reliability";
import { distinctScales } from "../reliability/scale-ids";
import { recodingNote } from "../report/kit/tables/table-of";
import * as messages from "./messages";
import type { QuestionData } from "./question";

/** All items, and the factors of the declared structures; each sum of items once. */
export const scalesOf = ({
  measure,
  tables,
  external = [],
}: Pick<QuestionData, "measure" | "tables" | "external">): readonly Scale[] =>
  distinctScales(
    analyzedScales(
      structuresOf(measure),
      tables.ungrouped.items.flatMap(({ id }) => (external.includes(id) ? [] : id)),
    ),
  );

/**
 * Which items are recoded, so that signs can be compared with the file's.
 * @param among the items that are shown; default: all
 */
export const reversedNote = (
  { measure }: Pick<QuestionData, "measure">,
  among?: readonly string[] | undefined,
): string | false => {
  const reversed = measure.items.filter(({ id, reverse }) => reverse && (among?.includes(id) ?? true));
  const isCoded = ({ categories }: Measure["items"][number]): boolean =>
    categories.length === 2 && areNoAndYes([...categories].reverse().map(({ label }) => label));
  const [coded, worded] = [reversed.filter(isCoded), reversed.filter((item) => !isCoded(item))];
  return recodingNote({ worded: worded.map(({ id }) => id), coded: coded.map(({ id }) => id) });
};

/** This many items have a sum. */
const MIN_ITEMS = 2;

/**
 * Scales to sum, with what to say of them. All items, whose answers have different ranges, are no sum: in their place are the
 * items of each range where no scale is declared. Sums of declared scales stay, as do those of published measures without
 * scales and points of tests.
 */
export function summedScales(
  scales: readonly Scale[],
  { items }: PatternTable,
  measure: Measure,
): { readonly scales: readonly Scale[]; readonly warnings: readonly string[] } {
  const { source, about } = measure;
  const rangeOf = new Map(
    items.flatMap(({ id, categories }) => {
      const scores = categories.map(({ score }) => score);
      return scores.length === 0
        ? []
        : [[id, { low: Math.min(...scores), high: Math.max(...scores) }] as const];
    }),
  );
  const declared = structuresOf(measure).flatMap(({ factors }) => factors);
  if ((source !== null && declared.length === 0) || about === "abilities") return { scales, warnings: [] };
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
      if (source === null) warnings.push(messages.mixedRanges({ scale: scale.label, ranges }));
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

/** Scales to sum of a file's items. */
export const sumsOf = (
  data: Pick<QuestionData, "measure" | "tables" | "external">,
): ReturnType<typeof summedScales> => summedScales(scalesOf(data), data.tables.ungrouped, data.measure);

/** A scale's mean over its answered items, by row; NaN where more than a share of them lacks an answer. */
export function scaleMeans(
  table: PatternTable,
  { items }: Pick<Scale, "items">,
  missingItems: number,
): Float64Array {
  const columns = items.map((id) => scoresOf(table, id));
  return Float64Array.from({ length: table.rows }, (_, row) => {
    const answered = columns.flatMap((column) => (Number.isNaN(column[row]!) ? [] : [column[row]!]));
    const missing = 1 - answered.length / columns.length;
    return answered.length > 0 && missing <= missingItems + 1e-9
      ? answered.reduce((sum, score) => sum + score, 0) / answered.length
      : Number.NaN;
  });
}

/** Sums of scales in place of items, before external variables. */
export interface ScaleData {
  /** The items are the scales, called by their labels. */
  readonly data: QuestionData;
  /** Alpha by label. */
  readonly alphas: ReadonlyMap<string, number | null>;
  /** Whether scales share items. */
  readonly isShared: boolean;
}

/**
 * The data with the sums of scales in place of items; the sum of all is left out beside others.
 * @throws ItemwiseError "too-few-scales" where there are fewer than two, external variables included
 */
export function scaleData(data: QuestionData): ScaleData {
  const { measure, tables, external = [] } = data;
  const sums = sumsOf(data).scales;
  const own = sums.filter(({ scale, structure }) => structure !== null || scale !== "all");
  const scales = own.length === 0 && external.length > 0 ? sums : own;
  if (scales.length + external.length < 2) {
    throw new ItemwiseError("too-few-scales", messages.tooFewScales, { hint: messages.tooFewScalesHint });
  }
  const inPlace = (table: PatternTable): PatternTable => {
    const beside = table.items.filter(({ id }) => external.includes(id));
    const continuous = { wording: null, scale: "continuous", categories: [], missing: [] } as const;
    return {
      ...table,
      items: [
        ...scales.map(({ label }) => ({ ...continuous, id: label, label })),
        ...beside.map(({ id, label }) => ({ ...continuous, id, label })),
      ],
      columns: [
        ...scales.map((scale) => {
          const allowed = proratedItems(measure, scale.items) / scale.items.length;
          return scaleMeans(table, scale, allowed).map((mean) => mean * scale.items.length);
        }),
        ...beside.map(({ id }) => scoresOf(table, id)),
      ],
    };
  };
  const { ungrouped, bySamplingUnit } = tables;
  const all = scales.flatMap(({ items }) => items);
  return {
    data: {
      ...data,
      tables: { ...tables, ungrouped: inPlace(ungrouped), bySamplingUnit: inPlace(bySamplingUnit) },
    },
    alphas: new Map(scales.map(({ label, items }) => [label, alphaOf(ungrouped, items)])),
    isShared: new Set(all).size < all.length,
  };
}

function alphaOf(table: PatternTable, ids: readonly string[]): number | null {
  const items = ids.map((id) => table.items.findIndex((item) => item.id === id));
  return cronbachAlpha(covarianceMatrix(table, { items, missing: "listwise" }).covariance);
}

/** Weighted mean, and standard deviation with n - 1. */
export function spreadOf({ weight, count }: PatternTable, values: Float64Array) {
  let [people, total, sum] = [0, 0, 0];
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    people += count[row]!;
    total += weight[row]!;
    sum += weight[row]! * value;
  });
  const center = sum / total;
  const squares = values.reduce(
    (all, value, row) => (Number.isNaN(value) ? all : all + weight[row]! * (value - center) ** 2),
    0,
  );
  return { center, deviation: Math.sqrt((squares / total) * (people / (people - 1))) };
}
