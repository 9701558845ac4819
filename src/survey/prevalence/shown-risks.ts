import { wholePower } from "../../numeric/elementary/powers";
import { WorkBudget } from "../../numeric/optimization/work-budget";
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { type HiddenSum, narrowSums, type PatternForm, type RiskPattern } from "./risk-patterns";
import type { RiskSums } from "./risk-sums";

/** What is shown of several risks together. */
export interface ShownRisks {
  /** The number of items that stands for itself and all above; null where no number is shown. */
  readonly last: number | null;
  /** The mean of the numbers and its standard error. */
  readonly moments: boolean;
  /** The most frequent ones. */
  readonly combinations: boolean;
}

/** Work for finding it, in multiplications. */
const MOST_WORK = 1e8;

/**
 * The most that can be shown of how many items people report, beside the counts of items, sets and pairs, such that the
 * hidden ones among these stay open, and so do small numbers of people in what is joined: all of these are sums over the
 * same patterns. First the mean goes, then numbers are joined, then combinations go.
 *
 * @param listed items of each combination that would be listed
 * @returns null where nothing of it can be shown, nor any pair
 */
export function shownRisks(
  sums: RiskSums,
  listed: readonly (readonly string[])[],
  rule: DisclosureRule,
): ShownRisks | null {
  const { items, numbers } = sums;
  const joined = (from: number): number => numbers.slice(from).reduce((sum, count) => sum + count, 0);
  const small = numbers.findIndex((count) => isSmallCount(count, rule));
  const most = small < 0 ? items.length : small;
  const lasts = Array.from({ length: most }, (_, at) => most - at).filter(
    (last) => !isSmallCount(joined(last), rule),
  );
  const candidates = [true, false].flatMap((combinations) =>
    [...lasts, null].flatMap((last) =>
      (rule.rounding > 1 ? [false] : [true, false]).map((moments): ShownRisks => {
        return { combinations, last, moments };
      }),
    ),
  );
  const budget = new WorkBudget(MOST_WORK);
  const found = candidates.find((shown) => {
    const tail = numbers.flatMap((count, number): HiddenSum[] => {
      const from = shown.last ?? 0;
      if (number < from || from === items.length) return [];
      const form: PatternForm = ({ size }) => Number(size === number);
      const bound = Math.min(joined(from), sums.mostWith(number));
      return [{ form, count, whole: null, bound, subgroup: false }];
    });
    const known = {
      told: [...sums.told, ...sums.toldPairs, ...shownSums(shown)],
      hidden: [...sums.hidden, ...tail],
      fixed: fixedPatterns(shown, { listed, items }),
    };
    return narrowSums(sums.patterns, known, { rule, budget }).next().done;
  });
  return found ?? null;
}

/** Sums that the number of items reported tells. */
function shownSums({ last, moments }: ShownRisks): PatternForm[] {
  const numbers = last === null ? [] : [...Array(last).keys()];
  const powers = moments ? [1, 2] : [];
  return [
    ...numbers.map(
      (number): PatternForm =>
        ({ size }) =>
          Number(size === number),
    ),
    ...powers.map(
      (power): PatternForm =>
        ({ size }) =>
          wholePower(size, power),
    ),
  ];
}

/** Patterns of which combinations tell the people: those that are listed, and no item, since the others' share is shown. */
function fixedPatterns(
  { combinations }: ShownRisks,
  { listed, items }: { readonly listed: readonly (readonly string[])[]; readonly items: readonly string[] },
): (pattern: RiskPattern) => boolean {
  if (!combinations || listed.length === 0) return () => false;
  const keys = new Set(["", ...listed.map((ids) => ids.join())]);
  return ({ yes }) => keys.has(items.filter((_, at) => yes[at]).join());
}
