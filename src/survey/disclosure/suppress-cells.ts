import { type Attack, openAttack } from "./audit";
import { type CellSystem, checkSystem } from "./cell-system";
import { coverCells } from "./cover-cells";
import { type DisclosureRule, type HiddenReason, sensitiveCount } from "./disclosure-rule";
import { type Interval, isProtected, missingRoom } from "./interval";
import { type Target, targetsOf } from "./targets";

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
}

/**
 * Hides the counts that the rule calls sensitive, and so many others that none of them can be worked out: every hidden
 * count, every sensitive count that is derivable only, and every sensitive sum of a line's hidden counts is left an
 * interval at least `leastCount` wide with two harmless values in it, as far as the number of people allows. All hidden
 * counts are protected alike, whatever they were hidden for, so that knowing why one is hidden gains nothing.
 *
 * Cells are added by least cost, target by target; then each added one that need not be hidden is shown again; then the
 * intervals are found by linear programming.
 *
 * @throws ItemwiseError "inconsistent-counts"
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5. Checked by enumeration and against yalps.
 */
export function suppressCells(system: CellSystem, rule: DisclosureRule): Suppression {
  checkSystem(system);
  const primary = system.cells.map(({ count, whole, subgroup, published, hidden }) => {
    const reason = published ? sensitiveCount(count, whole, { subgroup, rule }) : null;
    return reason ?? (hidden ? "protects another figure" : null);
  });
  const shown = system.cells.map(({ published }, at) => published && primary[at] === null);
  const state: State = { system, shown, rule };
  return {
    ...proof(state, hideFurther(state)),
    reasons: system.cells.map(({ published }, at) =>
      !published || shown[at] ? null : (primary[at] ?? "protects another figure"),
    ),
  };
}

/** What is shown so far; `shown` changes as cells are hidden and shown again. */
interface State {
  readonly system: CellSystem;
  readonly shown: boolean[];
  readonly rule: DisclosureRule;
}

/**
 * Sums first and inequalities after them: they seldom bind, but join everything into one large problem.
 *
 * @returns what a reader can find out in the end
 */
function hideFurther(state: State): Attack {
  const { system, shown, rule } = state;
  if (rule.leastCount === 0 || !shown.includes(false)) return openAttack(system, shown, { rule });
  const sums = system.lines.filter(({ relation }) => relation === "equal");
  const attack = hideFewest({ ...state, system: { ...system, lines: sums } });
  return sums.length < system.lines.length ? hideFewest(state) : attack;
}

function hideFewest(state: State): Attack {
  const before = [...state.shown];
  const attack = protectAll(state);
  return showAgain(state, before, attack) ? protectAll(state) : attack;
}

function allTargets({ system, shown, rule }: State): Target[] {
  const everything = { cells: [...system.cells.keys()], lines: system.lines };
  return rule.leastCount > 0 ? targetsOf(system, shown, { part: everything, rule }) : [];
}

/**
 * Hides more cells until every target is protected or nothing is left that would help it.
 *
 * @returns what a reader can then find out
 */
function protectAll(state: State): Attack {
  const { system, shown, rule } = state;
  const open = (): Attack => openAttack(system, shown, { rule });
  // Hiding more only widens intervals: what has been protected need not be looked at again.
  const done = new Set<string>();
  for (let present: Attack | null = open(); ; ) {
    const attack: Attack = present ?? open();
    present = attack;
    let hidden = false;
    for (const target of allTargets(state)) {
      const key = target.cells.join();
      if (done.has(key)) continue;
      let weakness = attack.weakness(target);
      if (weakness && present !== attack) {
        present ??= open();
        weakness = present.weakness(target);
      }
      if (!weakness) {
        done.add(key);
        continue;
      }
      const cover = coverFor(state, target, missingRoom(target, weakness, rule));
      if (cover.length === 0) continue;
      for (const cell of cover) shown[cell] = false;
      present = null;
      hidden = true;
    }
    if (!hidden) return attack;
  }
}

/** Cells to hide so that the target can differ by so much. */
function coverFor(state: State, target: Target, change: number): number[] {
  const cover = coverCells(state.system, state.shown, { cells: target.cells, change });
  return cover.length > 0 ? cover : cheapestNear(state, target);
}

/** The cheapest shown cell that shares a line with the target: the last resort. */
function cheapestNear({ system, shown }: State, { cells }: Target): number[] {
  const near = system.lines
    .map(({ total, parts }) => [total, ...parts])
    .filter((line) => line.some((cell) => cells.includes(cell)))
    .flat()
    .filter((cell) => shown[cell]);
  return near.sort((one, other) => system.cells[one]!.cost - system.cells[other]!.cost).slice(0, 1);
}

/**
 * Shows again, the dearest first, each cell that was hidden for others and that they can do without.
 *
 * @returns whether there was one
 */
function showAgain({ system, shown, rule }: State, before: readonly boolean[], attack: Attack): boolean {
  const { known } = attack;
  const added = [...system.cells.keys()]
    .filter((cell) => before[cell] && !shown[cell])
    .sort((one, other) => system.cells[other]!.cost - system.cells[one]!.cost);
  const knownNow = shown.map((is, cell) => is || known[cell]!);
  let any = false;
  for (const cell of added) {
    const part = attack.around(cell);
    shown[cell] = true;
    knownNow[cell] = true;
    const local = openAttack(system, knownNow, { rule, lines: part.lines });
    const targets = targetsOf(system, shown, { part, rule });
    if (targets.every((target) => local.weakness(target) === null)) {
      any = true;
      continue;
    }
    shown[cell] = false;
    knownNow[cell] = known[cell]!;
  }
  return any;
}

/** The interval of every target, by linear programming. */
function proof(state: State, attack: Attack): Omit<Suppression, "reasons"> {
  const { system, rule } = state;
  const intervals = new Array<Interval | null>(system.cells.length).fill(null);
  const widths: number[] = [];
  const unprotected: string[] = [];
  for (const target of allTargets(state)) {
    const interval = attack.interval(target);
    const [cell] = target.cells;
    if (target.cells.length === 1) intervals[cell!] = interval;
    if ((target.bound ?? rule.leastCount) >= rule.leastCount) widths.push(interval.high - interval.low);
    if (!isProtected(target, interval, rule)) {
      unprotected.push(target.cells.map((at) => system.cells[at]!.name).join(" + "));
    }
  }
  return { intervals, narrowest: widths.length === 0 ? null : Math.min(...widths), unprotected };
}
