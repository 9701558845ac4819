import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Interval, type Knowledge, openAudit, type Witnesses } from "./audit";
import { type Counts, type CountTables, cellsAround } from "./count-tables";
import { type DisclosureRule, isSmallCount } from "./disclosure";
import { type Suppression, suppress } from "./suppress";

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

export interface Protection {
  /** By variable and cell. */
  readonly isHidden: (variable: number, cell: number) => boolean;
  /** Number of hidden counts that the totals leave a narrower range than the rule asks. */
  readonly forced: number;
}

/** Rounds of bounding each variable by the others. */
const ROUNDS = 20;

/**
 * Hides unsafe counts of variables that bound each other. Each is hidden by its own tables, within what the others show or
 * leave open; where that leaves a hidden count too narrow a range, the figure that narrows it is hidden, until
 * nothing changes. Relaxed: others bound a cell by their ranges in this cell, not by their joint distribution over atoms.
 */
export function protect(
  tables: CountTables,
  variables: readonly ProtectedVariable[],
  relations: readonly Relation[],
  rule: DisclosureRule,
): Protection {
  const size = tables.cells.length;
  const implied = variables.map((variable) =>
    Array.from({ length: size }, (_, cell) => variable.implied?.[cell] ?? false),
  );
  const found: (Suppression | null)[] = variables.map(() => null);
  /** By variable, the cells where others tell more than its own tables. */
  const used = variables.map(() => new Set<number>());
  /** Variables for which another was hidden: more may be left of them by now. */
  const again = new Set<number>();
  const around = cellsAround(tables);
  const witnesses = variables.map((): Witnesses => []);
  const rangeOf = (at: number, cell: number): Interval =>
    found[at]?.intervals[cell] ?? { low: 0, high: variables[at]!.counts.whole[cell]! };
  let totals: readonly ((cell: number) => Interval)[] | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const relation of relations) if (hideRests(relation)) changed = true;
    for (let at = 0; at < variables.length; at++) {
      const own = variables[at]!;
      const before = found[at];
      const { floor, bound } = boundsOf(at, tables, around, relations, rangeOf);
      const bounded = used[at]!;
      let isNew = before === null;
      for (let cell = 0; cell < size; cell++) {
        const interval = before?.intervals[cell];
        if (!interval || !own.printed[cell]) continue;
        if (before?.shown[cell]) isNew ||= implied[at]![cell]! && !own.fixed[cell];
        else if (floor[cell]! > interval.low || bound[cell]! < interval.high) {
          bounded.add(cell);
          isNew = true;
        }
      }
      if (!isNew && !again.has(at)) continue;
      again.delete(at);
      // Bounds that tell nothing new only cost time.
      for (let cell = 0; cell < size; cell++) {
        if (bounded.has(cell)) continue;
        floor[cell] = 0;
        bound[cell] = Number.POSITIVE_INFINITY;
      }
      found[at] = suppress(tables, own.counts, {
        ...own,
        rule,
        implied: implied[at]!,
        floor,
        bound,
        witnesses: witnesses[at]!,
      });
      found[at]!.shown.forEach((shown, cell) => {
        if (!shown && own.printed[cell]) implied[at]![cell] = true;
      });
      if (isNew) changed = true;
      for (const cell of found[at]!.open) {
        // What the totals force takes long to find: only where hiding once was not enough.
        const isNarrowed = (isNew && totals === null) || !isForced(at, cell);
        if (!isNarrowed || !blame(at, cell)) continue;
        again.add(at);
        changed = true;
      }
    }
    // What others still narrow, though totals do not force it, is hidden whole.
    if (!changed || round === ROUNDS - 2) {
      variables.forEach(({ printed }, at) => {
        const isWhole = implied[at]!.every((is, cell) => is || !printed[cell]);
        if (isWhole || found[at]!.open.every((cell) => isForced(at, cell))) return;
        implied[at] = [...printed];
        changed = true;
      });
    }
    if (!changed) break;
  }
  // Where rounds are used up, what is still narrowed is hidden whole, and so is what could narrow it.
  const left = variables.flatMap((_, at) =>
    found[at]!.open.some((cell) => !isForced(at, cell)) ? [at, ...relatedTo(at)] : [],
  );
  for (const at of new Set(left)) {
    const own = variables[at]!;
    const free = {
      floor: new Float64Array(size),
      bound: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    };
    found[at] = suppress(tables, own.counts, {
      ...own,
      rule,
      implied: own.printed,
      ...free,
      witnesses: witnesses[at]!,
    });
  }
  return {
    isHidden: (variable, cell) => variables[variable]!.printed[cell]! && !found[variable]!.shown[cell],
    forced: found.reduce((sum, one) => sum + new Set([...one!.forced, ...one!.open]).size, 0),
  };

  function relatedTo(at: number): number[] {
    return relations.flatMap(({ whole, parts }) =>
      whole === at ? parts : parts.includes(at) ? [whole, ...parts] : [],
    );
  }

  /** Whether the totals of all variables together leave a count no wider range. */
  function isForced(at: number, cell: number): boolean {
    totals ??= auditsByTotals(tables, around, variables, relations);
    const { low, high } = totals[at]!(cell);
    return high - low < Math.min(rule.leastCount, variables[at]!.counts.whole[cell]!);
  }

  /** Hides a part where few are in the whole but not in it. */
  function hideRests({ kind, whole, parts: [part] }: Relation): boolean {
    if (kind !== "part" || part === undefined) return false;
    let changed = false;
    for (let cell = 0; cell < size; cell++) {
      const rest = variables[whole]!.counts.count[cell]! - variables[part]!.counts.count[cell]!;
      const isPrinted = variables[part]!.printed[cell] && !variables[part]!.fixed[cell];
      if (!isPrinted || implied[part]![cell] || !isSmallCount(rest, rule)) continue;
      implied[part]![cell] = true;
      changed = true;
    }
    return changed;
  }

  /**
   * Hides a shown figure of another variable that narrows a hidden one: in the same cell, or in one that shares people;
   * of a relation that bounds it, if one does alone.
   * @returns whether there was one
   */
  function blame(at: number, cell: number): boolean {
    const { low, high } = found[at]!.intervals[cell]!;
    const own = relations.filter(({ whole, parts }) => whole === at || parts.includes(at));
    const binding = own.filter((relation) => {
      const { floor, bound } = boundsOf(at, tables, around, [relation], rangeOf);
      return (low > 0 && floor[cell]! >= low) || bound[cell]! <= high;
    });
    const variablesOf = (some: readonly Relation[]) => some.flatMap(({ whole, parts }) => [whole, ...parts]);
    const others = variablesOf(own);
    const nearest = new Set(variablesOf(binding));
    const isTold = (one: number): boolean => {
      const { depth } = tables.cells[one]!;
      return used[at]!.has(one) && depth > 0 && tables.atomsOf[one]!.some((atom) => sharesAtom(cell, atom));
    };
    const near = [...tables.cells.keys()].filter(isTold);
    for (const places of [[cell], near]) {
      const [next] = [...new Set(others)]
        .flatMap((other) => places.map((place) => ({ other, place })))
        .filter(
          ({ other, place }) =>
            other !== at &&
            found[other]?.shown[place] &&
            variables[other]!.printed[place] &&
            !variables[other]!.fixed[place] &&
            !implied[other]![place],
        )
        .sort(
          (one, two) =>
            Number(nearest.has(two.other)) - Number(nearest.has(one.other)) ||
            tables.cells[two.place]!.depth - tables.cells[one.place]!.depth ||
            variables[one.other]!.counts.count[one.place]! - variables[two.other]!.counts.count[two.place]!,
        );
      if (next === undefined) continue;
      implied[next.other]![next.place] = true;
      return true;
    }
    return false;
  }

  function sharesAtom(cell: number, atom: number): boolean {
    return tables.atomsOf[cell]!.includes(atom);
  }
}

/** Rounds of bounding totals by each other, and the most work of one variable. */
const TOTAL_ROUNDS = 3;
const MOST_WORK = 3e8;

type RangeOf = (variable: number, cell: number) => Interval;

/** What other variables tell of one, cell by cell: by their ranges in the cell, and by those in all cells around it. */
function boundsOf(
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

/** By variable, the audit of what totals alone leave of its cells, within what the totals of others do. */
function auditsByTotals(
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
