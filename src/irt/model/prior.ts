import { log } from "../../numeric/elementary/log";
import type { IrtModel, IrtPrior } from "./irt-model";

/** Logarithm of a prior's density up to a constant, with its first and second derivatives. */
function logPrior({ kind, mean, sd }: IrtPrior, x: number): { value: number; first: number; second: number } {
  const variance = sd * sd;
  if (kind === "normal") {
    const z = x - mean;
    return { value: -(z * z) / (2 * variance), first: -z / variance, second: -1 / variance };
  }
  if (!(x > 0)) return { value: Number.NEGATIVE_INFINITY, first: 0, second: 0 };
  const z = log(x) - mean;
  return {
    value: -(z * z) / (2 * variance) - log(x),
    first: -(z / variance + 1) / x,
    second: (z / variance + 1 - 1 / variance) / (x * x),
  };
}

/**
 * Adds the derivatives of the free parameters' priors, each once however many rows share it (the first of them that
 * has a prior counts).
 *
 * @returns the sum of the logarithms; -Infinity outside a lognormal prior's range
 */
export function addPrior(
  model: IrtModel,
  estimates: Float64Array,
  { gradient, complete }: { readonly gradient: Float64Array; readonly complete: Float64Array | null },
): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const { free, prior } of model.parameters) {
    if (free < 0 || prior === null || seen.has(free)) continue;
    seen.add(free);
    const { value, first, second } = logPrior(prior, estimates[free]!);
    sum += value;
    gradient[free]! += first;
    // A lognormal prior is not concave everywhere; the metric stays positive definite.
    if (complete !== null) complete[free * model.free + free]! += Math.max(0, -second);
  }
  return sum;
}
