import type { ReleaseList } from "../../measures/schema/release-list";

/**
 * Disclosure control: which counts are hidden so that nobody is known by their answers, and how that is audited.
 *
 * 1. Primary suppression: `sensitiveCount` (below) says which counts are hidden for what they tell themselves, and why:
 *    "too few people", "small count", "all or none".
 * 2. A count is hidden where it implies a hidden one of another table: `impliedBySets` and `impliedByContext` of
 *    `prevalence/implied-figures`. Its reason is "protects another figure".
 * 3. Secondary suppression: `suppressCells` finds the targets that the sums of a table leave open, hides the cells that
 *    `coverCells` finds cheapest, and shows again those that turn out not to be needed. Same reason as in 2.
 * 4. Audit: `openAudit` gives the least and the most that each hidden count can be, given all that is shown: along
 *    single lines (`tightenBounds`), then exactly by linear programming. `isProtected` says whether that is wide enough.
 * 5. Tables come as cells and lines from `suppressMargins` (prevalences, by `prevalence/hidden-figures`),
 *    `suppressFrequencies` (categories by group), `among/hidden-among` (answers about what was reported), `hideAnswers`
 *    and `hideMissing`; sizes of groups and pairs of items need `coverInLine` only. `analysis/disclosure/disclose` then takes what rests on hidden counts out of the record.
 *
 * Glossary. Cell: a count of people in a table, printed or derivable. Line: a total cell and the cells that add up to it.
 * Margin: the cells of one variable by some groupings. Whole: the people that a cell is a count of. Bound: the most that a
 * reader knows a cell can be. Target: a hidden cell, or a sum of some, that must be protected. Cover: cells to hide so
 * that a target can be otherwise. Open: what a reader knows too closely.
 */

/** "standard" and "strict" hide small counts; "none" hides nothing. */
export type DisclosureMode = "standard" | "strict" | "none";

/** What a mode hides. */
export interface DisclosureRule {
  /** Percentages on fewer people are not shown: a rule of precision, not of disclosure. */
  readonly leastPeople: number;
  /** Percentages on fewer people are shown in parentheses: of precision too. */
  readonly fewPeople: number;
  /**
   * Counts from 1 to one less, and those that they leave of their whole, are hidden; what is shown must leave an
   * interval at least as wide for every hidden count. 0 hides nothing.
   */
  readonly leastCount: number;
  /** Counts are rounded to multiples of it; 1 for none. */
  readonly rounding: number;
}

/** The rules by mode; 25 and 50 people are those of the DHS and MICS surveys, for precision. */
export const disclosureRules: Readonly<Record<DisclosureMode, DisclosureRule>> = {
  standard: { leastPeople: 25, fewPeople: 50, leastCount: 5, rounding: 1 },
  strict: { leastPeople: 25, fewPeople: 50, leastCount: 10, rounding: 5 },
  none: { leastPeople: 0, fewPeople: 0, leastCount: 0, rounding: 1 },
};

/** Why a count is not shown. */
export type HiddenReason = "too few people" | "small count" | "all or none" | "protects another figure";

/** The people that a count is of, and the rule. */
export interface CountContext {
  /** Whether the people are only some of those asked: then "all of them" and "none of them" tell on each. */
  readonly subgroup: boolean;
  readonly rule: DisclosureRule;
}

/**
 * Why a count may not be shown for itself, if it may not.
 *
 * @param count people, unweighted
 * @param whole the people that it is a count of; null where it is of no known whole
 * @returns "too few people" (fewer than `leastPeople`), "small count" (1 to `leastCount` - 1, or so many short of the
 *   whole), "all or none" (0 or all of a subgroup), or null
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

/** As `sensitiveCount`, but only for what the count itself tells, however few the people. */
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

/** Whether these are people, and so few that they could be known. */
export function isSmallCount(count: number, { leastCount }: DisclosureRule): boolean {
  return count > 0 && count < leastCount;
}

/** The grouping that hides most figures. */
export interface CostliestGrouping {
  readonly grouping: string;
  /** Share of the prevalences on the release list that is hidden, and that would be without the grouping. */
  readonly hidden: number;
  readonly hiddenWithout: number;
}

/** How much was computed to find what to hide. */
export interface BudgetRecord {
  /** Multiplications, about. */
  readonly spent: number;
  /** For each system of tables. */
  readonly most: number;
  /** Tables that were hidden whole, since finding which of their figures could be shown was too much work. */
  readonly givenUp: readonly string[];
}

export const NO_WORK: BudgetRecord = { spent: 0, most: 0, givenUp: [] };

export function addedWork(one: BudgetRecord, other: BudgetRecord): BudgetRecord {
  const givenUp = [...one.givenUp, ...other.givenUp];
  return { spent: one.spent + other.spent, most: Math.max(one.most, other.most), givenUp };
}

/** What disclosure control did; plain numbers, JSON-safe. */
export interface DisclosureRecord extends DisclosureRule {
  readonly mode: DisclosureMode;
  /** Ids of items that stay out of whatever relates items to one another, since models would tell hidden counts. */
  readonly withheld: readonly string[];
  readonly hidden: readonly {
    readonly table: string;
    /** Cells hidden for themselves, and those hidden so that the first cannot be derived. */
    readonly primary: number;
    readonly secondary: number;
    readonly cells: number;
    readonly reason: string;
  }[];
  /**
   * For all hidden counts together: the narrowest interval that what is shown leaves a hidden count, found by linear
   * programming; null where nothing is hidden.
   */
  readonly narrowest: number | null;
  /** Hidden counts whose interval is narrower than the rule asks for, although all that bears on them is hidden. */
  readonly unprotected: number;
  /** What is published of the survey, by its definition; what is hidden was decided over all of it, whatever is shown. */
  readonly release: ReleaseList & {
    /** Tables that are shown and are not on the list. */
    readonly beyond: readonly string[];
    /** Records of earlier releases whose figures counted as known. */
    readonly earlier: readonly string[];
  };
  /** Where more than 30 % of the prevalences are hidden: the grouping that costs most; otherwise null. */
  readonly costliest: CostliestGrouping | null;
  /** Of the prevalences, answers and ways of not answering. */
  readonly budget: BudgetRecord | null;
}

/**
 * Secondary suppression of numbers of people that add up along a line, where no more than one more is hidden at a time: the
 * smallest beside those that are hidden, unless these are several and of enough people together.
 *
 * @param line places of the numbers that may be hidden
 * @param hidden places of those that are; one more is put into it
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
