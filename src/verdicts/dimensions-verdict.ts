import { retentionRecord } from "../factor/efa/retention/retention-result";
import { type FactorTests, factorTestsRecord } from "../factor/esem/esem-result";
import { factorCriteria, largestNumberOfFactors, MAX_ITEMS_TOGETHER } from "../factor/model/criteria";
import type { CandidateSolution } from "../factor/structures/candidate-solutions";
import * as f from "../figures/declare";
import { generalFactorRecord } from "../reliability/scale-result";

const candidateRecord = {
  factors: f.exact,
  /** Whether the number counts. */
  admissible: f.flag,
  /**
   * "boundary": a uniqueness is at its bound, yet every factor replicates in random halves, so that the number counts;
   * "heywood": it is, and they do not; "single-item": fewer than two items have their largest loading on some factor;
   * "not-replicated": another number of two or more replicates, with 600 people or more.
   */
  why: f.code<
    | "admissible"
    | "boundary"
    | "not-converged"
    | "single-item"
    | "heywood"
    | "factors-coincide"
    | "not-replicated"
  >(),
  /**
   * Least congruence of a factor in two random halves: of the first of three splits that reaches .85, otherwise the
   * best; null without solutions.
   */
  congruence: f.orNull(f.estimate),
};
export interface Candidate extends f.Declared<typeof candidateRecord> {}

const dimensionsVerdictRecord = {
  /**
   * "supported": one plausible number counts; "partly": several do; "not shown": items are not correlated; "undecided": no
   * number counts; "not testable": there are no tests of fit.
   */
  verdict: f.code<"supported" | "partly" | "not shown" | "undecided" | "not testable">(),
  /** Why it is "partly", "undecided" or "not testable". */
  reason: f.orNull(
    f.code<"rules-differ" | "all-rejected" | "tests-stopped" | "nothing-admissible" | "no-tests">(),
  ),
  /** Null where no number of factors counts. */
  recommended: f.orNull(f.exact),
  /** People needed for a number, where none is recommended; null where more people would not help. */
  needed: f.orNull(f.people),
  /** The smallest and the largest plausible number. */
  range: f.ends(f.exact),
  /** Whether the tests reject the largest number too, so that there may be more. */
  open: f.flag,
  /** The number named by each rule; null without one. */
  evidence: f.listOf(
    {
      rule: f.code<"tests" | "empirical-kaiser" | "parallel-factors">(),
      factors: f.orNull(f.exact),
    },
    "everybody",
  ),
  candidates: f.listOf(candidateRecord, "everybody"),
};
export interface DimensionsVerdict extends f.Declared<typeof dimensionsVerdictRecord> {}

export const dimensionsRecord = {
  ...retentionRecord,
  ...dimensionsVerdictRecord,
  tests: factorTestsRecord,
  /** Of the leading solution, or of up to three factors where the range has more; null with fewer than two. */
  general: f.orNull(generalFactorRecord),
};
export interface Dimensions extends f.Declared<typeof dimensionsRecord> {}

/** People from whom on factors that do not replicate are excluded: in fewer, true ones often do not. */
const REPLICABLE = 600;

/** What rules name, without solutions. */
export interface NamedNumbers {
  readonly tests: FactorTests;
  readonly empiricalKaiser: number;
  /** By parallel analysis of the reduced matrix; null where it names more than the items identify. */
  readonly parallelFactors: number | null;
  readonly items: number;
}

/**
 * The numbers between which tests and empirical Kaiser criterion leave the choice. Of more than 60 items, without tests, that
 * criterion names too many, since correlations of ordered answers vary more than those that it was derived for: parallel
 * analysis limits it.
 */
