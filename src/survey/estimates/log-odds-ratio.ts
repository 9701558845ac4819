import { log } from "../../numeric/elementary/log";
import type { Domains } from "./domains";
import { type Linearized, levelSums } from "./linearized";

/**
 * Logarithms of the odds ratio of two yes-or-no variables, over the people of each level who have both: how much higher
 * the odds of the one are among those with the other. Unlike the share of both over that expected of independent
 * variables, which cannot exceed 1 over the larger share, it is not bounded by how rare they are.
 *
 * @param values both by row of the table: 1 yes, 0 no, NaN unknown
 * @returns NaN for a level where one of the four combinations has nobody
 * @see Taylor linearization of the four weighted counts (Binder 1983). Reference: the slope of R's
 *   `svyglm(family = quasibinomial)` of the one on the other.
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 1, 1, 1], b: [0, 0, 1, 0, 1, 1] } });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const both = { first: itemScores(table, 0), second: itemScores(table, 1) };
 * Math.exp(logOddsRatios(both, everybody).estimates[0]).toFixed(2); // "4.00"
 * ```
 */
export function logOddsRatios(
  { first, second }: { readonly first: Float64Array; readonly second: Float64Array },
  domains: Domains,
): Linearized {
  const { cellOfRow, cellLevel, levels, design } = domains;
  const combination = first.map((one, row) => 2 * one + second[row]!);
  const weights = levels.map(() => new Float64Array(4));
  for (let row = 0; row < cellOfRow.length; row++) {
    if (cellOfRow[row]! < 0 || Number.isNaN(combination[row]!)) continue;
    weights[cellLevel[cellOfRow[row]!]!]![combination[row]!]! += design.weight[row]!;
  }
  const estimates = Float64Array.from(weights, ([no, onlySecond, onlyFirst, both]) => {
    const ratio = (both! * no!) / (onlySecond! * onlyFirst!);
    return ratio > 0 && Number.isFinite(ratio) ? log(ratio) : Number.NaN;
  });
  const influences = combination.map((place, row) => {
    if (cellOfRow[row]! < 0 || Number.isNaN(place)) return Number.NaN;
    const weight = weights[cellLevel[cellOfRow[row]!]!]![place]!;
    return (place === 0 || place === 3 ? 1 : -1) / weight;
  });
  return { domains, sums: levelSums(combination, domains), estimates, influences };
}
