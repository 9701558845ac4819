import type { Cell, CellSystem, Line } from "./cell-system";
import { type DisclosureRule, disclosiveCount } from "./disclosure-rule";
import type { HiddenCount } from "./interval";

/** A hidden count, or the sum of several, that must be protected. */
export interface Target extends HiddenCount {
  /** The cells whose sum it is: mostly one. */
  readonly cells: readonly number[];
}

/** A part of a system. */
export interface SystemPart {
  readonly cells: readonly number[];
  readonly lines: readonly Line[];
}

/**
 * What must be protected: every hidden count, whatever it was hidden for; sensitive counts that are not printed but
 * may be derivable; and of each sum the unknown parts together, where they are a sensitive count.
 */
export function targetsOf(
  { cells }: CellSystem,
  shown: readonly boolean[],
  { part, rule }: { part: SystemPart; rule: DisclosureRule },
): Target[] {
  const single = part.cells.flatMap((at): Target[] => {
    const cell = cells[at]!;
    const must = !shown[at] && (cell.published || isDisclosive(cell, rule));
    return must ? [{ ...hiddenSum([cell]), cells: [at] }] : [];
  });
  const sums = part.lines.flatMap(({ relation, parts }): Target[] => {
    const unknown = parts.filter((at) => !shown[at]);
    if (relation !== "equal" || unknown.length < 2 || unknown.length === parts.length) return [];
    const sum = hiddenSum(unknown.map((at) => cells[at]!));
    return isDisclosive(sum, rule) ? [{ ...sum, cells: unknown }] : [];
  });
  return [...single, ...sums];
}

function isDisclosive({ count, whole, subgroup }: HiddenCount, rule: DisclosureRule): boolean {
  return disclosiveCount(count, whole, { subgroup, rule }) !== null;
}

function hiddenSum(cells: readonly Cell[]): HiddenCount {
  return {
    count: cells.reduce((sum, { count }) => sum + count, 0),
    whole: sumOrNull(cells.map(({ whole }) => whole)),
    bound: sumOrNull(cells.map(({ bound }) => bound)),
    subgroup: cells.some(({ subgroup }) => subgroup),
  };
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
