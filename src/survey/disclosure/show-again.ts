import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Interval, type Knowledge, openAudit, type Witnesses } from "./audit";
import type { CountTables } from "./count-tables";
import { type DisclosureRule, isSmallCount, isUnsafe } from "./disclosure";
import { auditPart, type KnownVariable } from "./part-audit";
import { boundsOf, type ProtectedVariable, type Relation } from "./relations";
import { costOf, MAX_WORK, type Suppression, suppress } from "./suppress";

/** What is hidden of variables that bound each other. */
export interface Hiding {
  readonly tables: CountTables;
  readonly around: readonly (readonly number[])[];
  readonly variables: readonly ProtectedVariable[];
  /** By variable. */
  readonly relationsOf: readonly (readonly Relation[])[];
  readonly rule: DisclosureRule;
  /** By variable; replaced by what hides less. */
  readonly found: Suppression[];
  /** By variable, the cells where others tell more than its own tables. */
  readonly used: readonly ReadonlySet<number>[];
  readonly witnesses: readonly Witnesses[];
  /** By variable, of it together with all that contain it. */
  readonly ofParts: readonly Witnesses[];
}

/** Most audits of other variables that showing figures of one may ask for. */
const MOST_AUDITS = 12;
/**
 * Most work, in multiplications: of hiding all anew at once, of checking what came of it together, and of one figure after
 * the other. A hundred million take about half a second; 150 people by six groupings use all of it.
 */
const MOST_WORK = { anew: 1e8, together: 2e8, singly: 1e8 };

type Change = ReadonlyMap<number, Suppression>;

/**
 * Hiding one variable after the other hides more than all need together: each is hidden anew beside the others, and then
 * each safe figure is shown, costliest first, where every hidden count of all variables keeps its range. All are hidden
 * anew at once and checked together, which takes least; where that fails, each is checked before the next.
 */
export function showAgain(hiding: Hiding): void {
  const { tables, variables, found } = hiding;
  const before = [...found];
  const anew = new WorkBudget(MOST_WORK.anew);
  hideAnew(hiding, anew, () => true);
  const changed = new Map([...found.entries()].filter(([at, one]) => one !== before[at]));
  if (anew.isSpent && changed.size === 0) return;
  const singly = new WorkBudget(MOST_WORK.singly);
  const isOpen = (change: Change): boolean => isOpenWith(hiding, change, singly);
  if (!isOpenWith(hiding, changed, new WorkBudget(MOST_WORK.together))) {
    accept(hiding, new Map(before.entries()));
    hideAnew(hiding, singly, isOpen);
  }
  const candidates = variables
    .flatMap(({ counts }, at) =>
      safeHidden(hiding, at, found[at]!).map((cell) => ({ at, cell, cost: costOf(tables, counts, cell) })),
    )
    .sort((one, other) => other.cost - one.cost);
  for (const { at, cell } of candidates) {
    if (singly.isSpent) return;
    if (leavesRest(hiding, at, cell)) continue;
    const shown = found[at]!.shown.map((is, one) => is || one === cell);
    const change = consequencesOf(hiding, at, { ...found[at]!, shown }, singly);
    if (change !== null && isOpen(change)) accept(hiding, change);
  }
}

/** Hides each variable anew beside the others, where that hides less and is accepted. */
function hideAnew(hiding: Hiding, budget: WorkBudget, isAccepted: (change: Change) => boolean): void {
  for (const at of hiding.variables.keys()) {
    const next = budget.isSpent ? null : hiddenAnew(hiding, at, budget);
    const change = next && consequencesOf(hiding, at, next, budget);
    if (change !== null && isAccepted(change)) accept(hiding, change);
  }
}

function accept({ found }: Hiding, change: Change): void {
  for (const [at, one] of change) found[at] = one;
}

/** A variable's safe figures that are hidden. */
function safeHidden({ variables, rule }: Hiding, at: number, { shown }: Suppression): number[] {
  const { counts, printed, fixed } = variables[at]!;
  return [...shown.keys()].filter(
    (cell) =>
      printed[cell] &&
      !fixed[cell] &&
      !shown[cell] &&
      !isUnsafe(counts.count[cell]!, counts.whole[cell]!, rule),
  );
}

/** Whether few are in a whole but not in its part, of which the other is shown. */
function leavesRest({ variables, relationsOf, rule, found }: Hiding, at: number, cell: number): boolean {
  return relationsOf[at]!.some(({ kind, whole, parts: [part] }) => {
    if (kind !== "part" || part === undefined) return false;
    const other = whole === at ? part : whole;
    const rest = variables[whole]!.counts.count[cell]! - variables[part]!.counts.count[cell]!;
    return variables[other]!.printed[cell]! && found[other]!.shown[cell]! && isSmallCount(rest, rule);
  });
}

/** A variable hidden anew beside the others as they are; null where that hides no less. */
function hiddenAnew(hiding: Hiding, at: number, budget: WorkBudget): Suppression | null {
  const { tables, variables, rule, found, witnesses } = hiding;
  const before = found[at]!;
  const own = variables[at]!;
  const costs = (one: Suppression): number =>
    safeHidden(hiding, at, one).reduce((sum, cell) => sum + costOf(tables, own.counts, cell), 0);
  const cost = costs(before);
  if (cost === 0) return null;
  const { floor, bound } = knownOf(hiding, at, before, (other, cell) => found[other]!.intervals[cell]!);
  const implied = before.shown.map((shown, cell) => !shown && leavesRest(hiding, at, cell));
  const limit = new WorkBudget(Math.min(MAX_WORK, budget.most - budget.spent));
  const next = suppress(tables, own.counts, {
    ...own,
    rule,
    implied,
    floor,
    bound,
    witnesses: witnesses[at]!,
    limit,
  });
  budget.spend(limit.spent);
  if (limit.isSpent) return null;
  return next.open.every((cell) => before.open.includes(cell)) && costs(next) < cost ? next : null;
}

