import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { CellSystem, Line } from "./cell-system";
import type { DisclosureRule } from "./disclosure-rule";
import { type Interval, isProtected } from "./interval";
import type { SystemPart, Target } from "./targets";
import { tightenBounds } from "./tighten-bounds";

/** What a reader can find out, given what is shown. */
export interface Attack {
  /** The narrowest interval that a reader can put a target in. */
  readonly interval: (target: Target) => Interval;
  /** Null where the target is protected, else the interval. */
  readonly weakness: (target: Target) => Interval | null;
  /** The unknown cells that hang together with a cell, and all lines on them. */
  readonly around: (cell: number) => SystemPart;
  /** By cell, whether its count is shown or follows exactly. */
  readonly known: readonly boolean[];
}

/** Unknown cells that hang together. */
interface Component {
  readonly cells: readonly number[];
  readonly lines: readonly Line[];
  simplex: { readonly solver: BoundedSimplex; readonly column: ReadonlyMap<number, number> } | null;
}

/**
 * What a reader who knows the lines and all that is shown can work out of the other cells: exact bounds by linear
 * programming. Bounds along single lines come first; they settle what is fixed and which inequalities cannot bind, and
 * what then remains falls into components that are solved apart.
 *
 * @param shown by cell, whether its count is known
 * @param lines those to use; all of the system's by default
 * @see Fischetti & Salazar-González (2001), Management Science, 47, 1008-1027 (the attacker's problems).
 */
export function openAttack(
  system: CellSystem,
  shown: readonly boolean[],
  options: { rule: DisclosureRule; lines?: readonly Line[] },
): Attack {
  const { rule, lines = system.lines } = options;
  const bounds = tightenBounds(system, shown, lines);
  const free = (cell: number): boolean => bounds.lower[cell]! < bounds.upper[cell]!;
  const rows = lines.filter(
    (line) => [line.total, ...line.parts].some(free) && (line.relation === "equal" || canBind(line, bounds)),
  );
  const componentOf = components(rows, free);

  const outer = ({ cells }: Target): Interval => ({
    low: cells.reduce((sum, cell) => sum + bounds.lower[cell]!, 0),
    high: cells.reduce((sum, cell) => sum + bounds.upper[cell]!, 0),
  });
  const bySolver = (target: Target, enough: number): Interval => {
    const moving = target.cells.filter(free);
    const component = moving[0] === undefined ? undefined : componentOf.get(moving[0]);
    if (!component) return outer(target);
    component.simplex ??= simplexOf(component, { system, bounds, free });
    const { solver, column } = component.simplex;
    const form = new Float64Array(solver.value.length);
    for (const cell of moving) form[column.get(cell)!] = 1;
    const high = target.count + solver.maximize(form, enough);
    const low =
      target.count -
      solver.maximize(
        form.map((one) => -one),
        enough,
      );
    return { low: cleaned(low), high: cleaned(high) };
  };
  return {
    interval: (target) => bySolver(target, Number.POSITIVE_INFINITY),
    weakness: (target) => {
      const widest = outer(target);
      if (!isProtected(target, widest, rule)) return widest;
      const passed = passedInterval(target, componentOf);
      if (passed && isProtected(target, passed, rule)) return null;
      if (isProtected(target, bySolver(target, 2 * rule.leastCount + 2), rule)) return null;
      const exact = bySolver(target, Number.POSITIVE_INFINITY);
      return isProtected(target, exact, rule) ? null : exact;
    },
    around: (cell) => {
      const cells = componentOf.get(cell)?.cells ?? [cell];
      return { cells, lines: touching(lines, new Set(cells)) };
    },
    known: system.cells.map((_, cell) => !free(cell)),
  };
}

/** Without the last digits of rounding error. */
function cleaned(bound: number): number {
  const whole = Math.round(bound) + 0;
  return bound === whole || Math.abs(bound - whole) < 1e-6 ? whole : bound;
}

/** Whether the inequality says more than the bounds do. */
function canBind(
  { total, parts }: Line,
  { lower, upper }: { lower: Float64Array; upper: Float64Array },
): boolean {
  return upper[total]! > parts.reduce((sum, part) => sum + lower[part]!, 0);
}

function touching(lines: readonly Line[], cells: ReadonlySet<number>): Line[] {
  return lines.filter(({ total, parts }) => cells.has(total) || parts.some((part) => cells.has(part)));
}

function components(rows: readonly Line[], free: (cell: number) => boolean): Map<number, Component> {
  const parent = new Map<number, number>();
  const root = (cell: number): number => {
    let at = cell;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(cell, at);
    return at;
  };
  for (const { total, parts } of rows) {
    const joined = [total, ...parts].filter(free).map(root);
    for (const cell of joined) parent.set(cell, joined[0]!);
  }
  const found = new Map<number, { cells: number[]; lines: Line[]; simplex: null }>();
  for (const cell of parent.keys()) {
    const at = root(cell);
    const component = found.get(at) ?? { cells: [], lines: [], simplex: null };
    component.cells.push(cell);
    found.set(at, component);
  }
  for (const line of rows) found.get(root([line.total, ...line.parts].find(free)!))!.lines.push(line);
  return new Map([...parent.keys()].map((cell) => [cell, found.get(root(cell))!]));
}

function simplexOf(
  { cells, lines }: Component,
  known: {
    system: CellSystem;
    bounds: { lower: Float64Array; upper: Float64Array };
    free: (cell: number) => boolean;
  },
): NonNullable<Component["simplex"]> {
  const { system, bounds, free } = known;
  const column = new Map(cells.map((cell, at) => [cell, at]));
  const lower = cells.map((cell) => bounds.lower[cell]! - system.cells[cell]!.count);
  const upper = cells.map((cell) => bounds.upper[cell]! - system.cells[cell]!.count);
  const rows: HomogeneousRow[] = lines.map(({ relation, total, parts }) => {
    const row: [number, number][] = parts.filter(free).map((part) => [column.get(part)!, 1]);
    if (free(total)) row.push([column.get(total)!, -1]);
    if (relation === "equal") return row;
    const slack = parts.reduce((sum, part) => sum + system.cells[part]!.count, -system.cells[total]!.count);
    row.push([lower.length, -1]);
    lower.push(-slack);
    upper.push(Number.POSITIVE_INFINITY);
    return row;
  });
  return { solver: new BoundedSimplex(rows, Float64Array.from(lower), Float64Array.from(upper)), column };
}

/** The values that solutions found so far gave a single cell: a part of its interval. */
function passedInterval(
  { cells, count }: Target,
  componentOf: ReadonlyMap<number, Component>,
): Interval | null {
  const [cell] = cells;
  const simplex = cells.length === 1 && cell !== undefined ? componentOf.get(cell)?.simplex : null;
  if (!simplex) return null;
  const column = simplex.column.get(cell!)!;
  return { low: count + simplex.solver.least[column]!, high: count + simplex.solver.most[column]! };
}
