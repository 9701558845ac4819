import { configuralFits, type InvarianceResult, isAnswered } from "../factor/invariance/invariance-result";
import type { ComparedMeans } from "../factor/linking/linking-result";
import type { DifResult } from "../irt/dif/dif-result";
import type { VerdictCode } from "./declared-structure";
import type { Verdict } from "./verdict";

export interface ComparableGroups {
  readonly group: string;
  readonly code: VerdictCode;
  /**
   * Why: "alike" (every shift small), "unchanged" (differences do not change the means), "items-freed" (they do, and
   * the other items link the groups), "most-differ" (they do not), "too-few" (answers), "configural" (that model does
   * not fit in all groups), "one-group", or "ladder" (invariance alone, items were not compared).
   */
  readonly reason:
    | "alike"
    | "unchanged"
    | "items-freed"
    | "most-differ"
    | "too-few"
    | "configural"
    | "one-group"
    | "ladder";
  readonly factors: readonly ComparableFactor[];
}

export interface ComparableFactor {
  readonly factor: string;
  readonly code: VerdictCode;
  readonly reason: ComparableGroups["reason"];
  /** Items that differ, with their groups. */
  readonly differing: readonly { readonly item: string; readonly groups: readonly string[] }[];
  /** Largest shift within the 90% intervals, in logits; largest change of a mean, in standard deviations. */
  readonly largestShift: number | null;
  readonly largestChange: number | null;
}

/** Limits of small shifts (logits) and of small changes of means (pooled standard deviations). */
const SMALL_SHIFT = 0.6;
const SMALL_CHANGE = 0.1;

/**
 * The verdict on each grouping: its configural model's if that fails, otherwise by factor. Supported where every
 * item's shift lies inside .6 logit (90%), or where the effect of all shifts on every group's mean lies inside .1
 * standard deviation (90%, and with items freed) and no group's rank leaves its interval. Partly where items differ
 * and at least half of each group's items link the groups without them; not shown where there is no such half;
 * undecided where no difference is found but large ones stay possible. A grouping is not shown where one factor is,
 * else partly, else undecided. Without item response models the ladder decides for continuous items; others, whose
 * thresholds it hardly tests, stay undecided.
 * @param invariance results of `invariance`, none or one a grouping; `dif` of the same structure: one a grouping and
 *   factor
 * @returns by grouping, in the order in which they come
 * @see Robitzsch & Lüdtke (2023), Structural Equation Modeling, 30, 859-870. How often it is right: docs/verdicts.md.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 3000 }, () => random.normal());
 * const sex = people.map((_, i) => (i % 2 === 0 ? "girl" : "boy"));
 * const answer = () => people.map((trait) => (1.5 * trait + random.normal() > 0 ? 1 : 0));
 * const items = { a: answer(), b: answer(), c: answer(), d: answer(), e: answer() };
 * const table = fromAnswers({ items, groups: { sex } });
 * const structure = { id: "one", model: "f =~ a + b + c + d + e" };
 * const [verdict] = comparableGroups({ invariance: [], dif: [dif(table, { structure, by: "sex" })] });
 * verdict.code; // "supported"
 * ```
 */
export function comparableGroups({
  invariance,
  dif,
}: {
  readonly invariance: readonly InvarianceResult[];
  readonly dif: readonly DifResult[];
}): ComparableGroups[] {
  const groupings = [...new Set([...invariance, ...dif].map(({ group }) => group))];
  return groupings.map((group) => {
    const ladder = invariance.find((result) => result.group === group) ?? null;
    const factors = dif.filter((result) => result.group === group).map(comparableFactor);
    return { group, ...judged(ladder, factors), factors };
  });
}

type Judged = Pick<ComparableGroups, "code" | "reason">;

/** The first of these among the factors is the grouping's. */
const DECIDING_ORDER: readonly VerdictCode[] = [
  "not shown",
  "partly",
  "undecided",
  "supported",
  "not testable",
];

function judged(ladder: InvarianceResult | null, factors: readonly ComparableFactor[]): Judged {
  const configural = ladder?.steps.find(({ name }) => name === "configural");
  if (configural !== undefined && isAnswered(configural) && !configuralFits(configural)) {
    return { code: "not shown", reason: "configural" };
  }
  const testable = factors.filter(({ code }) => code !== "not testable");
  if (testable.length > 0) {
    const { code, reason } = testable.reduce((one, other) => (rankOf(other) < rankOf(one) ? other : one));
    return { code, reason };
  }
  return ladder === null ? { code: "not testable", reason: "one-group" } : byLadder(ladder);
}

