import { influenceSpread } from "../../survey/design/influence-covariance";
import type { IncompleteAnswers } from "../moments/group-moments";
import { momentPlace } from "../moments/moment-square";
import { groupScores } from "./answer-patterns";
import { likelihoodAt } from "./incomplete-likelihood";

/**
 * Covariance, per person, of the sum of people's scores: the derivatives of each one's log-likelihood by the moments.
 * Without strata and clusters the sum of squared weights times the scores' products, the weights scaled to add to 1,
 * times n; with them that of the sampling units' totals.
 *
 * @param moments where the scores are taken: the saturated model's or another's
 * @returns moments x moments; null where a pattern's covariance matrix is not positive definite
 * @see Yuan & Bentler (2000), Sociological Methodology, 30, 165-200. Reference: lavaan's first-order information.
 */
export function scoreCovariance(
  { group, patterns }: Pick<IncompleteAnswers, "group" | "patterns">,
  moments: Float64Array,
): Float64Array | null {
  const at = likelihoodAt(patterns, moments);
  if (at === null) return null;
  const { table, design, n } = group;
  const scores = groupScores(group);
  const p = patterns.items;
  const size = moments.length;
  const influences = new Float64Array(table.rows * size);
  for (const { pattern, inverse } of at.patterns) {
    const { answered, rows } = pattern;
    const q = answered.length;
    const apart = new Float64Array(q);
    const pull = new Float64Array(q);
    for (const row of rows) {
      const from = row * size;
      for (let a = 0; a < q; a++) apart[a] = scores[answered[a]!]![row]! - moments[answered[a]!]!;
      for (let a = 0; a < q; a++) {
        let sum = 0;
        for (let b = 0; b < q; b++) sum += inverse[a * q + b]! * apart[b]!;
        pull[a] = sum;
        influences[from + answered[a]!] = sum / patterns.total;
      }
      for (let a = 0; a < q; a++) {
        for (let b = a; b < q; b++) {
          const value = (a === b ? 0.5 : 1) * (pull[a]! * pull[b]! - inverse[a * q + b]!);
          influences[from + momentPlace(p, answered[a]!, answered[b]!)] = value / patterns.total;
        }
      }
    }
  }
  return influenceSpread(influences, table, { design, included: null }).map((value) => value * n);
}
