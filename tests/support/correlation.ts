import type { CorrelationMatrix } from "../../src/correlation/correlation-matrix";
import { symmetricEigen } from "../../src/numeric/linear-algebra/matrix";

/** A correlation record around a given matrix, for functions that read one; items are a, b, c, ... */
export function correlationOf(
  matrix: readonly (readonly number[])[],
  options: { n: number } & Partial<CorrelationMatrix>,
): CorrelationMatrix {
  const items = matrix.map((_, j) => String.fromCharCode(97 + j));
  return {
    type: "tetrachoric",
    items,
    missing: "listwise",
    pairN: matrix.map((row) => row.map(() => options.n)),
    matrix,
    standardErrors: matrix.map((row) => row.map(() => null)),
    thresholds: {},
    eigenvalues: symmetricEigen(matrix).values,
    adjustedPairs: [],
    smoothed: false,
    smoothedMatrix: null,
    smoothingChange: null,
    kmo: null,
    bartlett: null,
    warnings: [],
    ...options,
  };
}
