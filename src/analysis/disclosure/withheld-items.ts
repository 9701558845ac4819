import type { PatternTable } from "../../data/answers/pattern-table";
import { completeRows, selectItems } from "../../data/transform/select";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { isDisclosive, pairsOf, pairTable } from "./pair-tables";

const MAX_PATTERN_ITEMS = 4;
const MIN_ITEMS = 3;

interface HiddenOverall {
  /** Ids of items with a hidden share; they leave first. */
  readonly items: ReadonlySet<string>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly rule: DisclosureRule;
}

/**
 * Items left out of everything that relates items (correlations, factors, reliability, models), since every such
 * estimate is an equation in the two-way tables. The item with most tables that have small counts leaves first (of
 * several the rarest), until there is no such table.
 * @param hidden a hidden pair counts as small whatever the reason: which items leave must not disclose it
 * @returns ids, in the order of the table
 */
export function withheldItems(table: PatternTable, hidden: HiddenOverall): readonly string[] {
  const { items, pairs, rule } = hidden;
  if (rule.leastCount === 0) return [];
  const ids = table.items.map(({ id }) => id);
  const rarity = ids.map((_, j) => rarestCount(table, j));
  let kept = ids.filter((id, j) => !items.has(id) && !isSmallCount(rarity[j]!, rule));
  for (;;) {
    const disclosive = disclosivePairs(selectItems(table, kept), { pairs, rule });
    if (disclosive.length === 0) break;
    const weight = (id: string): number =>
      disclosive.filter((pair) => pair.includes(id)).length + 1 / (2 + rarity[ids.indexOf(id)]!);
    const [worst] = [...kept].sort((one, other) => weight(other) - weight(one));
    kept = kept.filter((id) => id !== worst);
  }
  // Two items that remain of more have no structure left.
  const remaining = kept.length < Math.min(MIN_ITEMS, ids.length) ? [] : kept;
  return ids.filter((id) => !remaining.includes(id));
}

function rarestCount({ items, columns, count, rows }: PatternTable, item: number): number {
  const people = items[item]!.categories.map(() => 0);
  for (let row = 0; row < rows; row++) {
    const answer = columns[item]![row]!;
    if (answer >= 0 && people.length > 0) people[answer]! += count[row]!;
  }
  return Math.min(...people);
}

/** Pairs with a small count in their table, among all people or among those who answered everything. */
function disclosivePairs(
  table: PatternTable,
  { pairs, rule }: Pick<HiddenOverall, "pairs" | "rule">,
): (readonly [string, string])[] {
  const complete = completeRows(table);
  const places = [...table.items.keys()];
  // A correlation of items with more than two categories does not disclose who gave the higher ones to both.
  const isHidden = (pair: readonly number[]): boolean => {
    const two = pair.map((at) => table.items[at]!);
    return (
      two.every(({ categories }) => categories.length === 2) &&
      pairs.some((one) => two.every(({ id }) => one.includes(id)))
    );
  };
  const disclosive = pairsOf(places).filter(
    (pair) =>
      isHidden(pair) || [table, complete].some((people) => isDisclosive(pairTable(people, pair), rule)),
  );
  const all = places.length <= MAX_PATTERN_ITEMS && disclosive.length === 0 && hasRarePattern(complete, rule);
  return (all ? pairsOf(places) : disclosive).map(
    ([a, b]) => [table.items[a]!.id, table.items[b]!.id] as const,
  );
}

function hasRarePattern(table: PatternTable, rule: DisclosureRule): boolean {
  const people = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const key = table.columns.map((column) => column[row]).join();
    people.set(key, (people.get(key) ?? 0) + table.count[row]!);
  }
  return table.items.every(({ categories }) => categories.length === 2)
    ? [...people.values()].some((count) => isSmallCount(count, rule))
    : false;
}
