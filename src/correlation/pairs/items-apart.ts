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

/** `itemsApart` of a table by id. */
export function apartInTable(table: PatternTable): readonly string[] {
  const people = table.items.map((_, item) => peopleIn(table, answeredRows(table, item)));
  return itemsApart(people, apartness(table)).map((item) => table.items[item]?.id ?? "");
}
