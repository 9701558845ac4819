import type { Interval, Knowledge } from "./audit";
import type { Counts, CountTables } from "./count-tables";

/** A count by the tables of a release. */
export interface ProtectedVariable {
  readonly counts: Counts;
  /** By cell, whether it is printed there. */
  readonly printed: readonly boolean[];
  /** By cell, whether it is known whatever is hidden: totals, and figures of an earlier release. */
  readonly fixed: readonly boolean[];
  /** By cell, whether it is hidden for other reasons. */
  readonly implied?: readonly boolean[] | undefined;
}

/** What readers know of several variables in every cell; by index. */
export interface Relation {
  readonly whole: number;
  /**
   * "part": the only part is at most the whole, and the rest is an answer, too; "within": at most the whole; "cover": the
   * whole is at most the sum of the parts, and "sum": it is the sum.
   */
  readonly kind: "part" | "within" | "cover" | "sum";
  readonly parts: readonly number[];
}

export type RangeOf = (variable: number, cell: number) => Interval;

/** What other variables tell of one, cell by cell: by their ranges in the cell, and by those in all cells around it. */
export function boundsOf(
  variable: number,
  tables: CountTables,
  around: readonly (readonly number[])[],
  relations: readonly Relation[],
  rangeOf: RangeOf,
): Pick<Knowledge, "floor" | "bound"> {
  const floor = new Float64Array(around.length);
  const bound = new Float64Array(around.length).fill(Number.POSITIVE_INFINITY);
  for (const relation of relations) {
    const { kind, whole, parts } = relation;
    if (whole !== variable && !parts.includes(variable)) continue;
    const covers = kind === "sum" || kind === "cover";
    const others = parts.filter((part) => part !== variable);
    const excess = excessOf(relation, tables, around, rangeOf);
    for (let cell = 0; cell < around.length; cell++) {
      const ranges = others.map((part) => rangeOf(part, cell));
      const lows = ranges.reduce((sum, { low }) => sum + low, 0);
      const highs = ranges.reduce((sum, { high }) => sum + high, 0);
      const beyond = excess[cell]!;
      if (whole === variable) {
        const most = Math.max(...ranges.map(({ low }) => low));
        floor[cell] = Math.max(floor[cell]!, covers ? lows - beyond : 0, most);
        bound[cell] = Math.min(bound[cell]!, covers ? highs : highs + beyond);
      } else {
        const { low, high } = rangeOf(whole, cell);
        const beside = covers ? Math.max(0, lows - beyond) : 0;
        bound[cell] = Math.min(bound[cell]!, high, high - beside);
        floor[cell] = Math.max(floor[cell]!, covers ? low - highs : low - beyond);
      }
    }
  }
  return { floor, bound };
}

/**
 * By cell, the most by which the parts together exceed a whole that they cover (0 for a sum), or a whole its part: at most
 * that in any cell around, less the least in the other cells of the same table there.
 */
function excessOf(
  { kind, whole, parts }: Relation,
  { cells }: CountTables,
  around: readonly (readonly number[])[],
  rangeOf: RangeOf,
): readonly number[] {
  if (kind === "sum") return around.map(() => 0);
  const own = around.map((_, cell): Interval => {
    const { low, high } = rangeOf(whole, cell);
    const ranges = parts.map((part) => rangeOf(part, cell));
    const lows = ranges.reduce((sum, range) => sum + range.low, 0);
    const highs = ranges.reduce((sum, range) => sum + range.high, 0);
    return kind === "cover"
      ? { low: Math.max(0, lows - high), high: highs - low }
      : { low: Math.max(0, low - highs), high: high - lows };
  });
  const inside = new Map<number, Float64Array>();
  around.forEach((others, cell) => {
    const { table } = cells[cell]!;
    const sums = inside.get(table) ?? new Float64Array(around.length);
    inside.set(table, sums);
    for (const other of others) sums[other]! += own[cell]!.low;
  });
  return around.map((others, cell) => {
    const sums = inside.get(cells[cell]!.table)!;
    let least = Number.POSITIVE_INFINITY;
    for (const other of others) least = Math.min(least, own[other]!.high - sums[other]! + own[cell]!.low);
    return least;
  });
}