function betweenRules({ tests, empiricalKaiser, parallelFactors, items }: NamedNumbers) {
  const maxFactors = largestNumberOfFactors(items);
  const isLimited = items > MAX_ITEMS_TOGETHER && parallelFactors !== null;
  const kaiser = isLimited ? Math.min(empiricalKaiser, parallelFactors) : empiricalKaiser;
  const named = tests.factors ?? tests.atLeast ?? kaiser;
  const numbers = [named, kaiser].map((number) => Math.min(number, maxFactors));
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Numbers whose solutions are compared: from one to the largest that a rule names and the items identify. */
export function candidateNumbers(named: NamedNumbers): number[] {
  if (named.items < 3 || named.tests.factors === 0) return [];
  const largest = Math.max(1, betweenRules(named).high, named.parallelFactors ?? 0);
  const identified = Math.min(largestNumberOfFactors(named.items), Math.max(1, Math.floor(named.items / 2)));
  return Array.from({ length: Math.min(largest, identified) }, (_, k) => k + 1);
}

/**
 * The recommended number of factors, and the plausible range.
 *
 * Tests of fit and the empirical Kaiser criterion (Braeken & van Assen 2017) bound the range (after Auerswald &
 * Moshagen 2019). Recommended is the largest number whose factors all replicate in random halves; with fewer than 600
 * people, or where none but one factor replicates, the largest that counts and that parallel analysis of the reduced matrix or
 * replication supports. The range includes it, and no number below a replicated one. One factor too many hardly ever
 * replicates, so that a replicated one is no surplus. How often this is right: docs/verdicts.md.
 * @param named `tests` from `factorTests`
 * @param options.candidates from `candidateSolutions`
 * @param options.people the effective number with weights
 * @example
 * ```ts
 * const test = (factors: number, p: number) => ({ factors, chiSquare: 1, df: 1, p, converged: true, held: [] });
 * const tests = { factors: 2, atLeast: 2, alpha: 0.05, tests: [test(0, 0), test(1, 0), test(2, 0.4)], problem: null };
 * const named = { tests, empiricalKaiser: 1, parallelFactors: 2, items: 9 };
 * const candidates = [1, 2].map((factors) => ({ factors, problem: null, congruence: 0.8 }));
 * dimensionsVerdict(named, { candidates, people: 300 }).recommended; // 2
 * dimensionsVerdict(named, { candidates, people: 300 }).range; // [1, 2]
 * ```
 */
export function dimensionsVerdict(
  named: NamedNumbers,
  { candidates: solutions, people }: { candidates: readonly CandidateSolution[]; people: number },
): DimensionsVerdict {
  const { tests, empiricalKaiser, parallelFactors } = named;
  const isLarge = people >= REPLICABLE;
  const candidates = judged(solutions, isLarge);
  const evidence = [
    { rule: "tests", factors: tests.factors },
    { rule: "empirical-kaiser", factors: empiricalKaiser },
    { rule: "parallel-factors", factors: parallelFactors },
  ] as const;
  const shared = { needed: null, evidence, candidates };
  if (tests.factors === 0)
    return { ...shared, verdict: "not shown", reason: null, recommended: 0, range: [0, 0], open: false };
  const { low, high } = betweenRules(named);
  const counting = candidates.filter(({ admissible }) => admissible);
  const replicated = counting.filter(replicates).map(({ factors }) => factors);
  const supported = Math.max(parallelFactors ?? 0, ...replicated.filter((factors) => factors <= high));
  const most = isLarge && replicated.some((factors) => factors > 1) ? Number.POSITIVE_INFINITY : supported;
  const numbers = counting.map(({ factors }) => factors);
  const recommended = numbers.filter((factors) => factors <= most).at(-1) ?? numbers[0] ?? null;
  const least = Math.max(
    Math.min(low, recommended ?? low),
    ...replicated.filter((k) => k <= (recommended ?? 0)),
  );
  const range = [least, Math.max(high, recommended ?? high)] as const;
  // No correlation is a hypothesis too, but no number of factors.
  const untested =
    tests.factors === null && tests.tests.every(({ factors, p }) => factors === 0 || p === null);
  const open = tests.factors === null && (untested || (tests.atLeast ?? 0) >= range[1]);
  const found = { ...shared, recommended, range, open };
  if (recommended === null) {
    const needed = isLarge || solutions.length === 0 ? null : REPLICABLE;
    const reason = untested ? "no-tests" : "nothing-admissible";
    return { ...found, verdict: untested ? "not testable" : "undecided", reason, needed };
  }
  if (untested) return { ...found, verdict: "not testable", reason: "no-tests" };
  if (tests.problem !== null) return { ...found, verdict: "partly", reason: "tests-stopped" };
  if (open) return { ...found, verdict: "partly", reason: "all-rejected" };
  return plausibleNumbers({ tests, empiricalKaiser, range, candidates }).length < 2
    ? { ...found, verdict: "supported", reason: null }
    : { ...found, verdict: "partly", reason: "rules-differ" };
}

/** The numbers that the recommendation leaves open: those between what tests and empirical Kaiser criterion name that count. */
export function plausibleNumbers({
  tests,
  empiricalKaiser,
  range: [least, high],
  candidates,
}: Pick<Dimensions, "tests" | "empiricalKaiser" | "range" | "candidates">): number[] {
  const low = Math.min(tests.factors ?? tests.atLeast ?? empiricalKaiser, empiricalKaiser, least);
  const counting = candidates.flatMap(({ admissible, factors }) => (admissible ? factors : []));
  return [...(low === 0 ? [0] : []), ...counting.filter((factors) => factors >= low && factors <= high)];
}

/** Why the recommended number is the largest: its factors replicate, or parallel analysis suggests no fewer; otherwise it is the fewest that count. */
export function recommendedBecause({
  recommended,
  candidates,
  evidence,
}: Pick<Dimensions, "recommended" | "candidates" | "evidence">): "replicated" | "parallel" | "fewest" {
  const own = candidates.find(({ factors }) => factors === recommended);
  if (own !== undefined && replicates(own)) return "replicated";
  const parallel = evidence.find(({ rule }) => rule === "parallel-factors")?.factors ?? 0;
  return parallel >= (recommended ?? 0) ? "parallel" : "fewest";
}

const replicates = ({ congruence }: { readonly congruence: number | null }): boolean =>
  congruence !== null && congruence >= factorCriteria.similarFactor.value;

/** Whether each number counts. A uniqueness at its bound is chance where every factor replicates (Chen et al. 2001). */
function judged(solutions: readonly CandidateSolution[], isLarge: boolean): Candidate[] {
  const all = solutions.map(({ problem, ...solution }): Candidate => {
    const isBoundary = problem === "heywood" && replicates(solution);
    const why = isBoundary ? "boundary" : (problem ?? "admissible");
    return { ...solution, admissible: isBoundary || problem === null, why };
  });
  // One factor replicates nearly always, whatever the power to replicate several.
  if (!isLarge || !all.some((one) => one.factors > 1 && one.admissible && replicates(one))) return all;
  return all.map((one) =>
    one.admissible && !replicates(one) ? { ...one, admissible: false, why: "not-replicated" } : one,
  );
}

/** The number of factors of the leading solution: the recommended one, otherwise the smallest plausible one. */
export function leadingNumber({
  recommended,
  range: [low],
}: Pick<DimensionsVerdict, "recommended" | "range">): number {
  return recommended ?? Math.max(1, low);
}

const MAX_SHOWN = 6;

/** The shown numbers of a range: all, or the ends of a wide one. */
export function shownFactorNumbers([low, high]: DimensionsVerdict["range"]): number[] {
  const numbers = Array.from({ length: high - low + 1 }, (_, k) => low + k).filter((number) => number > 0);
  return numbers.length <= MAX_SHOWN ? numbers : [...numbers.slice(0, MAX_SHOWN - 1), high];
}
