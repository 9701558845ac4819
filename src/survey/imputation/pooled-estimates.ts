import {
  adjustForMultiplicity,
  contrastMoments,
  type LevelContrast,
  type LevelDifference,
  pairsOf,
  testedContrast,
  undefinedContrast,
} from "../estimates/level-contrasts";
import { levelVariances } from "../estimates/level-variances";
import type { Linearized } from "../estimates/linearized";
import { type SurveyEstimate, surveyEstimates } from "../estimates/survey-estimates";
import { rubinsRules } from "./rubin";

/**
 * Estimates by level with the design variance within imputations and Rubin's between them.
 * @param imputed by imputation (at least two), for the same domains
 * @returns `df` by Barnard & Rubin (1999); `deff` is the total variance over that of a simple random sample without
 *   missing answers
 * @see Rubin's variance is biased where a domain or the design is not in the imputation model (Kim, Brick, Fuller &
 *   Kalton 2006, JRSS B, 68, 509-521).
 */
export function pooledEstimates(imputed: readonly Linearized[]): SurveyEstimate[] {
  const [first] = imputed;
  if (first === undefined) return [];
  const variances = imputed.map(levelVariances);
  // Everybody has a value: numbers of people and units are the same in all.
  return surveyEstimates(first).map((one, level) => {
    if (one.se === null) return one;
    const own = variances.map((all) => all.variances[level]!);
    const pooled = rubinsRules(
      imputed.map(({ estimates }) => estimates[level]!),
      own,
      one.df,
    );
    const simple = variances.reduce((sum, all, at) => sum + (own[at]! > 0 ? all.simple[level]! : 0), 0);
    const { estimate, se, df } = pooled;
    const deff = simple > 0 ? (se ** 2 * imputed.length) / simple : null;
    return { ...one, estimate, se, df, deff, effectiveN: deff ? one.n / deff : null };
  });
}

export function pooledContrasts(
  imputed: readonly Linearized[],
  coefficients: readonly (readonly number[])[],
): LevelContrast[] {
  const all = imputed.map((linearized) => contrastMoments(linearized, coefficients));
  return (all[0] ?? []).map((one, at) => {
    if ("problem" in one) return undefinedContrast(one);
    const own = all.flatMap((contrasts) => {
      const contrast = contrasts[at]!;
      return "problem" in contrast ? [] : [contrast];
    });
    const { estimate, se, df } = rubinsRules(
      own.map((contrast) => contrast.estimate),
      own.map(({ variance }) => variance),
      one.df,
    );
    return testedContrast({ estimate, variance: se ** 2, df });
  });
}

/** Pooled differences of all pairs of levels, with adjusted p values and simultaneous intervals. */
export function pooledDifferences(imputed: readonly Linearized[]): LevelDifference[] {
  const pairs = pairsOf(imputed[0]?.domains.levels ?? []);
  const rows = pairs.map(({ row }) => row);
  return adjustForMultiplicity(pooledContrasts(imputed, rows)).map((contrast, at) => {
    return { ...contrast, levels: pairs[at]!.levels };
  });
}
