import type { MissingRule } from "../../correlation/correlation-matrix";
import { completeRows, peopleIn } from "../../correlation/observed-categories";
import { chosenGroupings } from "../../data/build-pattern-table";
import type { PatternTable } from "../../data/pattern-table";
import { filterRows, selectItems } from "../../data/select";
import { choose } from "../../errors";

export interface GroupTableOptions {
  /** Ids of the items, in the order of the moments. */
  readonly items: readonly string[];
  /** Who enters: those who answered both items of a pair, or only those who answered all of the items. */
  readonly missing: MissingRule;
  /** Name of a grouping; without it everyone is one group. */
  readonly by?: string;
  /** Levels of the grouping, in this order; all that have people where it is not given. */
  readonly levels?: readonly string[];
}

/** The answers of one group to the items chosen. */
export interface GroupTable {
  /** "" without groups. */
  readonly label: string;
  readonly table: PatternTable;
  /** By row: who enters; null for everyone. */
  readonly included: Uint8Array | null;
  /** People who enter: with all answers under listwise deletion, with any answer under pairwise (as lavaan counts). */
  readonly n: number;
}

/**
 * A table cut into its groups. Rows alike in the items, the grouping, stratum and cluster are joined.
 *
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice" (a level)
 */
export function groupTables(table: PatternTable, options: GroupTableOptions): GroupTable[] {
  const { by } = options;
  const groupings = by === undefined ? [] : chosenGroupings(table.groupings, [by]);
  const chosen = selectItems({ ...table, groupings }, options.items);
  const grouping = groupings.length === 0 ? undefined : chosen.groupings[0];
  if (grouping === undefined) return [asGroup("", chosen, options.missing)];
  const levels = Object.fromEntries(grouping.levels.map((level, index) => [level, index]));
  const labels = options.levels ?? levelsWithPeople(chosen);
  return labels.map((label) => {
    const level = choose(grouping.name, levels, label);
    const own = filterRows(chosen, (row) => grouping.codes[row] === level);
    return asGroup(label, { ...own, groupings: [] }, options.missing);
  });
}

function asGroup(label: string, table: PatternTable, missing: MissingRule): GroupTable {
  const items = table.items.map((_, index) => index);
  if (missing === "pairwise") return { label, table, included: null, n: peopleIn(table, answeredAny(table)) };
  const included = completeRows(table, items);
  return { label, table, included, n: peopleIn(table, included) };
}

/** Marks the rows with a valid answer to any item. */
function answeredAny(table: PatternTable): Uint8Array {
  const answered = new Uint8Array(table.rows);
  for (const column of table.columns) {
    for (let row = 0; row < table.rows; row++) if (column[row]! >= 0) answered[row] = 1;
  }
  return answered;
}

function levelsWithPeople(table: PatternTable): string[] {
  const { levels, codes } = table.groupings[0]!;
  const people = new Float64Array(levels.length);
  for (let row = 0; row < table.rows; row++) if (codes[row]! >= 0) people[codes[row]!]! += table.count[row]!;
  return levels.filter((_, level) => people[level]! > 0);
}
