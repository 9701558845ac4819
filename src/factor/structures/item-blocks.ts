import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import { stem } from "../../data/columns/name-parts";
import { itemClusters, weakestLink } from "../../data/draft/item-correlations";
import * as f from "../../figures/declare";
import type { Structure } from "../../measures/structure";
import { MAX_ITEMS_TOGETHER } from "../model/criteria";
import * as messages from "./messages";

/** Of more items the clusters take too long; blocks are then neighbors in the file. */
const MAX_CLUSTERED = 800;
/** Items in smaller clusters are no block of their own. */
const MIN_BLOCK = 3;

export const itemBlockRecord = {
  /** "block1" and so on: the scale of `reliability` where the block comes from correlations. */
  id: f.text,
  label: f.text,
  /** "structure": a factor of the first declared structure; "correlations": items that correlate; "rest": items in no other block. */
  origin: f.code<"structure" | "correlations" | "rest">(),
  items: f.listOf(f.text),
  /** The items in runs of at most 60, in the order of the file. */
  runs: f.listOf(f.listOf(f.text)),
};
export interface ItemBlock extends f.Declared<typeof itemBlockRecord> {}

/**
 * Blocks of more than 60 items: the factors of the first declared structure, otherwise clusters of items that correlate. Items
 * in none are the last block.
 * @param correlation of all items
 * @param declared the declared structures
 * @example
 * ```ts
 * blocksOf({ items: ["a", "b"], matrix: [[1, 0.5], [0.5, 1]], n: 100 }, []); // []
 * ```
 */
export function blocksOf(
  { items, matrix, n }: Pick<CorrelationMatrix, "items" | "matrix" | "n">,
  declared: readonly Structure[],
): readonly ItemBlock[] {
  if (items.length <= MAX_ITEMS_TOGETHER) return [];
  const [structure] = declared;
  const whole =
    structure === undefined
      ? clustersOf(items, matrix, n)
      : structure.factors.map((factor) => ({
          label: factor.label,
          origin: "structure" as const,
          items: items.filter((id) => factor.items.includes(id)),
        }));
  const known = new Set(whole.flatMap((block) => block.items));
  const rest = items.filter((id) => !known.has(id));
  const others = { label: messages.otherItems(), origin: "rest" as const, items: rest };
  return [...whole, others]
    .filter((block) => block.items.length > 0)
    .map((block, at) => ({ id: `block${at + 1}`, ...block, runs: runsOf(block.items) }));
}

type Unnamed = Omit<ItemBlock, "id" | "runs">;

function clustersOf(
  items: readonly string[],
  matrix: readonly (readonly number[])[],
  people: number,
): Unnamed[] {
  if (items.length > MAX_CLUSTERED) return [];
  const flat = Float64Array.from(matrix.flat());
  return itemClusters(flat, items.length, weakestLink(people))
    .filter((cluster) => cluster.length >= MIN_BLOCK)
    .map((cluster) => [...cluster].sort((one, other) => one - other))
    .sort(([one = 0], [other = 0]) => one - other)
    .map((cluster) => {
      const own = cluster.flatMap((place) => items[place] ?? []);
      return { label: spanOf(own), origin: "correlations", items: own };
    });
}

/** Runs of equal length, none above the limit. */
function runsOf(items: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(items.length / MAX_ITEMS_TOGETHER);
  const end = (run: number): number => Math.round((run * items.length) / count);
  return Array.from({ length: count }, (_, run) => items.slice(end(run), end(run + 1)));
}

/** The stem that all names share with the first and last name, or these alone. */
function spanOf(items: readonly string[]): string {
  const [first = "", last = first] = [items[0], items.at(-1)];
  const isOneStem = items.every((id) => stem(id) !== "" && stem(id) === stem(first));
  return messages.span({ first, last, n: items.length, isWhole: isOneStem || items.length < 3 });
}
