import type { CorrelationMatrix } from "../correlation/correlation-matrix";
import type { PatternTable } from "../data/answers/pattern-table";
import { largestNumberOfFactors } from "../factor/efa/efa";
import type { ParallelAnalysisOptions } from "../factor/efa/retention/parallel-analysis";
import { type Retention, retention } from "../factor/efa/retention/retention";
import { type FactorTestOptions, type FactorTests, testsOfFactors } from "../factor/esem/factor-tests";
import { type GeneralFactor, generalFactor } from "../reliability/general-factor";
import { type DimensionsVerdict, dimensionsVerdict, leadingNumber } from "./dimensions-verdict";

/** Every rule for the number of factors, the verdict of the two that decide, and how much one general factor carries. */
export interface Dimensions extends Retention, DimensionsVerdict {
  readonly tests: FactorTests;
  /** Of the solution that is told first, or of up to three factors where the range has more; null with fewer than two. */
  readonly general: GeneralFactor | null;
}

/** So many factors are tested at most, or two more than the criterion names: many people make small factors significant without end. */
const MOST_TESTED = 6;

/** A general factor is looked for beside so many factors though fewer are told first. */
const MOST_BY_ITSELF = 3;

export interface DimensionsOptions extends ParallelAnalysisOptions, Pick<FactorTestOptions, "estimator"> {
  /** The people by sampling unit, for the tests; the same table where it is not given. */
  readonly designed?: PatternTable | undefined;
}

/**
 * How many factors, by every rule, with the verdict of the tests of fit and the empirical Kaiser criterion.
 *
 * @param table the items of `correlation`, in that order
 * @param correlation from `correlate`
 * @param options of the parallel analysis and of the tests
 * @throws what `retention` throws
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 0, 1, 0], b: [0, 1, 1, 0, 0, 1], c: [0, 1, 1, 1, 0, 0] } });
 * const correlation = correlate(table, { missing: "listwise" });
 * dimensions(table, correlation, { replicates: 20, seed: 1 }).verdict; // "not shown"
 * ```
 */
export function dimensions(
  table: PatternTable,
  correlation: CorrelationMatrix,
  options: DimensionsOptions,
): Dimensions {
  const { designed = table, estimator, correction, seed } = options;
  const rules = retention(table, correlation, options);
  const { missing, items } = correlation;
  const most = Math.max(MOST_TESTED, rules.empiricalKaiser + 2);
  const tests = testsOfFactors(designed, { missing, correction, estimator, most });
  const verdict = dimensionsVerdict(tests, { empiricalKaiser: rules.empiricalKaiser, items: items.length });
  const factors = Math.max(leadingNumber(verdict), Math.min(MOST_BY_ITSELF, verdict.range[1]));
  const identified = factors <= largestNumberOfFactors(items.length) && items.length >= 3;
  const general = factors < 2 || !identified ? null : generalFactor(correlation, { factors, seed });
  return { ...rules, tests, ...verdict, general };
}
