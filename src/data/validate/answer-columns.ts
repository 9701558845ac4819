import type { MeasureItem } from "../../measures/measure";
import type { EncodedColumn } from "../answers/encode-item";

/** An item's answers as numbers, by row. */
export interface AnswerColumn {
  readonly item: MeasureItem;
  readonly values: EncodedColumn["values"];
  /** Codes as given (not reversed) by value of an ordinal item; null: continuous. */
  readonly codes: Float64Array | null;
}

/** Adjacent items that share their answers. */
export interface AnswerBlock {
  readonly columns: readonly AnswerColumn[];
  /** Whether long runs of one answer mean nothing here; see `isOneSided`. */
  readonly oneSided: boolean;
}

export function answerColumn(item: MeasureItem, { values }: EncodedColumn): AnswerColumn {
  const given = item.categories.map(({ code }) => code);
  const codes = Float64Array.from(item.reverse ? given.reverse() : given);
  return { item, values, codes: item.scale === "continuous" ? null : codes };
}

/** The code or number of a row; NaN where missing or unreadable. */
export function answerAt({ values, codes }: AnswerColumn, row: number): number {
  const value = values[row]!;
  if (codes === null) return Number.isFinite(value) ? value : Number.NaN;
  return value < 0 ? Number.NaN : codes[value]!;
}

/** Whether an item has two answers, or a mode above half: identical answers are then valid, and a rare one is no mistake. */
export function isOneSided({ values, codes }: AnswerColumn, people: Float64Array): boolean {
  if (codes === null) return false;
  if (codes.length < 3) return true;
  const counts = new Float64Array(codes.length);
  let all = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < 0) continue;
    counts[value]! += people[row]!;
    all += people[row]!;
  }
  return counts.some((count) => count > all / 2);
}

/** Blocks of adjacent items with the same codes and words; one-sided where more than half of the items are. */
export function answerBlocks(
  columns: readonly AnswerColumn[],
  oneSided: ReadonlySet<AnswerColumn>,
): AnswerBlock[] {
  const blocks: AnswerColumn[][] = [];
  let last: string | null = null;
  for (const column of columns) {
    const answers =
      column.codes === null
        ? null
        : JSON.stringify(column.item.categories.map(({ code, label }) => [code, label]));
    if (answers !== null && answers === last) blocks.at(-1)?.push(column);
    else if (answers !== null) blocks.push([column]);
    last = answers;
  }
  return blocks.map((block) => ({
    columns: block,
    oneSided: 2 * block.filter((column) => oneSided.has(column)).length > block.length,
  }));
}
