import { log1p } from "../../numeric/elementary/log";
import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Audit, type Interval, type Knowledge, openAudit, type Witnesses } from "./audit";
import type { Counts, CountTables } from "./count-tables";
import { type DisclosureRule, isUnsafe } from "./disclosure";

/** One variable's counts as they may be shown. */
export interface Suppression {
  /** By cell. */
  readonly shown: readonly boolean[];
  /** By cell: what readers can know of a hidden count; a shown one's is a point. */
  readonly intervals: readonly Interval[];
  /** Hidden cells whose range is narrower than the rule asks, though totals alone do not force it. */
  readonly open: readonly number[];
  /** Hidden cells whose range is narrower than the rule asks, forced by totals alone. */
  readonly forced: readonly number[];
}

export interface SuppressOptions {
  readonly rule: DisclosureRule;
  /** By cell, whether it is known whatever is hidden. */
  readonly fixed: readonly boolean[];
  /** By cell, whether the variable is printed there. */
  readonly printed: readonly boolean[];
  /** By cell, whether it is hidden for what it tells of another variable. */
  readonly implied: readonly boolean[];
  readonly floor: Float64Array;
  readonly bound: Float64Array;
  /** Of the variable: those met are added. */
  readonly witnesses: Witnesses;
}

/** Work limit for each variable, in multiplications: some tenths of a second. */
const MAX_WORK = 6e7;
/** Share of the work after which hidden cells are no longer tried to be shown again. */
const TRIES = 0.6;
/** Share of the work that is allowed anew once tables were hidden whole. */
const REST = 0.1;
/** Cost of hiding a cell by its number of groupings. */
const COSTS = [2000, 100, 4];

/**
 * Hides unsafe counts, and the cheapest others until each hidden count can be any of a range as wide as the rule asks, as
 * far as its people and the totals allow; then shows again what the others do not need. Where that is too
 * much work, tables of most groupings are hidden whole, then those of one less.
 * @see Kelly, Golden & Assad (1992), Networks, 22, 397-417 (cheapest further cells); Hundepool et al. (2012), Statistical
 *   disclosure control, ch. 5.
 */
export function suppress(tables: CountTables, counts: Counts, options: SuppressOptions): Suppression {
  const { rule, fixed, printed, implied } = options;
  const { cells } = tables;
  const shown = cells.map(
    (_, cell) =>
      fixed[cell]! ||
      (printed[cell]! && !implied[cell] && !isUnsafe(counts.count[cell]!, counts.whole[cell]!, rule)),
  );
  const before = [...shown];
  const state = { tables, counts, options, shown, required: requiredWidths(tables, counts, options) };
  let depth = Math.max(0, ...cells.map((cell) => cell.depth)) + 1;
  let budget = new WorkBudget(MAX_WORK);
  let audit = protectAll(state, budget);
  if (!budget.isSpent && showUnneeded(state, before, budget)) audit = protectAll(state, budget);
  while (budget.isSpent && depth > 1) {
    depth--;
    cells.forEach((cell, at) => {
      if (cell.depth >= depth && !fixed[at]) shown[at] = false;
    });
    budget = new WorkBudget(REST * MAX_WORK);
    audit = depth > 1 ? protectAll(state, budget) : auditOf(state, new WorkBudget(Number.POSITIVE_INFINITY));
  }
  const hidden = [...cells.keys()].filter((cell) => isGuarded(state, cell));
  const wanted = (cell: number): number => Math.min(rule.leastCount, counts.whole[cell]!);
  return {
    shown: [...shown],
    intervals: cells.map((_, cell) =>
      printed[cell] || fixed[cell] ? audit.interval(cell) : { low: 0, high: counts.whole[cell]! },
    ),
    open: hidden.filter((cell) => !audit.isOpenBy(cell, state.required(cell))),
    forced: hidden.filter((cell) => state.required(cell) < wanted(cell)),
  };
}

/** Whether a cell must keep its range: hidden ones, and unsafe ones that readers could derive. */
function isGuarded(
  { tables: { cells, tables }, counts, options: { printed, rule }, shown }: Omit<State, "required">,
  cell: number,
): boolean {
  if (shown[cell]) return false;
  const { isDerived } = tables[cells[cell]!.table]!;
  return printed[cell]! || (isDerived && isUnsafe(counts.count[cell]!, counts.whole[cell]!, rule));
}

interface State {
  readonly tables: CountTables;
  readonly counts: Counts;
  readonly options: SuppressOptions;
  readonly shown: boolean[];
  readonly required: (cell: number) => number;
}

function auditOf(
  { tables, counts, options: { floor, bound, witnesses }, shown }: State,
  budget: WorkBudget,
): Audit {
  return openAudit(tables, counts, { shown, floor, bound }, { budget, witnesses });
}

/** By cell, how wide its range must be: as the rule asks, or all that its people and the totals leave. */
function requiredWidths(
  tables: CountTables,
  counts: Counts,
  { rule, fixed }: SuppressOptions,
): (cell: number) => number {
  const none: Knowledge = {
    shown: fixed,
    floor: new Float64Array(fixed.length),
    bound: new Float64Array(fixed.length).fill(Number.POSITIVE_INFINITY),
  };
  const totals = openAudit(tables, counts, none, { budget: new WorkBudget(Number.POSITIVE_INFINITY) });
  const found = new Map<number, number>();
  return (cell) => {
    const known = found.get(cell);
    if (known !== undefined) return known;
    const wanted = Math.min(rule.leastCount, counts.whole[cell]!);
    const { low, high } = totals.interval(cell);
    const width = Math.min(wanted, high - low);
    found.set(cell, width);
    return width;
  };
}

