import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import { completeRows } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import * as messages from "../messages";
import { isDisclosive, pairsOf, pairTable } from "./pair-tables";

export interface HiddenInLevel {
  readonly by: string;
  readonly level: string;
  readonly items: readonly string[];
}

/** The table by one grouping, without levels withheld from models. */
export interface ComparableLevels {
  readonly table: PatternTable;
  readonly leftOut: readonly { readonly label: string; readonly n: null; readonly reason: string }[];
}

const MIN_LEVELS = 2;

/**
 * Leaves out the levels of a grouping that models of groups could disclose: those with a hidden item or a small count
 * in a two-way table; and further ones, the smallest first, until the sum over all levels does not disclose the tables
 * left out.
 * @param by a grouping or crossed groupings, as "country x sex"; no level of crossed ones may be left out, since each
 *   grouping's own sum is released
 * @throws ItemwiseError "groups-withheld" where fewer than two levels are left
 */
export function comparableLevels(
  table: PatternTable,
  by: string,
  options: {
    readonly hidden: readonly HiddenInLevel[];
    /** "listwise": only people who answered all items. */
    readonly missing: "pairwise" | "listwise";
    readonly rule: DisclosureRule;
  },
): ComparableLevels {
  const { hidden, missing, rule } = options;
  if (rule.leastCount === 0) return { table, leftOut: [] };
  const names = crossedNames(table, by);
  const grouping = crossedGrouping(table, names);
  const byGrouping = { ...table, groupings: [grouping] };
  const chosen = missing === "listwise" ? completeRows(byGrouping) : byGrouping;
  const codes = chosen.groupings[0]?.codes ?? grouping.codes;
  const items = table.items.map(({ id }) => id);
  const isHidden = (level: string): boolean =>
    hidden.some((one) => one.by === by && one.level === level && one.items.some((id) => items.includes(id)));
  const pairs = pairsOf([...items.keys()]).map((pair) =>
    grouping.levels.map((_, level) => pairTable(chosen, pair, (row) => codes[row] === level).counts),
  );
  const leftOut = new Set(
    grouping.levels.flatMap((label, level) =>
      isHidden(label) || pairs.some((levels) => isDisclosive({ counts: levels[level]! }, rule))
        ? [level]
        : [],
    ),
  );
  const people = levelSizes(chosen, { ...grouping, codes });
  const bySize = [...people.keys()].sort((one, other) => people[one]! - people[other]!);
  while (leftOut.size > 0 && pairs.some((levels) => isDisclosedBySum(levels, leftOut, rule))) {
    const next = bySize.find((level) => !leftOut.has(level));
    if (next === undefined) break;
    leftOut.add(next);
  }
  if (leftOut.size === 0) return { table, leftOut: [] };
  if (grouping.levels.length - leftOut.size < MIN_LEVELS || names.length > 1) {
    throw new ItemwiseError("groups-withheld", messages.groupsWithheld({ grouping: by }), {
      hint: messages.groupsWithheldHint(),
    });
  }
  const kept = [...grouping.levels.keys()].filter((level) => !leftOut.has(level));
  return {
    table: {
      ...table,
      groupings: [
        {
          ...grouping,
          levels: kept.map((level) => grouping.levels[level]!),
          codes: grouping.codes.map((level) => kept.indexOf(level)),
        },
      ],
    },
    leftOut: [...leftOut]
      .sort((one, other) => one - other)
      .map((level) => ({ label: grouping.levels[level]!, n: null, reason: messages.levelWithheld() })),
  };
}

function levelSizes({ count, rows }: PatternTable, { levels, codes }: Grouping): number[] {
  const people = levels.map(() => 0);
  for (let row = 0; row < rows; row++) if (codes[row]! >= 0) people[codes[row]!]! += count[row]!;
  return people;
}

/**
 * Whether the levels left out, of which only the sum is known, leave a small count less room than the rule requires.
 * Only two-by-two tables have a single free cell.
 */
function isDisclosedBySum(
  levels: readonly (readonly (readonly number[])[])[],
  out: ReadonlySet<number>,
  rule: DisclosureRule,
): boolean {
  const tables = [...out].map((level) => levels[level]!).filter((counts) => counts.length === 2);
  const rooms = tables.map((counts) => roomWithinMargins(counts));
  return tables.some((counts, at) => {
    if (!isDisclosive({ counts }, rule)) return false;
    const target = rooms[at]!;
    const others = rooms.filter((_, other) => other !== at);
    const up = Math.min(
      target.up,
      others.reduce((sum, { down }) => sum + down, 0),
    );
    const down = Math.min(
      target.down,
      others.reduce((sum, { up: room }) => sum + room, 0),
    );
    return up + down < Math.min(rule.leastCount, target.up + target.down);
  });
}

/** By how much the joint count could be larger or smaller, given the margins. */
const roomWithinMargins = ([
  [neither = 0, second = 0] = [],
  [first = 0, both = 0] = [],
]: readonly (readonly number[])[]) => ({ up: Math.min(first, second), down: Math.min(both, neither) });
