import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { CellSystem, Line } from "./cell-system";

/** How far from the target, in lines, the search goes at first, and whether it minds inequalities. */
const SEARCHES: readonly { readonly hops: number; readonly inequalities: boolean }[] = [
  { hops: 2, inequalities: false },
  { hops: 3, inequalities: false },
  { hops: 3, inequalities: true },
  { hops: 5, inequalities: true },
];
/** A search among more cells takes too long; the caller then falls back on the cheapest cell near the target. */
const MOST_CELLS = 400;

/**
 * The cheapest cells to hide so that the sum of some unknown cells could differ by so much: the least costly change
 * of the whole system that keeps the lines and bounds, where changing an unknown cell costs nothing. The cells that it
 * changes are to be hidden.
 *
 * @param shown by cell, whether its count is known
 * @param demand the cells of the target and the signed change that must be possible
 * @returns shown cells, none where no change of the others helps
 * @see Kelly, Golden & Assad (1992), Networks, 22, 397-417 (the network flow heuristic); Fischetti &
 *   Salazar-González (2001), Management Science, 47, 1008-1027.
 */
export function coverCells(
  system: CellSystem,
  shown: readonly boolean[],
  demand: { cells: readonly number[]; change: number },
): number[] {
  let best: number[] = [];
  let farthest = 0;
  for (const { hops, inequalities } of SEARCHES) {
    const lines = system.lines.filter(
      (line) =>
        line.relation === "equal" || (inequalities && slackOf(system, line) < 2 * Math.abs(demand.change)),
    );
    const scope = cellsAround(demand.cells, lines, hops);
    if (scope.size > MOST_CELLS) break;
    const { reached, changed } = cheapestChange({ system, shown, lines, scope }, demand);
    const hidden = changed.filter((cell) => shown[cell]);
    if (hidden.length > 0 && reached > farthest) {
      best = hidden;
      farthest = reached;
    }
    if (farthest >= Math.abs(demand.change) || (farthest > 0 && hops > 2)) break;
  }
  return best;
}

/** How far an inequality is from binding. */
function slackOf({ cells }: CellSystem, { total, parts }: Line): number {
  return parts.reduce((sum, part) => sum + cells[part]!.count, -cells[total]!.count);
}

function cellsAround(from: readonly number[], lines: readonly Line[], hops: number): Set<number> {
  const scope = new Set(from);
  let rest = lines;
  for (let hop = 0; hop < hops; hop++) {
    const [near, far]: [Line[], Line[]] = [[], []];
    for (const line of rest) {
      (scope.has(line.total) || line.parts.some((part) => scope.has(part)) ? near : far).push(line);
    }
    if (near.length === 0) break;
    for (const { total, parts } of near) for (const cell of [total, ...parts]) scope.add(cell);
    rest = far;
  }
  return scope;
}

interface Search {
  readonly system: CellSystem;
  readonly shown: readonly boolean[];
  readonly lines: readonly Line[];
  readonly scope: ReadonlySet<number>;
}

/** Columns: rise and fall of each cell in scope, the slack of each inequality, the change of the target. */
function cheapestChange(
  { system, shown, lines, scope }: Search,
  { cells, change }: { cells: readonly number[]; change: number },
): { reached: number; changed: number[] } {
  const order = [...scope];
  const column = new Map(order.map((cell, at) => [cell, 2 * at]));
  const upper: number[] = [];
  const gain: number[] = [];
  for (const cell of order) {
    const { count, bound, cost } = system.cells[cell]!;
    upper.push((bound ?? Number.POSITIVE_INFINITY) - count, count);
    gain.push(shown[cell] ? -cost : 0, shown[cell] ? -cost : 0);
  }
  const lower = new Array<number>(upper.length).fill(0);
  const rows: HomogeneousRow[] = [];
  const terms = (cell: number, sign: number): [number, number][] => {
    const at = column.get(cell);
    return at === undefined
      ? []
      : [
          [at, sign],
          [at + 1, -sign],
        ];
  };
  for (const line of lines) {
    const { relation, total, parts } = line;
    const row = [...terms(total, -1), ...parts.flatMap((part) => terms(part, 1))];
    if (row.length === 0) continue;
    rows.push(relation === "equal" ? row : [...row, [upper.length, -1]]);
    if (relation === "equal") continue;
    lower.push(-slackOf(system, line));
    upper.push(Number.POSITIVE_INFINITY);
    gain.push(0);
  }
  rows.push([...cells.flatMap((cell) => terms(cell, Math.sign(change))), [upper.length, -1]]);
  lower.push(0);
  upper.push(Math.abs(change));
  gain.push(1 - 4 * gain.reduce((sum, price) => sum + price, 0));
  const solver = new BoundedSimplex(rows, Float64Array.from(lower), Float64Array.from(upper));
  solver.maximize(Float64Array.from(gain));
  return {
    reached: solver.value[upper.length - 1]!,
    changed: order.filter((_, at) => solver.value[2 * at] !== solver.value[2 * at + 1]),
  };
}
