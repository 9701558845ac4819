import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import type { ParallelAnalysisOptions } from "../../factor/efa/retention/parallel-analysis";
import { retention as rulesOf } from "../../factor/efa/retention/retention";
import { type FactorTestOptions, factorTestsOfTable } from "../../factor/esem/factor-tests";
import { largestNumberOfFactors, MAX_ITEMS_TOGETHER } from "../../factor/model/criteria";
import { candidateSolutions } from "../../factor/structures/candidate-solutions";
import { generalFactor } from "../../reliability/general-factor";
import {
  candidateNumbers,
  type Dimensions,
  dimensionsVerdict,
  leadingNumber,
} from "../../verdicts/dimensions-verdict";
import * as messages from "../messages";
import type { Part } from "../part";
import { defaultFactors, withOpenNumbers } from "../settings";

const reads = ["replicates", "percentile", "seed", "correction", "estimator"] as const;

export const retention: Part<
  "retention",
  "correlation",
  (typeof reads)[number],
  "ungrouped" | "bySamplingUnit"
> = {
  id: "retention",
  title: messages.partRetention,
  needs: ["correlation"],
  reads,
  tables: ["ungrouped", "bySamplingUnit"],
  context: [],
  optional: { asked: "exploratory", otherwise: { retention: null } },
  run({ ungrouped, bySamplingUnit }, settings, { workers, onProgress, found }) {
    const { replicates, percentile, seed, correction, estimator } = settings;
    return {
      retention: dimensions(ungrouped, found.correlation, {
        designed: bySamplingUnit,
        replicates,
        percentile,
        seed,
        correction,
        workers,
        estimator: estimator ?? undefined,
        onProgress: (done, total) => onProgress(messages.stepParallelAnalysis(), done, total),
      }),
    };
  },
};

/**
 * Numbers of factors to extract: the chosen ones, by default 1, 2, 3 and those of the structures; and those that the
 * verdict leaves open.
 */
export const factors: Part<"factors", "retention" | "declared" | "withheld", "factors", "analyzed"> = {
  id: "factors",
  title: null,
  needs: ["retention", "declared", "withheld"],
  reads: ["factors"],
  tables: ["analyzed"],
  context: [],
  comparedByValue: ["factors"],
  run({ analyzed }, { factors: chosen }, { found: { retention: found, declared, withheld } }) {
    const items = analyzed.items.flatMap(({ id }) => (withheld.items.includes(id) ? [] : [id]));
    // Of many items a solution takes seconds and a long table.
    const isMany = items.length > MAX_ITEMS_TOGETHER && found !== null;
    const numbers =
      chosen.length > 0 ? chosen : isMany ? [leadingNumber(found)] : defaultFactors(items, declared);
    if (isMany) return { factors: numbers };
    return { factors: withOpenNumbers(numbers, found, items.length) };
  },
};

/**
 * Maximum number of factors to test, unless the empirical Kaiser criterion names more: with many people small factors
 * are significant without end.
 */
const MAX_TESTED = 6;

/** A general factor is estimated with up to so many factors even if fewer are recommended. */
const MAX_GENERAL = 3;

export interface DimensionsOptions extends ParallelAnalysisOptions, Pick<FactorTestOptions, "estimator"> {
  /** People by sampling unit, for the tests; by default `table`. */
  readonly designed?: PatternTable | undefined;
}

/**
 * The number of factors by every rule, with the recommended number and the plausible range.
 * @param table the items of `correlation`, in that order
 * @throws what `retention` throws
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
  const rules = rulesOf(table, correlation, options);
  const { missing, items } = correlation;
  const maxTested = Math.max(MAX_TESTED, rules.empiricalKaiser + 2);
  const named = {
    tests: factorTestsOfTable(designed, { missing, correction, estimator, most: maxTested }),
    empiricalKaiser: rules.empiricalKaiser,
    parallelFactors:
      rules.parallel.factors > largestNumberOfFactors(items.length) ? null : rules.parallel.factors,
    items: items.length,
  };
  const numbers = candidateNumbers(named);
  const candidates = candidateSolutions(table, correlation, { numbers, seed, correction });
  const verdict = dimensionsVerdict(named, { candidates, people: rules.parallel.n });
  const factors = Math.max(leadingNumber(verdict), Math.min(MAX_GENERAL, verdict.range[1]));
  const identified = factors <= largestNumberOfFactors(items.length) && items.length >= 3;
  const general = factors < 2 || !identified ? null : generalFactor(correlation, { factors, seed });
  return { ...rules, tests: named.tests, ...verdict, general };
}
