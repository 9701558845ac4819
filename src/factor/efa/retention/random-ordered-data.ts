import { wholePower } from "../../../numeric/elementary/powers";
import type { Random } from "../../../numeric/random/random";

interface ItemDraw {
  readonly counts: readonly number[];
  readonly common: number;
  /** By random byte: a category as often as its share rounded down, else the common one; null if most are in that. */
  readonly byByte: Uint16Array | null;
  readonly categories: Uint16Array;
  readonly held: Int32Array;
}

/** Items whose categories are counted together. */
interface Bundle {
  readonly items: readonly BundledItem[];
  /** Distinct codes: combinations of categories. */
  readonly size: number;
  /** By person. */
  readonly codes: Uint16Array;
}

interface BundledItem {
  readonly place: number;
  readonly categories: Uint16Array;
  readonly width: number;
  /** The item's category in each code of the bundle. */
  readonly byCode: Uint16Array;
}

/** Random data of independent items with any number of categories, from the number of people in each (summing to n). */
export function randomOrderedData(margins: readonly (readonly number[])[]): RandomData {
  const items = margins.map(itemDraw);
  const bundles = bundled(items);
  const largest = Math.max(...bundles.map(({ size }) => size));
  const joint = new Int32Array(largest * largest);
  const byItem = new Int32Array(Math.max(...margins.map((counts) => counts.length)) * largest);
  const tables = items.map((item, row) =>
    items.slice(0, row).map((other) => new Int32Array(item.counts.length * other.counts.length)),
  );
  return {
    draw(random) {
      for (const item of items) drawItem(item, random);
      for (const bundle of bundles) code(bundle);
      bundles.forEach((rows, at) => {
        countWithin(tables, rows);
        for (const columns of bundles.slice(0, at)) countBetween(tables, { rows, columns, joint, byItem });
      });
    },
    fillJointCounts(table, row, column) {
      const counts = tables[Math.max(row, column)]![Math.min(row, column)]!;
      if (row > column) table.set(counts);
      else
        transpose(counts, table, { rows: items[column]!.counts.length, columns: items[row]!.counts.length });
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

/** Steps to count a person, where adding a cell of a table to another is one. */
const COUNTING = 3;

/** How many items of so many categories to count together: the fewest steps for each pair of items. */
function itemsTogether(categories: number, n: number): number {
  const steps = (items: number): number => {
    const size = wholePower(categories, items);
    return (COUNTING * n + items * size * size) / (items * items) + categories * size;
  };
  let items = 1;
  while (steps(items + 1) < steps(items)) items++;
  return items;
}

/**
 * Consecutive items in bundles. One pass over the people counts the codes of two bundles together, from which the tables
 * of all pairs of their items follow.
 */
function bundled(items: readonly ItemDraw[]): Bundle[] {
  const n = items[0]?.categories.length ?? 0;
  const together = itemsTogether(Math.max(...items.map(({ counts }) => counts.length)), n);
  const bundles: Bundle[] = [];
  for (let first = 0; first < items.length; first += together) {
    bundles.push(bundleOf(items.slice(first, first + together), first, n));
  }
  return bundles;
}

function bundleOf(items: readonly ItemDraw[], first: number, n: number): Bundle {
  const widths = items.map(({ counts }) => counts.length);
  const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1);
  const size = product(widths);
  return {
    items: items.map(({ categories }, k) => {
      const step = product(widths.slice(k + 1));
      const width = widths[k]!;
      const byCode = Uint16Array.from({ length: size }, (_, own) => Math.floor(own / step) % width);
      return { place: first + k, categories, width, byCode };
    }),
    size,
    codes: new Uint16Array(n),
  };
}

function code({ items, codes }: Bundle): void {
  codes.set(items[0]!.categories);
  for (const { categories, width } of items.slice(1)) {
    for (let person = 0; person < codes.length; person++) {
      codes[person] = codes[person]! * width + categories[person]!;
    }
  }
}

/** By item, then by an earlier item: the table of joint counts, row-major. */
type PairTables = readonly (readonly Int32Array[])[];

function countWithin(tables: PairTables, { items, size, codes }: Bundle): void {
  if (items.length < 2) return;
  const people = new Int32Array(size);
  for (let person = 0; person < codes.length; person++) people[codes[person]!]!++;
  items.forEach((row, at) => {
    for (const column of items.slice(0, at)) {
      const table = tables[row.place]![column.place]!.fill(0);
      for (let own = 0; own < size; own++) {
        table[row.byCode[own]! * column.width + column.byCode[own]!]! += people[own]!;
      }
    }
  });
}

function countBetween(
  tables: PairTables,
  {
    rows,
    columns,
    joint,
    byItem,
  }: {
    readonly rows: Bundle;
    readonly columns: Bundle;
    readonly joint: Int32Array;
    readonly byItem: Int32Array;
  },
): void {
  const { size } = columns;
  joint.fill(0, 0, rows.size * size);
  countCodes(joint, { rows: rows.codes, columns: columns.codes, size });
  for (const row of rows.items) {
    byItem.fill(0, 0, row.width * size);
    for (let own = 0, cell = 0; own < rows.size; own++) {
      const start = row.byCode[own]! * size;
      for (let other = 0; other < size; other++) byItem[start + other]! += joint[cell++]!;
    }
    for (const column of columns.items) {
      const table = tables[row.place]![column.place]!.fill(0);
      for (let category = 0, cell = 0; category < row.width; category++) {
        const start = category * column.width;
        for (let other = 0; other < size; other++) table[start + column.byCode[other]!]! += byItem[cell++]!;
      }
    }
  }
}

function countCodes(
  joint: Int32Array,
  {
    rows,
    columns,
    size,
  }: { readonly rows: Uint16Array; readonly columns: Uint16Array; readonly size: number },
): void {
  for (let person = 0; person < rows.length; person++) joint[rows[person]! * size + columns[person]!]!++;
}

function transpose(
  from: Int32Array,
  to: Float64Array,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  for (let i = 0, cell = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) to[j * rows + i] = from[cell++]!;
  }
}

/** Random data of categorical items, whose working arrays are redrawn for each data set. */
export interface RandomData {
  /** Places people in every item's categories at random without replacement. */
  draw(random: Random): void;
  /** Fills `table` (row-major, categories of `row` by those of `column`) with the joint counts. */
  fillJointCounts(table: Float64Array, row: number, column: number): void;
}
