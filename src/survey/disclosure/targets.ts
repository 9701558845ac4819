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
  const sums: Target[] = [];
  for (const { relation, parts } of part.lines) {
    if (relation !== "equal" || parts.length < 3) continue;
    const unknown = parts.filter((at) => !shown[at]);
    if (unknown.length < 2 || unknown.length === parts.length) continue;
    const sum = hiddenSum(unknown.map((at) => cells[at]!));
    if (isDisclosive(sum, rule)) sums.push({ ...sum, cells: unknown });
  }
  return [...single, ...sums];
}

function isDisclosive({ count, whole, subgroup }: HiddenCount, rule: DisclosureRule): boolean {
  return disclosiveCount(count, whole, { subgroup, rule }) !== null;
}

function hiddenSum(cells: readonly Cell[]): HiddenCount {
  let count = 0;
  let whole: number | null = 0;
  let bound: number | null = 0;
  let subgroup = false;
  for (const cell of cells) {
    count += cell.count;
    whole = whole === null || cell.whole === null ? null : whole + cell.whole;
    bound = bound === null || cell.bound === null ? null : bound + cell.bound;
    subgroup ||= cell.subgroup;
  }
  return { count, whole, bound, subgroup };
}
