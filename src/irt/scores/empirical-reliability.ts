import type { FittedIrt } from "../model/fitted-irt";
import type { PersonScores } from "./person-scores";

/**
 * Empirical reliability of scores by factor: their variance over it plus the mean of their squared standard errors, by
 * people's weights.
 *
 * @returns null where the scores do not vary
 * @see Checked against mirt 1.45.1's `empirical_rxx`.
 */
export function empiricalReliability(
  { table, n }: FittedIrt,
  { factors, of, estimates, standardErrors }: PersonScores,
): (number | null)[] {
  const m = factors.length;
  return factors.map((_, f) => {
    let people = 0;
    let sum = 0;
    let error = 0;
    of.forEach((distinct, row) => {
      if (distinct < 0) return;
      people += table.weight[row]!;
      sum += table.weight[row]! * estimates[distinct * m + f]!;
      error += table.weight[row]! * standardErrors[distinct * m + f]! ** 2;
    });
    const mean = sum / people;
    let squares = 0;
    of.forEach((distinct, row) => {
      if (distinct >= 0) squares += table.weight[row]! * (estimates[distinct * m + f]! - mean) ** 2;
    });
    const variance = (squares / people) * (n / (n - 1));
    return variance > 0 ? variance / (variance + error / people) : null;
  });
}
