import { calibratedFreedom } from "../design/calibrated-spread";
import type { Domains } from "./domains";
import * as messages from "./messages";
import { proportionInterval, type SurveyInterval } from "./proportion-interval";
import type { SurveyEstimate } from "./survey-estimates";

/** Numbers of yes and no from which on the logit is nearly normal. */
const MANY_ANSWERS = 50;
/** With fewer degrees of freedom the interval is useless and unreliable. */
const MIN_DF = 2;

/**
 * Degrees of freedom of a rare answer: where only some clusters have anybody who gave it, only these show how much
 * clusters differ, as for a domain.
 * @param values by row of the table: 1 yes, 0 no, NaN unknown
 * @returns by level: clusters with a yes, or with a no if these are fewer, minus their strata; null without clusters, and of a file's replicate weights
 * @see Korn & Graubard (1999), Analysis of health surveys, section 5.2; Valliant & Rust (2010), Journal of Official
 * Statistics, 26, 585-602. Reference: R's survey, `degf` of the subset of those who said yes.
 */
export function shareFreedom(values: Float64Array, domains: Domains): Float64Array | null {
  const { design, levels, cellOfRow, cellLevel, cellStratum, cellUnit } = domains;
  const { replicates } = design;
  const calibrated = replicates?.calibrated === true ? replicates : null;
  const isClustered = calibrated === null ? replicates === undefined : calibrated.weightSquared === null;
  if (design.cluster === null || !isClustered) return null;
  const freedom = [0, 1].map((answer) => {
    const cells = new Set<number>();
    for (let row = 0; row < cellOfRow.length; row++) {
      if (values[row] === answer && cellOfRow[row]! >= 0) cells.add(cellOfRow[row]!);
    }
    const units = levels.map(() => new Set<number>());
    const strata = levels.map(() => new Set<number>());
    for (const cell of cells) {
      units[cellLevel[cell]!]!.add(cellUnit[cell]!);
      strata[cellLevel[cell]!]!.add(cellStratum[cell]!);
    }
    return units.map((own, level) =>
      calibrated === null ? own.size - strata[level]!.size : calibratedFreedom(calibrated, own),
    );
  });
  return Float64Array.from(freedom[0]!, (no, level) => Math.min(no, freedom[1]![level]!));
}

/**
 * The interval of a share: logit; in clustered samples with t by the rarer answer's degrees of freedom, and Korn and
 * Graubard's for fewer than 50 people with a yes or a no. In clustered samples with rare answers no other method
 * reaches 93 % coverage (scripts/verdicts/interval-coverage.ts); Korn and Graubard's is conservative by design.
 * @param freedom of the level, from `shareFreedom`; null without clusters
 * @returns null with the reason where fewer than two degrees of freedom are left
 */
export function shareInterval(
  estimate: Pick<SurveyEstimate, "estimate" | "se" | "n" | "kishN" | "df" | "problem">,
  freedom: number | null,
  options: { readonly confidence?: number | undefined } = {},
): SurveyInterval {
  const { estimate: share, se, n, df } = estimate;
  if (freedom === null || share === null || se === null) return proportionInterval(estimate, options);
  if (freedom < MIN_DF) return { low: null, high: null, problem: messages.fewClusters() };
  const method = n * Math.min(share, 1 - share) < MANY_ANSWERS ? "beta" : "logit";
  return proportionInterval({ ...estimate, df: Math.min(df, freedom) }, { ...options, method });
}