/** What others tell of a variable, where that is more than its own tables do. */
function knownOf(
  { tables, around, variables, relationsOf, used }: Hiding,
  at: number,
  { shown, intervals }: Suppression,
  rangeOf: (variable: number, cell: number) => Interval,
  relations = relationsOf[at]!,
): Pick<Knowledge, "floor" | "bound"> & { readonly isNew: boolean } {
  const { floor, bound } = boundsOf(at, tables, around, relations, rangeOf);
  const { printed } = variables[at]!;
  let isNew = false;
  intervals.forEach(({ low, high }, cell) => {
    const tells = printed[cell]! && !shown[cell] && (floor[cell]! > low || bound[cell]! < high);
    isNew ||= tells;
    if (tells || used[at]!.has(cell)) return;
    // Bounds that tell nothing new only cost time.
    floor[cell] = 0;
    bound[cell] = Number.POSITIVE_INFINITY;
  });
  return { floor, bound, isNew };
}

/**
 * What becomes of all variables where one is hidden otherwise, as readers narrow one by the other until nothing changes.
 * @returns null where a hidden count would lose its range, or that takes too many audits
 */
function consequencesOf(hiding: Hiding, first: number, next: Suppression, budget: WorkBudget): Change | null {
  const { tables, variables, relationsOf, found, witnesses } = hiding;
  const change = new Map([[first, next]]);
  const now = (at: number): Suppression => change.get(at) ?? found[at]!;
  const queue = new Set([first]);
  let audits = 0;
  for (const at of queue) {
    queue.delete(at);
    const { counts, printed, fixed } = variables[at]!;
    const before = now(at);
    const { shown, intervals, guarded, open } = before;
    const { isNew, ...known } = knownOf(hiding, at, before, (other, cell) => now(other).intervals[cell]!);
    if (!isNew && at !== first) continue;
    audits++;
    if (audits > MOST_AUDITS || budget.isSpent) return null;
    const options = { budget, witnesses: witnesses[at]!, within: intervals };
    const audit = openAudit(tables, counts, { shown, ...known }, options);
    for (const [cell, width] of guarded)
      if (!shown[cell] && !open.includes(cell) && !audit.isOpenBy(cell, width)) return null;
    const ranges = intervals.map((known, cell) =>
      printed[cell] || fixed[cell] ? audit.interval(cell) : known,
    );
    const isNarrower = (cell: number): boolean =>
      ranges[cell]!.low > intervals[cell]!.low || ranges[cell]!.high < intervals[cell]!.high;
    // What totals force must not become narrower still.
    if (open.some((cell) => !shown[cell] && isNarrower(cell))) return null;
    if (at !== first && !ranges.some((_, cell) => isNarrower(cell))) continue;
    change.set(at, { ...before, intervals: ranges });
    for (const { whole, parts } of relationsOf[at]!)
      for (const other of [whole, ...parts]) if (other !== at) queue.add(other);
  }
  return change;
}

/** Whether the same holds in every atom of variables and all that contain them. */
function isOpenWith(hiding: Hiding, change: Change, budget: WorkBudget): boolean {
  const { relationsOf, found } = hiding;
  const inQuestion = [...change.keys()].flatMap((at) => [
    at,
    ...relationsOf[at]!.flatMap(({ whole, parts }) => (whole === at && parts.length === 1 ? parts : [])),
  ]);
  const now = (at: number): Suppression => change.get(at) ?? found[at]!;
  return [...new Set(inQuestion)].every((part) => isOpenTogether(hiding, part, now, budget));
}

/** Relations of a variable to all that contain it. */
const wholesOf = (relations: readonly Relation[], part: number): readonly Relation[] =>
  relations.filter(({ parts }) => parts.length === 1 && parts[0] === part);

/** Whether hidden counts of a variable and of all that contain it keep their range where each rest is an answer in every atom. */
function isOpenTogether(
  hiding: Hiding,
  part: number,
  now: (at: number) => Suppression,
  budget: WorkBudget,
): boolean {
  const { tables, variables, relationsOf, ofParts } = hiding;
  const above = wholesOf(relationsOf[part]!, part);
  if (above.length === 0) return true;
  const together = [part, ...above.map(({ whole }) => whole)];
  const knownVariable = (at: number): KnownVariable => {
    // What they tell of each other is in the atoms.
    const others = relationsOf[at]!.filter(
      ({ whole, parts }) => !together.includes(whole) || !parts.every((one) => together.includes(one)),
    );
    return {
      ...variables[at]!,
      ...knownOf(hiding, at, now(at), (other, cell) => now(other).intervals[cell]!, others),
      shown: now(at).shown,
    };
  };
  const wholes = above.map(({ whole, countsBlanks }) => ({ ...knownVariable(whole), countsBlanks }));
  const audit = auditPart(tables, knownVariable(part), wholes, {
    budget,
    witnesses: ofParts[part]!,
  });
  return together.every((at, place) => {
    const { guarded, shown, open } = now(at);
    return [...guarded].every(
      ([cell, width]) =>
        shown[cell] || open.includes(cell) || audit.isOpenBy(place * tables.cells.length + cell, width),
    );
  });
}
