import {
  type InvarianceResult,
  type InvarianceStepName,
  isAnswered,
} from "../factor/invariance/invariance-result";
import type { ComparedMeans } from "../factor/linking/linking-result";
import type { FitCode } from "../factor/model/fit-code";
import { type DifResult, isDiffering } from "../irt/dif/dif-result";
import type { VerdictCode } from "./declared-structure";
import { attainable } from "./people-needed";
import type { Verdict } from "./verdict";

export interface ComparableGroups {
  readonly group: string;
  readonly code: VerdictCode;
  /**
   * Why: "alike" (every shift small), "unchanged" (differences do not change the means), "items-freed" (they do, and
   * the other items link the groups), "most-differ" (they do not), "too-few" (answers; see `needed`), "baseline" (the
   * configural model does not fit; another model would settle it), "no-solution" (it has none), "not-linked" (no
   * intercepts by group), "few-items" (of each factor), "one-group", or "ladder" (invariance alone; tests of single items
   * would settle what is undecided).
   */
  readonly reason:
    | "alike"
    | "unchanged"
    | "items-freed"
    | "most-differ"
    | "too-few"
    | "baseline"
    | "no-solution"
    | "not-linked"
    | "few-items"
    | "one-group"
    | "ladder";
  /** Fit of the configural model, and the step up to which parameters are equal given it; null without a ladder. */
  readonly baseline: FitCode | null;
  readonly change: InvarianceStepName | null;
  /** About how many people would settle what is undecided for too few answers; null otherwise, and where more would hardly. */
  readonly needed: number | null;
  readonly factors: readonly ComparableFactor[];
}

export interface ComparableFactor {
  readonly factor: string;
  readonly code: VerdictCode;
  readonly reason: ComparableGroups["reason"];
  /** Items that differ, with their groups: none where only slopes do. Empty where findings on items are withheld. */
  readonly differing: readonly { readonly item: string; readonly groups: readonly string[] }[];
  /** Largest shift within the 90% intervals, in logits; largest change of a mean, in standard deviations. */
  readonly largestShift: number | null;
  readonly largestChange: number | null;
  readonly needed: number | null;
}

/** Limits of small shifts (logits) and of small changes of means (pooled standard deviations). */
const SMALL_SHIFT = 0.6;
const SMALL_CHANGE = 0.1;

/**
 * The verdict on each grouping, by factor. Supported where every
 * item's shift lies inside .6 logit (90%), or where the effect of all shifts on every group's mean lies inside .1
 * standard deviation (90%, and with items freed) and no group's rank leaves its interval. Partly where items differ
 * and at least half of each group's items link the groups without them; not shown where there is no such half;
 * undecided where no difference is found but large ones stay possible, with the number of people that would settle it.
 * A grouping is not shown where one factor is, else partly, else undecided. Without item response models the ladder
 * decides for continuous items; others, whose thresholds it hardly tests, stay undecided. Where the baseline does not
 * fit, what is not "not shown" is undecided, since equality is known only given that model.
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
    const { code, reason } = judged(ladder, factors);
    const needs = factors.flatMap((factor) => (factor.code === "undecided" ? [factor.needed] : []));
    return {
      group,
      code,
      reason,
      baseline: ladder?.baseline.code ?? null,
      change: ladder?.change ?? null,
      needed: reason === "too-few" ? mostOf(needs) : null,
      factors,
    };
  });
}

type Judged = Pick<ComparableGroups, "code" | "reason">;

/** The first of these among the factors is the grouping's. */
const DECIDING_ORDER: readonly VerdictCode[] = [
  "not shown",
  "partly",
  "undecided",
  "supported",
  "not-tested",
  "not testable",
];

function judged(ladder: InvarianceResult | null, factors: readonly ComparableFactor[]): Judged {
  const isTested = factors.some(({ code }) => code !== "not-tested" && code !== "not testable");
  const found =
    ladder === null || isTested
      ? (firstOf(factors) ?? { code: "not testable", reason: "one-group" })
      : byLadder(ladder, untestedReason(factors));
  const isOpen = found.code === "supported" || found.code === "partly";
  return isOpen && ladder?.baseline.code === "does-not-fit"
    ? { code: "undecided", reason: "baseline" }
    : found;
}

/** Why items were not compared where the models by group were: also where single groups are too small for that. */
function untestedReason(factors: readonly ComparableFactor[]): ComparableGroups["reason"] {
  const reason = firstOf(factors)?.reason ?? "ladder";
  return reason === "one-group" ? "ladder" : reason;
}

const firstOf = (factors: readonly ComparableFactor[]): Judged | null =>
  [...factors].sort((one, other) => rankOf(one) - rankOf(other))[0] ?? null;

const rankOf = ({ code }: Judged): number => DECIDING_ORDER.indexOf(code);

/** Whether any step that holds parameters equal has a solution. */
export const isAnyStepTested = ({ steps: [, ...later] }: Pick<InvarianceResult, "steps">): boolean =>
  later.some((step) => step.name !== "means" && isAnswered(step));

const COMPARABLE_STEPS: readonly string[] = ["intercepts", "scalar", "strict", "means"];

