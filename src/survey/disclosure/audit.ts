import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { WorkBudget } from "../../numeric/optimization/work-budget";
import type { Counts, CountTables } from "./count-tables";

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

/** Bounds from linear programming are more exact than this. */
const TOLERANCE = 1e-6;
/** Most steps towards a table of whole numbers. */
const DIVES = 30;

/**
 * The attacker's problem: the largest and smallest count of a cell over all tables of atoms, each from 0 to its people,
 * that give the counts shown. Differences from the true table are the variables, so that each problem starts from a
 * solution.
 * @see Fischetti & Salazar-González (2001), Management Science, 47, 1008-1027 (the attacker's problems). Checked in whole
 *   numbers against HiGHS.
 */
export function openAudit(
  { atomsOf }: Pick<CountTables, "atomsOf">,
  { count, atomCount, atomWhole }: Counts,
  { shown, floor, bound }: Knowledge,
  budget: WorkBudget,
): Audit {
  const atoms = atomCount.length;
  const bounded = atomsOf.flatMap((_, cell) => {
    const binds = floor[cell]! > 0 || bound[cell]! < sumOf(atomWhole, atomsOf[cell]!);
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
  // The range of each cell over the tables of whole numbers met so far.
  const least = Float64Array.from(count);
  const most = Float64Array.from(count);
  const note = ({ value }: BoundedSimplex): void => {
    if (!value.every(Number.isInteger)) return;
    shown.forEach((isShown, cell) => {
      if (isShown) return;
      const now = count[cell]! + sumOf(value, atomsOf[cell]!);
      if (now < least[cell]!) least[cell] = now;
      if (now > most[cell]!) most[cell] = now;
    });
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
  /**
   * Looks for a table of whole numbers with a higher (lower) count, from the true table on: what comes out in fractions is
   * bounded to the whole number nearer to the truth, and tried again.
   */
  const dive = (cell: number, way: 1 | -1, enough: number, atOnce: number): void => {
    const [least, most] = [Float64Array.from(lower), Float64Array.from(upper)];
    const form = formOf(cell, way);
    for (let step = 0; step < DIVES && !budget.isSpent; step++) {
      const own = fresh(least, most);
      if (own.maximize(form, enough) < 1) return;
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
      for (const atOnce of [0, Number.POSITIVE_INFINITY, 1]) {
        for (const way of [1, -1] as const) {
          const look = atOnce === 0 ? farthest : dive;
          look(
            cell,
            way,
            width - (way === 1 ? count[cell]! - least[cell]! : most[cell]! - count[cell]!),
            atOnce,
          );
          if (spans()) return true;
        }
      }
      return false;
    },
    interval(cell) {
      if (shown[cell]) return { low: count[cell]!, high: count[cell]! };
      const [rise, fall] = [farthest(cell, 1), farthest(cell, -1)];
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
