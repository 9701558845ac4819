import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { changeIsSmall, changeLimits } from "../../../factor/invariance/judge-steps";

/** By how much an index of fit worsens between two steps, and how much it may. */
export interface FitChange {
  /** "fall of CFI", "rise of RMSEA", "rise of SRMR". */
  readonly index: string;
  /** Positive where fit is worse with more held equal; null where not known. */
  readonly worse: number | null;
  readonly limit: number;
  /** Null where not known. */
  readonly holds: boolean | null;
}

/** The changes of one comparison of steps that have a limit, each beside it. */
export function fitChanges(
  { steps, levels, items }: Pick<InvarianceResult, "steps" | "levels" | "items">,
  { from, to, deltaCfi, deltaRmsea, deltaSrmr }: DifferenceTest,
): readonly FitChange[] {
  const equal = (name: string): readonly string[] => steps.find((step) => step.name === name)?.equal ?? [];
  const limits = changeLimits({ from: equal(from), to: equal(to) }, { items, groups: levels.length });
  const none = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null };
  return [
    {
      index: "fall of CFI",
      worse: deltaCfi === null ? null : -deltaCfi,
      limit: limits.cfiFall.value,
      holds: changeIsSmall({ ...none, deltaCfi }, limits),
    },
    {
      index: "rise of RMSEA",
      worse: deltaRmsea,
      limit: limits.rmseaRise.value,
      holds: changeIsSmall({ ...none, deltaRmsea }, limits),
    },
    ...(limits.srmrRise === null
      ? []
      : [
          {
            index: "rise of SRMR",
            worse: deltaSrmr,
            limit: limits.srmrRise.value,
            holds: changeIsSmall({ ...none, deltaSrmr }, limits),
          },
        ]),
  ];
}
