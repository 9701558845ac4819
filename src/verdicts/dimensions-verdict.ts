import { retentionRecord } from "../factor/efa/retention/retention-result";
import { type FactorTests, factorTestsRecord } from "../factor/esem/esem-result";
import { largestNumberOfFactors } from "../factor/model/criteria";
import * as f from "../figures/declare";
import { generalFactorRecord } from "../reliability/scale-result";

const dimensionsVerdictRecord = {
  /**
   * "supported": both rules agree; "partly": they name two numbers, which bound the range; "not shown": items are not
   * correlated; "undecided": the tests broke off; "not testable": there are no tests.
   */
  verdict: f.code<"supported" | "partly" | "not shown" | "undecided" | "not testable">(),
  /** The number on which both rules agree, otherwise null. */
  suggested: f.orNull(f.exact),
  /** The smallest and the largest number left open. */
  range: f.ends(f.exact),
  /** Whether the tests reject the largest number too, so that there may be more. */
  open: f.flag,
  /** The number named by each rule; null without one. */
  evidence: f.listOf({ rule: f.code<"tests" | "empirical-kaiser">(), factors: f.orNull(f.exact) }),
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

/**
 * The number of factors where the sequential tests of fit and the empirical Kaiser criterion (Braeken & van Assen
 * 2017) agree, otherwise the range between them (combination after Auerswald & Moshagen 2019). They err in different
 * ways: tests name too few with low power, and too many with minor factors or nonnormal traits, which make every model
 * wrong; the criterion counts highly correlated factors as one. How often the verdict is right: docs/verdicts.md.
 * @param tests from `factorTests`
 * @param options.empiricalKaiser number of factors by the criterion
 * @param options.items number of items
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
  const maxFactors = largestNumberOfFactors(items);
  const named = factors ?? atLeast;
  const numbers = [named ?? empiricalKaiser, empiricalKaiser].map((number) => Math.min(number, maxFactors));
  const range = [Math.min(...numbers), Math.max(...numbers)] as const;
  const open = factors === null && (named === null || named >= range[1]);
  if (named === null) return { verdict: "not testable", suggested: null, range, open, evidence };
  if (problem !== null) return { verdict: "undecided", suggested: null, range, open, evidence };
  if (factors !== null && factors === empiricalKaiser)
    return { verdict: "supported", suggested: factors, range, open, evidence };
  return { verdict: "partly", suggested: null, range, open, evidence };
}

/**
 * The number of factors of the leading solution: the suggested one. If the range's ends differ by 1, the tests'
 * number, which is right more often (117 of 234 samples of other designs than in docs/verdicts.md; the criterion's
 * 84); otherwise the lower end, since the surplus is mostly minor factors or chance.
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

const MAX_SHOWN = 6;

/** The shown numbers of a range: all, or the ends of a wide one. */
export function shownFactorNumbers([low, high]: DimensionsVerdict["range"]): number[] {
  const numbers = Array.from({ length: high - low + 1 }, (_, k) => low + k).filter((number) => number > 0);
  return numbers.length <= MAX_SHOWN ? numbers : [...numbers.slice(0, MAX_SHOWN - 1), high];
}
