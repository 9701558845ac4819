import { isGoodFit } from "../factor/model/fit-code";
import { type CfaFit, fitsClearlyBetter, judgedVersion } from "../factor/model/fit-result";
import type { JudgedCfa } from "./judged-fit";

type Grouped = Pick<JudgedCfa, "factors" | "items">;

/** Whether a model of these factors is rejected and has fewer than are recommended, so that more may be what it lacks. */
export const lacksFactors = (
  { factors, verdict: { code } }: Pick<JudgedCfa, "factors" | "verdict">,
  recommended: number | null,
): boolean =>
  (code === "approximate" || code === "doubtful" || code === "does-not-fit") &&
  factors.length < (recommended ?? 0);

/**
 * The model of the recommended number of factors of the same items that fits where a rejected one with fewer does not:
 * it is not rejected or fits approximately, and fits clearly better. Null without one.
 */
export function moreFactors(
  model: JudgedCfa,
  { cfa, recommended }: { readonly cfa: readonly JudgedCfa[]; readonly recommended: number | null },
): JudgedCfa | null {
  if (!lacksFactors(model, recommended)) return null;
  const fitting = cfa.filter(
    (other) =>
      other.factors.length === recommended &&
      isSame(other.items, model.items) &&
      isGoodFit(other.verdict.code) &&
      fitsClearlyBetter(judgedFit(other), judgedFit(model)),
  );
  return fitting[0] ?? null;
}

/** With the version of the indices by which a model is judged. */
const judgedFit = (model: JudgedCfa): CfaFit => ({
  ...model.fit,
  reported: { ...model.fit.reported, ...judgedVersion(model) },
});

/** Whether some factor has exactly the reversed items, or exactly the others, so that it may be the direction of wording. */
export function hasWordingFactor({ factors, items }: Grouped, reversed: readonly string[]): boolean {
  const turned = items.filter((id) => reversed.includes(id));
  const others = items.filter((id) => !reversed.includes(id));
  if (turned.length === 0 || others.length === 0) return false;
  return factors.some(({ indicators }) => isSame(indicators, turned) || isSame(indicators, others));
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
