import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { WorkBudget } from "../../numeric/optimization/work-budget";
import type { CellSystem, Line, SystemPart } from "./cell-system";
import type { DisclosureRule } from "./disclosure";
import { type Interval, isProtected, type Target } from "./targets";

/** What readers can derive from what is shown. */
export interface Audit {
  /** The exact feasibility interval of a target. */
  readonly interval: (target: Target) => Interval;
  /** A feasibility interval along single lines: at least as wide. */
  readonly alongLines: (target: Target) => Interval;
  /** The interval of an unprotected target; null where it is protected. */
  readonly openInterval: (target: Target) => Interval | null;
  /** The connected unknown cells of a cell, and all lines on them. */
  readonly around: (cell: number) => SystemPart;
  /** By cell, whether its count is shown or follows exactly. */
  readonly known: readonly boolean[];
}

/** Connected unknown cells; the solver, with each cell's column, is made on demand. */
interface Component {
  readonly cells: number[];
  readonly lines: Line[];
  simplex: { readonly solver: BoundedSimplex; readonly column: ReadonlyMap<number, number> } | null;
}

/**
 * What readers who know the lines and all shown counts can derive about the other cells: exact bounds by linear
 * programming. Bounds along single lines come first; what they leave open is solved by component.
 * @param shown by cell, whether its count is known
 * @param budget where it is spent, intervals are only partly explored: protected counts may seem open
 * @param lines by default all of the system's
 * @see Fischetti & Salazar-González (2001), Management Science, 47, 1008-1027 (the attacker's problems).
 */
export function openAudit(
  system: CellSystem,
  shown: readonly boolean[],
  {
    rule,
    budget,
    lines = system.lines,
  }: { rule: DisclosureRule; budget: WorkBudget; lines?: readonly Line[] | undefined },
): Audit {
  budget.spend(4 * lines.length + system.cells.length);
  const bounds = tightenBounds(system, shown, lines);
  const isOpen = (cell: number): boolean => bounds.lower[cell]! < bounds.upper[cell]!;
  const componentOf = components(lines, isOpen);

  const alongLines = ({ cells }: Target): Interval => ({
    low: cells.reduce((sum, cell) => sum + bounds.lower[cell]!, 0),
    high: cells.reduce((sum, cell) => sum + bounds.upper[cell]!, 0),
  });
  const bySolver = (target: Target, enough = Number.POSITIVE_INFINITY): Interval => {
    const moving = target.cells.filter(isOpen);
    const component = moving[0] === undefined ? undefined : componentOf.get(moving[0]);
    if (!component) return alongLines(target);
    component.simplex ??= simplexOf(component, system, { bounds, budget });
    const { solver, column } = component.simplex;
    const sum = new Float64Array(solver.value.length);
    for (const cell of moving) sum[column.get(cell)!] = 1;
    const rise = solver.maximize(sum, enough);
    const fall = solver.maximize(
      sum.map((coefficient) => -coefficient),
      enough,
    );
    return {
      low: withoutRoundingError(target.count - fall),
      high: withoutRoundingError(target.count + rise),
    };
  };
  return {
    interval: (target) => bySolver(target),
    alongLines,
    openInterval: (target) => {
      const widest = alongLines(target);
      if (!isProtected(target, widest, rule)) return widest;
      const passed = visitedInterval(target, componentOf);
      if (passed && isProtected(target, passed, rule)) return null;
      if (isProtected(target, bySolver(target, 2 * rule.leastCount + 2), rule)) return null;
      const exact = bySolver(target);
      return isProtected(target, exact, rule) ? null : exact;
    },
    around: (cell) => {
      const cells = componentOf.get(cell)?.cells ?? [cell];
      const inside = new Set(cells);
      return { cells, lines: lines.filter((line) => cellsOf(line).some((one) => inside.has(one))) };
    },
    known: system.cells.map((_, cell) => !isOpen(cell)),
  };
}

function withoutRoundingError(bound: number): number {
  const whole = Math.round(bound) + 0;
  return bound === whole || Math.abs(bound - whole) < 1e-6 ? whole : bound;
}

function cellsOf({ total, parts }: Line): number[] {
  return [total, ...parts];
}

