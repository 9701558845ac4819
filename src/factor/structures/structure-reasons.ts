import { figureBeside } from "../efa/figure-beside";
import { suggestedFactors } from "../efa/retention/suggested-factors";
import type { EfaSolution } from "../efa/solution";
import type { FactorCriteria } from "../model/criteria";
import { contraryItems } from "./contrary-items";
import type { StructureMatch } from "./structure-match";
import { isOneFactorInDoubt, type VerdictBasis } from "./structure-verdict";

type Match = VerdictBasis["match"];

/** Why a solution does or does not reproduce a structure: one sentence each, with the figure and the rule. */
export function structureReasons(basis: VerdictBasis): string[] {
  const { solution, match, criteria } = basis;
  return [
    ...hitReason(match, criteria),
    ...match.factors.flatMap((factor) => [
      ...salientReasons(solution, factor, criteria),
      ...contraryReason(solution, factor),
    ]),
    ...absentReason(solution, match),
    ...crossReasons(match, criteria),
    ...congruenceReason(match, criteria),
    ...numberReason(basis),
    ...soundnessReasons(solution, match, criteria),
  ];
}

function hitReason(match: Match, criteria: FactorCriteria): string[] {
  if (match.factors.length === 1) return salientShareReason(match.factors[0]!, criteria);
  const items = new Set(match.factors.flatMap((factor) => factor.items)).size;
  const hits = Math.round((match.hitRate ?? 0) * items);
  const share = Math.round(100 * criteria.partialHitRate.value);
  const have = hits === 1 ? "has its" : "have their";
  const they = hits === 1 ? "it is" : "they are";
  return [
    `${hits} of ${items} ${items === 1 ? "item" : "items"} ${have} largest loading on the factor ${they} declared for (rule: all for "reproduced", at least ${share} % for "partly reproduced").`,
  ];
}

function salientShareReason(
  { salient, items }: StructureMatch["factors"][number],
  criteria: FactorCriteria,
): string[] {
  const share = Math.round(100 * criteria.partialHitRate.value);
  return [
    `${salient.length} of ${items.length} ${items.length === 1 ? "item loads" : "items load"} saliently on the one factor (rule: all for "reproduced", at least ${share} % for "partly reproduced").`,
  ];
}

function salientReasons(
  solution: EfaSolution,
  factor: StructureMatch["factors"][number],
  criteria: FactorCriteria,
): string[] {
  const rule = criteria.salientLoading;
  const inSize = `(rule: ${figureBeside(rule.value)} or more in absolute value)`;
  const weak = factor.notSalient
    .filter((item) => solution.items.includes(item))
    .map((item) => {
      const loading = solution.loadings[solution.items.indexOf(item)]![factor.column]!;
      return `${item} (${figureBeside(loading, rule)})`;
    });
  const reasons: string[] = [];
  if (factor.notSalient.length === 0) {
    const { length } = factor.items;
    reasons.push(
      length === 1
        ? `The one item declared for "${factor.label}" loads saliently on it ${inSize}.`
        : `${length === 2 ? "Both" : `All ${length}`} items declared for "${factor.label}" load saliently on it ${inSize}.`,
    );
  } else if (weak.length > 0) {
    reasons.push(
      `Declared for "${factor.label}" but not loading saliently on it: ${weak.join(", ")} ${inSize}.`,
    );
  }
  return [...reasons, ...fewItemsReason(factor, criteria)];
}

function fewItemsReason(factor: StructureMatch["factors"][number], criteria: FactorCriteria): string[] {
  const { length } = factor.salient;
  if (length >= criteria.itemsPerFactor.value) return [];
  if (length === 0)
    return [`None of its items loads saliently on "${factor.label}": the factor is not there.`];
  return [
    `"${factor.label}" is defined by only ${length === 1 ? "one" : length} of its items; a factor with fewer than ${criteria.itemsPerFactor.value} salient items is weakly determined.`,
  ];
}

function contraryReason(solution: EfaSolution, factor: StructureMatch["factors"][number]): string[] {
  const told = contraryItems(solution, factor).map(
    ({ item, loading }) => `${item} (${figureBeside(loading)})`,
  );
  if (told.length === 0) return [];
  return [
    `Loading on "${factor.label}" with the other sign than its other items: ${told.join(", ")} (rule: one sign for "reproduced"); check whether ${told.length === 1 ? "the item is" : "the items are"} keyed the other way.`,
  ];
}

