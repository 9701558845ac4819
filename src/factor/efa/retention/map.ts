import { symmetricEigen } from "../../../numeric/linear-algebra/matrix";
import * as messages from "../messages";
import type { MinimumAveragePartial } from "./retention-result";

/** Remaining variance that counts as 0. */
const NO_VARIANCE = 1e-12;

/**
 * Minimum average partial correlation after partialling out 0 to p - 1 principal components (Velicer 1976; fourth
 * powers: Velicer, Eaton & Fava 2000). The number of factors, possibly 0, has the smallest mean; the first of ties. The
 * sequence ends early, with a warning, where some item has no variance left (a matrix that is not positive definite).
 * Checked against psych::vss 2.4.12 (whose first value is one component).
 * @param matrix p x p correlations, p >= 2
 */
export function minimumAveragePartial(matrix: readonly (readonly number[])[]): MinimumAveragePartial {
  const steps = residualMeans(matrix);
  const end = steps.indexOf(null);
  const computed = (end < 0 ? steps : steps.slice(0, end)).filter((step) => step !== null);
  const values = computed.map((step) => step.squared);
  const values4 = computed.map((step) => step.fourth);
  const warnings =
    end < 0
      ? []
      : [
          {
            code: "map-ends-early",
            message: messages.mapEndsEarly({ last: end - 1, next: end }),
          },
        ];
  return { values, factors: indexOfLeast(values), values4, factors4: indexOfLeast(values4), warnings };
}

/**
 * The mean partial correlations for m = 0 .. p - 1; the residual covariance is the sum over the components from m on.
 */
function residualMeans(
  matrix: readonly (readonly number[])[],
): ({ squared: number; fourth: number } | null)[] {
  const size = matrix.length;
  const { values, vectors } = symmetricEigen(matrix);
  const left = matrix.map((row) => row.map(() => 0));
  const steps: ({ squared: number; fourth: number } | null)[] = [];
  for (let m = size - 1; m >= 0; m--) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) left[i]![j]! += values[m]! * vectors[i]![m]! * vectors[j]![m]!;
    }
    steps.unshift(meanPartials(left));
  }
  return steps;
}

function meanPartials(left: readonly (readonly number[])[]): { squared: number; fourth: number } | null {
  const size = left.length;
  let squared = 0;
  let fourth = 0;
  for (let i = 0; i < size; i++) {
    if (!(left[i]![i]! > NO_VARIANCE)) return null;
    for (let j = 0; j < i; j++) {
      const square = left[i]![j]! ** 2 / (left[i]![i]! * left[j]![j]!);
      squared += square;
      fourth += square * square;
    }
  }
  const pairs = (size * (size - 1)) / 2;
  return { squared: squared / pairs, fourth: fourth / pairs };
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((best, value, k) => (value < values[best]! ? k : best), 0);
}
