import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import * as f from "../../figures/declare";
import { missingCodes, missingIndex } from "./missing-codes";

/** How many people left how many items without a valid answer, and where. */
export const missingnessStatistics = {
  /** People who answered every item; null where hidden. */
  complete: f.orNull(f.people),
  /** People who answered none; null where hidden. */
  none: f.orNull(f.people),
  /** Number of people with k items unanswered, by k; null where hidden. */
  byNumber: f.listOf(f.orNull(f.people), "everybody"),
  /** Weighted share of missing answers by group level, item and code ("888", "blank"). */
  byGroup: f.listOf(
    {
      group: f.text,
      level: f.text,
      n: f.people,
      item: f.text,
      proportions: f.byName(f.orNull(f.share), "everybody"),
      /** People by code; null where hidden. */
      counts: f.byName(f.orNull(f.people), "everybody"),
    },
    "level",
  ),
  /** By group level, over all items: average share, and sum of counts. */
  byLevel: f.listOf(
    {
      group: f.text,
      level: f.text,
      n: f.people,
      proportions: f.byName(f.orNull(f.share), "everybody"),
      counts: f.byName(f.orNull(f.people), "everybody"),
    },
    "level",
  ),
  /** Levels with fewer than 25 people, which `byGroup` omits. */
  hidden: f.listOf({ group: f.text, level: f.text }, "level"),
};
export interface MissingnessStatistics extends f.Declared<typeof missingnessStatistics> {}

/** Minimum of people for percentages, as in the DHS and MICS surveys. */
export const MIN_PEOPLE_SHOWN = 25;

/**
 * How many people left how many items without a valid answer, and which answers are missing in which group.
 * @param table the answers as asked, with missing codes
 * @returns counts of people (frequency weights count as people, design weights do not); `byGroup` has weighted shares
 *   (0 to 1) of each level's people by item and code. Levels with fewer than 25 people are hidden and named; empty
 *   levels and people of unknown level are left out.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, null, 1, null], b: [0, 1, 1, null] } });
 * missingness(table).byNumber; // [2, 1, 1]
 * ```
 */
export function missingness(table: PatternTable): MissingnessStatistics {
  const byNumber = new Array<number>(table.items.length + 1).fill(0);
  for (let row = 0; row < table.rows; row++) {
    let unanswered = 0;
    for (const column of table.columns) if (missingIndex(column, row) >= 0) unanswered++;
    byNumber[unanswered]! += table.count[row]!;
  }
  const levels = table.groupings.flatMap((grouping) =>
    grouping.levels.map((level, index) => levelOf(table, grouping, { level, index })),
  );
  const shown = levels.filter(({ n }) => n >= MIN_PEOPLE_SHOWN);
  const byGroup = shown.flatMap((level) => missingInLevel(table, level));
  return {
    complete: byNumber[0]!,
    none: table.items.length === 0 ? 0 : byNumber[table.items.length]!,
    byNumber,
    byGroup,
    byLevel: shown.map(({ group, level, n }) => {
      const own = byGroup.filter((cell) => cell.group === group && cell.level === level);
      return { group, level, n, ...together(own) };
    }),
    hidden: levels
      .filter(({ n }) => n > 0 && n < MIN_PEOPLE_SHOWN)
      .map(({ group, level }) => ({ group, level })),
  };
}

interface Level {
  readonly group: string;
  readonly level: string;
  readonly n: number;
  readonly rows: readonly number[];
}

function levelOf(table: PatternTable, grouping: Grouping, at: { level: string; index: number }): Level {
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (grouping.codes[row] === at.index) rows.push(row);
  const n = rows.reduce((people, row) => people + table.count[row]!, 0);
  return { group: grouping.name, level: at.level, n, rows };
}

function missingInLevel(
  table: PatternTable,
  { group, level, n, rows }: Level,
): MissingnessStatistics["byGroup"] {
  const weight = rows.reduce((total, row) => total + table.weight[row]!, 0);
  return table.items.map((item, j) => {
    const codes = missingCodes(item);
    const sums = new Array<number>(codes.length).fill(0);
    const people = new Array<number>(codes.length).fill(0);
    for (const row of rows) {
      const code = missingIndex(table.columns[j]!, row);
      if (code < 0) continue;
      sums[code]! += table.weight[row]!;
      people[code]! += table.count[row]!;
    }
    const byCode = (values: readonly number[]): Record<string, number> =>
      Object.fromEntries(codes.map(({ key }, k) => [key, values[k]!]));
    const proportions = byCode(sums.map((sum) => sum / weight));
    return { group, level, n, item: item.id, proportions, counts: byCode(people) };
  });
}

function together(
  cells: MissingnessStatistics["byGroup"],
): Pick<MissingnessStatistics["byLevel"][number], "proportions" | "counts"> {
  const codes = [...new Set(cells.flatMap(({ counts }) => Object.keys(counts)))];
  const sum = (of: "proportions" | "counts", code: string): number =>
    cells.reduce((total, cell) => total + (cell[of][code] ?? 0), 0);
  return {
    proportions: Object.fromEntries(codes.map((code) => [code, sum("proportions", code) / cells.length])),
    counts: Object.fromEntries(codes.map((code) => [code, sum("counts", code)])),
  };
}