/** What the rules for the number of factors say where they name another number than the structure has. */
function numberReason(basis: VerdictBasis): string[] {
  const { match, rules } = basis;
  if (rules.length === 0) return [];
  const suggested = suggestedFactors(rules);
  const declared = match.factors.length;
  const one = isOneFactorInDoubt(basis)
    ? ' (rule: not so for "reproduced" with one factor, whose pattern nearly any items show that correlate)'
    : "";
  if (suggested === declared && one === "") return [];
  return [
    `The rules for the number of factors name ${rules.join(", ")}; ${suggested === 0 ? "no common factor" : suggested} is suggested, ${suggested > declared ? "more" : "fewer"} than the ${declared} of the structure${one}.`,
  ];
}

function absentReason(solution: EfaSolution, match: Match): string[] {
  const absent = [...new Set(match.factors.flatMap((factor) => factor.items))].filter(
    (item) => !solution.items.includes(item),
  );
  return absent.length === 0
    ? []
    : [
        `The solution does not have these items of the structure, which count as not found: ${absent.join(", ")}.`,
      ];
}

function crossReasons(match: Match, criteria: FactorCriteria): string[] {
  const { crossLoading, salientLoading } = criteria;
  const named = new Set(match.factors.flatMap((factor) => factor.items));
  const told = match.crossLoadings.map(({ item, factor, loading }) => {
    const label = match.factors.find((candidate) => candidate.id === factor)?.label ?? factor;
    return {
      declared: named.has(item),
      salient: Math.abs(loading) >= salientLoading.value,
      text: `${item} on "${label}" (${figureBeside(loading, salientLoading, crossLoading)})`,
    };
  });
  const from = `(rule: named from ${figureBeside(crossLoading.value)} in absolute value on)`;
  const below = `(rule: below ${figureBeside(salientLoading.value)} in absolute value)`;
  const list = (start: string, rule: string, which: { declared: boolean; salient: boolean }): string[] => {
    const texts = told
      .filter(({ declared, salient }) => declared === which.declared && salient === which.salient)
      .map(({ text }) => text);
    return texts.length === 0 ? [] : [`${start}: ${texts.join(", ")} ${rule}.`];
  };
  return [
    ...list("Loading saliently on a factor they are not declared for", below, {
      declared: true,
      salient: true,
    }),
    ...list("Loading saliently on a factor, but not named by the structure", below, {
      declared: false,
      salient: true,
    }),
    ...list("Cross-loading", from, { declared: true, salient: false }),
    ...list("Loading on a factor, but not named by the structure", from, { declared: false, salient: false }),
    ...(told.length === 0 ? [`No item cross-loads ${from}.`] : []),
  ];
}

function congruenceReason(match: Match, criteria: FactorCriteria): string[] {
  const list = match.factors.map(
    (factor) =>
      `"${factor.label}" ${figureBeside(factor.congruence, criteria.sameFactor, criteria.similarFactor)}`,
  );
  return [
    `Congruence of the factors with the declared pattern of ones and zeros: ${list.join(", ")} (rule: ${figureBeside(criteria.sameFactor.value)} or more the same factor, from ${figureBeside(criteria.similarFactor.value)} on similar; the pattern knows no unequal loadings, so that unevenly loading items lower it and it has no part in the verdict).`,
  ];
}

function soundnessReasons(solution: EfaSolution, match: Match, criteria: FactorCriteria): string[] {
  const reasons: string[] = [];
  if (!solution.converged) reasons.push("The extraction or the rotation did not converge.");
  if (solution.heywood.length > 0) {
    reasons.push(
      `Heywood case: the unique ${solution.heywood.length === 1 ? `variance of ${solution.heywood[0]} ended at its lower bound` : `variances of ${solution.heywood.join(", ")} ended at their lower bounds`}, so the solution is improper.`,
    );
  }
  const labelOf = (column: number): string =>
    match.factors.find((factor) => factor.column === column)?.label ?? `factor ${column + 1}`;
  solution.phi.forEach((row, i) => {
    row.slice(0, i).forEach((r, j) => {
      if (Math.abs(r) <= criteria.hardlyDistinct.value) return;
      reasons.push(
        `"${labelOf(j)}" and "${labelOf(i)}" correlate ${figureBeside(r, { ...criteria.hardlyDistinct, above: true })}: hardly distinct (rule: above ${figureBeside(criteria.hardlyDistinct.value)}), so that a single factor may describe their items nearly as well.`,
      );
    });
  });
  return reasons;
}
