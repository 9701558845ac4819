import type { Cell, Line } from "../../survey/disclosure/cell-system";
import { type DisclosureRule, disclosiveCount } from "../../survey/disclosure/disclosure-rule";
import { roundCount, roundedShare } from "../../survey/disclosure/rounding";
import { suppressCells } from "../../survey/disclosure/suppress-cells";
import { suppressFrequencies } from "../../survey/disclosure/suppress-frequencies";
import type { ItemStatistics } from "../../survey/item-statistics";
import type { MissingnessStatistics } from "../../survey/missingness";
import { addedCells, cellCounts, type HiddenCells, NO_CELLS } from "./hidden-cells";

/** Missing answers as they may be shown. */
export interface ShownMissing {
  readonly missing: MissingnessStatistics;
  readonly byNumber: HiddenCells;
  readonly byGroup: HiddenCells;
  readonly narrowest: readonly (number | null)[];
}

const COSTS = { code: 4, total: 500 };

/**
 * Hides how few people left so many items unanswered, or gave one of the ways of not answering in a group. How many did
 * not answer an item in a group stays: it is what the numbers of people under its percentages leave.
 */
export function hideMissing(
  missing: MissingnessStatistics,
  items: readonly ItemStatistics[],
  rule: DisclosureRule,
): ShownMissing {
  const numbers = missing.byNumber.map((count) => Math.round(count ?? 0));
  const { reasons, narrowest } = suppressFrequencies(
    { counts: numbers.map((count) => [count]), subgroup: false, rowTotals: "none" },
    rule,
  );
  const isShown = numbers.map((_, k) => reasons[k]?.[0] == null);
  const shownCount = (k: number): number | null =>
    isShown[k] ? roundCount(missing.byNumber[k] ?? 0, rule.rounding) : null;
  const groups = [...new Set(missing.byGroup.map(({ group }) => group))];
  const parts = groups.flatMap((group) =>
    items.map((item) => {
      const cells = missing.byGroup.filter((cell) => cell.group === group && cell.item === item.id);
      return hideCodes(cells, item, rule);
    }),
  );
  const shownCells = new Map(parts.flatMap(({ cells }) => [...cells]));
  return {
    missing: {
      ...missing,
      complete: shownCount(0),
      none: missing.none === null || !isShown.at(-1) ? null : roundCount(missing.none, rule.rounding),
      byNumber: numbers.map((_, k) => shownCount(k)),
      byGroup: missing.byGroup.map((cell) => shownCells.get(cell) ?? cell),
    },
    byNumber: cellCounts(reasons.map((row) => row[0] ?? null)),
    byGroup: parts.reduce((sum, { hidden }) => addedCells(sum, hidden), NO_CELLS),
    narrowest: [narrowest, ...parts.map((part) => part.narrowest)],
  };
}

type GroupCell = MissingnessStatistics["byGroup"][number];

interface ShownCodes {
  readonly cells: ReadonlyMap<GroupCell, GroupCell>;
  readonly hidden: HiddenCells;
  readonly narrowest: number | null;
}

/** One item by the levels of one grouping: ways of not answering add up over levels and over ways. */
function hideCodes(cells: readonly GroupCell[], item: ItemStatistics, rule: DisclosureRule): ShownCodes {
  const codes = Object.keys(item.missing);
  const counts = cells.map((cell) => codes.map((code) => Math.round(cell.counts[code] ?? 0)));
  const isSmall = (count: number): boolean =>
    disclosiveCount(count, null, { subgroup: false, rule }) !== null;
  const shown = (isHidden: (level: number, code: number) => boolean): ReadonlyMap<GroupCell, GroupCell> =>
    new Map(
      cells.map((cell, l) => [cell, shownCell(cell, { codes, isHidden: (k) => isHidden(l, k), rule })]),
    );
  // A single way of not answering is what the numbers of people leave.
  if (codes.length < 2 || !counts.flat().some(isSmall)) {
    return { cells: shown(() => false), hidden: { ...NO_CELLS, all: counts.flat().length }, narrowest: null };
  }
  const system = codeSystem(
    counts,
    codes.map((code) => Math.round(item.missing[code] ?? 0)),
    item.id,
  );
  const { reasons, narrowest } = suppressCells(system, rule);
  const at = (level: number, code: number): number => level * codes.length + code;
  return {
    cells: shown((level, code) => reasons[at(level, code)] !== null),
    hidden: cellCounts(reasons.slice(0, counts.flat().length)),
    narrowest,
  };
}

function codeSystem(
  counts: readonly (readonly number[])[],
  totals: readonly number[],
  name: string,
): { readonly cells: readonly Cell[]; readonly lines: readonly Line[] } {
  const cell = (count: number, cost: number, published = true): Cell => {
    return { name, count, whole: null, bound: null, published, cost, subgroup: false };
  };
  const cells = counts.flat().map((count) => cell(count, COSTS.code));
  const lines: Line[] = [];
  const add = (total: Cell, parts: readonly number[]): void => {
    lines.push({ relation: "equal", total: cells.length, parts });
    cells.push(total);
  };
  const codes = totals.length;
  counts.forEach((row, l) => {
    const sum = row.reduce((total, count) => total + count, 0);
    add(
      cell(sum, COSTS.total),
      row.map((_, k) => l * codes + k),
    );
  });
  totals.forEach((total, k) => {
    const known = counts.reduce((sum, row) => sum + row[k]!, 0);
    const parts = counts.map((_, l) => l * codes + k);
    // People of unknown level, and of levels that are not shown.
    if (total > known) {
      parts.push(cells.length);
      cells.push(cell(total - known, COSTS.code, false));
    }
    add(cell(total, COSTS.total), parts);
  });
  return { cells, lines };
}

function shownCell(
  cell: GroupCell,
  options: {
    readonly codes: readonly string[];
    readonly isHidden: (code: number) => boolean;
    readonly rule: DisclosureRule;
  },
): GroupCell {
  const { codes, isHidden, rule } = options;
  const base = rule.rounding;
  const byCode = (value: (code: string) => number | null): Record<string, number | null> =>
    Object.fromEntries(codes.map((code, k) => [code, isHidden(k) ? null : value(code)]));
  return {
    ...cell,
    n: roundCount(cell.n, base),
    counts: byCode((code) => roundCount(cell.counts[code] ?? 0, base)),
    proportions: byCode((code) => roundedShare(cell.proportions[code] ?? 0, cell.n, base)),
  };
}
