import * as f from "../../figures/declare";

/**
 * Disclosure control: which counts are hidden so that nobody is identified by their answers, and how that is audited.
 *
 * 1. Primary suppression: `sensitiveCount` (below) says which counts are hidden for themselves, and why: "too few
 *    people", "small count", "all or none".
 * 2. A count that implies a hidden one of another table is hidden (`impliedBySets` and `impliedByContext` of
 *    `prevalence/implied-figures`). Its reason is "protects another figure".
 * 3. Secondary suppression: `suppressCells` finds unprotected targets, hides the cells that `coverCells` finds cheapest,
 *    and shows again those not needed. Same reason as in 2.
 * 4. Audit: `openAudit` bounds each hidden count given all that is shown: along single lines (`tightenBounds`), then
 *    exactly by linear programming. `isProtected` says whether the interval is wide enough.
 * 5. Tables come as cells and lines from `suppressMargins` (prevalences, by `prevalence/hidden-figures`),
 *    `suppressFrequencies` (categories by group), `among/hidden-among` (answers about what was reported), `hideAnswers`
 *    and `hideMissing`; sizes of groups and pairs of items need `coverInLine` only. `analysis/disclosure/disclose` then
 *    removes from the record what rests on hidden counts.
 *
 * Glossary. Cell: a count of people in a table, printed or derivable. Line: a total cell and the cells that add up to it.
 * Margin: the cells of one variable by some groupings. Whole: the people that a cell is a count of. Bound: the upper bound
 * of a cell known to readers. Target: a hidden cell, or a sum of some, to be protected. Cover: cells to hide so that a
 * target can vary. Open: not protected.
 */

/** "standard" and "strict" hide small counts; "none" hides nothing. */
export type DisclosureMode = "standard" | "strict" | "none";

const disclosureRule = {
  /** Percentages on fewer people are not shown, for precision. */
  leastPeople: f.exact,
  /** Percentages on fewer people are shown in parentheses, for precision. */
  fewPeople: f.exact,
  /**
   * Counts from 1 to one less, and those that leave so few of their whole, are hidden, with feasibility intervals at
   * least this wide. 0 hides nothing.
   */
  leastCount: f.exact,
  /** Counts are rounded to multiples of it; 1 for none. */
  rounding: f.exact,
};
export interface DisclosureRule extends f.Declared<typeof disclosureRule> {}

/** The rules by mode; 25 and 50 people are those of the DHS and MICS surveys, for precision. */
export const disclosureRules: Readonly<Record<DisclosureMode, DisclosureRule>> = {
  standard: { leastPeople: 25, fewPeople: 50, leastCount: 5, rounding: 1 },
  strict: { leastPeople: 25, fewPeople: 50, leastCount: 10, rounding: 5 },
  none: { leastPeople: 0, fewPeople: 0, leastCount: 0, rounding: 1 },
};

export type HiddenReason = "too few people" | "small count" | "all or none" | "protects another figure";

/** The people that a count is of, and the rule. */
export interface CountContext {
  /** Whether the people are only some of those asked: then "all" and "none" disclose each answer. */
  readonly subgroup: boolean;
  readonly rule: DisclosureRule;
}

/**
 * Why a count may not be shown for itself; null where it may.
 * @param count people, unweighted
 * @param whole the people that it is a count of; null for no known whole
 * @returns "too few people" (fewer than `leastPeople`), "small count" (1 to `leastCount` - 1, of those counted or the
 *   rest), "all or none" (0 or all of a subgroup), or null
 * @see DHS and MICS (percentages on fewer than 25 cases); Hundepool et al. (2012), Statistical disclosure control,
 *   ch. 5 (small counts; group disclosure).
 */
export function sensitiveCount(
  count: number,
  whole: number | null,
  context: CountContext,
): HiddenReason | null {
  if (whole !== null && whole < context.rule.leastPeople) return "too few people";
  return disclosiveCount(count, whole, context);
}

