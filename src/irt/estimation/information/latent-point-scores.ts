import { STENCIL } from "../../../numeric/distributions/stencil";
import type { IrtModel } from "../../model/irt-model";
import { addLatent } from "../../model/latent-derivatives";
import type { LatentDistribution, LatentMoments } from "../../model/latent-distribution";
import { type GroupRows, parameterValues } from "../../model/model-layout";
import type { LatentPoints } from "../../model/quadrature";
import { groupDistribution } from "../likelihood";
import type { ScoreCurve } from "./point-scores";

/** Step of the differences, in units of the parameter's size. */
const STEP = 2e-4;

interface GroupLatent {
  readonly layout: GroupRows;
  readonly latent: LatentDistribution;
  readonly points: LatentPoints;
}

/** Derivatives of the points' log weights by the free means and covariances of a group. */
export function latentPointScores(model: IrtModel, { layout, latent, points }: GroupLatent): ScoreCurve[] {
  const { dimensions: m, nodes } = points;
  const curves = latentPlaces(model, layout).map((place) => ({
    place,
    values: new Float64Array(points.points),
  }));
  if (curves.length === 0) return [];
  const gradient = new Float64Array(model.free);
  for (let q = 0; q < points.points; q++) {
    const first = nodes.subarray(q * m, (q + 1) * m);
    const second = Float64Array.from(
      { length: m * m },
      (_, at) => first[Math.floor(at / m)]! * first[at % m]!,
    );
    gradient.fill(0);
    addLatent(model, { layout, latent, people: { people: 1, first, second } }, { gradient, complete: null });
    for (const { place, values } of curves) values[q] = gradient[place]!;
  }
  return curves;
}

/**
 * Adds minus the second derivatives of the people's log weights by the free means and covariances: central differences
 * to the fourth order of a gradient that is exact and cheap.
 *
 * @param people the group's expected moments, which stay
 * @returns false where the distribution is not defined around the estimates
 */
export function addLatentInformation(
  model: IrtModel,
  estimates: Float64Array,
  { layout, points, people }: Omit<GroupLatent, "latent"> & { people: LatentMoments },
  out: Float64Array,
): boolean {
  const places = latentPlaces(model, layout);
  const gradientAt = (x: Float64Array): Float64Array | null => {
    const latent = groupDistribution(layout, parameterValues(model, x), points);
    if (latent === null) return null;
    const gradient = new Float64Array(model.free);
    addLatent(model, { layout, latent, people }, { gradient, complete: null });
    return gradient;
  };
  for (const place of places) {
    const step = STEP * Math.max(1, Math.abs(estimates[place]!));
    for (const [steps, weight] of STENCIL) {
      const gradient = gradientAt(estimates.map((value, i) => (i === place ? value + steps * step : value)));
      if (gradient === null) return false;
      for (const other of places) {
        const bend = (weight * gradient[other]!) / (2 * step);
        out[place * model.free + other]! -= bend;
        out[other * model.free + place]! -= bend;
      }
    }
  }
  return true;
}

function latentPlaces(model: IrtModel, { means, covariances }: GroupRows): number[] {
  const places = [...means, ...covariances].map((row) => model.parameters[row]!.free);
  return [...new Set(places)].filter((place) => place >= 0).sort((a, b) => a - b);
}
