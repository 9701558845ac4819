import type { Retention } from "../factor/efa/retention/retention";
import type { FactorTests } from "../factor/esem/factor-tests";
import { largestNumberOfFactors } from "../factor/model/identification-rules";
import type { GeneralFactor } from "../reliability/general-factor";

/** How many factors the answers show, by two rules of different kinds. */
export interface DimensionsVerdict {
  /**
   * "supported": both rules name the same number; "partly": they name two, and the number lies between them or is one of
   * them; "not shown": the items are not correlated; "undecided": the tests broke off; "not testable": there are none.
   */
  readonly verdict: "supported" | "partly" | "not shown" | "undecided" | "not testable";
  /** The number on which both rules agree; null otherwise. */
  readonly suggested: number | null;
  /** The least and the largest number that they leave open. */
  readonly range: readonly [low: number, high: number];
  /** Whether the tests reject the largest number, too: there may be more. */
  readonly open: boolean;
  /** What each of the two rules names; null where it names none. */
  readonly evidence: readonly {
    readonly rule: "tests" | "empirical-kaiser";
    readonly factors: number | null;
  }[];
}

/** Every rule for the number of factors, the verdict of the two that decide, and how much one general factor carries. */
export interface Dimensions extends Retention, DimensionsVerdict {
  readonly tests: FactorTests;
  /** Of the leading solution, or of up to three factors where the range has more; null with fewer than two. */
  readonly general: GeneralFactor | null;
}

/**
 * The number of factors, where the sequence of tests of fit and the empirical Kaiser criterion (Braeken & van Assen
 * 2017) agree, otherwise the range between them (the two kinds of rule after Auerswald & Moshagen 2019). They err in different ways:
 * the tests name too few where they lack power and too many where small factors beside the ones that matter, or traits that are not normal, make
 * every model wrong; the criterion counts factors that correlate highly as one. How often the verdict is right stands in
 * docs/verdicts.md.
 *
 * @param tests from `factorTests`
 * @param options.empiricalKaiser what the criterion names
 * @param options.items how many items there are
 *
 * @example
 * ```ts
 * const test = (factors: number, p: number) => ({ factors, chiSquare: 1, df: 1, p, converged: true, held: [] });
 * const tests = { factors: 2, atLeast: 2, alpha: 0.05, tests: [test(0, 0), test(1, 0), test(2, 0.4)], problem: null };
 * dimensionsVerdict(tests, { empiricalKaiser: 2, items: 9 }).suggested; // 2
 * dimensionsVerdict(tests, { empiricalKaiser: 1, items: 9 }).range; // [1, 2]
 * ```
 */
export function dimensionsVerdict(
  tests: FactorTests,
  { empiricalKaiser, items }: { readonly empiricalKaiser: number; readonly items: number },
): DimensionsVerdict {
  const { factors, atLeast, problem } = tests;
  const evidence = [
    { rule: "tests", factors },
    { rule: "empirical-kaiser", factors: empiricalKaiser },
  ] as const;
  if (factors === 0) return { verdict: "not shown", suggested: 0, range: [0, 0], open: false, evidence };
  const most = largestNumberOfFactors(items);
  const named = factors ?? atLeast;
  const numbers = [named ?? empiricalKaiser, empiricalKaiser].map((number) => Math.min(number, most));
  const range = [Math.min(...numbers), Math.max(...numbers)] as const;
  const open = factors === null && (named === null || named >= range[1]);
  if (named === null) return { verdict: "not testable", suggested: null, range, open, evidence };
  if (problem !== null) return { verdict: "undecided", suggested: null, range, open, evidence };
  if (factors !== null && factors === empiricalKaiser)
    return { verdict: "supported", suggested: factors, range, open, evidence };
  return { verdict: "partly", suggested: null, range, open, evidence };
}

/**
 * The number of factors whose solution leads: the one suggested; of a range whose ends are 1 apart the tests', which is
 * right there more often than the criterion's (in samples of designs other than those of docs/verdicts.md 117 times of 234, the
 * criterion's 84 times); where the ends are further apart the lower one: the surplus is then mostly small factors that tests of many
 * people find, or chance among few.
 */
export function leadingNumber({
  suggested,
  range: [low, high],
  evidence,
}: Pick<DimensionsVerdict, "suggested" | "range" | "evidence">): number {
  if (suggested !== null) return suggested;
  const tests = evidence.find(({ rule }) => rule === "tests")?.factors ?? low;
  return Math.max(1, high - low <= 1 ? tests : low);
}

/** Numbers of factors of a range that solutions are shown for, at most. */
const MOST_SHOWN = 6;

/** The numbers of a range that are shown: all of them, or of a wide one the first and the last. */
export function shownNumbers([low, high]: DimensionsVerdict["range"]): number[] {
  const all = Array.from({ length: high - low + 1 }, (_, k) => low + k).filter((number) => number > 0);
  return all.length <= MOST_SHOWN ? all : [...all.slice(0, MOST_SHOWN - 1), high];
}
