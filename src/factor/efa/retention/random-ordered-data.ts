import { countCommon, wordsFor } from "../../../numeric/kernels/kernels";
import type { Random } from "../../../numeric/random/random";

interface ItemDraw {
  readonly counts: readonly number[];
  readonly common: number;
  /** By random byte: a category as often as its share rounded down, else the common one; null if most are in that. */
  readonly byByte: Uint16Array | null;
  readonly categories: Uint16Array;
  readonly held: Int32Array;
  /** By category, a bit for each person in it. */
  readonly masks: Int32Array;
  readonly words: number;
}

/**
 * Random data of independent items with any number of categories, from the number of people in each (summing to n). People in
 * two categories are counted as the common bits of their masks, or one by one.
 */
export function randomOrderedData(margins: readonly (readonly number[])[]): RandomData {
  const items = margins.map(itemDraw);
  return {
    draw(random) {
      for (const item of items) drawItem(item, random);
    },
    fillJointCounts(table, row, column) {
      const [rows, columns] = [items[row]!, items[column]!];
      if (!countByMasks(table, rows, columns)) countOneByOne(table, rows, columns);
    },
  };
}

const BYTES = 256;
/** With a smaller share outside the common category people are placed one by one. */
const FEW_OTHERS = 1 / 16;

function itemDraw(counts: readonly number[]): ItemDraw {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const common = counts.indexOf(most);
  return {
    counts,
    common,
    byByte: n - most < FEW_OTHERS * n ? null : categoriesByByte(counts, { n, common }),
    categories: new Uint16Array(n),
    held: new Int32Array(counts.length),
    masks: new Int32Array(counts.length * wordsFor(n)),
    words: wordsFor(n),
  };
}

function categoriesByByte(
  counts: readonly number[],
  { n, common }: { readonly n: number; readonly common: number },
): Uint16Array {
  const categories = new Uint16Array(BYTES).fill(common);
  let at = 0;
  counts.forEach((count, category) => {
    if (category === common) return;
    const end = at + Math.floor((BYTES * count) / n);
    categories.fill(category, at, end);
    at = end;
  });
  return categories;
}

/**
 * Draws categories independently with about the right probability, then moves random people until the margins are
 * right: all arrangements stay equally likely.
 */
function drawItem(item: ItemDraw, random: Random): void {
  place(item, random);
  move(item, random);
  mark(item);
}

function place({ byByte, categories, common, held }: ItemDraw, random: Random): void {
  held.fill(0);
  if (byByte === null) {
    categories.fill(common);
    held[common] = categories.length;
    return;
  }
  for (let person = 0; person < categories.length; ) {
    const word = random.word();
    for (let shift = 0; shift < 32 && person < categories.length; shift += 8, person++) {
      const category = byByte[(word >>> shift) & 255]!;
      categories[person] = category;
      held[category]!++;
    }
  }
}

function move({ counts, categories, held }: ItemDraw, random: Random): void {
  const n = categories.length;
  let to = 0;
  for (let from = 0; from < counts.length; from++) {
    while (held[from]! > counts[from]!) {
      while (held[to]! >= counts[to]!) to++;
      let person = random.integer(n);
      while (categories[person] !== from) person = random.integer(n);
      categories[person] = to;
      held[from]!--;
      held[to]!++;
    }
  }
}

function mark({ categories, masks, words }: ItemDraw): void {
  masks.fill(0);
  for (let person = 0; person < categories.length; person++)
    masks[categories[person]! * words + (person >>> 5)]! |= 1 << (person & 31);
}

/** With more pairs of categories, people are counted faster one by one. */
const MANY_PAIRS = 100;

/** False where people are to be counted one by one. */
function countByMasks(table: Float64Array, rows: ItemDraw, columns: ItemDraw): boolean {
  const [lastRow, last] = [rows.counts.length - 1, columns.counts.length - 1];
  const common =
    lastRow * last > MANY_PAIRS
      ? null
      : countCommon(
          rows.masks.subarray(0, lastRow * rows.words),
          columns.masks.subarray(0, last * columns.words),
          rows.words,
        );
  if (common === null) return false;
  const width = last + 1;
  for (let j = 0; j <= last; j++) table[lastRow * width + j] = columns.counts[j]!;
  for (let i = 0, at = 0; i < lastRow; i++) {
    let rest = rows.counts[i]!;
    for (let j = 0; j < last; j++) {
      const people = common[at++]!;
      table[i * width + j] = people;
      table[lastRow * width + j]! -= people;
      rest -= people;
    }
    table[i * width + last] = rest;
    table[lastRow * width + last]! -= rest;
  }
  return true;
}

function countOneByOne(table: Float64Array, rows: ItemDraw, columns: ItemDraw): void {
  const width = columns.counts.length;
  table.fill(0);
  for (let person = 0; person < rows.categories.length; person++)
    table[rows.categories[person]! * width + columns.categories[person]!]!++;
}

/** Random data of categorical items, whose working arrays are redrawn for each data set. */
export interface RandomData {
  /** Places people in every item's categories at random without replacement. */
  draw(random: Random): void;
  /** Fills `table` (row-major, categories of `row` by those of `column`) with the joint counts. */
  fillJointCounts(table: Float64Array, row: number, column: number): void;
}
