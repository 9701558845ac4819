import { roundCount } from "../../numeric/sums/round-count";
import type { Cell, Line } from "../../survey/disclosure/cell-system";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundedShare } from "../../survey/disclosure/rounding";
import { type Suppression, suppressCells } from "../../survey/disclosure/suppress-cells";
import type { ItemStatistics } from "../../survey/items/item-statistics-result";
import type { MissingnessStatistics } from "../../survey/items/missingness";
import { cellCounts, type HiddenCells } from "./hidden-cells";
import { hideUnansweredCounts } from "./hide-unanswered-counts";

export interface ShownMissing extends Pick<Suppression, "narrowest" | "unprotected" | "budget"> {
  /** As in `HiddenUnansweredCounts`. */
  readonly coarsensPairs: boolean;
  readonly missing: MissingnessStatistics;
  /** Whether an item's overall count of a missing code is hidden. */
  readonly isHiddenCode: (item: string, code: string) => boolean;
  readonly byNumber: HiddenCells;
  readonly byCode: HiddenCells;
}

const COSTS = { code: 4, level: 60, everybody: 500 };

/**
 * Hides small counts of items unanswered and of missing codes. The number of missing answers by item and group follows
 * from the published base sizes, so that an item's only missing code is known and not hidden.
 */
export function hideMissing(
  missing: MissingnessStatistics,
  items: readonly ItemStatistics[],
  rule: DisclosureRule,
): ShownMissing {
  const { byNumber, none } = missing;
  const numbers = hideUnansweredCounts(
    byNumber.map((count) => Math.round(count ?? 0)),
    rule,
  );
  const shownCount = (k: number): number | null =>
    numbers.hidden.has(k) ? null : roundCount(byNumber[k] ?? 0, rule.rounding);
  const { system, places } = missingCodeSystem(missing, items);
  const { reasons, narrowest, unprotected, budget } = suppressCells(system, rule);
  const isHidden = (of: object, code: string): boolean => {
    const at = places.get(of)?.get(code);
    return at !== undefined && reasons[at] !== null;
  };
  const byCode = [...missing.byGroup, ...items].flatMap((of) => [...(places.get(of)?.values() ?? [])]);
  return {
    missing: {
      ...missing,
      complete: shownCount(0),
      none: none === null ? null : shownCount(byNumber.length - 1),
      byNumber: byNumber.map((_, k) => shownCount(k)),
      byGroup: missing.byGroup.map((cell) => shownCell(cell, (code) => isHidden(cell, code), rule)),
      byLevel: missing.byLevel.map((cell) => shownCell(cell, (code) => isHidden(cell, code), rule)),
    },
    isHiddenCode: (id, code) => items.some((item) => item.id === id && isHidden(item, code)),
    byNumber: cellCounts(
      byNumber.map((count, k) => {
        if (!numbers.hidden.has(k)) return null;
        return isSmallCount(Math.round(count ?? 0), rule) ? "small count" : "protects another figure";
      }),
    ),
    byCode: cellCounts(byCode.map((at) => reasons[at] ?? null)),
    narrowest,
    unprotected: [...unprotected, ...numbers.unprotected],
    budget,
    coarsensPairs: numbers.coarsensPairs,
  };
}

/** By item, item in a level, or level: the cell of each missing code. */
type Places = ReadonlyMap<object, ReadonlyMap<string, number>>;

/** Missing codes sum over codes to a known total, over levels to the overall count, and over items to a level's count. */
function missingCodeSystem(
  { byGroup, byLevel }: MissingnessStatistics,
  items: readonly ItemStatistics[],
): { system: { cells: Cell[]; lines: Line[] }; places: Places } {
  const cells: Cell[] = [];
  const lines: Line[] = [];
  const addCell = (count: number, more: Pick<Cell, "cost" | "published" | "fixed" | "bound">): number =>
    cells.push({ name: "missing answers", whole: null, subgroup: false, count, ...more }) - 1;
  const sum = (parts: readonly number[]): number => parts.reduce((all, at) => all + cells[at]!.count, 0);
  /** The codes of some people, whose total is known. */
  const addRow = (counts: ReadonlyMap<string, number>, cost: number, published: boolean) => {
    const bound = [...counts.values()].reduce((all, count) => all + count, 0);
    const fixed = counts.size < 2;
    const places = new Map(
      [...counts].map(([code, n]) => [code, addCell(n, { cost, published, fixed, bound })]),
    );
    const total = addCell(bound, { cost, published: false, fixed: true, bound });
    lines.push({ total, parts: [...places.values()] });
    return places;
  };
  const placesOf = new Map<object, ReadonlyMap<string, number>>();
  const groups = [...new Set(byGroup.map(({ group }) => group))];
  for (const item of items) {
    const inGroup = groups.map((group) =>
      byGroup.filter((cell) => cell.group === group && cell.item === item.id),
    );
    const inLevels = (groupCells: typeof byGroup, code: string): number =>
      groupCells.reduce((all, { counts }) => all + Math.round(counts[code] ?? 0), 0);
    const totals = new Map(
      Object.entries(item.missing).map(([code, n]) => {
        return [
          code,
          Math.max(Math.round(n ?? 0), ...inGroup.map((groupCells) => inLevels(groupCells, code))),
        ] as const;
      }),
    );
    // Codes that nobody has are ignored.
    const codes = [...totals.keys()].filter((code) => totals.get(code)! > 0);
    const of = (count: (code: string) => number) => new Map(codes.map((code) => [code, count(code)]));
    const everybody = addRow(
      of((code) => totals.get(code)!),
      COSTS.everybody,
      true,
    );
    placesOf.set(item, everybody);
    for (const groupCells of inGroup) {
      const rows = groupCells.map((cell) => {
        const level = addRow(
          of((code) => Math.round(cell.counts[code] ?? 0)),
          COSTS.code,
          true,
        );
        placesOf.set(cell, level);
        return level;
      });
      // People of unknown level and of levels not shown.
      rows.push(
        addRow(
          of((code) => totals.get(code)! - inLevels(groupCells, code)),
          COSTS.code,
          false,
        ),
      );
      for (const [code, total] of everybody)
        lines.push({ total, parts: rows.map((cell) => cell.get(code)!) });
    }
  }
  for (const level of byLevel) {
    const levelCells = byGroup.filter((cell) => cell.group === level.group && cell.level === level.level);
    const places = new Map<string, number>();
    for (const code of Object.keys(level.counts)) {
      const parts = levelCells.flatMap((cell) => placesOf.get(cell)?.get(code) ?? []);
      const fixed = parts.every((at) => cells[at]!.fixed);
      places.set(code, addCell(sum(parts), { cost: COSTS.level, published: true, fixed, bound: null }));
      lines.push({ total: places.get(code)!, parts });
    }
    placesOf.set(level, places);
  }
  return { system: { cells, lines }, places: placesOf };
}

function shownCell<T extends MissingnessStatistics["byLevel"][number]>(
  cell: T,
  isHidden: (code: string) => boolean,
  { rounding }: DisclosureRule,
): T {
  const byCode = (value: (code: string) => number): Record<string, number | null> =>
    Object.fromEntries(Object.keys(cell.counts).map((code) => [code, isHidden(code) ? null : value(code)]));
  return {
    ...cell,
    n: roundCount(cell.n, rounding),
    counts: byCode((code) => roundCount(cell.counts[code] ?? 0, rounding)),
    proportions: byCode((code) => roundedShare(cell.proportions[code] ?? 0, cell.n, rounding)),
  };
}
