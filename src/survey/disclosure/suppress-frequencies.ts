import { log1p } from "../../numeric/elementary/log";
import { sum } from "../../numeric/sums/sum";
import type { Cell, Line } from "./cell-system";
import type { DisclosureRule, HiddenReason } from "./disclosure";
import { type Suppression, suppressCells } from "./suppress-cells";
import type { Interval } from "./targets";

/** A table of counts: a row per category, a column per group of people. */
export interface FrequencyTable {
  /** By category and group. */
  readonly counts: readonly (readonly number[])[];
  /** Whether the columns are only some of the people asked: then 0 and all of a column are disclosive. */
  readonly subgroup: boolean;
  /**
   * "shown" where the columns are disjoint groups whose sums the table prints; "none" where they are not to be added
   * (the same people's answers to several items).
   */
  readonly rowTotals: "shown" | "none";
}

/** What is hidden of a table; the number of people in each column is printed too. */
export interface SuppressedFrequencies extends Pick<Suppression, "narrowest" | "unprotected"> {
  /** By category and group; null where the count is shown. */
  readonly reasons: readonly (readonly (HiddenReason | null)[])[];
  /** By category and group, the feasibility interval of a hidden count. */
  readonly intervals: readonly (readonly (Interval | null)[])[];
  /** By category, where totals are shown. */
  readonly rowTotals: readonly (HiddenReason | null)[];
  /** By group. */
  readonly columnTotals: readonly (HiddenReason | null)[];
  /** Of all people, where row totals are shown. */
  readonly total: HiddenReason | null;
}

/** Costs of hiding: sums cost more than cells, and everybody's most. */
const COSTS = { cell: 4, rowTotal: 60, columnTotal: 100, total: 2000 };

/**
 * Hides what the rule forbids in a table of counts, including its totals.
 * @param table every person of a column is in exactly one category
 * @throws ItemwiseError "inconsistent-counts"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5.
 */
export function suppressFrequencies(table: FrequencyTable, rule: DisclosureRule): SuppressedFrequencies {
  const { grid, ...system } = frequencySystem(table);
  const suppression = suppressCells(system, rule);
  const { narrowest, unprotected } = suppression;
  const reasons = grid.map((row) => row.map((cell) => suppression.reasons[cell]!));
  const categories = reasons.slice(0, -1);
  return {
    reasons: categories.map((row) => row.slice(0, -1)),
    intervals: grid.slice(0, -1).map((row) => row.slice(0, -1).map((cell) => suppression.intervals[cell]!)),
    rowTotals: categories.map((row) => row.at(-1)!),
    columnTotals: reasons.at(-1)!.slice(0, -1),
    total: reasons.at(-1)!.at(-1)!,
    narrowest,
    unprotected,
  };
}

/** @returns cells with row totals as last column and column totals as last row; `grid` has their indices */
function frequencySystem({ counts, subgroup, rowTotals }: FrequencyTable): {
  cells: Cell[];
  lines: Line[];
  grid: number[][];
} {
  const categories = counts.length;
  const groups = counts[0]?.length ?? 0;
  const columnTotals = [...Array(groups).keys()].map((column) => sum(counts.map((row) => row[column]!)));
  const full = [...counts, columnTotals].map((row) => [...row, sum(row)]);
  const addsColumns = rowTotals === "shown";
  const cells = full.flatMap((row, at) =>
    row.map((count, column): Cell => {
      const [isTotalRow, isTotalColumn] = [at === categories, column === groups];
      return {
        name: `row ${isTotalRow ? "total" : at + 1}, column ${isTotalColumn ? "total" : column + 1}`,
        count,
        whole: isTotalRow || (isTotalColumn && !addsColumns) ? null : full[categories]![column]!,
        bound: null,
        published: addsColumns || !isTotalColumn,
        cost: costOf(count, { isTotalRow, isTotalColumn }),
        subgroup: subgroup && !isTotalColumn && !isTotalRow,
      };
    }),
  );
  const grid = full.map((row, at) => row.map((_, column) => at * (groups + 1) + column));
  const down = grid[0]!.map((_, column): Line => {
    return { total: grid[categories]![column]!, parts: grid.slice(0, -1).map((row) => row[column]!) };
  });
  const across = grid.map((row): Line => ({ total: row[groups]!, parts: row.slice(0, -1) }));
  return { cells, lines: addsColumns ? [...down, ...across] : down.slice(0, -1), grid };
}

function costOf(count: number, place: { isTotalRow: boolean; isTotalColumn: boolean }): number {
  const { isTotalRow, isTotalColumn } = place;
  const kind = isTotalRow ? (isTotalColumn ? "total" : "columnTotal") : isTotalColumn ? "rowTotal" : "cell";
  return COSTS[kind] + Math.round(log1p(count) / Math.LN2);
}
