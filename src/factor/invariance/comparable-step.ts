import type { Warning } from "../../errors";
import type { FittedStep } from "./fit-step";
import type { InvarianceStepName } from "./invariance-result";
import { isAnswered } from "./judge-steps";
import type { PartialOutcome } from "./partial";

/** The step whose latent means are shown; a warning where they are not to be compared. */
export interface ComparableStep {
  readonly step: FittedStep | null;
  readonly warnings: readonly Warning[];
}

/**
 * The strict step of binary items; for others the last step that holds with intercepts equal. Where it does not hold, the
 * step that partial invariance reached by giving equalities up; where that does not hold either, the step all
 * the same, with a warning.
 *
 * @param found `holds`: the strongest step that does; `goal`: what comparing means needs
 */
export function comparableStep(
  steps: readonly FittedStep[],
  found: {
    readonly goal: InvarianceStepName;
    readonly holds: InvarianceStepName | null;
    readonly partial: PartialOutcome | null;
  },
): ComparableStep {
  const { goal, holds, partial } = found;
  const names = steps.map(({ record }) => record.name);
  const goalStep = steps[names.indexOf(goal)];
  const strongest = holds === null ? -1 : names.indexOf(holds);
  if (strongest >= names.indexOf(goal)) return { step: steps[strongest]!, warnings: [] };
  if (partial !== null && partial.step !== null) return { step: partial.step, warnings: [] };
  if (goalStep === undefined || !isAnswered(goalStep.record)) return { step: null, warnings: [] };
  const first = steps[0]!.record;
  const why = !isAnswered(first)
    ? `The ${first.name} step has no solution, so that nothing tells whether the ${goal} step holds`
    : holds === null
      ? `The ${first.name} model does not fit`
      : `The ${goal} step does not hold, not even with a few equalities given up`;
  const message = `${why}: differences of the latent means may be differences of the items.`;
  return { step: goalStep, warnings: [{ code: "means-not-comparable", message }] };
}
