import { product } from "../../../numeric/linear-algebra/dense";
import { dotAt, multiplyAt } from "../../../numeric/linear-algebra/ranges";
import { addRows, type IrtModel } from "../../model/irt-model";
import {
  cellPlaces,
  cellProducts,
  type LatentDistribution,
  type LatentMoments,
  surplusMoments,
} from "../../model/latent-distribution";
import { freeCells, type GroupRows } from "../../model/model-layout";
import type { LatentPoints } from "../../model/quadrature";

interface GroupLatent {
  readonly layout: GroupRows;
  readonly latent: LatentDistribution;
  readonly points: LatentPoints;
}

/** By free mean, then by free covariance: its row, and the derivative of the log weights at the points. */
export interface LatentScore {
  readonly row: number;
  readonly values: Float64Array;
}

/** Derivatives of the points' normalized log weights by the free means and covariances of a group. */
export function latentPointScores(model: IrtModel, { layout, latent, points }: GroupLatent): LatentScore[] {
  const { means, cells, rows } = freeCells(model, layout);
  if (rows.length === 0) return [];
  const { dimensions: m, nodes } = points;
  const { mean, precision, weights } = latent;
  const values = rows.map(() => new Float64Array(points.points));
  const along = new Float64Array(m);
  for (let q = 0; q < points.points; q++) {
    for (let f = 0; f < m; f++) {
      along[f] = 0;
      for (let g = 0; g < m; g++) along[f]! += precision[f * m + g]! * (nodes[q * m + g]! - mean[g]!);
    }
    for (let i = 0; i < means.length; i++) values[i]![q] = along[means[i]!]!;
    for (let i = 0; i < cells.length; i++) {
      const [f, g] = cells[i]!;
      values[means.length + i]![q] = (along[f]! * along[g]!) / (f === g ? 2 : 1);
    }
  }
  for (const own of values) {
    const middle = dotAt(weights, 0, own, 0, own.length);
    for (let q = 0; q < own.length; q++) own[q]! -= middle;
  }
  return rows.map((row, i) => ({ row, values: values[i]! }));
}

/**
 * Adds minus the second derivatives of people's log weights by free means and covariances; `scores`:
 * `latentPointScores`.
 */
export function addLatentInformation(
  model: IrtModel,
  {
    scores,
    ...group
  }: Omit<GroupLatent, "points"> & { people: LatentMoments; scores: readonly LatentScore[] },
  out: Float64Array,
): void {
  const { weights, moments } = group.latent;
  const size = scores.length;
  const n = group.people.people / moments.people;
  const fisher = new Float64Array(size * size);
  const weighted = new Float64Array(weights.length);
  scores.forEach((one, i) => {
    multiplyAt(weighted, 0, weights, 0, one.values, 0, weighted.length);
    for (let j = 0; j <= i; j++) {
      const sum = n * dotAt(weighted, 0, scores[j]!.values, 0, weighted.length);
      fisher[i * size + j] = fisher[j * size + i] = sum;
    }
  });
  addLatentCurvature(model, { ...group, fisher }, out);
}

/** As `addLatentInformation`, from Fisher's information of equally many people (overwritten). */
export function addLatentCurvature(
  model: IrtModel,
  {
    layout,
    latent,
    people,
    fisher,
  }: Omit<GroupLatent, "points"> & { people: LatentMoments; fisher: Float64Array },
  out: Float64Array,
): void {
  const { means, cells, rows } = freeCells(model, layout);
  const { mean, precision } = latent;
  const m = mean.length;
  const size = rows.length;
  const surplus = surplusMoments(people, latent);
  const square = { rows: m, inner: m, columns: m };
  const first = product(precision, surplus.first, { rows: m, inner: m, columns: 1 });
  const second = product(product(precision, surplus.second, square), precision, square);
  const add = (i: number, j: number, value: number): void => {
    fisher[i * size + j]! += value;
    if (i !== j) fisher[j * size + i]! += value;
  };
  cells.forEach((cell, i) => {
    means.forEach((f, j) => {
      const bend = cellPlaces(cell).reduce((sum, [a, b]) => sum + precision[f * m + a]! * first[b]!, 0);
      add(means.length + i, j, bend);
    });
    for (let j = 0; j <= i; j++) {
      add(means.length + i, means.length + j, cellProducts([precision, second], m, [cell, cells[j]!]));
    }
  });
  addRows(model, rows, {
    own: { gradient: new Float64Array(size), information: fisher },
    gradient: new Float64Array(model.free),
    complete: out,
  });
}
