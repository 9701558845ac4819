import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Counts, type CountTables, cellsAround } from "./count-tables";

/** What readers can know of a count. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What readers know of one variable's counts besides the people in each atom. */
export interface Knowledge {
  /** By cell, whether its count is known. */
  readonly shown: readonly boolean[];
  /** By cell, bounds from other variables' counts; infinite for none. */
  readonly floor: Float64Array;
  readonly bound: Float64Array;
}

/** What readers can derive from what is shown. */
export interface Audit {
  /** Whether tables of whole numbers with all that is known differ by at least so much in a cell. */
  readonly isOpenBy: (cell: number, width: number) => boolean;
  /** The range of a cell's count, by tables in fractions: not narrower than that in whole numbers. */
  readonly interval: (cell: number) => Interval;
}

/** Tables of whole numbers met by audits of one variable, by cell as differences from the true counts; newest last. */
export type Witnesses = Float64Array[];
/** Most of them that are kept. */
const MOST_WITNESSES = 400;

/** Bounds from linear programming are more exact than this. */
const TOLERANCE = 1e-6;
/** Most steps towards a table of whole numbers. */
const DIVES = 30;

/**
 * The attacker's problem: the largest and smallest count of a cell over all tables of atoms, each from 0 to its people,
 * that give the counts shown. Differences from the true table are the variables, so that each problem starts from a
 * solution. What is known of a cell may change between audits: witnesses of earlier ones that still hold count.
 * @see Fischetti & Salazar-González (2001), Management Science, 47, 1008-1027 (the attacker's problems). Checked in whole
 *   numbers against HiGHS.
 */
