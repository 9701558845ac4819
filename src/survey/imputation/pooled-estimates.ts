/** Estimates from data that were imputed several times. */
import { holm } from "../../numeric/distributions/holm";
import { studentLower } from "../../numeric/distributions/special";
import { type LevelDifference, pairwiseDifferences } from "../estimates/level-contrasts";
import type { Linearized } from "../estimates/linearized";
import { waldInterval } from "../estimates/proportion-interval";
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

/** Differences of all pairs of levels likewise, with p values adjusted by Holm's method. */
export function pooledDifferences(imputed: readonly Linearized[]): LevelDifference[] {
  const all = imputed.map((linearized) => pairwiseDifferences(linearized));
  const [first = []] = all;
  const pooled = first.map((one, pair) => {
    const own = all.map((differences) => differences[pair]!);
    const without = own.find(({ se }) => se === null);
    if (without !== undefined) return without;
    const { estimate, se, df } = rubinsRules(
      own.map((difference) => difference.estimate!),
      own.map((difference) => difference.se! ** 2),
      one.df,
    );
    const { low, high, problem } = waldInterval({ estimate, se, df, problem: null });
    const t = se > 0 && problem === null ? estimate / se : null;
    const p = t === null ? null : Math.min(1, 2 * studentLower(-Math.abs(t), df));
    return { ...one, estimate, se, df, low, high, t, p, problem };
  });
  const known = pooled.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const adjusted = new Map(holm(known.map(({ p }) => p)).map((p, k) => [known[k]!.at, p]));
  return pooled.map((difference, at) => ({ ...difference, adjustedP: adjusted.get(at) ?? null }));
}
