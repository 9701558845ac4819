import { ItemwiseError } from "../../errors";
import type { PatternTable } from "../answers/pattern-table";
import * as messages from "../messages";
import { chosenGroupings, collapse } from "../patterns/build-pattern-table";

/**
 * Some of a table's items, in the order given; rows identical in them are joined.
 * @throws ItemwiseError "unknown-item"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1], b: [0, 1, 1] } });
 * selectItems(table, ["a"]).rows; // 2
 * ```
 */
export function selectItems(table: PatternTable, ids: readonly string[]): PatternTable {
  const indices = ids.map((id) => itemIndex(table, id));
  return collapse({
    ...table,
    items: indices.map((index) => table.items[index]!),
    columns: indices.map((index) => table.columns[index]!),
  });
}

/**
 * A table without some of its items; rows identical in the others are joined.
 * @throws ItemwiseError "unknown-item"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1], b: [0, 1, 1] } });
 * dropItems(table, ["b"]).items.map(({ id }) => id); // ["a"]
 * ```
 */
export function dropItems(table: PatternTable, ids: readonly string[]): PatternTable {
  for (const id of ids) itemIndex(table, id);
  return selectItems(
    table,
    table.items.map((item) => item.id).filter((id) => !ids.includes(id)),
  );
}

/**
 * The rows of people who answered every item.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, null], b: [0, 1, 1, 1] } });
 * Array.from(completeRows(table).count); // [1, 2]
 * ```
 */
export function completeRows(table: PatternTable): PatternTable {
  const kept = completeness(table);
  return filterRows(table, (row) => kept[row] === 1);
}

/** Blanks every answer of people who did not answer every item; the rows stay. */
export function blankIncomplete(table: PatternTable): PatternTable {
  const kept = completeness(table);
  return {
    ...table,
    columns: table.columns.map((column) =>
      column instanceof Float64Array
        ? column.map((cell, row) => (kept[row] ? cell : Number.NaN))
        : column.map((cell, row) => (kept[row] ? cell : -1)),
    ),
  };
}

/** By row: 1 where every item is answered, otherwise 0. */
function completeness({ columns, rows }: PatternTable): Uint8Array {
  const kept = new Uint8Array(rows).fill(1);
  for (const column of columns) {
    if (column instanceof Float64Array) {
      for (let row = 0; row < rows; row++) if (Number.isNaN(column[row]!)) kept[row] = 0;
    } else for (let row = 0; row < rows; row++) if (column[row]! < 0) kept[row] = 0;
  }
  return kept;
}

/**
 * The people of one level of a grouping; the table keeps the grouping.
 * @throws ItemwiseError "unknown-grouping" or "unknown-choice"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1] }, groups: { sex: ["boy", "girl", "girl"] } });
 * Array.from(selectGroup(table, "sex", "girl").count); // [2]
 * ```
 */
export function selectGroup(table: PatternTable, name: string, level: string): PatternTable {
  const grouping = chosenGroupings(table.groupings, [name])[0]!;
  const wanted = grouping.levels.indexOf(level);
  if (wanted < 0) {
    throw new ItemwiseError("unknown-choice", () => messages.unknownLevel({ group: name, level }), {
      hint: () => messages.unknownLevelHint({ levels: grouping.levels }),
    });
  }
  return filterRows(table, (row) => grouping.codes[row] === wanted);
}

/**
 * The table with only the named groupings, without strata and clusters; identical rows are joined.
 * @param keep names of groupings (default: none)
 * @throws ItemwiseError "unknown-grouping"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1] }, groups: { sex: ["boy", "boy", "girl"] } });
 * table.rows; // 3
 * Array.from(withoutGroups(table).count); // [1, 2]
 * ```
 */
export function withoutGroups(table: PatternTable, keep: readonly string[] = []): PatternTable {
  return collapse({
    ...table,
    groupings: chosenGroupings(table.groupings, keep),
    stratum: null,
    cluster: null,
    strata: null,
    replicates: null,
  });
}

/** The table by valid answers alone, whatever the missing code, group and sampling unit; identical rows are joined. */
export function byValidAnswers(table: PatternTable): PatternTable {
  const columns = table.columns.map((column) =>
    column instanceof Float64Array ? column : column.map((code) => Math.max(code, -1)),
  );
  return withoutGroups({ ...table, columns });
}

export function filterRows(table: PatternTable, keep: (row: number) => boolean): PatternTable {
  const at = new Int32Array(table.rows);
  let kept = 0;
  for (let row = 0; row < table.rows; row++) if (keep(row)) at[kept++] = row;
  return takeRows(table, at.slice(0, kept));
}

/** Rows by index, in the order given. */
export function takeRows(table: PatternTable, at: Int32Array): PatternTable {
  const taken = <T extends Int16Array | Int32Array | Float64Array>(values: T, into: T): T => {
    for (let k = 0; k < at.length; k++) into[k] = values[at[k]!]!;
    return into;
  };
  const ordinal = (values: Int16Array): Int16Array => taken(values, new Int16Array(at.length));
  const real = (values: Float64Array): Float64Array => taken(values, new Float64Array(at.length));
  const units = (codes: Int32Array | null): Int32Array | null =>
    codes && taken(codes, new Int32Array(at.length));
  return {
    ...table,
    rows: at.length,
    columns: table.columns.map((column) => (column instanceof Float64Array ? real(column) : ordinal(column))),
    count: real(table.count),
    weight: real(table.weight),
    weightSquared: real(table.weightSquared),
    groupings: table.groupings.map((grouping) => ({ ...grouping, codes: ordinal(grouping.codes) })),
    stratum: units(table.stratum),
    cluster: units(table.cluster),
  };
}

function itemIndex(table: PatternTable, id: string): number {
  const index = table.items.findIndex((item) => item.id === id);
  if (index >= 0) return index;
  const items = table.items.map((item) => item.id);
  throw new ItemwiseError("unknown-item", () => messages.noItemInTable({ item: id }), {
    hint: () => messages.noItemInTableHint({ items }),
  });
}
