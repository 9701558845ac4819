import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { reducedPoints } from "../model/quadrature";
import { simpleStructure } from "../model/simple-structure";
import { separateEStep } from "./e-step/separate-e-step";
import { prepareLikelihood } from "./likelihood";
import { maximizeLikelihood } from "./maximize-likelihood";

const POINTS = 31;
const TOLERANCE = 10;

/**
 * Where to start the search for a model whose items load on one factor each: at the estimates of the same model with
 * factors that are independent, each of which is estimated from its own items' answers.
 *
 * @param starts of the free parameters; those of covariances are kept, and all where an item loads on several factors
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
  return out;
}
