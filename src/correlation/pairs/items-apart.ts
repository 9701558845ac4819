import type { PatternTable } from "../../data/answers/pattern-table";
import { answeredRows, peopleIn } from "./observed-categories";

/**
 * Items without which every two others were answered by somebody together: one after the other, the item with the most
 * others that it was never answered with, of these the one that fewest answered; this keeps the larger blocks.
 * @param people who answered, by item
 * @param isApart whether nobody answered both items
 * @returns indices, ascending
 */
export function itemsApart(
  people: readonly number[],
  isApart: (first: number, second: number) => boolean,
): number[] {
  const others = people.map((_, item) => {
    const all = [...people.keys()];
    return new Set(all.filter((other) => other !== item && isApart(item, other)));
  });
  const left: number[] = [];
  for (;;) {
    const most = Math.max(...others.map((own) => own.size));
    if (most === 0) return left.sort((a, b) => a - b);
    const candidates = [...people.keys()].filter((item) => others[item]?.size === most);
    const fewest = Math.min(...candidates.map((item) => people[item]!));
    const item = candidates.find((one) => people[one] === fewest) ?? 0;
    left.push(item);
    for (const own of others) own.delete(item);
    others[item]?.clear();
  }
}

/** Whether nobody answered both of two items of a table, though each was answered. */
export function apartness(table: PatternTable): (first: number, second: number) => boolean {
  const rows = table.items.map((_, item) => answeredRows(table, item));
  const isAnswered = rows.map((own) => own.includes(1));
  return (first, second) =>
    isAnswered[first] === true &&
    isAnswered[second] === true &&
    (rows[first]?.every((answered, row) => answered === 0 || rows[second]?.[row] === 0) ?? false);
}

/** So many would have answered both if the one had nothing to do with the other: that hardly anybody did is no chance. */
const MIN_EXPECTED = 5;
/** This share of them, and so many people, answered both by mistake. */
const MAX_SHARE = 0.05;
const MAX_MISTAKES = 10;

/** `itemsApart` of a table by id; a few people may have answered both of two items by mistake. */
export function apartInTable(table: PatternTable): readonly string[] {
  const rows = table.items.map((_, item) => answeredRows(table, item));
  const people = rows.map((own) => peopleIn(table, own));
  const n = table.count.reduce((sum, count) => sum + count, 0);
  const isApart = (first: number, second: number): boolean => {
    const expected = (people[first]! * people[second]!) / n;
    if (!(expected > 0)) return false;
    const most = expected < MIN_EXPECTED ? 0 : Math.min(MAX_SHARE * expected, MAX_MISTAKES);
    const [own, its] = [rows[first]!, rows[second]!];
    let both = 0;
    for (let row = 0; row < table.rows && both <= most; row++)
      if (own[row] === 1 && its[row] === 1) both += table.count[row]!;
    return both <= most;
  };
  return itemsApart(people, isApart).map((item) => table.items[item]?.id ?? "");
}
