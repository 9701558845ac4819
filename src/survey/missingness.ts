import type { Grouping, PatternTable } from "../data/pattern-table";
import { missingCodes, missingIndex } from "./missing-codes";

/** How many people left how many items without a valid answer, and where. */
export interface MissingnessStatistics {
  /** People who answered every item. */
  readonly complete: number;
  /** People who answered none. */
  readonly none: number;
  /** `byNumber[k]` is the number of people with k items unanswered. */
  readonly byNumber: readonly number[];
  /** Share of item answers that are missing, weighted, by group level, item and code ("888", "blank"). */
  readonly byGroup: readonly {
    readonly group: string;
    readonly level: string;
    readonly n: number;
    readonly item: string;
    readonly proportions: Readonly<Record<string, number>>;
  }[];
}

/**
 * How many people left how many items without a valid answer, and which answers are missing in which group.
 *
 * @param table the answers as asked (with the codes of "no answer")
 * @returns counts of people (frequency weights count as people, design weights do not); `byGroup` has weighted shares
 *   (0 to 1) of each level's people by item and code. Levels with nobody, and people of unknown level, are left out.
 *
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
  return {
    complete: byNumber[0]!,
    none: table.items.length === 0 ? 0 : byNumber[table.items.length]!,
    byNumber,
    byGroup: table.groupings.flatMap((grouping) => missingByLevel(table, grouping)),
  };
}

function missingByLevel(table: PatternTable, grouping: Grouping): MissingnessStatistics["byGroup"] {
  return grouping.levels.flatMap((level, index) => {
    const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
      (row) => grouping.codes[row] === index,
    );
    const n = rows.reduce((people, row) => people + table.count[row]!, 0);
    const weight = rows.reduce((total, row) => total + table.weight[row]!, 0);
    if (!(weight > 0)) return [];
    return table.items.map((item, j) => {
      const codes = missingCodes(item);
      const sums = new Array<number>(codes.length).fill(0);
      for (const row of rows) {
        const code = missingIndex(table.columns[j]!, row);
        if (code >= 0) sums[code]! += table.weight[row]!;
      }
      const proportions = Object.fromEntries(codes.map(({ key }, k) => [key, sums[k]! / weight]));
      return { group: grouping.name, level, n, item: item.id, proportions };
    });
  });
}
