import { openAttack } from "./attack";
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
  if (rule.leastCount > 0 && shown.includes(false)) {
    const sums = system.lines.filter(({ relation }) => relation === "equal");
    hideFurther({ ...state, system: { ...system, lines: sums } });
    if (sums.length < system.lines.length) hideFurther(state);
  }
  return {
    reasons: system.cells.map(({ published }, at) =>
      !published || shown[at] ? null : (primary[at] ?? "protects another figure"),
    ),
    ...proof(state),
  };
}

/** What is shown so far; `shown` changes as cells are hidden and shown again. */
interface State {
  readonly system: CellSystem;
  readonly shown: boolean[];
  readonly rule: DisclosureRule;
}

/** Sums first and inequalities after them: they seldom bind, but join everything into one large problem. */
function hideFurther(state: State): void {
  const before = [...state.shown];
  protectAll(state);
  showAgain(state, before);
  protectAll(state);
}

function allTargets({ system, shown, rule }: State): Target[] {
  const everything = { cells: [...system.cells.keys()], lines: system.lines };
  return rule.leastCount > 0 ? targetsOf(system, shown, { part: everything, rule }) : [];
}

/** Hides more cells until every target is protected or nothing is left that would help it. */
function protectAll(state: State): void {
  const { system, shown, rule } = state;
  for (let hidden = true; hidden; ) {
    hidden = false;
    // Hiding more only widens intervals: what this attack leaves protected need not be looked at again.
    const attack = openAttack(system, shown, { rule });
    let present = attack;
    for (const target of allTargets(state)) {
      const weakness = attack.weakness(target) && present.weakness(target);
      if (!weakness) continue;
      const change = missingRoom(target, weakness, rule);
      let cover = coverCells(system, shown, { cells: target.cells, change });
      if (cover.length === 0) cover = cheapestNear(state, target);
      if (cover.length === 0) continue;
      for (const cell of cover) shown[cell] = false;
      present = openAttack(system, shown, { rule });
      hidden = true;
    }
  }
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

/** Shows again, the dearest first, each cell that was hidden for others and that they can do without. */
function showAgain({ system, shown, rule }: State, before: readonly boolean[]): void {
  const attack = openAttack(system, shown, { rule });
  const { known } = attack;
  const added = [...system.cells.keys()]
    .filter((cell) => before[cell] && !shown[cell])
    .sort((one, other) => system.cells[other]!.cost - system.cells[one]!.cost);
  const knownNow = shown.map((is, cell) => is || known[cell]!);
  for (const cell of added) {
    const part = attack.around(cell);
    shown[cell] = true;
    knownNow[cell] = true;
    const local = openAttack(system, knownNow, { rule, lines: part.lines });
    const targets = targetsOf(system, shown, { part, rule });
    if (targets.every((target) => local.weakness(target) === null)) continue;
    shown[cell] = false;
    knownNow[cell] = known[cell]!;
  }
}

/** The interval of every target, by linear programming. */
function proof(state: State): Omit<Suppression, "reasons"> {
  const { system, shown, rule } = state;
  const attack = openAttack(system, shown, { rule });
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
