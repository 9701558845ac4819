import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { changeIsSmall, changeLimits } from "../../../factor/invariance/judge-steps";

/** "within the limits", "beyond: fall of CFI and rise of RMSEA"; null where no change of fit is known. */
export function changeOfFit(
  { steps, levels, items }: Pick<InvarianceResult, "steps" | "levels" | "items">,
  { from, to, deltaCfi, deltaRmsea, deltaSrmr }: DifferenceTest,
): string | null {
  const equal = (name: string): readonly string[] => steps.find((step) => step.name === name)?.equal ?? [];
  const limits = changeLimits({ from: equal(from), to: equal(to) }, { items, groups: levels.length });
  const none = { deltaCfi: null, deltaRmsea: null, deltaSrmr: null };
  const found = [
    { index: "fall of CFI", isSmall: changeIsSmall({ ...none, deltaCfi }, limits) },
    { index: "rise of RMSEA", isSmall: changeIsSmall({ ...none, deltaRmsea }, limits) },
    {
      index: "rise of SRMR",
      isSmall: limits.srmrRise === null ? null : changeIsSmall({ ...none, deltaSrmr }, limits),
    },
  ];
  if (found.every(({ isSmall }) => isSmall === null)) return null;
  const beyond = found.filter(({ isSmall }) => isSmall === false).map(({ index }) => index);
  return beyond.length === 0 ? "within the limits" : `beyond: ${beyond.join(" and ")}`;
}
