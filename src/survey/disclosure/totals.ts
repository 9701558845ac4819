import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Interval, openAudit } from "./audit";
import type { Counts, CountTables } from "./count-tables";
import { boundsOf, type ProtectedVariable, type Relation } from "./relations";

/** Rounds of bounding totals by each other, and the most work of one variable. */
const TOTAL_ROUNDS = 3;
const MOST_WORK = 3e8;

/** By variable, the audit of what totals alone leave of its cells, within what the totals of others do. */
export function auditsByTotals(
  tables: CountTables,
  around: readonly (readonly number[])[],
  variables: readonly ProtectedVariable[],
  relations: readonly Relation[],
): readonly ((cell: number) => Interval)[] {
  const alone = variables.map(({ counts, fixed }) => rangesWithin(tables, counts, fixed));
  let ranges = alone;
  const known = () =>
    variables.map((_, at) => boundsOf(at, tables, around, relations, (other, cell) => ranges[other]![cell]!));
  for (let round = 1; round < TOTAL_ROUNDS; round++)
    ranges = known().map(({ floor, bound }, at) =>
      alone[at]!.map(({ low, high }, cell) => ({
        low: Math.max(low, floor[cell]!),
        high: Math.min(high, bound[cell]!),
      })),
    );
  return known().map(({ floor, bound }, at) => {
    const { counts, fixed } = variables[at]!;
    // Bounds that tell nothing new only cost time.
    alone[at]!.forEach(({ low, high }, cell) => {
      if (floor[cell]! <= low) floor[cell] = 0;
      if (bound[cell]! >= high) bound[cell] = Number.POSITIVE_INFINITY;
    });
    const budget = new WorkBudget(MOST_WORK);
    const audit = openAudit(tables, counts, { shown: fixed, floor, bound }, { budget });
    return (cell) => {
      const found = audit.interval(cell);
      // What was not solved to the end is narrower than it is.
      return budget.isSpent ? alone[at]![cell]! : found;
    };
  });
}

/** By cell, the range that each table of known cells leaves. */
function rangesWithin(
  { tables, cells, atomsOf, atoms }: CountTables,
  { count, whole, atomWhole }: Counts,
  fixed: readonly boolean[],
): readonly Interval[] {
  const ranges = Array.from(whole, (high) => ({ low: 0, high }));
  tables.forEach((_, table) => {
    const known = [...cells.keys()].filter((cell) => fixed[cell] && cells[cell]!.table === table);
    const knownOf = new Int32Array(atoms).fill(-1);
    for (const cell of known) for (const atom of atomsOf[cell]!) knownOf[atom] = cell;
    ranges.forEach((range, cell) => {
      const inside = new Map<number, number>();
      for (const atom of atomsOf[cell]!)
        inside.set(knownOf[atom]!, (inside.get(knownOf[atom]!) ?? 0) + atomWhole[atom]!);
      let [low, high] = [0, 0];
      for (const [at, people] of inside) {
        low += at < 0 ? 0 : Math.max(0, count[at]! - (whole[at]! - people));
        high += at < 0 ? people : Math.min(count[at]!, people);
      }
      ranges[cell] = { low: Math.max(range.low, low), high: Math.min(range.high, high) };
    });
  });
  return ranges;
}
