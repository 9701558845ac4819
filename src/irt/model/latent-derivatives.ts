import { addRows, type DerivativeTotals } from "./derivative-totals";
import type { IrtModel } from "./irt-model";
import {
  cellProducts,
  type LatentDistribution,
  type LatentMoments,
  latentGradient,
} from "./latent-distribution";
import type { GroupRows } from "./model-layout";

interface LatentRows {
  readonly layout: GroupRows;
  readonly latent: LatentDistribution;
  /** The expected moments of the group's people. */
  readonly people: LatentMoments;
}

/** Adds the derivatives by a group's free means and covariances. */
export function addLatent(
  model: IrtModel,
  { layout, latent, people }: LatentRows,
  totals: DerivativeTotals,
): void {
  const m = layout.means.length;
  const { means, cells, rows } = freeCells(model, layout);
  if (rows.length === 0) return;
  const derivatives = latentGradient(people, latent);
  const gradient = Float64Array.from([
    ...means.map((f) => derivatives.mean[f]!),
    ...cells.map(([f, g]) => derivatives.covariance[f * m + g]!),
  ]);
  const information =
    totals.complete === null ? null : latentInformation(latent, { means, cells, people: people.people });
  addRows(model, rows, { own: { gradient, information }, ...totals });
}

type Cell = readonly [number, number];

/** Factors with a free mean, pairs of factors with a free covariance, and the rows of these. */
export function freeCells(
  model: IrtModel,
  layout: GroupRows,
): { means: number[]; cells: Cell[]; rows: number[] } {
  const m = layout.means.length;
  const isFree = (row: number): boolean => model.parameters[row]!.free >= 0;
  const rowOf = ([f, g]: Cell): number => layout.covariances[f * m + g]!;
  const factors = [...layout.means.keys()];
  const means = factors.filter((f) => isFree(layout.means[f]!));
  const cells = factors
    .flatMap((f) => factors.slice(0, f + 1).map((g): Cell => [f, g]))
    .filter((cell) => isFree(rowOf(cell)));
  return { means, cells, rows: [...means.map((f) => layout.means[f]!), ...cells.map(rowOf)] };
}

/** Fisher's information of people about these means and covariances of a normal distribution. */
export function latentInformation(
  { precision, mean }: LatentDistribution,
  { means, cells, people }: { means: readonly number[]; cells: readonly Cell[]; people: number },
): Float64Array {
  const m = mean.length;
  const size = means.length + cells.length;
  const information = new Float64Array(size * size);
  means.forEach((f, i) => {
    means.forEach((g, j) => {
      information[i * size + j] = people * precision[f * m + g]!;
    });
  });
  cells.forEach((one, i) => {
    cells.forEach((other, j) => {
      information[(means.length + i) * size + means.length + j] =
        (people * cellProducts([precision, precision], m, [one, other])) / 2;
    });
  });
  return information;
}
