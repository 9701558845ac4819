import { powerOfTwo } from "../../../numeric/elementary/powers";
import type { Random } from "../../../numeric/random/random";

interface ItemDraw {
  readonly counts: readonly number[];
  readonly common: number;
  /** By random byte: a category as often as its share rounded down, else the common one; null if most are in that. */
  readonly byByte: Uint16Array | null;
  readonly categories: Uint16Array;
  /** People outside the common category, grouped by category. */
  readonly others: Int32Array;
  /** Binary digits of a counter; the counters of all categories share one integer of 30 digits. */
  readonly digits: number;
  /** By person: 1 in the counter of the person's category. */
  readonly ones: Int32Array;
  readonly held: Int32Array;
}

/** Random data of independent items with any number of categories, from the number of people in each (summing to n). */
export function randomOrderedData(margins: readonly (readonly number[])[]): RandomData {
  const items = margins.map(itemDraw);
  return {
    draw(random) {
      for (const item of items) drawItem(item, random);
    },
    fillJointCounts(table, row, column) {
      fillTable(table, items[row]!, items[column]!);
    },
  };
}

const COUNTER_DIGITS = 30;
/** Smaller counters overflow too soon. */
const MIN_DIGITS = 3;
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
    others: new Int32Array(n - most),
    digits: Math.floor(COUNTER_DIGITS / counts.length),
    ones: new Int32Array(n),
    held: new Int32Array(counts.length),
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
  gather(item);
}

function place({ byByte, categories, common, held }: ItemDraw, random: Random): void {
  held.fill(0);
  if (byByte === null) {
    categories.fill(common);
    held[common] = categories.length;
    return;
  }
  for (let person = 0; person < categories.length; ) {
    const word = random.integer(0x100000000);
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

function gather({ counts, common, categories, others, digits, ones, held }: ItemDraw): void {
  // Where the next person of each category goes.
  let start = 0;
  for (let category = 0; category < counts.length; category++) {
    held[category] = start;
    if (category !== common) start += counts[category]!;
  }
  for (let person = 0; person < categories.length; person++) {
    const category = categories[person]!;
    ones[person] = 1 << (digits * category);
    if (category !== common) others[held[category]!++] = person;
  }
}

/** Visits only people outside the common category of the item with fewer of them; the rest follows from the margins. */
function fillTable(table: Float64Array, row: ItemDraw, column: ItemDraw): void {
  const rowIsScarce = row.others.length <= column.others.length;
  const scarce = rowIsScarce ? row : column;
  const full = rowIsScarce ? column : row;
  const width = column.counts.length;
  const steps = rowIsScarce ? { scarce: width, full: 1 } : { scarce: 1, full: width };
  table.fill(0);
  countOthers(table, scarce, { full, steps });
  for (let category = 0; category < full.counts.length; category++) {
    let elsewhere = 0;
    for (let k = 0; k < scarce.counts.length; k++)
      elsewhere += table[k * steps.scarce + category * steps.full]!;
    table[scarce.common * steps.scarce + category * steps.full] = full.counts[category]! - elsewhere;
  }
}

/** Sums counters of as many people as cannot overflow; with many categories, person by person. */
function countOthers(
  table: Float64Array,
  scarce: ItemDraw,
  {
    full,
    steps,
  }: { readonly full: ItemDraw; readonly steps: { readonly scarce: number; readonly full: number } },
): void {
  const { others } = scarce;
  const { ones, digits } = full;
  if (digits < MIN_DIGITS) {
    for (const person of others) {
      table[scarce.categories[person]! * steps.scarce + full.categories[person]! * steps.full]!++;
    }
    return;
  }
  const most = powerOfTwo(digits) - 1;
  let person = 0;
  for (let category = 0; category < scarce.counts.length; category++) {
    if (category === scarce.common) continue;
    const end = person + scarce.counts[category]!;
    while (person < end) {
      const stop = Math.min(end, person + most);
      let counters = 0;
      for (; person < stop; person++) counters += ones[others[person]!]!;
      for (let k = 0, at = category * steps.scarce; k < full.counts.length; k++, at += steps.full)
        table[at]! += (counters >>> (digits * k)) & most;
    }
  }
}

/** Random data of categorical items, whose working arrays are redrawn for each data set. */
export interface RandomData {
  /** Places people in every item's categories at random without replacement. */
  draw(random: Random): void;
  /** Fills `table` (row-major, categories of `row` by those of `column`) with the joint counts. */
  fillJointCounts(table: Float64Array, row: number, column: number): void;
}