/** @param untested why single items were not compared */
function byLadder(ladder: InvarianceResult, untested: ComparableGroups["reason"]): Judged {
  const { items, levels, steps, change, partial, baseline } = ladder;
  if (levels.length < 2) return { code: "not testable", reason: "one-group" };
  const [configural] = steps;
  if (
    configural === undefined ||
    !isAnswered(configural) ||
    (change === configural.name && !isAnyStepTested(ladder)) ||
    baseline.problem === "inadmissible"
  ) {
    return { code: "not-tested", reason: "no-solution" };
  }
  if (items !== "continuous") {
    return { code: "undecided", reason: baseline.code === "does-not-fit" ? "baseline" : untested };
  }
  if (change !== null && COMPARABLE_STEPS.includes(change)) return { code: "supported", reason: "ladder" };
  return { code: partial?.holds === true ? "partly" : "not shown", reason: "ladder" };
}

function comparableFactor(result: DifResult): ComparableFactor {
  const { factor, items, means, withheld, purification } = result;
  const differing = items.filter(isDiffering).map(({ id, groups }) => ({
    item: id,
    groups: groups.filter(({ differs }) => differs).map(({ group }) => group),
  }));
  const shifts = items.flatMap(({ groups }) => groups.flatMap(({ shrunken }) => shrunken ?? []));
  const largestShift = mostOf(shifts.map(({ low, high }) => Math.max(-low, high)));
  const largestChange = means === null ? null : largestMeanChange(means);
  const found = { factor, differing, largestShift, largestChange, needed: null };
  if (means === null || largestShift === null || largestChange === null) {
    return { ...found, ...UNTESTED[withheld ?? "few-groups"] };
  }
  if (largestShift < SMALL_SHIFT) return { ...found, code: "supported", reason: "alike" };
  if (largestChange < SMALL_CHANGE && ranksStay(means)) {
    return { ...found, code: "supported", reason: "unchanged" };
  }
  if (withheld !== null || !purification.settled) {
    return { ...found, code: "not shown", reason: "most-differ" };
  }
  if (differing.length > 0) return { ...found, code: "partly", reason: "items-freed" };
  return { ...found, code: "undecided", reason: "too-few", needed: peopleNeeded(result, largestShift) };
}

/** Verdicts without means of linked groups. */
const UNTESTED: Readonly<Record<NonNullable<DifResult["withheld"]>, Judged>> = {
  "few-anchors": { code: "not-tested", reason: "not-linked" },
  "not-settled": { code: "not-tested", reason: "not-linked" },
  "not-linked": { code: "not-tested", reason: "not-linked" },
  "few-items": { code: "not testable", reason: "few-items" },
  "few-groups": { code: "not testable", reason: "one-group" },
};

const mostOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((top, value) => (value === null ? top : Math.max(top ?? value, value)), null);

/** Significant digits of a number of people. */
const DIGITS = 2;

/**
 * About how many people would bring every shift's interval inside its limit if no item differs. The ends of shrunken
 * intervals fall with the cube root of n, not the square root: the largest was about .75, .57, .45, .39 and .29 logit
 * with 80, 300, 600, 1,000 and 1,500 people in each of two groups and six items.
 */
function peopleNeeded({ levels }: Pick<DifResult, "levels">, largestShift: number): number | null {
  const n = levels.reduce((sum, level) => sum + (level.n ?? Number.NaN), 0);
  const ratio = largestShift / SMALL_SHIFT;
  const needed = n * ratio * ratio * ratio;
  return Number.isFinite(needed) ? attainable(Number(needed.toPrecision(DIGITS)), n) : null;
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

export function comparabilityOf({ group, code, reason, needed, factors }: ComparableGroups): VerdictBody {
  const differing = factors.flatMap((factor) => factor.differing.map(({ item }) => item));
  return {
    id: "comparability",
    of: group,
    code,
    figures: {
      itemsThatDiffer: new Set(differing).size,
      largestShift: mostOf(factors.map(({ largestShift }) => largestShift)),
      largestChange: mostOf(factors.map(({ largestChange }) => largestChange)),
      peopleNeeded: needed,
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
  baseline: "configural-model-fails",
  "no-solution": "configural-model-without-solution",
  "not-linked": "intercepts-without-solution",
  "few-items": "fewer-than-three-items",
  "one-group": "one-group",
  ladder: "ladder-alone",
};

export function functioningOf({ group, factor, items, withheld }: DifResult): VerdictBody {
  const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
  const differ = tested.filter(isDiffering).length;
  const isOpen = tested.some(({ verdict }) => verdict === "undecided");
  const code = differ > 0 ? "partly" : isOpen ? "undecided" : "supported";
  const untestable = withheld !== null && UNTESTED[withheld].code === "not testable";
  return {
    id: "item-functioning",
    of: `${group}.${factor}`,
    code: tested.length > 0 ? code : untestable ? "not testable" : "not-tested",
    figures: {
      items: tested.length,
      differ,
      beyondNegligible: tested.filter(({ verdict }) => verdict === "present").length,
    },
    rule: withheld ?? "each-item-against-other-groups",
    source: "kopf2015,zieky1993",
  };
}
