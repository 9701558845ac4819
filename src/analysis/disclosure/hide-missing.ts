import type { Cell, Line } from "../../survey/disclosure/cell-system";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { roundCount, roundedShare } from "../../survey/disclosure/rounding";
import { suppressCells } from "../../survey/disclosure/suppress-cells";
import { suppressFrequencies } from "../../survey/disclosure/suppress-frequencies";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import type { MissingnessStatistics } from "../../survey/items/missingness";
import { addedCells, cellCounts, type HiddenCells, NO_CELLS } from "./hidden-cells";

/** Missing answers as they may be shown. */
export interface ShownMissing {
  readonly missing: MissingnessStatistics;
  readonly byNumber: HiddenCells;
  readonly byGroup: HiddenCells;
  readonly narrowest: readonly (number | null)[];
}

const COSTS = { code: 4, level: 60, total: 500 };

/**
 * Hides how few people left so many items unanswered, or gave one of the ways of not answering in a group. Totals over
 * the ways or the groups are cells of the system and may be hidden in it, but can be read off other figures of the
 * record: how many did not answer an item in a group is what the numbers of people under its percentages leave.
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
  const parts = groups.map((group) => {
    const levels = missing.byLevel.filter((cell) => cell.group === group);
    const rows = items.map((item) => ({
      item,
      cells: missing.byGroup.filter((cell) => cell.group === group && cell.item === item.id),
    }));
    return hideCodes(rows, levels, rule);
  });
  const shownCells = new Map(parts.flatMap(({ cells }) => [...cells]));
  const shownLevels = new Map(parts.flatMap(({ levels }) => [...levels]));
  return {
    missing: {
      ...missing,
      complete: shownCount(0),
      none: missing.none === null || !isShown.at(-1) ? null : roundCount(missing.none, rule.rounding),
      byNumber: numbers.map((_, k) => shownCount(k)),
      byGroup: missing.byGroup.map((cell) => shownCells.get(cell) ?? cell),
      byLevel: missing.byLevel.map((cell) => shownLevels.get(cell) ?? cell),
    },
    byNumber: cellCounts(reasons.map((row) => row[0] ?? null)),
    byGroup: parts.reduce((sum, { hidden }) => addedCells(sum, hidden), NO_CELLS),
    narrowest: [narrowest, ...parts.map((part) => part.narrowest)],
  };
}

type GroupCell = MissingnessStatistics["byGroup"][number];
type LevelCell = MissingnessStatistics["byLevel"][number];

interface ShownCodes {
  readonly cells: ReadonlyMap<GroupCell, GroupCell>;
  readonly levels: ReadonlyMap<LevelCell, LevelCell>;
  readonly hidden: HiddenCells;
  readonly narrowest: number | null;
}

/** An item by the levels of one grouping. */
interface ItemRow {
  readonly item: ItemStatistics;
  readonly cells: readonly GroupCell[];
}

/** The items by the levels of one grouping: ways of not answering add up over levels, over ways and over items. */
function hideCodes(rows: readonly ItemRow[], levels: readonly LevelCell[], rule: DisclosureRule): ShownCodes {
  const { system, cellAt, levelAt } = codeSystem(rows, levels);
  const { reasons, narrowest } = suppressCells(system, rule);
  const isHidden = (at: number | undefined): boolean => at !== undefined && reasons[at] !== null;
  const own = [...cellAt.values()].flatMap((places) => [...places.values()]);
  return {
    cells: new Map(
      [...cellAt].map(([cell, places]) => [
        cell,
        shownCell(cell, (code) => isHidden(places.get(code)), rule),
      ]),
    ),
    levels: new Map(
      [...levelAt].map(([level, places]) => [
        level,
        shownCell(level, (code) => isHidden(places.get(code)), rule),
      ]),
    ),
    hidden: cellCounts(own.map((at) => reasons[at] ?? null)),
    narrowest,
  };
}

type Places = ReadonlyMap<string, number>;

function codeSystem(rows: readonly ItemRow[], levels: readonly LevelCell[]) {
  const cells: Cell[] = [];
  const lines: Line[] = [];
  const put = (count: number, cost: number, published = true): number => {
    const named = { name: "missing answers", whole: null, bound: null, subgroup: false };
    return cells.push({ ...named, count: Math.round(count), published, cost }) - 1;
  };
  const sum = (parts: readonly number[]): number => parts.reduce((total, at) => total + cells[at]!.count, 0);
  const add = (cost: number, parts: readonly number[], count = sum(parts)): number => {
    const total = put(count, cost);
    lines.push({ total, parts });
    return total;
  };
  const cellAt = new Map<GroupCell, Places>();
  for (const { item, cells: own } of rows) {
    const codes = Object.keys(item.missing);
    for (const cell of own) {
      const places = new Map(codes.map((code) => [code, put(cell.counts[code] ?? 0, COSTS.code)]));
      cellAt.set(cell, places);
      add(COSTS.total, [...places.values()]);
    }
    for (const code of codes) {
      const parts = own.map((cell) => cellAt.get(cell)!.get(code)!);
      const total = Math.max(sum(parts), Math.round(item.missing[code] ?? 0));
      // People of unknown level, and of levels that are not shown.
      const rest = total - sum(parts);
      if (rest > 0) parts.push(put(rest, COSTS.code, false));
      add(COSTS.total, parts, total);
    }
  }
  const levelAt = new Map<LevelCell, Places>();
  for (const level of levels) {
    const own = rows.flatMap(({ cells: all }) => all.filter((cell) => cell.level === level.level));
    const places = Object.keys(level.counts).map((code): [string, number] => [
      code,
      add(
        COSTS.level,
        own.flatMap((cell) => cellAt.get(cell)?.get(code) ?? []),
      ),
    ]);
    levelAt.set(level, new Map(places));
  }
  return { system: { cells, lines }, cellAt, levelAt };
}

function shownCell<T extends LevelCell>(
  cell: T,
  isHidden: (code: string) => boolean,
  { rounding }: DisclosureRule,
): T {
  const codes = Object.keys(cell.counts);
  // A single way of not answering is what the numbers of people leave.
  const hides = (code: string): boolean => codes.length > 1 && isHidden(code);
  const byCode = (value: (code: string) => number): Record<string, number | null> =>
    Object.fromEntries(codes.map((code) => [code, hides(code) ? null : value(code)]));
  return {
    ...cell,
    n: roundCount(cell.n, rounding),
    counts: byCode((code) => roundCount(cell.counts[code] ?? 0, rounding)),
    proportions: byCode((code) => roundedShare(cell.proportions[code] ?? 0, cell.n, rounding)),
  };
}
