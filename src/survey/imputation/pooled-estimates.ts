/** Estimates from data that were imputed several times. */
import {
  asFamily,
  type LevelContrast,
  type LevelDifference,
  levelContrasts,
  pairsOf,
  tested,
} from "../estimates/level-contrasts";
import type { Linearized } from "../estimates/linearized";
import { type SurveyEstimate, surveyEstimates } from "../estimates/survey-estimates";
import { rubinsRules } from "./rubin";

/**
 * Estimates by level with the design's variance within imputations and Rubin's between them.
 *
 * @param imputed one for each imputation, of the same domains; at least two
 * @returns `df` by Barnard & Rubin (1999); `deff` is the total variance over that of a simple random sample of as many
 *   people without missing answers
 * @see Rubin's variance is biased where a domain or the design is not in the imputation model (Kim, Brick, Fuller &
 *   Kalton 2006, JRSS B, 68, 509-521).
 */
export function pooledEstimates(imputed: readonly Linearized[]): SurveyEstimate[] {
  const all = imputed.map(surveyEstimates);
  const [first = []] = all;
  return first.map((one, level) => {
    const own = all.map((estimates) => estimates[level]!);
    const without = own.find(({ se }) => se === null);
    if (without !== undefined) return without;
    const variances = own.map(({ se }) => se! ** 2);
    const pooled = rubinsRules(
      own.map(({ estimate }) => estimate!),
      variances,
      one.df,
    );
    const simple =
      own.reduce((sum, { deff }, at) => sum + (deff ? variances[at]! / deff : 0), 0) / own.length;
    const { estimate, se, df } = pooled;
    const deff = simple > 0 ? se ** 2 / simple : null;
    return { ...one, estimate, se, df, deff, effectiveN: deff ? one.n / deff : null };
  });
}

/** Linear contrasts of the levels likewise. */
export function pooledContrasts(
  imputed: readonly Linearized[],
  coefficients: readonly (readonly number[])[],
): LevelContrast[] {
  const all = imputed.map((linearized) => levelContrasts(linearized, coefficients));
  return (all[0] ?? []).map((one, at) => {
    const own = all.map((contrasts) => contrasts[at]!);
    const without = own.find(({ se }) => se === null);
    if (without !== undefined) return without;
    const { estimate, se, df } = rubinsRules(
      own.map((contrast) => contrast.estimate!),
      own.map((contrast) => contrast.se! ** 2),
      one.df,
    );
    return tested({ estimate, variance: se ** 2, df });
  });
}

/** Differences of all pairs of levels likewise, with p values and intervals that allow for having been picked. */
export function pooledDifferences(imputed: readonly Linearized[]): LevelDifference[] {
  const pairs = pairsOf(imputed[0]?.domains.levels ?? []);
  const rows = pairs.map(({ row }) => row);
  return asFamily(pooledContrasts(imputed, rows)).map((contrast, at) => {
    return { ...contrast, levels: pairs[at]!.levels };
  });
}
