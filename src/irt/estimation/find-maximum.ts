import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { parameterValues } from "../model/model-layout";
import { chooseEStep, defaultQuadrature, type QuadratureChoice } from "./choose-e-step";
import type { FitIrtOptions } from "./fit-options";
import { type Likelihood, prepareLikelihood } from "./likelihood";
import { type LikelihoodMaximum, type MaximizeOptions, maximizeLikelihood } from "./maximize-likelihood";
import { startingValues } from "./starts";

export interface FoundMaximum {
  readonly likelihood: Likelihood;
  readonly found: LikelihoodMaximum;
}

interface Choice {
  readonly kind: QuadratureChoice;
  readonly points: number | undefined;
}

/** The likelihood summed at points that lie where a model with these estimates has them. */
type Place = (estimates: Float64Array, choice: Choice) => Likelihood;

/** Points are drawn anew from the fitted model so often at most. */
const MOST_DRAWS = 4;
/** They are well placed where the estimates move by no more, in units of their size where it is above 1. */
const SETTLED = 1e-3;
/** The first draws only look for where the distribution lies. */
const COARSE = { kind: "quasi-Monte-Carlo", points: 2000 } as const;
const COARSE_TOLERANCE = 1e-2;
/**
 * The maximum of a model's likelihood. Where its points depend on the parameters (quasi-Monte-Carlo draws from the
 * fitted distribution) they stay in place while it is sought, and follow until it settles.
 */
export function findMaximum(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): FoundMaximum {
  const { tolerance = 1e-8, maxIterations = 500, seed = 1, onProgress } = options;
  const choice = choiceOf(model, patterns, options);
  const place = placing(model, patterns, seed);
  const start = options.starts === undefined ? "cold" : "warm";
  const limits = { maxIterations, start, people: patterns.n, onProgress } as const;
  const starts = options.starts ?? startingValues(model, patterns.groups, seed);
  const search = (from: Float64Array, at: Choice, own: Pick<MaximizeOptions, "tolerance" | "metric">) => {
    const likelihood = place(from, at);
    return { likelihood, found: maximizeLikelihood(likelihood, from, { ...limits, ...own }) };
  };
  if (choice.kind !== "quasi-Monte-Carlo" || !hasFreeDistribution(model)) {
    return search(starts, choice, { tolerance });
  }
  let { estimates, metric } = search(starts, COARSE, { tolerance: COARSE_TOLERANCE }).found;
  ({ estimates, metric } = search(estimates, COARSE, { tolerance: COARSE_TOLERANCE, metric }).found);
  for (let draw = 1; ; draw++) {
    const there = search(estimates, choice, { tolerance, metric });
    const settled = distance(there.found.estimates, estimates) < SETTLED;
    if (settled || draw === MOST_DRAWS) return there;
    ({ estimates, metric } = there.found);
  }
}

/** The likelihood summed at points that lie where a model with the estimates `starts` has them. */
export function placeLikelihood(
  model: IrtModel,
  patterns: IrtPatterns,
  options: FitIrtOptions & { readonly starts: Float64Array },
): Likelihood {
  const { seed = 1, starts } = options;
  return placing(model, patterns, seed)(starts, choiceOf(model, patterns, options));
}

function placing(model: IrtModel, patterns: IrtPatterns, seed: number): Place {
  return (estimates, { kind, points }) => {
    const values = parameterValues(model, estimates);
    const prepare = chooseEStep(model, { kind, points, seed }, values);
    return prepareLikelihood(
      model,
      patterns.groups.map((group, g) => prepare(group, g)),
    );
  };
}

function choiceOf(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): Choice {
  const usual = defaultQuadrature(model, patterns.groups);
  const kind = options.quadrature ?? usual.kind;
  return { kind, points: options.points ?? (kind === usual.kind ? usual.points : undefined) };
}

function distance(one: Float64Array, other: Float64Array): number {
  return one.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - other[i]!) / Math.max(1, Math.abs(value))),
    0,
  );
}

function hasFreeDistribution(model: IrtModel): boolean {
  return model.parameters.some(({ kind, free }) => (kind === "cov" || kind === "mean") && free >= 0);
}
