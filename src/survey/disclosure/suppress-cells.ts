import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Audit, openAudit } from "./audit";
import { type CellSystem, checkSystem, coverCells } from "./cell-system";
import { type DisclosureRule, type HiddenReason, sensitiveCount } from "./disclosure";
import { type Interval, isProtected, missingRoom, type Target, targetsOf } from "./targets";

/** What is hidden of a system of cells, and what a reader can still work out. */
export interface Suppression {
  /** By cell; null for a cell that is shown and for one that was never to be printed. */
  readonly reasons: readonly (HiddenReason | null)[];
  /** By cell, the narrowest interval that a reader can put a hidden count in; null for the others. */
  readonly intervals: readonly (Interval | null)[];
  /**
   * The width of the narrowest interval around a hidden count, a sensitive count that could only be derived, or a
   * sensitive sum of hidden counts; of groups with at least `leastCount` people (of fewer, nothing but their number is
   * known). Null where there is none.
   */
  readonly narrowest: number | null;
  /** Counts that stay open to derivation although all that bears on them is hidden. */
  readonly unprotected: readonly string[];
  /** Work done, and of how many groupings at least all tables were hidden for want of it; null where none were. */
  readonly budget: { readonly spent: number; readonly hiddenDepth: number | null };
}

/** Work for a system, in multiplications: about a tenth of a second. */
export const MOST_WORK = 3e7;

/**
 * Hides the counts that the rule calls sensitive, and so many others that none of them can be worked out: every hidden
 * count, every sensitive count that is derivable only, and every sensitive sum of a line's hidden counts is left an
 * interval at least `leastCount` wide with two harmless values in it, as far as the number of people allows. All hidden
 * counts are protected alike, whatever they were hidden for, so that knowing why one is hidden gains nothing.
 *
 * Cells are added by least cost, target by target; then each added one that need not be hidden is shown again; then the
 * intervals are found by linear programming. Where that is too much work, all tables of most groupings are hidden, then
 * those of one less: what is shown is proven to protect in any case.
 *
 * @throws ItemwiseError "inconsistent-counts"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5. Checked by enumeration and against yalps.
 */
export function suppressCells(
  system: CellSystem,
  rule: DisclosureRule,
  mostWork: number = MOST_WORK,
): Suppression {
  checkSystem(system);
  // For themselves, and for what they imply outside the system.
  const hiddenAtFirst = system.cells.map(({ count, whole, subgroup, published, implies, fixed }) => {
    if (fixed) return null;
    const reason = published ? sensitiveCount(count, whole, { subgroup, rule }) : null;
    return reason ?? (implies ? "protects another figure" : null);
  });
  const shown = system.cells.map(
    ({ published, fixed }, at) => fixed || (published && hiddenAtFirst[at] === null),
  );
  let state: State = { system, shown, rule, budget: new WorkBudget(mostWork) };
  let found = intervalsLeft(state, suppressSecondary(state));
  let spent = state.budget.spent;
  let depth = Math.max(0, ...system.cells.map((cell) => cell.depth ?? 0)) + 1;
  while (state.budget.isSpent && depth > 0) {
    depth--;
    system.cells.forEach((cell, at) => {
      if ((cell.depth ?? 0) >= depth && !cell.fixed) shown[at] = false;
    });
    state = { ...state, budget: new WorkBudget(mostWork) };
    found = intervalsLeft(state, depth > 0 ? protectTargets(state) : auditOfNothing(state));
    spent += state.budget.spent;
  }
  const hiddenDepth = spent > state.budget.spent ? depth : null;
  return {
    reasons: system.cells.map(({ published }, at) =>
      !published || shown[at] ? null : (hiddenAtFirst[at] ?? "protects another figure"),
    ),
    ...found,
    budget: { spent, hiddenDepth },
  };
}

/** What is shown so far; `shown` changes as cells are hidden and shown again. */
interface State {
  readonly system: CellSystem;
  readonly shown: boolean[];
  readonly rule: DisclosureRule;
  readonly budget: WorkBudget;
}

function auditOf({ system, shown, rule, budget }: State): Audit {
  return openAudit(system, shown, { rule, budget });
}

/** Where nothing is shown, a reader knows of a count what its bound says, unless what is known elsewhere says more. */
function auditOfNothing(state: State): Audit {
  const audit = auditOf(state);
  return state.system.cells.some(({ fixed }) => fixed) ? audit : { ...audit, interval: audit.alongLines };
}

/** @returns what a reader can find out in the end */
function suppressSecondary(state: State): Audit {
  const { shown, rule } = state;
  if (rule.leastCount === 0 || !shown.includes(false)) return auditOf(state);
  const shownBefore = [...shown];
  const audit = protectTargets(state);
  return showAgain(state, shownBefore, audit) ? protectTargets(state) : audit;
}

