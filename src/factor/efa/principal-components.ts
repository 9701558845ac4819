import { ItemwiseError, type Warning } from "../../errors";
import { multiply, type Rows, symmetricEigen, transpose } from "../../numeric/linear-algebra/matrix";
import { createRandom } from "../../numeric/random/random";
import { checkCorrelations, type EfaInput, type EfaOptions, symmetrized } from "./efa";
import { rootMeanSquareResidual } from "./factor-fit";
import * as messages from "./messages";
import { type OrderedSolution, orderAndReflect, rescaled } from "./order-and-reflect";
import { rotate } from "./rotation/rotate";
import { rotationWarnings } from "./rotation/rotation-warnings";
import type { Rotation } from "./rotation/rotations";
import type { RotationStarts } from "./solution";

/** Principal components of correlations; plain numbers. Components in order of explained variance. */
export interface ComponentSolution {
  readonly items: readonly string[];
  readonly components: number;
  readonly rotation: Rotation;
  /** Of all components, largest first. */
  readonly eigenvalues: readonly number[];
  /** Pattern matrix, item x component. */
  readonly loadings: Rows;
  /** Structure matrix: correlations of items with components. */
  readonly structure: Rows;
  /** Correlations of the components. */
  readonly phi: Rows;
  readonly communalities: readonly number[];
  readonly uniquenesses: readonly number[];
  /** Each component's share of the total variance. */
  readonly variance: readonly number[];
  /** Weights of standardized items in the component scores, item x component. */
  readonly weights: Rows;
  /** Root mean square of the correlations that the components leave unexplained. */
  readonly rmsr: number;
  readonly rotationStarts: RotationStarts | null;
  readonly warnings: readonly Warning[];
}

export interface ComponentOptions extends Omit<EfaOptions, "factors" | "extraction"> {
  /** By default as many as have an eigenvalue above 1, at least one. */
  readonly components?: number | undefined;
}

const DEFAULT_STARTS = 20;
/** Eigenvalues that are smaller are 0 up to rounding. */
const SMALLEST = 1e-10;

/**
 * Principal components of a correlation matrix (Hotelling 1933): eigenvectors scaled to the eigenvalues as variances,
 * rotated as factors are. Unlike factors they include each item's own variance, and so have larger loadings.
 * @throws ItemwiseError "bad-matrix", "too-few-items", "bad-components"; as `rotate`
 * @see Reference: psych::principal (its scores of converged rotations).
 * @example
 * ```ts
 * const matrix = [[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]];
 * const { loadings } = principalComponents({ matrix, n: 200, items: ["a", "b", "c"] }, {});
 * loadings.map(([loading]) => loading.toFixed(2)); // ["0.85", "0.82", "0.77"]
 * ```
 */
export function principalComponents(correlation: EfaInput, options: ComponentOptions): ComponentSolution {
  return solvedComponents(correlation, options, null).solution;
}

/**
 * The components as `principalComponents` gives them, and as rotated.
 * @param scales the items' standard deviations, for components of their covariances; null for those of correlations
 */
export function solvedComponents(
  correlation: EfaInput,
  options: ComponentOptions,
  scales: readonly number[] | null,
): { readonly solution: ComponentSolution; readonly raw: OrderedSolution } {
  checkCorrelations(correlation);
  if (correlation.items.length < 2) {
    throw new ItemwiseError("too-few-items", messages.componentsOfOne, {
      hint: messages.componentsOfOneHint,
    });
  }
  const { rotation = "none" } = options;
  const matrix = symmetrized(correlation.matrix);
  const { values, vectors } = symmetricEigen(
    scales === null
      ? matrix
      : matrix.map((row, i) => row.map((value, j) => value * (scales[i]! * scales[j]!))),
  );
  const components = options.components ?? Math.max(1, values.filter((value) => value > 1).length);
  checkComponents(components, values);
  const kept = values.slice(0, components);
  const axes = vectors.map((row) => row.slice(0, components));
  const rotated = rotate(
    axes.map((row) => row.map((value, k) => value * Math.sqrt(kept[k]!))),
    rotation,
    {
      ...options,
      starts: Math.max(1, options.rotationStarts ?? DEFAULT_STARTS),
      random: createRandom(options.seed ?? 1),
    },
  );
  const raw = orderAndReflect(rotated, null);
  const { heywood: _, ...matrices } = scales === null ? raw : rescaled(raw, scales);
  // The inverse of the correlations within the components' space, which exists for singular matrices, too.
  const inner = multiply(transpose(axes), raw.structure).map((row, k) =>
    row.map((value) => value / kept[k]!),
  );
  const weights = multiply(axes, inner);
  const solution = {
    items: [...correlation.items],
    components,
    rotation,
    eigenvalues: values,
    ...matrices,
    weights: scales === null ? weights : weights.map((row, i) => row.map((value) => value * scales[i]!)),
    rmsr: rootMeanSquareResidual(matrix, multiply(matrices.loadings, transpose(matrices.structure))),
    rotationStarts: rotated.starts,
    warnings: rotationWarnings(rotated, options),
  };
  return { solution, raw };
}

function checkComponents(components: number, eigenvalues: readonly number[]): void {
  const most = eigenvalues.filter((value) => value > SMALLEST).length;
  if (Number.isInteger(components) && components >= 1 && components <= most) return;
  throw new ItemwiseError(
    "bad-components",
    () => messages.badComponents({ components: String(components) }),
    {
      hint: () => messages.badComponentsHint({ most }),
    },
  );
}
