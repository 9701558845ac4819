import type { LatentDistribution } from "../../model/latent-distribution";
import { type CellMargins, cellMoments, type PreparedMonomial, prepareMonomial } from "./cell-moments";

/**
 * What a pattern's posterior distribution says of the factors' distribution: distances from the means and their products,
 * of which derivatives by means and covariances are sums.
 */
export interface LatentStatistics {
  readonly count: number;
  readonly means: Float64Array;
  /** statistics x statistics, symmetric: means of products. */
  readonly squares: Float64Array;
  /** statistics x (factors x points): means where a factor is at a point, times the point's probability. */
  readonly atPoints: Float64Array;
  /** @param values factors x points: distances from the means */
  readonly read: (values: Float64Array, squares: boolean) => void;
  /** By parameter (means, then covariances): what it takes of each statistic; and what it is less. */
  readonly combinations: readonly Float64Array[];
  readonly centers: readonly number[];
}

/** @param free means and covariances, as `freeCells` has them */
export function latentStatistics(
  margins: CellMargins,
  { precision, mean }: LatentDistribution,
  {
    means,
    cells,
    size,
  }: { means: readonly number[]; cells: readonly (readonly [number, number])[]; size: number },
): LatentStatistics {
  const m = mean.length;
  const axes = [...mean.keys()];
  const linear = means.length === 0 ? [] : axes.map((f) => [-1, f] as const);
  const quadratic =
    cells.length === 0 ? [] : axes.flatMap((f) => axes.slice(0, f + 1).map((g) => [g, f] as const));
  const statistics = [...linear, ...quadratic];
  const count = statistics.length;
  const own = statistics.map((factors) => prepareMonomial(factors));
  const pairs: { i: number; j: number; of: PreparedMonomial }[] = statistics.flatMap((one, i) =>
    statistics.slice(0, i + 1).map((other, j) => ({ i, j, of: prepareMonomial([...one, ...other]) })),
  );
  const along = statistics.flatMap((factors, i) =>
    axes.map((h) => ({ start: (i * m + h) * size, of: prepareMonomial(factors, h) })),
  );
  const moments = cellMoments(margins, m, size);
  const out = {
    means: new Float64Array(count),
    squares: new Float64Array(count * count),
    atPoints: new Float64Array(count * m * size),
  };
  return {
    count,
    ...out,
    read(values, squares) {
      moments.place(values);
      own.forEach((of, i) => {
        out.means[i] = moments.mean(of);
      });
      if (!squares) return;
      for (const { i, j, of } of pairs) {
        out.squares[i * count + j] = out.squares[j * count + i] = moments.mean(of);
      }
      for (const { start, of } of along) moments.alongAxis(of, out.atPoints, start);
    },
    combinations: [
      ...means.map((f) => Float64Array.from(statistics, ([a, b]) => (a < 0 ? precision[f * m + b]! : 0))),
      ...cells.map(([f, g]) =>
        Float64Array.from(statistics, ([a, b]) => {
          if (a < 0) return 0;
          const one = precision[f * m + a]! * precision[g * m + b]!;
          const other = precision[f * m + b]! * precision[g * m + a]!;
          return (a === b ? one : one + other) / (f === g ? 2 : 1);
        }),
      ),
    ],
    centers: [...means.map(() => 0), ...cells.map(([f, g]) => precision[f * m + g]! / (f === g ? 2 : 1))],
  };
}
