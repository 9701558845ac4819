import type { FactorCriteria } from "./criteria";
import type { EfaSolution } from "./solution";
import type { StructureMatch } from "./structure-match";

type Match = Pick<StructureMatch, "factors" | "crossLoadings" | "hitRate">;

/** Why a solution does or does not reproduce a structure: one sentence each, with the figure and the rule. */
export function structureReasons(solution: EfaSolution, match: Match, criteria: FactorCriteria): string[] {
  return [
    ...hitReason(match, criteria),
    ...match.factors.flatMap((factor) => salientReasons(solution, factor, criteria)),
    ...absentReason(solution, match),
    ...crossReasons(match, criteria),
    ...congruenceReason(match, criteria),
    ...soundnessReasons(solution, match, criteria),
  ];
}

function hitReason(match: Match, criteria: FactorCriteria): string[] {
  const items = new Set(match.factors.flatMap((factor) => factor.items)).size;
  const hits = Math.round(match.hitRate * items);
  const share = Math.round(100 * criteria.partialHitRate.value);
  return [
    `${hits} of ${items} items have their largest loading on the factor they are declared for (rule: all for "reproduced", at least ${share} % for "partly reproduced").`,
  ];
}

function salientReasons(
  solution: EfaSolution,
  factor: StructureMatch["factors"][number],
  criteria: FactorCriteria,
): string[] {
  const rule = criteria.salientLoading.value;
  const reasons: string[] = [];
  const weak = factor.notSalient
    .filter((item) => solution.items.includes(item))
    .map((item) => {
      const loading = solution.loadings[solution.items.indexOf(item)]![factor.column]!;
      return `${item} (${below(loading, rule)})`;
    });
  if (weak.length === 0 && factor.notSalient.length === 0) {
    reasons.push(
      `All ${factor.items.length} items declared for "${factor.label}" load saliently on it (rule: ${figure(rule)} or more in absolute value).`,
    );
  } else if (weak.length > 0) {
    reasons.push(
      `Declared for "${factor.label}" but not loading saliently on it: ${weak.join(", ")} (rule: ${figure(rule)} or more in absolute value).`,
    );
  }
  if (factor.salient.length < criteria.itemsPerFactor.value) {
    const count = factor.salient.length;
    reasons.push(
      `"${factor.label}" is defined by ${count} of its items only; a factor with fewer than ${criteria.itemsPerFactor.value} salient items is weakly determined.`,
    );
  }
  return reasons;
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
  const told = match.crossLoadings.map(({ item, factor, loading }) => {
    const label = match.factors.find((candidate) => candidate.id === factor)?.label ?? factor;
    return {
      salient: Math.abs(loading) >= salientLoading.value,
      text: `${item} on "${label}" (${figure(loading)})`,
    };
  });
  const list = (salient: boolean): string =>
    told
      .filter((one) => one.salient === salient)
      .map((one) => one.text)
      .join(", ");
  const reasons: string[] = [];
  if (list(true)) {
    reasons.push(
      `Loading saliently on a factor they are not declared for: ${list(true)} (rule: below ${figure(salientLoading.value)} in absolute value).`,
    );
  }
  if (list(false)) {
    reasons.push(
      `Cross-loading: ${list(false)} (rule: named from ${figure(crossLoading.value)} in absolute value on).`,
    );
  }
  if (told.length === 0) {
    reasons.push(
      `No item cross-loads (rule: named from ${figure(crossLoading.value)} in absolute value on).`,
    );
  }
  return reasons;
}

function congruenceReason(match: Match, criteria: FactorCriteria): string[] {
  const list = match.factors.map((factor) => `"${factor.label}" ${figure(factor.congruence)}`);
  return [
    `Congruence of the factors with the declared pattern of ones and zeros: ${list.join(", ")} (rule: ${figure(criteria.sameFactor.value)} or more the same factor, from ${figure(criteria.similarFactor.value)} on similar; the pattern knows no unequal loadings, so that unevenly loading items lower it and it has no part in the verdict).`,
  ];
}

function soundnessReasons(solution: EfaSolution, match: Match, criteria: FactorCriteria): string[] {
  const reasons: string[] = [];
  if (!solution.converged) reasons.push("The extraction or the rotation did not converge.");
  if (solution.heywood.length > 0) {
    reasons.push(
      `Heywood case: the unique variance of ${solution.heywood.join(", ")} ended at its lower bound, so the solution is improper.`,
    );
  }
  const labelOf = (column: number): string =>
    match.factors.find((factor) => factor.column === column)?.label ?? `factor ${column + 1}`;
  solution.phi.forEach((row, i) => {
    row.slice(0, i).forEach((r, j) => {
      if (Math.abs(r) <= criteria.hardlyDistinct.value) return;
      reasons.push(
        `"${labelOf(j)}" and "${labelOf(i)}" correlate ${figure(r)}: hardly distinct (rule: above ${figure(criteria.hardlyDistinct.value)}), so that a single factor may describe their items nearly as well.`,
      );
    });
  });
  return reasons;
}

/** Two decimals without the leading zero, as APA prints what cannot exceed 1; a proper minus sign. */
function figure(value: number, decimals = 2): string {
  const text = Math.abs(value).toFixed(decimals).replace(/^0\./, ".");
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A loading below the rule, with as many decimals (up to four) as show that it is. */
function below(value: number, rule: number): string {
  for (let decimals = 2; decimals < 4; decimals++) {
    const shown = Number(Math.abs(value).toFixed(decimals));
    if (shown < rule) return figure(value, decimals);
  }
  return figure(value, 4);
}
