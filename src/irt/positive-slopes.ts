import type { IrtModel } from "./irt-model";
import { parameterValues } from "./model-layout";

/**
 * Turns factors around whose slopes add up to less than 0. The likelihood stays the same: the factor's means and its
 * covariances with others change their signs too. A factor that fixed values, equalities or priors hold is left as it is.
 */
export function withPositiveSlopes(model: IrtModel, estimates: Float64Array): Float64Array {
  return model.factors.reduce((turned, _, factor) => turnedFactor(model, turned, factor), estimates);
}

function turnedFactor(model: IrtModel, estimates: Float64Array, factor: number): Float64Array {
  const values = parameterValues(model, estimates);
  const signs = new Map<number, number>();
  let sum = 0;
  for (const [row, { kind, place, second, free, prior }] of model.parameters.entries()) {
    const touches = place === factor || second === factor;
    const turns = kind !== "d" && touches && place !== second;
    if (kind === "a" && turns) sum += values[row]!;
    if (free < 0 && turns && values[row] !== 0) return estimates;
    if (free < 0) continue;
    const sign = turns ? -1 : 1;
    const isHeld = turns && prior !== null && (prior.kind === "lognormal" || prior.mean !== 0);
    if (isHeld || (signs.get(free) ?? sign) !== sign) return estimates;
    signs.set(free, sign);
  }
  return sum >= 0 ? estimates : estimates.map((value, free) => value * signs.get(free)!);
}
