import { placesOf } from "./comparable-items";
import type { DifData } from "./dif-groups";

/** People of several groups, by the sum of their scores. */
export interface MatchedGroups {
  /** Labels of the groups that have people. */
  readonly groups: readonly string[];
  /** One for each group and sum of scores that has people. */
  readonly cells: readonly { readonly group: number; readonly score: number }[];
  /** cells x categories, row-major; weights scaled to add up to the people. */
  readonly counts: Float64Array;
  /** Categories that have people. */
  readonly categories: number;
  readonly n: number;
  /** What a sum of weights is divided by to become a number of people. */
  readonly scale: number;
  /** By row of the table: its cell, -1 where it is not used, and its category. */
  readonly cell: Int32Array;
  readonly category: Int32Array;
}

/**
 * The answers to an item of people matched by the sum of their scores on the anchors and the item itself, categories
 * being scored 0, 1, 2, ... Only those enter who answered all of these, and groups that can be compared in the item.
 * The item belongs to the sum: without it groups that differ in the trait alone would seem to differ in the item.
 *
 * @see Holland & Thayer (1988), in Test validity, 129-145
 */
export function matchedGroups(
  { whole, levels, compared }: Pick<DifData, "whole" | "levels" | "compared">,
  item: number,
  anchors: readonly number[],
): MatchedGroups {
  const places = placesOf(whole, levels);
  const summed = [...new Set([...anchors, item])].map((j) => whole.columns[j]!);
  const used = Array.from({ length: whole.rows }, (_, row) => row).filter((row) => {
    const place = places[row]!;
    const enters = place >= 0 && compared[item]![place]! && whole.weight[row]! > 0;
    return enters && summed.every((column) => column[row]! >= 0);
  });
  const own = whole.columns[item]!;
  const categories = distinct(used.map((row) => own[row]!));
  const groups = distinct(used.map((row) => places[row]!));
  const cell = new Int32Array(whole.rows).fill(-1);
  const category = new Int32Array(whole.rows).fill(-1);
  const known = new Map<string, number>();
  const cells: { group: number; score: number }[] = [];
  for (const row of used) {
    const group = groups.indexOf(places[row]!);
    const score = summed.reduce((sum, column) => sum + column[row]!, 0);
    const key = `${group} ${score}`;
    const at = known.get(key) ?? cells.length;
    if (at === cells.length) {
      known.set(key, at);
      cells.push({ group, score });
    }
    cell[row] = at;
    category[row] = categories.indexOf(own[row]!);
  }
  const n = used.reduce((sum, row) => sum + whole.count[row]!, 0);
  const scale = used.reduce((sum, row) => sum + whole.weight[row]!, 0) / n;
  const counts = new Float64Array(cells.length * categories.length);
  for (const row of used) {
    counts[cell[row]! * categories.length + category[row]!]! += whole.weight[row]! / scale;
  }
  const labels = groups.map((place) => levels[place]!.label);
  return { groups: labels, cells, counts, categories: categories.length, n, scale, cell, category };
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}
