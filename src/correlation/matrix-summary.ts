import type { Warning } from "../errors";
import { symmetricEigen } from "../numeric/linear-algebra/matrix";
import { writtenCount, writtenFigure } from "../numeric/sums/written-number";
import type { CorrelationMatrix } from "./correlation-matrix";
import { bartlettSphericity, kaiserMeyerOlkin } from "./sampling-adequacy";
import { smooth } from "./smooth";

/** A matrix whose smallest eigenvalue is below this is not positive definite. */
const LEAST_EIGENVALUE = 1e-10;

/** The part of a `CorrelationMatrix` that is computed from the correlations alone, with its warnings. */
export function matrixSummary(
  matrix: readonly (readonly number[])[],
  about: { ids: readonly string[]; n: number },
): Pick<
  CorrelationMatrix,
  "eigenvalues" | "smoothed" | "smoothedMatrix" | "smoothingChange" | "kmo" | "bartlett" | "warnings"
> {
  const eigenvalues = symmetricEigen(matrix).values;
  const smallest = eigenvalues.at(-1) ?? 0;
  const smoothed = smallest < LEAST_EIGENVALUE ? smooth(matrix) : null;
  const kmo = smoothed === null ? kaiserMeyerOlkin(matrix) : null;
  const bartlett = smoothed === null ? bartlettSphericity(matrix, about.n) : null;
  const warnings: Warning[] = [];
  if (smoothed !== null) {
    warnings.push({
      code: "not-positive-definite",
      message: `The correlation matrix is not positive definite (smallest eigenvalue ${writtenFigure(smallest)}): KMO, Bartlett's test and the chi-square of maximum likelihood are not defined. Where a later step needs such a matrix it uses a smoothed one, which changes no correlation by more than ${writtenFigure(smoothed.change)}.`,
    });
  }
  if (smoothed === null && kmo === null) {
    warnings.push({
      code: "kmo-not-defined",
      message: "All correlations are zero: the Kaiser-Meyer-Olkin measure is not defined.",
    });
  }
  if (smoothed === null && bartlett === null) {
    warnings.push({
      code: "bartlett-not-defined",
      message: `Bartlett's test needs more people than ${writtenCount(about.n)} for ${matrix.length} items.`,
    });
  }
  return {
    eigenvalues,
    smoothed: smoothed !== null,
    smoothedMatrix: smoothed?.matrix ?? null,
    smoothingChange: smoothed?.change ?? null,
    kmo:
      kmo === null
        ? null
        : { overall: kmo.overall, items: Object.fromEntries(about.ids.map((id, i) => [id, kmo.items[i]!])) },
    bartlett,
    warnings,
  };
}
