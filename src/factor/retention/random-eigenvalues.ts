import { createRandom } from "../../numeric/random";
import { randomCorrelations } from "./random-correlation";
import type { RandomItems } from "./random-items";
import { type ReducedDiagonal, screeEigenvalues } from "./reduced-matrix";

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
 * Draws data sets of independent random items and keeps the eigenvalues of their correlations. Replicate r draws
 * from stream r of the seed alone, whatever came before it. Where fewer people are drawn than the data sets stand for,
 * the correlations are scaled down to the spread that they have among all of them.
 *
 * @param items from `randomItems`
 * @param options.diagonal of the reduced matrices, as in the one that they are compared with
 */
export function randomEigenvalues(
  items: RandomItems,
  options: {
    replicates: number;
    seed: number;
    correction: "half" | "none";
    diagonal?: ReducedDiagonal;
    onProgress?: ((done: number, total: number) => void) | undefined;
  },
): RandomEigenvalues {
  const { replicates, seed, correction, diagonal, onProgress } = options;
  const scale = Math.sqrt((items.n - 1) / (items.people - 1));
  const draw = randomCorrelations(items, correction);
  const components = items.scores.map(() => new Float64Array(replicates));
  const factors = items.scores.map(() => new Float64Array(replicates));
  let pairsWithEmptyCell = 0;
  let notPositiveDefinite = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const random = draw(createRandom(seed, replicate));
    const eigenvalues = screeEigenvalues(
      scale < 1 ? scaledDown(random.matrix, scale) : random.matrix,
      diagonal,
    );
    components.forEach((values, k) => {
      values[replicate] = eigenvalues.components[k]!;
    });
    factors.forEach((values, k) => {
      values[replicate] = eigenvalues.factors[k]!;
    });
    pairsWithEmptyCell += random.pairsWithEmptyCell;
    if (!eigenvalues.positiveDefinite) notPositiveDefinite++;
    onProgress?.(replicate + 1, replicates);
  }
  return { components, factors, pairsWithEmptyCell, notPositiveDefinite };
}

/** Independent correlations vary in proportion to 1 / sqrt(n - 1). */
function scaledDown(matrix: readonly (readonly number[])[], scale: number): number[][] {
  return matrix.map((row, i) => row.map((value, j) => (i === j ? value : scale * value)));
}
