import type { FittedIrt } from "../model/fitted-irt";
import { latentMoments } from "../model/latent-distribution";
import { modelLayout } from "../model/model-layout";
import { boundarySlopes } from "./boundary-slopes";
import type { ExpectedMoments } from "./expected-moments";
import type { NodeModel } from "./fit-points";
import { latentSlopes } from "./latent-slopes";
import type { Moments } from "./moment-kind";

/**
 * Derivatives of a group's expected moments by the free parameters, those of the factors' distribution included:
 * moments x free parameters, row-major.
 */
export function momentJacobian(
  fitted: FittedIrt,
  group: number,
  {
    moments: { functions, moments },
    points,
    expected,
  }: { moments: Moments; points: NodeModel; expected: ExpectedMoments },
): Float64Array {
  const { model } = fitted;
  const jacobian = new Float64Array(moments.length * model.free);
  const layout = modelLayout(model, group);
  const slopesOf = itemSlopes(fitted, group, points);
  const { weights, nodes } = points;
  const momentsOf = (density: Float64Array) => latentMoments(density, nodes, model.factors.length);
  const latent = latentSlopes(fitted, group, { weights, moments: () => momentsOf(weights) });
  moments.forEach(({ first, second }, r) => {
    const add = (row: number, value: number): void => {
      const { free } = model.parameters[row]!;
      if (free >= 0) jacobian[r * model.free + free]! += value;
    };
    const pairs = second < 0 ? [[first, -1] as const] : [[first, second] as const, [second, first] as const];
    for (const [own, other] of pairs) {
      const { item, values } = functions[own]!;
      const rows = layout.items[item]!;
      const found = slopesOf(item, values, other < 0 ? null : expected.given[other]!);
      rows.slopes.forEach((row, s) => {
        add(row, found.slopes[s]!);
      });
      rows.intercepts.forEach((row, k) => {
        add(row, found.intercepts[k]!);
      });
    }
    if (latent === null) return;
    const means = [first, ...(second < 0 ? [] : [second])].map((f) => expected.given[f]!);
    const density = weights.map((weight, q) => means.reduce((value, own) => value * own[q]!, weight));
    latent(momentsOf(density)).forEach(([row, value]) => {
      add(row, value);
    });
  });
  return jacobian;
}

/** Derivatives of the mean of a function of an item, times the mean of another one at the points, by the item's rows. */
function itemSlopes(
  { model }: FittedIrt,
  group: number,
  { curves, weights, nodes }: NodeModel,
): (
  item: number,
  values: Float64Array,
  rest: Float64Array | null,
) => { slopes: Float64Array; intercepts: Float64Array } {
  const dimensions = model.factors.length;
  const rows = modelLayout(model, group).items;
  const steepness = curves.map((own) => boundarySlopes(own, weights.length));
  return (item, values, rest) => {
    const { factors } = rows[item]!;
    const slopes = new Float64Array(factors.length);
    const intercepts = new Float64Array(values.length - 1);
    const steep = steepness[item]!;
    for (let k = 0; k < intercepts.length; k++) {
      const step = values[k + 1]! - values[k]!;
      if (step === 0) continue;
      for (let q = 0; q < weights.length; q++) {
        const change = step * steep[k * weights.length + q]! * weights[q]! * (rest === null ? 1 : rest[q]!);
        intercepts[k]! += change;
        for (let s = 0; s < factors.length; s++) slopes[s]! += change * nodes[q * dimensions + factors[s]!]!;
      }
    }
    return { slopes, intercepts };
  };
}
