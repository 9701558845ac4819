import { powerOfTwo } from "../../numeric/elementary/powers";
import { BoundedSimplex, type HomogeneousRow } from "../../numeric/optimization/bounded-simplex";
import type { WorkBudget } from "../../numeric/optimization/work-budget";
import type { DisclosureRule } from "../disclosure/disclosure";
import { isProtected, type Target } from "../disclosure/targets";

/** An answer pattern over all items (which of them yes), and its people. */
export interface RiskPattern {
  readonly yes: readonly boolean[];
  readonly size: number;
  readonly count: number;
}

/** Coefficient of each person with a pattern in a figure. */
export type PatternForm = (pattern: RiskPattern) => number;

/** A hidden figure to which people who answered everything contribute. */
export interface HiddenSum extends Omit<Target, "cells"> {
  readonly form: PatternForm;
  /** Whether it falls as the form rises, one for one. */
  readonly falls?: boolean | undefined;
}

/** Largest number of patterns solved for: only the first are taken as open, which protects more than needed. */
const MAX_PATTERNS = 512;

/** Answer patterns, of few items first (all where possible), then observed ones; `people` by items' digits, joined. */
export function riskPatterns(items: number, people: ReadonlyMap<string, number>): RiskPattern[] {
  const size = powerOfTwo(items) <= MAX_PATTERNS ? items : 2;
  const keys = new Set([...keysOfFewItems(items, size).slice(0, MAX_PATTERNS), ...people.keys()]);
  return [...keys].slice(0, MAX_PATTERNS).map((key) => {
    const yes = [...key].map((answer) => answer === "1");
    return { yes, size: yes.filter(Boolean).length, count: people.get(key) ?? 0 };
  });
}

/** Keys of the patterns with at most this many items. */
function keysOfFewItems(items: number, most: number): string[] {
  let found = [{ key: "", size: 0 }];
  for (let item = 0; item < items; item++) {
    const more = found.flatMap(({ key, size }) => (size < most ? [{ key: `${key}1`, size: size + 1 }] : []));
    found = [...found.map(({ key, size }) => ({ key: `${key}0`, size })), ...more];
  }
  return found.sort((one, other) => one.size - other.size).map(({ key }) => key);
}

/**
 * Yields the hidden figures that are not protected: people cannot be moved far enough among the patterns with all that
 * is shown kept. Readers are assumed to know the people with missing answers.
 * @param released sums that are shown
 * @param fixed patterns whose number of people is shown
 */
export function* narrowSums(
  patterns: readonly RiskPattern[],
  {
    released,
    fixed,
    hidden,
  }: {
    readonly released: readonly PatternForm[];
    readonly fixed: (pattern: RiskPattern) => boolean;
    readonly hidden: readonly HiddenSum[];
  },
  { rule, budget }: { readonly rule: DisclosureRule; readonly budget: WorkBudget },
): Generator<HiddenSum> {
  if (hidden.length === 0) return;
  const open = patterns.filter((pattern) => !fixed(pattern));
  const coefficients = (form: PatternForm): Float64Array => Float64Array.from(open, form);
  const rows = [() => 1, ...released].map((form): HomogeneousRow => {
    return [...coefficients(form)].flatMap((worth, at) => (worth === 0 ? [] : [[at, worth] as const]));
  });
  const people = open.reduce((sum, { count }) => sum + count, 0);
  const lower = Float64Array.from(open, ({ count }) => -count);
  const upper = lower.map((fall) => people + fall);
  const solver = new BoundedSimplex(rows, lower, upper, budget);
  const enough = 2 * rule.leastCount + 2;
  const rangeByForm = new Map<PatternForm, { rise: number; fall: number }>();
  const rangeOf = (form: PatternForm): { rise: number; fall: number } => {
    const worth = coefficients(form);
    const rise = solver.maximize(worth, enough);
    const fall = solver.maximize(
      worth.map((one) => -one),
      enough,
    );
    return { rise, fall };
  };
  for (const sum of hidden) {
    const found = rangeByForm.get(sum.form) ?? rangeOf(sum.form);
    rangeByForm.set(sum.form, found);
    const [down, up] = sum.falls ? [found.rise, found.fall] : [found.fall, found.rise];
    if (!isProtected({ ...sum, cells: [] }, { low: sum.count - down, high: sum.count + up }, rule)) yield sum;
  }
}
