import { ItemwiseError } from "../../errors";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { crossProduct, product } from "../../numeric/linear-algebra/dense";
import type { Outcome, OutcomeRows } from "./outcome";

/**
 * Completes an outcome by its influences: the people's scores times the inverse of the sum of their products, which
 * estimates the information (Muthén 1984, equation 23).
 *
 * @param score writes the slopes of one person's log-likelihood in a row, into zeros
 * @throws ItemwiseError "no-information" where the scores' products have no inverse
 */
export function withInfluence(
  outcome: Omit<Outcome, "influence">,
  { rows, weight, answered }: OutcomeRows,
  score: (row: number, into: Float64Array) => void,
): Outcome {
  const columns = outcome.parameters;
  const scores = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 1) score(row, scores.subarray(row * columns, (row + 1) * columns));
  }
  const inverse = symmetricInverse(crossProduct(scores, { rows, columns }, weight), columns);
  if (inverse === null) throw uninformed(outcome.id);
  return { ...outcome, influence: product(scores, inverse, { rows, inner: columns, columns }) };
}

export function uninformed(id: string): ItemwiseError {
  return new ItemwiseError(
    "no-information",
    `The people who answered item ${id} are too few to tell how the covariates go with it.`,
    { hint: "Leave covariates out, or the item, or the group." },
  );
}
