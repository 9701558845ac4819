import type { Structure } from "../../measures/structure";
import type { StructureReason } from "../../verdicts/structure-reasons";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { congruenceFigure, loadingFigure } from "../kit/words/fit-figures";
import { typeset } from "../kit/words/typeset";

type Reason<Code extends StructureReason["code"]> = Extract<StructureReason, { code: Code }>;
/** The factors of the structure, for their labels. */
type Factors = Structure["factors"];

/** A reason of the verdict on a structure as one full sentence, with the figure and the rule. */
export function structureReasonText(
  reason: StructureReason,
  { factors }: Pick<Structure, "factors">,
): string {
  return typeset(plainText(reason, factors));
}

function plainText(reason: StructureReason, factors: Factors): string {
  switch (reason.code) {
    case "largest-loadings": {
      const { hits, items } = reason;
      const have = hits === 1 ? "has its" : "have their";
      return `${hits} of ${items} ${items === 1 ? "item" : "items"} ${have} largest loading on the factor ${hits === 1 ? "it is" : "they are"} declared for ${shareRule(reason)}.`;
    }
    case "salient-items":
      return `${reason.salient} of ${reason.items} ${reason.items === 1 ? "item loads" : "items load"} saliently on the one factor ${shareRule(reason)}.`;
    case "all-salient":
      return `${reason.items === 1 ? "The one item" : reason.items === 2 ? "Both items" : `All ${reason.items} items`} declared for ${labelOf(reason.of, factors)} ${reason.items === 1 ? "loads" : "load"} saliently on it ${sizeRule(reason)}.`;
    case "not-salient": {
      const figure = (loading: number): string => coefficientAgainst(loading, { value: reason.rule });
      return `Declared for ${labelOf(reason.of, factors)} but not loading saliently on it: ${loadings(reason, figure)} ${sizeRule(reason)}.`;
    }
    case "few-salient":
      return fewSalient(reason, labelOf(reason.of, factors));
    case "opposite-sign":
      return `Loading on ${labelOf(reason.of, factors)} with the other sign than its other items: ${loadings(reason, coefficientAgainst)} (rule: one sign for "reproduced"); check whether ${reason.loadings.length === 1 ? "the item is" : "the items are"} keyed the other way.`;
    case "items-absent":
      return `The solution does not have these items of the structure, which count as not found: ${reason.items.join(", ")}.`;
    case "cross-loadings":
      return crossLoadings(reason, factors);
    case "no-cross-loadings":
      return `No item cross-loads ${crossRule(reason)}.`;
    case "congruence":
      return congruence(reason, factors);
    case "number-of-factors":
      return numberOfFactors(reason);
    case "not-converged":
      return "The extraction or the rotation did not converge.";
    case "heywood":
      return `Heywood case: the unique ${reason.items.length === 1 ? `variance of ${reason.items[0]} ended at its lower bound` : `variances of ${reason.items.join(", ")} ended at their lower bounds`}, so the solution is improper.`;
    case "hardly-distinct": {
      const figure = coefficientAgainst(reason.correlation, { value: reason.rule, above: true });
      const names = reason.factors.map((id) => labelOf(id, factors)).join(" and ");
      return `${names} correlate ${figure}: hardly distinct (rule: above ${coefficientAgainst(reason.rule)}), so that a single factor may describe their items nearly as well.`;
    }
    case "no-items":
      return noItems(reason, factors);
    case "no-solution":
      return `There is no solution with ${reason.factors === 1 ? "1 factor" : `${reason.factors} factors`} among those computed.`;
  }
}

function labelOf(id: string | null, factors: Factors): string {
  return `"${factors.find((factor) => factor.id === id)?.label ?? id}"`;
}

function loadings(
  reason: Reason<"not-salient" | "opposite-sign">,
  figure: (loading: number) => string,
): string {
  return reason.loadings.map(({ item, loading }) => `${item} (${figure(loading)})`).join(", ");
}

function shareRule({ rule }: { readonly rule: number }): string {
  return `(rule: all for "reproduced", at least ${Math.round(100 * rule)} % for "partly reproduced")`;
}

function sizeRule({ rule }: { readonly rule: number }): string {
  return `(rule: ${coefficientAgainst(rule)} or more in absolute value)`;
}

function crossRule({ rule }: { readonly rule: number }): string {
  return `(rule: named from ${coefficientAgainst(rule)} in absolute value on)`;
}

function fewSalient({ salient, rule }: Reason<"few-salient">, label: string): string {
  if (salient === 0) return `None of its items loads saliently on ${label}: the factor is not there.`;
  return `${label} is defined by only ${salient === 1 ? "one" : salient} of its items; a factor with fewer than ${rule} salient items is weakly determined.`;
}

function crossLoadings(reason: Reason<"cross-loadings">, factors: Factors): string {
  const { declared, salient } = reason;
  const start = declared
    ? salient
      ? "Loading saliently on a factor they are not declared for"
      : "Cross-loading"
    : `Loading ${salient ? "saliently " : ""}on a factor, but not named by the structure`;
  const told = reason.loadings.map(
    ({ item, factor, loading }) => `${item} on ${labelOf(factor, factors)} (${loadingFigure(loading)})`,
  );
  const rule = salient
    ? `(rule: below ${coefficientAgainst(reason.rule)} in absolute value)`
    : crossRule(reason);
  return `${start}: ${told.join(", ")} ${rule}.`;
}

function congruence({ congruences, same, similar }: Reason<"congruence">, factors: Factors): string {
  const list = factors.map(({ id }, f) => `${labelOf(id, factors)} ${congruenceFigure(congruences[f] ?? 0)}`);
  return `Congruence of the factors with the declared pattern of ones and zeros: ${list.join(", ")} (rule: ${coefficientAgainst(same)} or more the same factor, from ${coefficientAgainst(similar)} on similar; the pattern knows no unequal loadings, so that unevenly loading items lower it and it has no part in the verdict).`;
}

function numberOfFactors({ suggested, range, declared, decides }: Reason<"number-of-factors">): string {
  const rule = decides
    ? ' (rule: not so for "reproduced" with one factor, whose pattern nearly any items show that correlate)'
    : "";
  const [low, high] = range;
  const left = suggested === 0 ? "no common factor" : low === high ? String(high) : `${low} to ${high}`;
  if (low <= declared && declared <= high)
    return `The rules for the number of factors leave ${left} open; the structure has ${declared}.`;
  return `The rules for the number of factors point to ${left}, ${low > declared ? "more" : "fewer"} than the ${declared} of the structure${rule}.`;
}

function noItems(reason: Reason<"no-items">, factors: Factors): string {
  const lost = factors.filter(({ id }) => reason.factors.includes(id));
  const told = lost.map(({ id, items }) => `${labelOf(id, factors)} (${items.join(", ")})`).join(", ");
  return `No item is left of ${lost.length === 1 ? "its factor" : "its factors"} ${told}, so that no solution has the structure's ${factors.length === 1 ? "factor" : `${factors.length} factors`}.`;
}
