import type { Cell, CellSystem, Line } from "./cell-system";
import { type Margin, type MarginGrouping, MarginTable, type Place, without } from "./margin";

/** A count of the same people by the same groupings as the others: an item, a set, a number of reports. */
export interface CountedVariable {
  readonly name: string;
  readonly margins: readonly Margin[];
  /** False for a count that is not printed but that a reader could form from others; true by default. */
  readonly published?: boolean | undefined;
  /** True for a count that only bears on the others: it is protected in tables of its own, and what is not `told` is hidden. */
  readonly isElsewhere?: boolean | undefined;
  /** True for a number of people without a known answer: no share of the others, and harmless where it is 0. */
  readonly isSize?: boolean | undefined;
}

/** In every combination of levels the total is the sum of the parts; variables by name. */
export interface CountRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A system of cells, and where the figures of each variable's margins are in it. */
export interface MarginSystem extends CellSystem {
  /** By variable, by margin: the cells in the order of the margin's counts. */
  readonly places: readonly (readonly (readonly number[])[])[];
}

/** Hiding the figure for everyone costs most, one by a grouping less, one by crossed groupings least. */
const COSTS = [2000, 100, 4];

/**
 * The cells and lines of several counts by the same groupings: each margin's cells add up to those of the margin with
 * one grouping less; people of unknown level are a cell that is not printed; relations hold in every combination.
 */
export function marginSystem(
  groupings: readonly MarginGrouping[],
  variables: readonly CountedVariable[],
  relations: readonly CountRelation[],
): MarginSystem {
  const cells: Cell[] = [];
  const lines: Line[] = [];
  const isOneGroup = variables.some(({ margins }) => margins.some(isOneLevel));
  const byVariable = new Map<string, ReadonlyMap<string, number>>();
  const places = variables.map((variable) => {
    const table = new MarginTable(groupings, variable.margins);
    const { cellAt, printed } = putCells(cells, table, { ...variable, isOneGroup });
    lines.push(...variable.margins.flatMap(({ of }) => sumsOf(of, table, cellAt)));
    byVariable.set(variable.name, cellAt);
    return printed;
  });
  for (const { total, parts } of relations) {
    for (const [key, cell] of byVariable.get(total) ?? []) {
      const others = parts.flatMap((part) => byVariable.get(part)?.get(key) ?? []);
      if (others.length === parts.length) lines.push({ total: cell, parts: others });
    }
  }
  return { cells, lines, places };
}

/** Whether all people whose level is known are of one: then what is told of everybody is told of that group. */
function isOneLevel({ of, n }: Margin): boolean {
  return of.length === 1 && n.filter((people) => people > 0).length === 1;
}

/** @returns the index of each place's cell, and by margin the cells of its counts */
function putCells(
  cells: Cell[],
  table: MarginTable,
  {
    name,
    margins,
    published = true,
    isSize = false,
    isElsewhere = false,
    isOneGroup,
  }: CountedVariable & { readonly isOneGroup: boolean },
): { cellAt: ReadonlyMap<string, number>; printed: number[][] } {
  const cellAt = new Map<string, number>();
  const printed = margins.map(({ of }) =>
    table.places(of).flatMap((place) => {
      const isUnknown = table.isUnknown(of, place);
      const { count, n, bound = n, floor, implies, told } = table.at(of, place);
      if (isUnknown && n === 0 && count === 0) return [];
      cellAt.set(keyOf(of, place), cells.length);
      const at = cells.push({
        name: `${name}, ${table.nameOf(of, place)}`,
        count,
        whole: isSize ? null : n,
        bound,
        floor,
        implies,
        fixed: told,
        published: published && !isElsewhere && !isUnknown,
        elsewhere: isElsewhere,
        cost: (COSTS[of.length] ?? 2) + Math.round(Math.log2(1 + Math.max(0, count))),
        subgroup: (of.length > 0 || isOneGroup) && !isSize,
        depth: of.length,
      });
      return isUnknown ? [] : [at - 1];
    }),
  );
  return { cellAt, printed };
}

/** A margin's cells add up, over each of its groupings, to the margin without it. */
function sumsOf(of: readonly string[], table: MarginTable, cellAt: ReadonlyMap<string, number>): Line[] {
  return of.flatMap((_, dimension) => {
    const parts = new Map<number, number[]>();
    for (const place of table.places(of)) {
      const cell = cellAt.get(keyOf(of, place));
      const total = cellAt.get(keyOf(without(of, dimension), without(place, dimension)));
      if (cell === undefined || total === undefined) continue;
      parts.set(total, [...(parts.get(total) ?? []), cell]);
    }
    return [...parts].map(([total, cells]) => ({ total, parts: cells }));
  });
}

function keyOf(of: readonly string[], place: Place): string {
  return JSON.stringify([of, place]);
}
