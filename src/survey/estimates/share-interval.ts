import type { Domains } from "./domains";
import { proportionInterval, type SurveyInterval } from "./proportion-interval";
import type { SurveyEstimate } from "./survey-estimates";

/** From so many people on with a yes, and with a no, the log odds are near enough to normal. */
const MANY_ANSWERS = 50;
/** With fewer the interval says next to nothing, and too often the wrong thing. */
const LEAST_FREEDOM = 2;

/**
 * The degrees of freedom that a rare answer leaves: where only some clusters have anybody who gave it, only these say how
 * much clusters differ in it, as only the clusters with members in a domain do for a domain.
 *
 * @param values by row of the table: 1 yes, 0 no, NaN unknown
 * @returns by level: clusters with a yes, or with a no if these are fewer, less the strata that they lie in; null without
 *   clusters
 * @see Korn & Graubard (1999), Analysis of health surveys, section 5.2; Valliant & Rust (2010), Journal of Official
 *   Statistics, 26, 585-602. Reference: R's survey, `degf` of the subset of those who said yes.
 */
export function shareFreedom(values: Float64Array, domains: Domains): Float64Array | null {
  const { design, levels, cellOfRow, cellLevel, cellStratum } = domains;
  if (design.cluster === null) return null;
  const freedom = [0, 1].map((answer) => {
    const cells = new Set<number>();
    for (let row = 0; row < cellOfRow.length; row++) {
      if (values[row] === answer && cellOfRow[row]! >= 0) cells.add(cellOfRow[row]!);
    }
    const units = new Float64Array(levels.length);
    const strata = levels.map(() => new Set<number>());
    for (const cell of cells) {
      units[cellLevel[cell]!]!++;
      strata[cellLevel[cell]!]!.add(cellStratum[cell]!);
    }
    return units.map((count, level) => count - strata[level]!.size);
  });
  return freedom[0]!.map((no, level) => Math.min(no, freedom[1]![level]!));
}

/**
 * The interval of a share that is shown: of the log odds; where people were drawn by clusters by t with the degrees of
 * freedom that the rarer answer leaves, and Korn and Graubard's for fewer than 50 people with a yes or with a no. Of
 * clustered samples no other interval that there is holds the truth in at least 93 of 100 samples for rare answers
 * (scripts/verdicts/interval-coverage.ts); Korn and Graubard's is conservative by design.
 *
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
  if (freedom < LEAST_FREEDOM)
    return { low: null, high: null, problem: "too few clusters have the rarer answer" };
  const method = n * Math.min(share, 1 - share) < MANY_ANSWERS ? "beta" : "logit";
  return proportionInterval({ ...estimate, df: Math.min(df, freedom) }, { ...options, method });
}
