import { constantItem } from "../../correlation/pairs/observed-categories";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { addSlopes, type Outcome, type OutcomeRows } from "./outcome";
import { uninformed, withInfluence } from "./outcome-influence";

/**
 * Linear regression of a continuous outcome on the covariates.
 *
 * @param scores by row of the table
 * @throws ItemwiseError "constant-item" where nothing is left of it, "no-information" where people are too few
 */
export function continuousOutcome(id: string, scores: Float64Array, data: OutcomeRows): Outcome {
  const { rows, weight, answered, covariates } = data;
  const size = covariates.length + 1;
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const first = answered.indexOf(1);
  if (first < 0) throw constantItem(id, 0);
  const origin = scores[first]!;
  const x = new Float64Array(size);
  let total = 0;
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 0) continue;
    total += weight[row]!;
    readRow(covariates, row, x);
    for (let i = 0; i < size; i++) {
      right[i]! += weight[row]! * x[i]! * (scores[row]! - origin);
      for (let j = 0; j < size; j++) normal[i * size + j]! += weight[row]! * x[i]! * x[j]!;
    }
  }
  const factor = choleskyFactor(normal, size);
  if (factor === null) throw uninformed(id);
  const estimates = choleskySolve(factor, right, { n: size });
  const residual = new Float64Array(rows);
  let squares = 0;
  let spread = 0;
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 0) continue;
    readRow(covariates, row, x);
    residual[row] = scores[row]! - origin - x.reduce((sum, value, i) => sum + value * estimates[i]!, 0);
    squares += weight[row]! * residual[row]! ** 2;
    spread += weight[row]! * (scores[row]! - origin) ** 2;
  }
  const variance = squares / total;
  if (!(squares > 1e-14 * spread)) throw constantItem(id, 1);
  const deviation = Math.sqrt(variance);
  const standardized = residual.map((value) => value / deviation);
  const own = {
    id,
    kind: "continuous" as const,
    unused: [],
    answered,
    answers: new Uint16Array(rows),
    categories: 1,
    levels: Float64Array.of(origin + estimates[0]!),
    slopes: estimates.slice(1),
    variance,
    upper: standardized,
    lower: standardized,
    parameters: size + 1,
  };
  return withInfluence(own, data, (row, into) => {
    const z = standardized[row]!;
    const pull = { row, first: z / deviation, second: (z * z - 1) / (2 * variance), factor: 1 };
    addSlopes(own, covariates, pull, into);
  });
}

function readRow(covariates: readonly Float64Array[], row: number, into: Float64Array): void {
  into[0] = 1;
  for (let q = 0; q < covariates.length; q++) into[q + 1] = covariates[q]![row]!;
}
