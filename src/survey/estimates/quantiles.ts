import { studentCritical } from "../../numeric/distributions/student-critical";
import type { Domains } from "./domains";
import { linearizedMeans } from "./linearized";
import * as messages from "./messages";
import { surveyEstimates } from "./survey-estimates";

/** A quantile of a variable in one domain. */
export interface SurveyQuantile {
  readonly level: string | null;
  readonly probability: number;
  readonly n: number;
  readonly df: number;
  readonly estimate: number | null;
  /** Half the interval's width over the critical value of t. */
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Why figures are null. */
  readonly problem: string | null;
}

/** Shares of weight closer than this are equal up to rounding (where R may take the next value). */
const SAME_SHARE = 1e-12;

/**
 * Quantiles of a numeric variable with Woodruff's intervals: the interval of the share of people at or below the
 * quantile, mapped back to the variable's scale.
 *
 * A quantile is the smallest value with at least that share of the weight at or below it (R's `qrule = "math"`). An
 * interval whose end would lie beyond the smallest or largest value has none there; neither has the largest value
 * itself (R: of width 0).
 * @param values by row of the table, NaN where unknown
 * @param options.probabilities each above 0 and below 1
 * @param options.confidence 0.95 by default
 * @param options.around the share whose interval is mapped back: that of people at or below the quantile (default), as in
 *   R; or the probability itself, with the same design effect, for sums of a few values. There the former share is
 *   larger than the probability, so that its interval lacks lower values: a 5th percentile is covered in 78% of samples
 * @returns by level, its quantiles in the order of the probabilities
 * @see Woodruff (1952), JASA, 47, 635-646. Reference: R's survey, `svyquantile(qrule = "math", interval.type = "mean")`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { age: [12, 13, 14, 15, 16, 17] }, scale: "continuous" });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * domainQuantiles(itemScores(table, 0), everybody, { probabilities: [0.5] })[0].estimate; // 14
 * ```
 */
export function domainQuantiles(
  values: Float64Array,
  domains: Domains,
  options: {
    readonly probabilities: readonly number[];
    readonly confidence?: number | undefined;
    readonly around?: "share" | "probability" | undefined;
  },
): SurveyQuantile[] {
  const { probabilities, confidence = 0.95, around = "share" } = options;
  const distributions = levelDistributions(values, domains);
  const byProbability = probabilities.map((probability) => {
    const quantiles = distributions.map((distribution) => inverse(distribution, probability));
    return { probability, quantiles, shares: surveyEstimates(sharesBelow(values, domains, quantiles)) };
  });
  return domains.levels.flatMap((level, at) =>
    byProbability.map(({ probability, quantiles, shares }) => {
      const { n, df, estimate: share, se, problem } = shares[at]!;
      const found = { level, probability, n, df, estimate: quantiles[at]! };
      const unknown = { se: null, low: null, high: null };
      if (share === null || se === null) return { ...found, ...unknown, problem };
      if (df <= 0) return { ...found, ...unknown, problem: messages.noDegreesOfFreedom() };
      if (share === 1) return { ...found, ...unknown, problem: messages.largestValue() };
      const t = studentCritical(confidence, df);
      const center = around === "share" ? share : probability;
      const half = t * se * Math.sqrt((center * (1 - center)) / (share * (1 - share)));
      const [low, high] = [center - half, center + half].map((end) => inverse(distributions[at]!, end));
      if (low == null || high == null)
        return {
          ...found,
          se: null,
          low: low ?? null,
          high: high ?? null,
          problem: messages.openInterval(),
        };
      return { ...found, se: (high - low) / (2 * t), low, high, problem: null };
    }),
  );
}

/** A level's values ascending, and the share of weight at or below each. */
interface Distribution {
  readonly values: readonly number[];
  readonly shares: Float64Array;
}

function levelDistributions(values: Float64Array, domains: Domains): Distribution[] {
  const { cellOfRow, cellLevel, levels, design } = domains;
  const rows: number[][] = levels.map(() => []);
  for (let row = 0; row < values.length; row++) {
    const cell = cellOfRow[row]!;
    if (cell >= 0 && !Number.isNaN(values[row]!) && design.weight[row]! > 0)
      rows[cellLevel[cell]!]!.push(row);
  }
  return rows.map((own) => {
    own.sort((a, b) => values[a]! - values[b]!);
    const shares = new Float64Array(own.length);
    let sum = 0;
    own.forEach((row, k) => {
      sum += design.weight[row]!;
      shares[k] = sum;
    });
    return { values: own.map((row) => values[row]!), shares: shares.map((share) => share / sum) };
  });
}

/** The smallest value with at least that share at or below it; null unless 0 < share <= 1. */
function inverse({ values, shares }: Distribution, share: number): number | null {
  if (share <= SAME_SHARE || share > 1 + SAME_SHARE) return null;
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shares[middle]! >= share - SAME_SHARE) high = middle;
    else low = middle + 1;
  }
  return values[low] ?? null;
}

function sharesBelow(values: Float64Array, domains: Domains, quantiles: readonly (number | null)[]) {
  const { cellOfRow, cellLevel } = domains;
  const below = values.map((value, row) => {
    const cell = cellOfRow[row]!;
    if (cell < 0 || Number.isNaN(value)) return Number.NaN;
    return Number(value <= (quantiles[cellLevel[cell]!] ?? Number.NaN));
  });
  return linearizedMeans(below, domains);
}
