import type { Interval, Witnesses } from "./audit";
import { type CountTables, cellsAround } from "./count-tables";
import { type DisclosureRule, isSmallCount } from "./disclosure";
import { boundsOf, type ProtectedVariable, type Relation } from "./relations";
import { type Suppression, suppress } from "./suppress";
import { auditsByTotals } from "./totals";

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
