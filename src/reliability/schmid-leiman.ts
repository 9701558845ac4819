import type { Warning } from "../errors";
import { efa } from "../factor/efa/efa";
import type { EfaSolution } from "../factor/efa/solution";
import * as messages from "./messages";

export interface SchmidLeiman {
  /** By item. */
  readonly general: readonly number[];
  /** Residualized by the general factor, item x factor. */
  readonly group: readonly (readonly number[])[];
}

/**
 * The transformation of Schmid & Leiman (1957): from a one-factor solution of the factor correlations with loadings g,
 * general loadings are pattern times g, and group loadings pattern times the root of 1 - g^2.
 * @param solution an oblique solution with at least three factors
 * @param options.n people, for the record of the second-order solution
 * @returns null where the second-order solution does not converge; warnings name factors without group variance.
 *   Reference: psych `schmid`.
 */
export function schmidLeiman(
  solution: EfaSolution,
  options: { n: number },
): { loadings: SchmidLeiman | null; warnings: readonly Warning[] } {
  const items = Array.from({ length: solution.factors }, (_, k) => messages.factor({ number: k + 1 }));
  const second = efa(
    { matrix: solution.phi, items, n: options.n },
    { factors: 1, extraction: "minres", rotation: "none" },
  );
  if (!second.converged) {
    const message = messages.omegaSecondOrderNotConverged();
    return { loadings: null, warnings: [{ code: "omega-not-converged", message }] };
  }
  const above = second.loadings.map((row) => row[0]!);
  const rest = above.map((loading) => Math.sqrt(Math.max(0, 1 - loading * loading)));
  const loadings = {
    general: solution.loadings.map((row) => row.reduce((sum, value, k) => sum + value * above[k]!, 0)),
    group: solution.loadings.map((row) => row.map((value, k) => value * rest[k]!)),
  };
  return { loadings, warnings: secondOrderHeywood(second.heywood) };
}

function secondOrderHeywood(factors: readonly string[]): Warning[] {
  if (factors.length === 0) return [];
  return [{ code: "omega-second-order-heywood", message: messages.omegaSecondOrderHeywood({ factors }) }];
}
