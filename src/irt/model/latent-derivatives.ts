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
  const { means, cells } = freeCells(model, layout);
  if (cells.length + means.length === 0) return;
  const derivatives = latentGradient(people, latent);
  const rows = [
    ...means.map((f) => layout.means[f]!),
    ...cells.map(([f, g]) => layout.covariances[f * m + g]!),
  ];
  const gradient = Float64Array.from([
    ...means.map((f) => derivatives.mean[f]!),
    ...cells.map(([f, g]) => derivatives.covariance[f * m + g]!),
  ]);
  const information =
    totals.complete === null ? null : latentInformation(latent, { means, cells, people: people.people });
  addRows(model, rows, { own: { gradient, information }, ...totals });
}

type Cell = readonly [number, number];

/** Factors with a free mean, and pairs of factors with a free covariance. */
export function freeCells(
  model: IrtModel,
  { means, covariances }: GroupRows,
): { means: number[]; cells: Cell[] } {
  const m = means.length;
  const isFree = (row: number): boolean => model.parameters[row]!.free >= 0;
  const factors = Array.from({ length: m }, (_, f) => f);
  return {
    means: factors.filter((f) => isFree(means[f]!)),
    cells: factors.flatMap((f) =>
      factors.flatMap((g): Cell[] => (g <= f && isFree(covariances[f * m + g]!) ? [[f, g]] : [])),
    ),
  };
}

/** Fisher's information of people about these means and covariances of a normal distribution. */
function latentInformation(
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
