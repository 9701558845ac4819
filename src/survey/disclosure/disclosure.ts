import * as f from "../../figures/declare";

/**
 * Disclosure control: nobody is to be recognized by what others can know of them, and have their answers read.
 *
 * 1. `isUnsafe` (below): which counts by identifying variables are hidden for themselves.
 * 2. `countTables`: the tables of a release and the atoms (groups of people in the same cells) that they share.
 * 3. `suppress`: hides unsafe counts of one variable, and the cheapest others, until `openAudit`, the attacker, leaves
 *    each hidden one a range of `leastCount`.
 * 4. `protect`: joins variables that bound each other (sets and their items, contexts, answers of one question).
 */

/** "standard" protects; "none" shows everything. */
export type DisclosureMode = "standard" | "none";

const rule = {
  /** Percentages on fewer people are not shown, for precision. */
  leastPeople: f.exact,
  /** Percentages on fewer people are shown in parentheses, for precision. */
  fewPeople: f.exact,
  /** A count by identifying variables is unsafe where fewer people gave the answer, or did not. 0 hides nothing. */
  leastCount: f.exact,
};
export interface DisclosureRule extends f.Declared<typeof rule> {}

/** How many people must share an answer in a level, unless the measure says otherwise. */
export const DEFAULT_THRESHOLD = 5;

/** The rule by mode; 25 and 50 people are those of the DHS and MICS surveys, for precision. */
export const disclosureRule = ({
  disclosure,
  threshold,
}: {
  readonly disclosure: DisclosureMode;
  readonly threshold: number | null;
}): DisclosureRule =>
  disclosure === "none"
    ? { leastPeople: 0, fewPeople: 0, leastCount: 0 }
    : { leastPeople: 25, fewPeople: 50, leastCount: threshold ?? DEFAULT_THRESHOLD };

/**
 * Whether a count in a level or crossing of identifying variables lets somebody's answer be read: fewer than the
 * rule's number gave it (0 included), all but fewer did, or the level has fewer people.
 * @see Hundepool et al. (2012), Statistical disclosure control, ch. 5 (small counts; group disclosure).
 */
export function isUnsafe(count: number, whole: number, { leastCount }: DisclosureRule): boolean {
  if (leastCount === 0 || whole === 0) return false;
  return count < leastCount || whole - count < leastCount;
}

/** Whether so few people, but not none, could be identified. */
export function isSmallCount(count: number, { leastCount }: DisclosureRule): boolean {
  return count > 0 && count < leastCount;
}

/** What disclosure control did. */
export const disclosureRecord = {
  ...rule,
  mode: f.code<DisclosureMode>(),
  /** Whether the file itself counts as a level: a whole school or staff, or fewer than 100 people. */
  wholeFile: f.flag,
  /** Ids of items left out of models where the file itself counts as a level. */
  withheld: f.listOf(f.text),
  /** What models by a grouping leave out: items, or levels, of which an answer is hidden. */
  groupModels: f.listOf({ grouping: f.text, items: f.listOf(f.text), levels: f.listOf(f.text) }),
  /** By table, how many figures are hidden; not which protects which. */
  hidden: f.listOf({ table: f.text, hidden: f.exact, cells: f.exact }, "everybody"),
  /** Hidden counts whose range is narrower than the rule asks since the totals of everybody alone force it. */
  forced: f.exact,
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
  /** Where more than 30 % of the prevalences are hidden: the grouping whose tables have most of them. */
  costliest: f.orNull({
    grouping: f.text,
    /** Share of the released prevalences that is hidden. */
    hidden: f.exact,
  }),
};
export interface DisclosureRecord extends f.Declared<typeof disclosureRecord> {}