/** As `sensitiveCount`, without the minimum of people. */
export function disclosiveCount(
  count: number,
  whole: number | null,
  { subgroup, rule }: CountContext,
): "small count" | "all or none" | null {
  if (rule.leastCount === 0 || whole === 0) return null;
  const rest = whole === null ? Number.POSITIVE_INFINITY : whole - count;
  if (isSmallCount(count, rule) || isSmallCount(rest, rule)) return "small count";
  return subgroup && whole !== null && (count === 0 || rest === 0) ? "all or none" : null;
}

/** Whether so few people, but not none, could be identified. */
export function isSmallCount(count: number, { leastCount }: DisclosureRule): boolean {
  return count > 0 && count < leastCount;
}

/** The grouping that hides most figures. */
const costliestGrouping = {
  grouping: f.text,
  /** Share of the released prevalences that is hidden, and that would be without the grouping. */
  hidden: f.exact,
  hiddenWithout: f.exact,
};
export interface CostliestGrouping extends f.Declared<typeof costliestGrouping> {}

/** Work done to find what to hide. */
const budgetRecord = {
  /** Approximate number of multiplications. */
  spent: f.exact,
  /** Limit for each system of tables. */
  most: f.exact,
  /** Tables hidden whole, since finding which figures could be shown was too much work. */
  givenUp: f.listOf(f.text),
};
export interface BudgetRecord extends f.Declared<typeof budgetRecord> {}

export const NO_WORK: BudgetRecord = { spent: 0, most: 0, givenUp: [] };

export function addBudgets(one: BudgetRecord, other: BudgetRecord): BudgetRecord {
  const givenUp = [...one.givenUp, ...other.givenUp];
  return { spent: one.spent + other.spent, most: Math.max(one.most, other.most), givenUp };
}

/** What disclosure control did. */
export const disclosureRecord = {
  ...disclosureRule,
  mode: f.code<DisclosureMode>(),
  /** Ids of items withheld from models that relate items, which would disclose hidden counts. */
  withheld: f.listOf(f.text),
  hidden: f.listOf({
    table: f.text,
    /** Cells hidden for themselves, and those hidden so that the first cannot be derived. */
    primary: f.exact,
    secondary: f.exact,
    cells: f.exact,
    reason: f.text,
  }),
  /** The narrowest feasibility interval over all hidden counts, by linear programming; null where nothing is hidden. */
  narrowest: f.orNull(f.exact),
  /** Number of hidden counts whose interval is narrower than the rule asks, although all that bears on them is hidden. */
  unprotected: f.exact,
  /** The measure's release list, for all of which hiding was decided. */
  release: {
    groups: f.listOf(f.text),
    /** Crossed groupings, as "country x sex". */
    crossed: f.listOf(f.text),
    /** Contexts that are shown by group; overall, all are. */
    contexts: f.listOf(f.text),
    /** Tables that are shown and not on the list. */
    beyond: f.listOf(f.text),
    /** Records of earlier releases whose figures counted as known. */
    earlier: f.listOf(f.text),
  },
  /** Where more than 30 % of the prevalences are hidden: the grouping that costs most. */
  costliest: f.orNull(costliestGrouping),
  /** Work for prevalences, answers and missing answers. */
  budget: f.orNull(budgetRecord),
};
export interface DisclosureRecord extends f.Declared<typeof disclosureRecord> {}

/**
 * Secondary suppression of numbers of people along a line, one at a time: hides the smallest in addition to the hidden
 * ones, unless these are several with enough people together.
 * @param line indices of the numbers that may be hidden
 * @param hidden indices of those hidden; one more is added
 * @returns whether one more was hidden
 */
export function coverInLine(
  people: readonly number[],
  line: readonly number[],
  { hidden, rule }: { readonly hidden: Set<number>; readonly rule: DisclosureRule },
): boolean {
  const inLine = line.filter((place) => hidden.has(place));
  const together = inLine.reduce((sum, place) => sum + people[place]!, 0);
  if (inLine.length === 0 || (inLine.length > 1 && together >= rule.leastCount)) return false;
  const [next] = line
    .filter((place) => !hidden.has(place))
    .sort((one, other) => people[one]! - people[other]! || one - other);
  if (next === undefined) return false;
  hidden.add(next);
  return true;
}
