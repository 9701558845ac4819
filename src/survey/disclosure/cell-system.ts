import { ItemwiseError } from "../../errors";
import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { WorkBudget } from "../../numeric/optimization/work-budget";
import { remember } from "../../numeric/workers/remember";

/** A count that is printed, or that readers can only derive (people of unknown sex, say). */
export interface Cell {
  /** For messages: "Kenya, boys". */
  readonly name: string;
  readonly count: number;
  /** The people that it is a count of; null for no known whole. */
  readonly whole: number | null;
  /** Upper bound known to readers (the printed number of people); null for none. */
  readonly bound: number | null;
  /** Lower bound known to readers; 0 by default. */
  readonly floor?: number | undefined;
  /** Whether it implies a hidden figure outside the system and so is hidden too. */
  readonly implies?: boolean | undefined;
  /** Whether readers know it whatever is hidden: other tables print it, or leave it as a difference. */
  readonly fixed?: boolean | undefined;
  /** False for a count that is not printed and can only be derived. */
  readonly published: boolean;
  /** Cost of hiding it, above 0; the cheapest sufficient cells are hidden. */
  readonly cost: number;
  /** Whether the people are only some of those asked: then 0 and all of them are disclosive. */
  readonly subgroup: boolean;
  /** Whether it only affects other cells here, being protected or released elsewhere. */
  readonly isProtectedElsewhere?: boolean | undefined;
  /**
   * Number of groupings of its table: where the work is too much, tables with the most are hidden whole. 0 by default.
   */
  readonly depth?: number | undefined;
}

