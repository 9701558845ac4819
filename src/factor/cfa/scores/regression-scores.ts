import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product } from "../../../numeric/linear-algebra/dense";
import type { GroupLayout } from "../estimation/group-layout";
import type { ModelState } from "../estimation/model-state";

/**
 * Regression factor scores of continuous answers, alpha + Phi Lambda' Sigma^-1 (y - mu), with the standard errors of
 * prediction, the roots of the diagonal of Phi - Phi Lambda' Sigma^-1 Lambda Phi (Thurstone 1935; Lawley & Maxwell 1971).
 *
 * @returns null where Sigma is not positive definite; otherwise scores of one person's answers, null where one is NaN
 * Reference: `lavaan::lavPredict(method = "regression", se = "standard")`.
 */
export function regressionScores(
  { sigma, phi, phiLambda, mu, factorMeans }: ModelState,
  { items: p, factors, itemFactors }: Pick<GroupLayout, "items" | "factors" | "itemFactors">,
): ((answers: readonly number[]) => { mode: Float64Array; standardErrors: Float64Array } | null) | null {
  const inverse = symmetricInverse(sigma, p);
  if (inverse === null) return null;
  const m = factors - itemFactors.length;
  const weights = product(phiLambda, inverse, { rows: m, inner: p, columns: p });
  const standardErrors = Float64Array.from({ length: m }, (_, f) => {
    let variance = phi[f * factors + f]!;
    for (let j = 0; j < p; j++) variance -= weights[f * p + j]! * phiLambda[f * p + j]!;
    return Math.sqrt(Math.max(0, variance));
  });
  return (answers) => {
    if (answers.some(Number.isNaN)) return null;
    const mode = factorMeans.slice(0, m);
    for (let f = 0; f < m; f++) {
      for (let j = 0; j < p; j++) mode[f]! += weights[f * p + j]! * (answers[j]! - mu[j]!);
    }
    return { mode, standardErrors };
  };
}
