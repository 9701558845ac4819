import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout, simpleStructure } from "../model/model-layout";
import { reducedPoints } from "../model/quadrature";
import { separateEStep } from "./e-step/e-step";
import { prepareLikelihood } from "./likelihood";
import { maximizeLikelihood } from "./maximize-likelihood";

const POINTS = 31;
const TOLERANCE = 10;
const MIN_VARIANCE = 0.05;

/**
 * Starting values of a model whose items load on one factor each: the estimates of the model with independent factors,
 * each estimated from its own items.
 * @param starts of the free parameters; covariances keep their correlations; unchanged if an item loads on several
 *   factors
 */
export function separateStarts(
  model: IrtModel,
  patterns: IrtPatterns,
  { starts, maxIterations }: { starts: Float64Array; maxIterations: number },
): Float64Array {
  const factorsOf = model.groups.flatMap((_, group) => {
    const own = simpleStructure(model, group);
    return own === null ? [] : [own];
  });
  if (factorsOf.length < model.groups.length) return starts;
  const places = new Map<number, number>();
  const parameters = model.parameters.map((row) => {
    if (row.kind === "cov" && row.place !== row.second) return { ...row, free: -1, value: 0 };
    if (row.free < 0) return row;
    const free = places.get(row.free) ?? places.size;
    places.set(row.free, free);
    return { ...row, free };
  });
  const independent = { ...model, parameters, free: places.size };
  const categories = model.items.map((item) => item.categories);
  const points = reducedPoints(model.factors.length, POINTS);
  const eSteps = patterns.groups.map((group, g) =>
    separateEStep(group, { factorOf: factorsOf[g]!, categories }, points),
  );
  const own = Float64Array.from(places.keys(), (free) => starts[free]!);
  const { estimates } = maximizeLikelihood(prepareLikelihood(independent, eSteps), own, {
    tolerance: TOLERANCE,
    maxIterations,
    start: "cold",
    people: patterns.n,
  });
  const out = starts.slice();
  for (const [free, place] of places) out[free] = estimates[place]!;
  for (const { kind, place, second, free } of model.parameters) {
    if (kind === "cov" && place === second && free >= 0) out[free] = Math.max(MIN_VARIANCE, out[free]!);
  }
  scaleCovariances(model, starts, out);
  return out;
}

/** Rescales starting covariances to keep their correlations at the new variances. */
function scaleCovariances(model: IrtModel, before: Float64Array, after: Float64Array): void {
  model.groups.forEach((_, group) => {
    const { covariances, means } = modelLayout(model, group);
    const m = means.length;
    const grown = (factor: number): number => {
      const { free } = model.parameters[covariances[factor * m + factor]!]!;
      return free < 0 || !(before[free]! > 0) ? 1 : after[free]! / before[free]!;
    };
    for (let f = 0; f < m; f++) {
      for (let g = 0; g < f; g++) {
        const { free } = model.parameters[covariances[f * m + g]!]!;
        if (free >= 0) after[free] = before[free]! * Math.sqrt(grown(f) * grown(g));
      }
    }
  });
}
