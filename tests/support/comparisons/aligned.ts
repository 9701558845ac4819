import { alignFactors } from "../../../src/factor/efa/congruence";
import type { EfaSolution } from "../../../src/factor/efa/solution";

/** Loadings and factor correlations in the order and with the signs of a reference's loadings. */
export function aligned(
  solution: Pick<EfaSolution, "loadings" | "phi">,
  reference: readonly (readonly number[])[],
): { loadings: number[][]; phi: number[][] } {
  const { columns, signs, loadings } = alignFactors(solution.loadings, reference);
  const phi = columns.map((k, i) => columns.map((l, j) => signs[i]! * signs[j]! * solution.phi[k]![l]!));
  return { loadings, phi };
}
