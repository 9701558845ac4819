import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type Audit, openAudit } from "./audit";
import { type CellSystem, checkSystem, coverCells } from "./cell-system";
import { type DisclosureRule, type HiddenReason, sensitiveCount } from "./disclosure";
import { type Interval, isProtected, requiredChange, type Target, targetsOf } from "./targets";

/** What is hidden of a system of cells, and what readers can still derive. */
export interface Suppression {
  /** By cell; null for cells that are shown or never printed. */
  readonly reasons: readonly (HiddenReason | null)[];
  /** By cell, the feasibility interval of a hidden count; null for the others. */
  readonly intervals: readonly (Interval | null)[];
  /**
   * Width of the narrowest feasibility interval of hidden counts, sensitive derivable counts and sensitive sums of
   * hidden counts, in groups of at least `leastCount` people. Null where there is none.
   */
  readonly narrowest: number | null;
  /** Names of counts that stay unprotected although all that bears on them is hidden. */
  readonly unprotected: readonly string[];
  /** Work done, and the least number of groupings whose tables were hidden whole to save work; null where none were. */
  readonly budget: { readonly spent: number; readonly hiddenDepth: number | null };
}

/** Work limit of a system, in multiplications: about a tenth of a second. */
export const MAX_WORK = 3e7;

/**
 * Hides sensitive counts, and others so that none of them can be derived: every hidden count, sensitive derivable count
 * and sensitive sum of a line's hidden counts keeps a feasibility interval at least `leastCount` wide with two
 * nonsensitive values, as far as the number of people allows. All hidden counts are protected alike, so that the reason
 * for hiding reveals nothing.
 *
 * Cells are hidden by least cost, target by target; those not needed are shown again; then intervals are found by
 * linear programming. Where that is too much work, tables of most groupings are hidden whole, then those of one less:
 * protection is proven in any case.
 * @throws ItemwiseError "inconsistent-counts"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5. Checked by enumeration and against yalps.
 */
export function suppressCells(
  system: CellSystem,
  rule: DisclosureRule,
  mostWork: number = MAX_WORK,
): Suppression {
  checkSystem(system);
  // Hidden for themselves, or for what they imply outside the system.
  const primaryReasons = system.cells.map(({ count, whole, subgroup, published, implies, fixed }) => {
    if (fixed) return null;
    const reason = published ? sensitiveCount(count, whole, { subgroup, rule }) : null;
    return reason ?? (implies ? "protects another figure" : null);
  });
  const shown = system.cells.map(
    ({ published, fixed }, at) => fixed || (published && primaryReasons[at] === null),
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
      !published || shown[at] ? null : (primaryReasons[at] ?? "protects another figure"),
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

/** Where nothing is shown, readers know only the bounds of a count, unless other tables say more. */
function auditOfNothing(state: State): Audit {
  const audit = auditOf(state);
  return state.system.cells.some(({ fixed }) => fixed) ? audit : { ...audit, interval: audit.alongLines };
}

/** @returns the final audit */
function suppressSecondary(state: State): Audit {
  const { shown, rule } = state;
  if (rule.leastCount === 0 || !shown.includes(false)) return auditOf(state);
  const shownBefore = [...shown];
  const audit = protectTargets(state);
  return showUnneeded(state, shownBefore, audit) ? protectTargets(state) : audit;
}

function allTargets({ system, shown, rule }: State): Target[] {
  const part = { cells: [...system.cells.keys()], lines: system.lines };
  return rule.leastCount > 0 ? targetsOf(system, shown, { part, rule }) : [];
}

/** Hides more cells until every target is protected or nothing more helps; returns the final audit. */
function protectTargets(state: State): Audit {
  // Hiding more only widens intervals: protected targets need no second look.
  const done = new Set<string>();
  let audit = auditOf(state);
  for (;;) {
    const next = protectOnce(state, audit, done);
    if (next === audit) return audit;
    audit = next;
  }
}

/**
 * Hides a cover for each target that the audit finds open, unless cells hidden meanwhile protect it. `done` collects
 * keys of protected targets. Returns the new audit, or the same where nothing was hidden.
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
    const cover = coverFor(state, target, requiredChange(target, open, rule));
    if (cover.length === 0) continue;
    for (const cell of cover) shown[cell] = false;
    present = null;
  }
  return present ?? auditOf(state);
}

/** Cells to hide so that the target can change by this much. */
function coverFor(state: State, target: Target, change: number): number[] {
  const cover = coverCells(state.system, state, { cells: target.cells, change });
  return cover.length > 0 ? cover : cheapestNear(state, target);
}

/** Last resort: the cheapest shown cell on a line with the target. */
function cheapestNear({ system, shown }: State, { cells }: Target): number[] {
  const near = system.lines
    .map(({ total, parts }) => [total, ...parts])
    .filter((line) => line.some((cell) => cells.includes(cell)))
    .flat()
    .filter((cell) => shown[cell] && !system.cells[cell]!.fixed);
  return near.sort((one, other) => system.cells[one]!.cost - system.cells[other]!.cost).slice(0, 1);
}

/** Shows again, costliest first, each cell hidden for others that they do not need. */
function showUnneeded(state: State, shownBefore: readonly boolean[], audit: Audit): boolean {
  const { system, shown, rule, budget } = state;
  const secondary = [...system.cells.keys()]
    .filter((cell) => shownBefore[cell] && !shown[cell])
    .sort((one, other) => system.cells[other]!.cost - system.cells[one]!.cost);
  const known = shown.map((is, cell) => is || audit.known[cell]!);
  const unneeded = secondary.filter((cell) => {
    if (budget.spent > budget.most / 3) return false;
    const part = audit.around(cell);
    shown[cell] = true;
    known[cell] = true;
    const local = openAudit(system, known, { rule, budget, lines: part.lines });
    const isUnneeded = targetsOf(system, shown, { part, rule }).every(
      (target) => local.openInterval(target) === null,
    );
    if (isUnneeded) return true;
    shown[cell] = false;
    known[cell] = audit.known[cell]!;
    return false;
  });
  return unneeded.length > 0;
}

/** All targets' intervals, by linear programming; by single lines where much of the budget is spent. */
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

export function narrowestOf(widths: readonly (number | null)[]): number | null {
  const known = widths.filter((width) => width !== null && Number.isFinite(width));
  return known.length === 0 ? null : Math.min(...known.map(Number));
}