export function openAudit(
  tables: CountTables,
  { count, whole, atomCount, atomWhole }: Counts,
  { shown, floor, bound }: Knowledge,
  { budget, witnesses = [] }: { readonly budget: WorkBudget; readonly witnesses?: Witnesses | undefined },
): Audit {
  const { atomsOf } = tables;
  const atoms = atomCount.length;
  const bounded = atomsOf.flatMap((_, cell) => {
    const binds = floor[cell]! > 0 || bound[cell]! < whole[cell]!;
    return !shown[cell] && binds ? [cell] : [];
  });
  const lower = new Float64Array(atoms + bounded.length);
  const upper = new Float64Array(atoms + bounded.length);
  for (let atom = 0; atom < atoms; atom++) {
    lower[atom] = -atomCount[atom]!;
    upper[atom] = atomWhole[atom]! - atomCount[atom]!;
  }
  const rows: HomogeneousRow[] = [];
  const rowOf = (cell: number): [number, number][] =>
    Array.from(atomsOf[cell]!, (atom): [number, number] => [atom, 1]).filter(
      ([atom]) => atomWhole[atom]! > 0,
    );
  shown.forEach((isShown, cell) => {
    if (isShown) rows.push(rowOf(cell));
  });
  bounded.forEach((cell, at) => {
    lower[atoms + at] = Math.min(0, floor[cell]! - count[cell]!);
    upper[atoms + at] = Math.max(0, bound[cell]! - count[cell]!);
    rows.push([...rowOf(cell), [atoms + at, -1]]);
  });
  let atOrigin: BoundedSimplex | null = null;
  const fresh = (least: Float64Array, most: Float64Array): BoundedSimplex => {
    atOrigin ??= new BoundedSimplex(rows, lower, upper, budget);
    return atOrigin.withBounds(least, most);
  };
  let solver: BoundedSimplex | null = null;
  // The range of each cell over the tables of whole numbers met so far, and over those in fractions, too.
  const least = Float64Array.from(count);
  const most = Float64Array.from(count);
  const lowest = Float64Array.from(count);
  const highest = Float64Array.from(count);
  const widen = (changes: Float64Array, isWhole: boolean): void => {
    for (let cell = 0; cell < count.length; cell++) {
      if (changes[cell] === 0) continue;
      const now = count[cell]! + changes[cell]!;
      if (now < lowest[cell]!) lowest[cell] = now;
      if (now > highest[cell]!) highest[cell] = now;
      if (!isWhole) continue;
      if (now < least[cell]!) least[cell] = now;
      if (now > most[cell]!) most[cell] = now;
    }
  };
  const down = Float64Array.from(count, (own, cell) => (shown[cell] ? 0 : Math.min(0, floor[cell]! - own)));
  const up = Float64Array.from(count, (own, cell) => (shown[cell] ? 0 : Math.max(0, bound[cell]! - own)));
  const holds = (changes: Float64Array): boolean => {
    for (let cell = 0; cell < changes.length; cell++)
      if (changes[cell]! < down[cell]! || changes[cell]! > up[cell]!) return false;
    return true;
  };
  for (const changes of witnesses) if (holds(changes)) widen(changes, true);
  const note = ({ value }: BoundedSimplex): void => {
    const isWhole = value.every(Number.isInteger);
    const changes = new Float64Array(count.length);
    let moved = 0;
    for (let cell = 0; cell < count.length; cell++) {
      if (!shown[cell]) changes[cell] = sumOf(value, atomsOf[cell]!);
      moved += Math.abs(changes[cell]!);
    }
    budget.spend(atoms * tables.tables.length);
    widen(changes, isWhole);
    if (!isWhole || moved === 0) return;
    witnesses.push(changes);
    if (witnesses.length > MOST_WITNESSES) witnesses.shift();
  };
  /** How far the count could move by the cells that contain it, each for itself. */
  const outermost = (cell: number, way: 1 | -1): number => {
    let [low, high] = [Math.max(0, floor[cell]!), Math.min(whole[cell]!, bound[cell]!)];
    for (const other of cellsAround(tables)[cell]!) {
      const [from, to] = shown[other] ? [count[other]!, count[other]!] : [floor[other]!, bound[other]!];
      low = Math.max(low, from - (whole[other]! - whole[cell]!));
      high = Math.min(high, to);
    }
    return Math.max(0, way === 1 ? high - count[cell]! : count[cell]! - low);
  };
  const formOf = (cell: number, way: 1 | -1): Float64Array => {
    const form = new Float64Array(lower.length);
    for (const atom of atomsOf[cell]!) form[atom] = way;
    return form;
  };
  /** How far the count can move; less where `enough` is reached. */
  const farthest = (cell: number, way: 1 | -1, enough = Number.POSITIVE_INFINITY): number => {
    solver ??= fresh(lower, upper);
    const found = solver.maximize(formOf(cell, way), enough);
    note(solver);
    return found;
  };
  const reach = (cell: number, way: 1 | -1): number => {
    const met = way === 1 ? highest[cell]! - count[cell]! : count[cell]! - lowest[cell]!;
    return met >= outermost(cell, way) - TOLERANCE ? met : farthest(cell, way);
  };
  /**
   * Looks for a table of whole numbers with a higher (lower) count, from the true table on: what comes out in fractions is
   * bounded to the whole number nearer to the truth, and tried again, while at least `useful` is in reach.
   */
  const dive = (
    cell: number,
    way: 1 | -1,
    { enough, useful, atOnce }: { readonly enough: number; readonly useful: number; readonly atOnce: number },
  ): void => {
    const [least, most] = [Float64Array.from(lower), Float64Array.from(upper)];
    const form = formOf(cell, way);
    for (let step = 0; step < DIVES && !budget.isSpent; step++) {
      const own = fresh(least, most);
      if (own.maximize(form, enough) < useful - TOLERANCE) return;
      note(own);
      const broken = [...own.value.keys()].filter((at) => !Number.isInteger(own.value[at]!));
      if (broken.length === 0) return;
      for (const at of broken.slice(0, atOnce)) {
        const value = own.value[at]!;
        if (value > 0) most[at] = Math.floor(value);
        else least[at] = Math.ceil(value);
      }
    }
  };
  return {
    isOpenBy(cell, width) {
      const spans = (): boolean => most[cell]! - least[cell]! >= width;
      if (spans()) return true;
      if (shown[cell]) return width <= 0;
      const enough = (way: 1 | -1): number =>
        width - (way === 1 ? count[cell]! - least[cell]! : most[cell]! - count[cell]!);
      /** By way, what tables in fractions reach: more may be where that was enough. */
      const reached = { "1": 0, "-1": 0 };
      for (const way of [1, -1] as const) {
        reached[way] = Math.floor(farthest(cell, way, enough(way)) + TOLERANCE);
        if (spans()) return true;
      }
      if (reached[1] + reached[-1] < width) return false;
      for (const atOnce of [Number.POSITIVE_INFINITY, 1]) {
        for (const way of [1, -1] as const) {
          const other = way === 1 ? -1 : 1;
          const isMost = reached[other] < enough(other);
          const useful = Math.max(1, isMost ? width - reached[other] : 1);
          dive(cell, way, { enough: enough(way), useful, atOnce });
          if (spans()) return true;
        }
      }
      return false;
    },
    interval(cell) {
      if (shown[cell]) return { low: count[cell]!, high: count[cell]! };
      const [rise, fall] = [reach(cell, 1), reach(cell, -1)];
      return {
        low: Math.ceil(count[cell]! - fall - TOLERANCE) + 0,
        high: Math.floor(count[cell]! + rise + TOLERANCE),
      };
    },
  };
}

export function sumOf(values: ArrayLike<number>, places: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < places.length; at++) sum += values[places[at]!]!;
  return sum;
}