/** The total is the sum of the parts; cells by index. */
export interface Line {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface CellSystem {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

/** Some cells of a system, by index, and the lines on them. */
export interface SystemPart {
  readonly cells: readonly number[];
  readonly lines: readonly Line[];
}

/** Checks that counts are integers within their bounds and that lines hold; throws "inconsistent-counts". */
export function checkSystem({ cells, lines }: CellSystem): void {
  for (const { name, count, whole, bound, floor = 0 } of cells) {
    const fits = count >= floor && count <= (whole ?? count) && count <= (bound ?? count);
    if (!Number.isInteger(count) || count < 0 || !fits) {
      throw inconsistent(
        `${name}: the count ${count} is not a whole number from ${floor} to ${whole ?? bound ?? "any"}`,
      );
    }
  }
  for (const line of lines) {
    const { name, count } = cells[line.total]!;
    const sum = line.parts.reduce((people, part) => people + cells[part]!.count, 0);
    if (count !== sum) throw inconsistent(`${name}: the count ${count} is not its parts' sum ${sum}`);
  }
}

function inconsistent(message: string): ItemwiseError {
  return new ItemwiseError("inconsistent-counts", `${message}.`, {
    hint: "Count all the figures from the same people.",
  });
}

/** Search distances from the target, in lines. */
const SEARCH_DISTANCES = [2, 3, 5];
/** With more cells a search takes too long; the cheapest cell near the target is then hidden. */
const MAX_CELLS = 400;

/** The cells of a target, and the signed change of their sum that must become possible. */
interface Demand {
  readonly cells: readonly number[];
  readonly change: number;
}

/**
 * The cheapest cells to hide so that the sum of some unknown cells could differ by the change demanded: those altered
 * by the least costly change of the system that keeps lines and bounds, where altering unknown cells is free.
 * @param shown by cell, whether its count is known
 * @returns shown cells; none where no change of the others helps
 * @see Kelly, Golden & Assad (1992), Networks, 22, 397-417 (the network flow heuristic); Fischetti &
 *   Salazar-González (2001), Management Science, 47, 1008-1027.
 */
export function coverCells(
  system: CellSystem,
  { shown, budget }: { readonly shown: readonly boolean[]; readonly budget: WorkBudget },
  demand: Demand,
): number[] {
  let best: number[] = [];
  let farthest = 0;
  const linesOn = linesByCell(system);
  for (const reach of SEARCH_DISTANCES) {
    const scope = cellsAround(demand.cells, { system, linesOn }, reach);
    if (scope.size > MAX_CELLS) break;
    const search = { system, shown, budget, scope: [...scope], lines: linesAt(scope, linesOn) };
    const { reached, changed } = cheapestChange(search, demand);
    const cover = changed.filter((cell) => shown[cell]);
    if (cover.length > 0 && reached > farthest) {
      best = cover;
      farthest = reached;
    }
    if (farthest >= Math.abs(demand.change) || (farthest > 0 && reach > 2)) break;
  }
  return best;
}

/** By cell, the lines on it, ascending. */
const linesByCell = remember(({ cells, lines }: CellSystem): readonly (readonly number[])[] => {
  const on = cells.map((): number[] => []);
  lines.forEach(({ total, parts }, line) => {
    for (const cell of [total, ...parts]) if (on[cell]!.at(-1) !== line) on[cell]!.push(line);
  });
  return on;
});

/** The lines on some cells, ascending. */
function linesAt(cells: Iterable<number>, linesOn: readonly (readonly number[])[]): number[] {
  const lines = new Set<number>();
  for (const cell of cells) for (const line of linesOn[cell]!) lines.add(line);
  return [...lines].sort((one, other) => one - other);
}

function cellsAround(
  from: readonly number[],
  { system, linesOn }: { readonly system: CellSystem; readonly linesOn: readonly (readonly number[])[] },
  reach: number,
): Set<number> {
  const scope = new Set(from);
  for (let hop = 0; hop < reach; hop++) {
    for (const line of linesAt(scope, linesOn)) {
      const { total, parts } = system.lines[line]!;
      scope.add(total);
      for (const cell of parts) scope.add(cell);
    }
  }
  return scope;
}

interface Search {
  readonly system: CellSystem;
  readonly shown: readonly boolean[];
  readonly budget: WorkBudget;
  readonly scope: readonly number[];
  /** Lines with a cell in scope. */
  readonly lines: readonly number[];
}

/** Columns: rise and fall of each cell in scope, then the change of the target, which outweighs all costs. */
function cheapestChange(
  { system, shown, budget, scope, lines }: Search,
  demand: Demand,
): { reached: number; changed: number[] } {
  const column = new Int32Array(system.cells.length).fill(-1);
  scope.forEach((cell, at) => {
    column[cell] = 2 * at;
  });
  const addTerms = (row: [number, number][], cell: number, sign: number): void => {
    const at = column[cell]!;
    if (at >= 0) row.push([at, sign], [at + 1, -sign]);
  };
  const change = 2 * scope.length;
  const rows = lines.map((line): HomogeneousRow => {
    const { total, parts } = system.lines[line]!;
    const row: [number, number][] = [];
    addTerms(row, total, -1);
    for (const part of parts) addTerms(row, part, 1);
    return row;
  });
  const wanted: [number, number][] = [];
  for (const cell of demand.cells) addTerms(wanted, cell, Math.sign(demand.change));
  rows.push([...wanted, [change, -1]]);
  const room = ({ count, bound, floor = 0, fixed }: Cell) =>
    fixed ? [0, 0] : [(bound ?? Number.POSITIVE_INFINITY) - count, count - floor];
  const upper = [...scope.flatMap((cell) => room(system.cells[cell]!)), Math.abs(demand.change)];
  const gain = scope
    .map((cell) => (shown[cell] ? -system.cells[cell]!.cost : 0))
    .flatMap((one) => [one, one]);
  gain.push(1 - 4 * gain.reduce((sum, one) => sum + one, 0));
  const solver = new BoundedSimplex(rows, new Float64Array(upper.length), Float64Array.from(upper), budget);
  solver.maximize(Float64Array.from(gain));
  return {
    reached: solver.value[change]!,
    changed: scope.filter((_, at) => solver.value[2 * at] !== solver.value[2 * at + 1]),
  };
}