/** By open cell, its component: cells on the same line are connected. */
function components(lines: readonly Line[], isOpen: (cell: number) => boolean): Map<number, Component> {
  const parent = new Map<number, number>();
  const root = (cell: number): number => {
    let at = cell;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(cell, at);
    return at;
  };
  const open = lines
    .map((line) => ({ line, cells: cellsOf(line).filter(isOpen) }))
    .filter(({ cells }) => cells.length > 0);
  for (const { cells } of open) {
    const joined = cells.map(root);
    for (const cell of joined) parent.set(cell, joined[0]!);
  }
  const found = new Map<number, Component>();
  for (const cell of parent.keys()) {
    const component = found.get(root(cell)) ?? { cells: [], lines: [], simplex: null };
    component.cells.push(cell);
    found.set(root(cell), component);
  }
  for (const { line, cells } of open) found.get(root(cells[0]!))!.lines.push(line);
  return new Map([...parent.keys()].map((cell) => [cell, found.get(root(cell))!]));
}

/** Variables are changes of the open cells from their counts; on each line the total changes as its parts do. */
function simplexOf(
  { cells, lines }: Component,
  system: CellSystem,
  { bounds: { lower, upper }, budget }: { readonly bounds: Bounds; readonly budget: WorkBudget },
): NonNullable<Component["simplex"]> {
  const column = new Map(cells.map((cell, at) => [cell, at]));
  const change = (bound: Float64Array): Float64Array =>
    Float64Array.from(cells, (cell) => bound[cell]! - system.cells[cell]!.count);
  const rows = lines.map(({ total, parts }): HomogeneousRow => {
    const term = (cell: number, sign: number): [number, number][] => {
      const at = column.get(cell);
      return at === undefined ? [] : [[at, sign]];
    };
    return [...parts.flatMap((part) => term(part, 1)), ...term(total, -1)];
  });
  return { solver: new BoundedSimplex(rows, change(lower), change(upper), budget), column };
}

/** The range of a single cell over the solutions found so far: a part of its interval. */
function visitedInterval(
  { cells, count }: Target,
  componentOf: ReadonlyMap<number, Component>,
): Interval | null {
  const simplex = cells.length === 1 ? componentOf.get(cells[0]!)?.simplex : null;
  if (!simplex) return null;
  const column = simplex.column.get(cells[0]!)!;
  return { low: count + simplex.solver.least[column]!, high: count + simplex.solver.most[column]! };
}

interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Rounds along the lines; stopping earlier leaves wider, still valid bounds. */
const ROUNDS = 30;

/** Bounds on each cell: shown counts exactly, others by one line at a time. True intervals are never wider. */
function tightenBounds({ cells }: CellSystem, shown: readonly boolean[], lines: readonly Line[]): Bounds {
  const lower = new Float64Array(cells.length);
  const upper = new Float64Array(cells.length);
  cells.forEach(({ count, bound, floor = 0 }, at) => {
    lower[at] = shown[at] ? count : floor;
    upper[at] = shown[at] ? count : (bound ?? Number.POSITIVE_INFINITY);
  });
  const known = (cell: number): boolean => lower[cell] === upper[cell];
  const open = lines.filter(({ total, parts }) => !known(total) || !parts.every(known));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const line of open) if (tightenLine(line, { lower, upper })) changed = true;
    if (!changed) break;
  }
  return { lower, upper };
}

function tightenLine({ total, parts }: Line, { lower, upper }: Bounds): boolean {
  const low = sumOf(parts, lower);
  const high = sumOf(parts, upper);
  let changed = atMost(upper, total, high.sum);
  for (const part of parts)
    changed = atLeast(lower, part, lower[total]! - without(high, upper[part]!)) || changed;
  changed = atLeast(lower, total, low.sum) || changed;
  for (const part of parts)
    changed = atMost(upper, part, upper[total]! - without(low, lower[part]!)) || changed;
  return changed;
}

/** A sum with its infinite terms counted separately. */
interface Sum {
  readonly sum: number;
  readonly finite: number;
  readonly infinite: number;
}

function sumOf(parts: readonly number[], bound: Float64Array): Sum {
  let [finite, infinite] = [0, 0];
  for (const part of parts) {
    if (bound[part] === Number.POSITIVE_INFINITY) infinite++;
    else finite += bound[part]!;
  }
  return { sum: infinite > 0 ? Number.POSITIVE_INFINITY : finite, finite, infinite };
}

function without({ finite, infinite }: Sum, term: number): number {
  if (term === Number.POSITIVE_INFINITY) return infinite > 1 ? term : finite;
  return infinite > 0 ? Number.POSITIVE_INFINITY : finite - term;
}

function atMost(upper: Float64Array, cell: number, most: number): boolean {
  if (!(most < upper[cell]!)) return false;
  upper[cell] = most;
  return true;
}

function atLeast(lower: Float64Array, cell: number, least: number): boolean {
  if (!(least > lower[cell]!)) return false;
  lower[cell] = least;
  return true;
}