const rankOf = ({ code }: Judged): number => DECIDING_ORDER.indexOf(code);

const COMPARABLE_STEPS: readonly string[] = ["intercepts", "scalar", "strict", "means"];

function byLadder({ items, levels, steps, holds, partial }: InvarianceResult): Judged {
  if (levels.length < 2) return { code: "not testable", reason: "one-group" };
  if (!steps.some(isAnswered)) return { code: "not testable", reason: "ladder" };
  if (items !== "continuous") return { code: "undecided", reason: "ladder" };
  if (holds !== null && COMPARABLE_STEPS.includes(holds)) return { code: "supported", reason: "ladder" };
  return { code: partial?.holds === true ? "partly" : "not shown", reason: "ladder" };
}

function comparableFactor(result: DifResult): ComparableFactor {
  const { factor, items, means, purification } = result;
  const differing = items.flatMap(({ id, groups }) => {
    const differing = groups.filter(({ differs }) => differs);
    return differing.length === 0 ? [] : [{ item: id, groups: differing.map(({ group }) => group) }];
  });
  const shifts = items.flatMap(({ groups }) =>
    groups.flatMap(({ shrunken }) => (shrunken === null ? [] : [Math.max(-shrunken.low, shrunken.high)])),
  );
  const largestShift = shifts.length === 0 ? null : Math.max(...shifts);
  const largestChange = means === null ? null : largestMeanChange(means);
  const found = { factor, differing, largestShift, largestChange };
  if (means === null || largestShift === null || largestChange === null) {
    return { ...found, code: "not testable", reason: "one-group" };
  }
  if (largestShift < SMALL_SHIFT) return { ...found, code: "supported", reason: "alike" };
  if (largestChange < SMALL_CHANGE && ranksStay(means)) {
    return { ...found, code: "supported", reason: "unchanged" };
  }
  if (differing.length === 0) return { ...found, code: "undecided", reason: "too-few" };
  return purification.settled
    ? { ...found, code: "partly", reason: "items-freed" }
    : { ...found, code: "not shown", reason: "most-differ" };
}

const largestMeanChange = ({ changes }: ComparedMeans): number =>
  Math.max(...changes.map(({ low, high, byFreed }) => Math.max(-low, high, Math.abs(byFreed))));

/** Whether every group's rank with all items lies in its interval with items freed, and vice versa. */
const ranksStay = ({ all, freed }: ComparedMeans): boolean =>
  all.every((one, g) => {
    const other = freed[g]!;
    return (
      one.rank >= other.rankLow &&
      one.rank <= other.rankHigh &&
      other.rank >= one.rankLow &&
      other.rank <= one.rankHigh
    );
  });

type VerdictBody = Omit<Verdict, "basis">;

export function comparabilityOf({ group, code, reason, factors }: ComparableGroups): VerdictBody {
  const largest = (value: (one: ComparableGroups["factors"][number]) => number | null): number | null =>
    factors.reduce<number | null>(
      (top, one) => (value(one) === null ? top : Math.max(top ?? 0, value(one)!)),
      null,
    );
  return {
    id: "comparability",
    of: group,
    code,
    figures: {
      itemsThatDiffer: factors.reduce((sum, { differing }) => sum + differing.length, 0),
      largestShift: largest(({ largestShift }) => largestShift),
      largestChange: largest(({ largestChange }) => largestChange),
    },
    rule: COMPARABILITY_RULES[reason],
    source: "robitzsch2023",
  };
}

const COMPARABILITY_RULES: Readonly<Record<ComparableGroups["reason"], string>> = {
  alike: "shifts-inside-limits",
  unchanged: "change-of-means-inside-limits",
  "items-freed": "linked-without-items-that-differ",
  "most-differ": "no-items-to-link-by",
  "too-few": "change-of-means-open",
  configural: "configural-model-fails",
  "one-group": "one-group",
  ladder: "ladder-alone",
};

export function functioningOf({ group, factor, items }: DifResult): VerdictBody {
  const count = (...verdicts: readonly (typeof items)[number]["verdict"][]): number =>
    items.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const differ = count("present", "different", "negligible");
  const tested = items.length - count("cannot be tested");
  const code = differ > 0 ? "partly" : count("undecided") > 0 ? "undecided" : "supported";
  return {
    id: "item-functioning",
    of: `${group}.${factor}`,
    code: tested === 0 ? "not testable" : code,
    figures: { items: tested, differ, beyondNegligible: count("present") },
    rule: "each-item-against-other-groups",
    source: "kopf2015,zieky1993",
  };
}
