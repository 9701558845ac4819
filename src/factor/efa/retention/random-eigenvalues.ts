import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { flatEigenvalues } from "../../../numeric/linear-algebra/flat-eigen";
import { createRandom } from "../../../numeric/random/random";
import { inline, type ReplicateJob, type Workers } from "../../../numeric/workers/workers";
import { randomCorrelations } from "./random-correlation";
import type { RandomItems } from "./random-items";

/** A matrix whose smallest eigenvalue is below this is not positive definite, as in `correlate`. */
const MIN_EIGENVALUE = 1e-10;

/** Eigenvalues of a correlation matrix and of its reduced form, both descending. */
export interface ScreeEigenvalues {
  readonly components: Float64Array;
  readonly factors: Float64Array;
  /** Each item's communality: the diagonal of the reduced matrix. */
  readonly communalities: Float64Array;
  readonly diagonal: ReducedDiagonal;
  readonly positiveDefinite: boolean;
}

type ReducedDiagonal = "squared-multiple-correlation" | "largest-correlation";

/**
 * Eigenvalues for parallel analysis: of the correlation matrix (components), and of the same matrix with each item's
 * squared multiple correlation with the others, 1 - 1/r^ii, on the diagonal (factors; Guttman 1956; Humphreys &
 * Montanelli 1975), or its largest absolute correlation (Thurstone 1947) if the matrix is not positive definite (see
 * `diagonal`).
 * @param matrix row-major p x p correlations, finite
 * @param wish "largest-correlation" forces that diagonal, for comparison with a matrix that needs it
 */
export function screeEigenvalues(
  matrix: Float64Array,
  wish: ReducedDiagonal = "squared-multiple-correlation",
): ScreeEigenvalues {
  const p = Math.round(Math.sqrt(matrix.length));
  const components = flatEigenvalues(matrix.slice(), p);
  const positiveDefinite = components[p - 1]! >= MIN_EIGENVALUE;
  const usable = positiveDefinite && wish === "squared-multiple-correlation";
  const inverse = usable ? symmetricInverse(matrix, p) : null;
  const communalities = Float64Array.from({ length: p }, (_, i) =>
    inverse === null ? largestElsewhere(matrix, i, p) : 1 - 1 / inverse[i * p + i]!,
  );
  const reduced = matrix.slice();
  for (let i = 0; i < p; i++) reduced[i * p + i] = communalities[i]!;
  return {
    components,
    factors: flatEigenvalues(reduced, p),
    communalities,
    diagonal: inverse === null ? "largest-correlation" : "squared-multiple-correlation",
    positiveDefinite,
  };
}

function largestElsewhere(matrix: Float64Array, own: number, p: number): number {
  let most = 0;
  for (let j = 0; j < p; j++) if (j !== own) most = Math.max(most, Math.abs(matrix[own * p + j]!));
  return most;
}

/** Eigenvalues of many random data sets: `components[k][r]` is the k-th largest of replicate r. */
export interface RandomEigenvalues {
  readonly components: readonly Float64Array[];
  readonly factors: readonly Float64Array[];
  /** Pairs of items with an empty cell, over all data sets. */
  readonly pairsWithEmptyCell: number;
  /** Data sets whose matrix was not positive definite (see `screeEigenvalues`). */
  readonly notPositiveDefinite: number;
}

/**
 * Draws data sets of independent random items and keeps the eigenvalues of their correlations. Replicate r draws from
 * stream r of the seed alone. If fewer people are drawn than the data sets stand for, the correlations are scaled down
 * to the spread among all of them.
 * @param items from `randomItems`
 * @param options.diagonal of the reduced matrices, as for the observed matrix
 */
export function randomEigenvalues(
  items: RandomItems,
  options: {
    replicates: number;
    seed: number;
    correction: "half" | "none";
    diagonal?: ReducedDiagonal | undefined;
    onProgress?: ((done: number, total: number) => void) | undefined;
    workers?: Workers | undefined;
  },
): RandomEigenvalues {
  const { replicates, seed, correction, diagonal, onProgress, workers = inline } = options;
  const drawn = workers.replicate(
    randomEigenvaluesJob,
    { items, seed, correction, diagonal },
    { count: replicates, onProgress },
  );
  return {
    components: items.scores.map((_, k) => Float64Array.from(drawn, ({ components }) => components[k]!)),
    factors: items.scores.map((_, k) => Float64Array.from(drawn, ({ factors }) => factors[k]!)),
    pairsWithEmptyCell: drawn.reduce((sum, one) => sum + one.pairsWithEmptyCell, 0),
    notPositiveDefinite: drawn.filter(({ positiveDefinite }) => !positiveDefinite).length,
  };
}

interface RandomEigenvaluesInput {
  readonly items: RandomItems;
  readonly seed: number;
  readonly correction: "half" | "none";
  readonly diagonal: ReducedDiagonal | undefined;
}

export const randomEigenvaluesJob: ReplicateJob<
  RandomEigenvaluesInput,
  Omit<ScreeEigenvalues, "communalities"> & { readonly pairsWithEmptyCell: number }
> = {
  id: "random-eigenvalues",
  prepare({ items, seed, correction, diagonal }) {
    const scale = Math.sqrt((items.n - 1) / (items.people - 1));
    const draw = randomCorrelations(items, correction);
    return (replicate) => {
      const { matrix, pairsWithEmptyCell } = draw(createRandom(seed, replicate));
      // Independent correlations vary in proportion to 1 / sqrt(n - 1).
      if (scale < 1) scaleDown(matrix, { scale, size: items.scores.length });
      const { communalities: _, ...eigenvalues } = screeEigenvalues(matrix, diagonal);
      return { ...eigenvalues, pairsWithEmptyCell };
    };
  },
};

function scaleDown(matrix: Float64Array, { scale, size }: { scale: number; size: number }): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) if (i !== j) matrix[i * size + j]! *= scale;
  }
}
