import type { Random } from "../../../numeric/random/random";
import type { RandomData } from "./random-data";

interface ItemDraw {
  /** People in each category. */
  readonly counts: readonly number[];
  /** The category with most people. */
  readonly common: number;
  /** The category of each person. */
  readonly categories: Uint16Array;
  /** The people outside the common category. */
  readonly others: Int32Array;
}

/** Random data of independent items with any number of categories, from the number of people in each (adding to n). */
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

function itemDraw(counts: readonly number[]): ItemDraw {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  return {
    counts,
    common: counts.indexOf(most),
    categories: new Uint16Array(n),
    others: new Int32Array(n - most),
  };
}

function drawItem({ counts, common, categories, others }: ItemDraw, random: Random): void {
  const n = categories.length;
  categories.fill(common);
  let placed = 0;
  for (let category = 0; category < counts.length; category++) {
    if (category === common) continue;
    for (let left = counts[category]!; left > 0; left--) {
      let person = random.integer(n);
      while (categories[person] !== common) person = random.integer(n);
      categories[person] = category;
      others[placed++] = person;
    }
  }
}

/** Looks only at people outside the common category of the item with fewer of them; the rest follows from the margins. */
function fillTable(table: Float64Array, row: ItemDraw, column: ItemDraw): void {
  const rowIsScarce = row.others.length <= column.others.length;
  const scarce = rowIsScarce ? row : column;
  const full = rowIsScarce ? column : row;
  const width = column.counts.length;
  const scarceStep = rowIsScarce ? width : 1;
  const fullStep = rowIsScarce ? 1 : width;
  table.fill(0);
  for (const person of scarce.others) {
    table[scarce.categories[person]! * scarceStep + full.categories[person]! * fullStep]!++;
  }
  for (let category = 0; category < full.counts.length; category++) {
    let elsewhere = 0;
    for (let k = 0; k < scarce.counts.length; k++) elsewhere += table[k * scarceStep + category * fullStep]!;
    table[scarce.common * scarceStep + category * fullStep] = full.counts[category]! - elsewhere;
  }
}
