import type { PatternTable } from "../../../data/answers/pattern-table";
import type { CfaResult } from "../cfa-result";
import type { FittedCfa } from "../fit-cfa";
import { withDrawnIntervals } from "../structural";
import { type BootstrapReliabilityOptions, bootstrapReliability } from "./bootstrap-reliability";
import { haveRareAnswers, NO_INTERVALS } from "./omega-intervals";

/** A model with its record. */
export interface DescribedCfa {
  readonly model: FittedCfa;
  readonly result: CfaResult;
}

/**
 * The records of models with bootstrap intervals of their omegas and defined parameters instead of those of the delta method; models of several
 * groups, or without a solution, as they are. Where too few gave the rarer answer to an item there are none
 * (`haveRareAnswers`).
 *
 * @param table the people that the models were fitted to
 * @param described models of the same items, fitted by the same estimator
 */
export function withReliabilityIntervals(
  table: PatternTable,
  described: readonly DescribedCfa[],
  options: BootstrapReliabilityOptions,
): CfaResult[] {
  const able = described.filter(({ model, result }) => model.fitted.data.length === 1 && result.converged);
  if (able.length === 0) return described.map(({ result }) => result);
  const intervals = bootstrapReliability(
    table,
    able.map(({ model, result }) => ({ fitted: model.fitted, reliability: result.reliability })),
    options,
  );
  return described.map((one) => {
    const found = intervals[able.indexOf(one)];
    const { result } = one;
    if (found === undefined) return result;
    const { warnings } = found;
    const rare = haveRareAnswers(one.model.fitted);
    const reliability = found.reliability.map((factor, f) =>
      rare[f] === true ? { ...factor, ...NO_INTERVALS } : factor,
    );
    const structural =
      result.structural && withDrawnIntervals(result.structural, found.defined, options.samples);
    return { ...result, reliability, structural, warnings: [...result.warnings, ...warnings] };
  });
}
