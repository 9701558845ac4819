import type { Cell, CellSystem, Line } from "./cell-system";
import { type Margin, type MarginGrouping, MarginTable, type Place, without } from "./margin";

/** A count of the same people by the same groupings as the others: an item, a set, a number of reports. */
export interface CountedVariable {
  readonly name: string;
  readonly margins: readonly Margin[];
  /** False for a count that is not printed but that a reader could form from others; true by default. */
  readonly published?: boolean;
}

/** In every combination of levels the total is the sum of the parts ("equal") or at most that ("atMost"); by name. */
export interface CountRelation {
  readonly relation: Line["relation"];
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
  const byVariable = new Map<string, ReadonlyMap<string, number>>();
  const places = variables.map((variable) => {
    const part = variableCells(groupings, variable, cells.length);
    cells.push(...part.cells);
    lines.push(...part.lines);
    byVariable.set(variable.name, part.cellAt);
    return part.places;
  });
  for (const { relation, total, parts } of relations) {
    for (const [key, cell] of byVariable.get(total) ?? []) {
      const others = parts.map((part) => byVariable.get(part)?.get(key));
      if (others.includes(undefined)) continue;
      lines.push({ relation, total: cell, parts: others as number[] });
    }
  }
  return { cells, lines, places };
}

function variableCells(
  groupings: readonly MarginGrouping[],
  { name, margins, published = true }: CountedVariable,
  first: number,
): { cells: Cell[]; lines: Line[]; cellAt: Map<string, number>; places: number[][] } {
  const table = new MarginTable(groupings, margins);
  const cells: Cell[] = [];
  const cellAt = new Map<string, number>();
  const places = margins.map(({ of }) => {
    const known: number[] = [];
    for (const place of table.places(of)) {
      const unknown = table.isUnknown(of, place);
      const { count, n, bound = n, hidden = false } = table.at(of, place);
      if (unknown && n === 0 && count === 0) continue;
      const cost = (COSTS[of.length] ?? 2) + Math.round(Math.log2(1 + Math.max(0, count)));
      cellAt.set(keyOf(of, place), first + cells.length);
      if (!unknown) known.push(first + cells.length);
      cells.push({
        name: `${name}, ${table.nameOf(of, place)}`,
        count,
        whole: n,
        bound,
        hidden,
        published: published && !unknown,
        cost,
        subgroup: of.length > 0,
      });
    }
    return known;
  });
  return { cells, lines: margins.flatMap((margin) => sumsOf(margin, table, cellAt)), cellAt, places };
}

/** A margin's cells add up, over each of its groupings, to the margin without it. */
function sumsOf({ of }: Margin, table: MarginTable, cellAt: ReadonlyMap<string, number>): Line[] {
  const parts = new Map<number, number[]>();
  of.forEach((_, dimension) => {
    for (const place of table.places(of)) {
      const cell = cellAt.get(keyOf(of, place));
      const total = cellAt.get(keyOf(without(of, dimension), without(place, dimension)));
      if (cell === undefined || total === undefined) continue;
      const key = total * of.length + dimension;
      parts.set(key, [...(parts.get(key) ?? []), cell]);
    }
  });
  return [...parts].map(([key, cells]) => ({
    relation: "equal",
    total: Math.floor(key / of.length),
    parts: cells,
  }));
}

function keyOf(of: readonly string[], place: Place): string {
  return JSON.stringify([of, place]);
}
