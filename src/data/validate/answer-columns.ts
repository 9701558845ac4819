import type { MeasureItem } from "../../measures/measure";
import type { EncodedColumn } from "../answers/encode-item";

/** The answers to an item as numbers, by row. */
export interface AnswerColumn {
  readonly item: MeasureItem;
  readonly values: EncodedColumn["values"];
  /** By value of an ordinal item: its code as given, before a reverse-keyed item is turned round; null: continuous. */
  readonly codes: Float64Array | null;
}

/** Items next to one another in the file that share their answers. */
export interface AnswerBlock {
  readonly columns: readonly AnswerColumn[];
  /** Whether long runs of one answer say nothing here: see `isOneSided`. */
  readonly oneSided: boolean;
}

/** The answers to an item, as `encodeItem` reads them. */
export function answerColumn(item: MeasureItem, { values }: EncodedColumn): AnswerColumn {
  const given = item.categories.map(({ code }) => code);
  const codes = Float64Array.from(item.reverse ? given.reverse() : given);
  return { item, values, codes: item.scale === "continuous" ? null : codes };
}

/** The code that a row gives, or its number; NaN where there is no answer or none that can be read. */
export function answerAt({ values, codes }: AnswerColumn, row: number): number {
  const value = values[row]!;
  if (codes === null) return Number.isFinite(value) ? value : Number.NaN;
  return value < 0 ? Number.NaN : codes[value]!;
}

/**
 * Whether one answer is what people mostly give: an item with two answers only, or of which more than half of those who
 * answer give the same one. Of experiences that are rare and of knowledge that is common, many answers alike are
 * answers, and a rare one is no mistake.
 *
 * @param people how many people each row stands for
 */
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

/**
 * The blocks of items next to one another whose answers have the same codes and words, in the order of the columns. Where
 * more than half of a block's items are one-sided, the block is.
 *
 * @param columns in the file's order
 */
export function answerBlocks(
  columns: readonly AnswerColumn[],
  oneSided: ReadonlySet<AnswerColumn>,
): AnswerBlock[] {
  const blocks: AnswerColumn[][] = [];
  let last: string | null = null;
  for (const column of columns) {
    const answers = column.codes === null ? null : JSON.stringify(column.item.categories.map(answerKey));
    if (answers !== null && answers === last) blocks.at(-1)?.push(column);
    else if (answers !== null) blocks.push([column]);
    last = answers;
  }
  return blocks.map((block) => ({
    columns: block,
    oneSided: 2 * block.filter((column) => oneSided.has(column)).length > block.length,
  }));
}

const answerKey = ({ code, label }: MeasureItem["categories"][number]): readonly unknown[] => [code, label];