/** Hides more cells until every hidden one is protected or nothing more helps; the final audit. */
function protectAll(state: State, budget: WorkBudget): Audit {
  const { shown, required } = state;
  const done = new Set<number>();
  let audit = auditOf(state, budget);
  for (let cell = 0; cell < shown.length; cell++) {
    if (budget.isSpent) return audit;
    // Hiding more only widens ranges: what was protected stays so.
    if (done.has(cell) || !isGuarded(state, cell)) continue;
    if (audit.isOpenBy(cell, required(cell))) {
      done.add(cell);
      continue;
    }
    const more = cheapestCover(state, cell, audit.interval(cell), budget);
    if (more.length === 0) {
      done.add(cell);
      continue;
    }
    for (const other of more) shown[other] = false;
    audit = auditOf(state, budget);
    cell = -1;
  }
  return audit;
}

/** Shows again, costliest first, each cell hidden for others that they do not need. */
function showUnneeded(state: State, before: readonly boolean[], budget: WorkBudget): boolean {
  const { shown, counts, tables, required } = state;
  const added = [...shown.keys()]
    .filter((cell) => before[cell] && !shown[cell])
    .sort((one, other) => costOf(tables, counts, other) - costOf(tables, counts, one));
  const unneeded = added.filter((cell) => {
    if (budget.spent > TRIES * MAX_WORK) return false;
    shown[cell] = true;
    const audit = auditOf(state, budget);
    const isSafe = shown.every(
      (_, other) => !isGuarded(state, other) || audit.isOpenBy(other, required(other)),
    );
    if (!isSafe) shown[cell] = false;
    return isSafe;
  });
  return unneeded.length > 0;
}

const costOf = ({ cells }: CountTables, { count }: Counts, cell: number): number =>
  (COSTS[cells[cell]!.depth] ?? 2) + Math.round(log1p(count[cell]!) / Math.LN2);

/**
 * The cheapest shown cells whose change would let a hidden count move as far as it must: by linear programming, in
 * the direction that costs less.
 */
function cheapestCover(state: State, cell: number, { low, high }: Interval, budget: WorkBudget): number[] {
  const { counts, required, tables, options } = state;
  const count = counts.count[cell]!;
  const most = Math.min(counts.whole[cell]!, Math.max(count, options.bound[cell]!));
  const least = Math.min(count, options.floor[cell]!);
  const width = required(cell);
  const ways = [
    { way: 1, change: width - (count - low) },
    { way: -1, change: width - (high - count) },
  ] as const;
  const found = ways.flatMap(({ way, change }) => {
    const room = way === 1 ? most - count : count - least;
    const wanted = Math.min(Math.max(1, change), room);
    if (wanted <= 0) return [];
    const cover = coverBy(state, cell, { way, change: wanted }, budget);
    const cost = cover.reduce((sum, one) => sum + costOf(tables, counts, one), 0);
    return cover.length === 0 ? [] : [{ cover, cost: cost + (wanted < change ? 1000 : 0) }];
  });
  const [best] = found.sort((one, other) => one.cost - other.cost);
  return best?.cover ?? cheapestBeside(state, cell);
}

/** Where fractions would do, but whole numbers do not: the cheapest shown cell of the same table. */
function cheapestBeside({ tables, counts, shown, options: { fixed } }: State, target: number): number[] {
  const { table } = tables.cells[target]!;
  return tables.cells
    .flatMap((cell, at) => (cell.table === table && shown[at] && !fixed[at] ? [at] : []))
    .sort((one, other) => costOf(tables, counts, one) - costOf(tables, counts, other))
    .slice(0, 1);
}

function coverBy(
  { tables: { atomsOf, cells }, tables, counts, shown, options }: State,
  target: number,
  { way, change }: { readonly way: 1 | -1; readonly change: number },
  budget: WorkBudget,
): number[] {
  const { fixed, floor, bound } = options;
  const atoms = counts.atomCount.length;
  const lower = Array.from(counts.atomCount, (count) => -count);
  const upper = Array.from(counts.atomWhole, (whole, atom) => whole - counts.atomCount[atom]!);
  const gain = new Array<number>(atoms).fill(0);
  const rows: HomogeneousRow[] = [];
  const movable: { readonly cell: number; readonly at: number }[] = [];
  const column = (low: number, high: number, worth: number): number => {
    lower.push(low);
    upper.push(high);
    return gain.push(worth) - 1;
  };
  for (let cell = 0; cell < cells.length; cell++) {
    const row = Array.from(atomsOf[cell]!, (atom): [number, number] => [atom, 1]).filter(
      ([atom]) => counts.atomWhole[atom]! > 0,
    );
    const count = counts.count[cell]!;
    const [down, up] = [
      Math.max(0, count - floor[cell]!),
      Math.max(0, Math.min(bound[cell]!, counts.whole[cell]!) - count),
    ];
    if (fixed[cell]) rows.push(row);
    else if (shown[cell]) {
      const cost = -costOf(tables, counts, cell);
      const at = column(0, up, cost);
      column(0, down, cost);
      movable.push({ cell, at });
      rows.push([...row, [at, -1], [at + 1, 1]]);
    } else if (floor[cell]! > 0 || bound[cell]! < counts.whole[cell]!)
      rows.push([...row, [column(-down, up, 0), -1]]);
  }
  const total = gain.reduce((sum, worth) => sum - worth, 1);
  const moved = column(0, change, 4 * total);
  rows.push([...Array.from(atomsOf[target]!, (atom): [number, number] => [atom, way]), [moved, -1]]);
  const solver = new BoundedSimplex(rows, Float64Array.from(lower), Float64Array.from(upper), budget);
  solver.maximize(Float64Array.from(gain));
  return movable.filter(({ at }) => solver.value[at] !== solver.value[at + 1]).map(({ cell }) => cell);
}
