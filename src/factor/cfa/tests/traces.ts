import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, transposed, transposedProduct } from "../../../numeric/linear-algebra/dense";
import { independentParts } from "../standard-errors/independent-parts";
import {
  expectedInformation,
  meat,
  spreadBy,
  sumOverGroups,
  type WeightedGroup,
} from "../standard-errors/weighted-groups";

/** Traces of U Gamma and of its square, by which a chi-square that is none is corrected. */
export interface Traces {
  readonly first: number;
  /** Null where only the first is known. */
  readonly second: number | null;
}

/**
 * tr(U Gamma) and tr(U Gamma U Gamma), U = W - W J (J' W J)^-1 J' W (Satorra & Bentler 1994; Muthén 1993), from the
 * groups' own small matrices and sums in the parameters, without a matrix in the moments of all groups.
 *
 * @param groups the groups at the solution
 * @returns null where the information is singular
 */
export function scalingTraces(groups: readonly WeightedGroup[]): Traces | null {
  let first = 0;
  let second = 0;
  for (const part of independentParts(groups)) {
    const traces = tracesOfPart(part.groups, part.free);
    if (traces === null) return null;
    first += traces[0];
    second += traces[1];
  }
  return { first, second };
}

function tracesOfPart(groups: readonly WeightedGroup[], free: number): [number, number] | null {
  const inverse = symmetricInverse(expectedInformation(groups, free), free);
  if (inverse === null) return null;
  const spread = product(inverse, meat(groups, free), { rows: free, inner: free, columns: free });
  let first = -trace(spread, free);
  let second = innerProduct(spread, transposed(spread, { rows: free, columns: free }));
  second -= 2 * innerProduct(inverse, secondMeat(groups, free));
  for (const { data, weigh } of groups) {
    const size = data.moments.length;
    const weighed = weigh(data.gamma, size);
    first += trace(weighed, size);
    second += innerProduct(weighed, transposed(weighed, { rows: size, columns: size }));
  }
  return [first, second];
}

/** The sum of share J' W Gamma W Gamma W J. */
function secondMeat(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, ({ data, weighed, weigh, columns }) => {
    const size = data.moments.length;
    const width = columns.length;
    const spread = spreadBy(data.gamma, weighed, { rows: size, columns: width });
    return transposedProduct(spread, weigh(spread, width), { rows: width, inner: size, columns: width });
  });
}

/** Sum of the diagonal. */
export function trace(matrix: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += matrix[i * n + i]!;
  return sum;
}