function allTargets({ system, shown, rule }: State): Target[] {
  const part = { cells: [...system.cells.keys()], lines: system.lines };
  return rule.leastCount > 0 ? targetsOf(system, shown, { part, rule }) : [];
}

/**
 * Hides more cells until every target is protected or nothing is left that would help it.
 *
 * @returns what a reader can then find out
 */
function protectTargets(state: State): Audit {
  // Hiding more only widens intervals: what has been protected need not be looked at again.
  const done = new Set<string>();
  let audit = auditOf(state);
  for (;;) {
    const next = protectOnce(state, audit, done);
    if (next === audit) return audit;
    audit = next;
  }
}

/**
 * Hides a cover for each target that the audit finds open, unless what was hidden meanwhile protects it.
 *
 * @param done keys of targets that need not be looked at; those found protected are put into it
 * @returns the audit of what is then shown: the same where nothing was hidden
 */
function protectOnce(state: State, audit: Audit, done: Set<string>): Audit {
  const { shown, rule } = state;
  let present: Audit | null = audit;
  for (const target of allTargets(state)) {
    if (state.budget.isSpent) return audit;
    const key = target.cells.join();
    if (done.has(key)) continue;
    let open = audit.openInterval(target);
    if (open && present !== audit) {
      present ??= auditOf(state);
      open = present.openInterval(target);
    }
    if (!open) {
      done.add(key);
      continue;
    }
    const cover = coverFor(state, target, missingRoom(target, open, rule));
    if (cover.length === 0) continue;
    for (const cell of cover) shown[cell] = false;
    present = null;
  }
  return present ?? auditOf(state);
}

/** Cells to hide so that the target can differ by so much. */
function coverFor(state: State, target: Target, change: number): number[] {
  const cover = coverCells(state.system, state, { cells: target.cells, change });
  return cover.length > 0 ? cover : cheapestNear(state, target);
}

/** The cheapest shown cell that shares a line with the target: the last resort. */
function cheapestNear({ system, shown }: State, { cells }: Target): number[] {
  const near = system.lines
    .map(({ total, parts }) => [total, ...parts])
    .filter((line) => line.some((cell) => cells.includes(cell)))
    .flat()
    .filter((cell) => shown[cell] && !system.cells[cell]!.fixed);
  return near.sort((one, other) => system.cells[one]!.cost - system.cells[other]!.cost).slice(0, 1);
}

/** Shows again, the dearest first, each cell that was hidden for others and that they can do without. */
function showAgain(state: State, shownBefore: readonly boolean[], audit: Audit): boolean {
  const { system, shown, rule, budget } = state;
  const secondary = [...system.cells.keys()]
    .filter((cell) => shownBefore[cell] && !shown[cell])
    .sort((one, other) => system.cells[other]!.cost - system.cells[one]!.cost);
  const known = shown.map((is, cell) => is || audit.known[cell]!);
  const needless = secondary.filter((cell) => {
    if (budget.spent > budget.most / 3) return false;
    const part = audit.around(cell);
    shown[cell] = true;
    known[cell] = true;
    const local = openAudit(system, known, { rule, budget, lines: part.lines });
    const isNeedless = targetsOf(system, shown, { part, rule }).every(
      (target) => local.openInterval(target) === null,
    );
    if (isNeedless) return true;
    shown[cell] = false;
    known[cell] = audit.known[cell]!;
    return false;
  });
  return needless.length > 0;
}

/**
 * The interval of every target, by linear programming; where much of the budget is spent, along single lines only, of
 * those that are found to be protected.
 */
function intervalsLeft(state: State, audit: Audit): Omit<Suppression, "reasons" | "budget"> {
  const { system, rule, budget } = state;
  const intervals = new Array<Interval | null>(system.cells.length).fill(null);
  const widths: number[] = [];
  const unprotected: string[] = [];
  for (const target of allTargets(state)) {
    if (budget.spent > budget.most / 2 && audit.openInterval(target) === null) {
      if (target.cells.length === 1) intervals[target.cells[0]!] = audit.alongLines(target);
      continue;
    }
    const interval = audit.interval(target);
    if (target.cells.length === 1) intervals[target.cells[0]!] = interval;
    if ((target.bound ?? rule.leastCount) >= rule.leastCount) widths.push(interval.high - interval.low);
    if (!isProtected(target, interval, rule)) {
      unprotected.push(target.cells.map((at) => system.cells[at]!.name).join(" + "));
    }
  }
  return { intervals, narrowest: narrowestOf(widths), unprotected };
}

/** The smallest of some widths; null where there is none. */
export function narrowestOf(widths: readonly (number | null)[]): number | null {
  const known = widths.filter((width) => width !== null && Number.isFinite(width));
  return known.length === 0 ? null : Math.min(...known.map(Number));
}
