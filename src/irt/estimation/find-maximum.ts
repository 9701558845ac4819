import { nullIfProblem } from "../../errors";
import type { IrtModel } from "../model/irt-model";
import { type IrtPatterns, startingValues } from "../model/irt-patterns";
import { parameterValues, simpleStructure } from "../model/model-layout";
import { chooseEStep, defaultQuadrature, type FitIrtOptions, type QuadratureChoice } from "./choose-e-step";
import { type Likelihood, prepareLikelihood } from "./likelihood";
import { type LikelihoodMaximum, type MaximizeOptions, maximizeLikelihood } from "./maximize-likelihood";
import { separateStarts } from "./separate-starts";

/** Of models that a few points leave undefined. */
const UNDEFINED = ["bad-model"];

export interface FoundMaximum {
  readonly likelihood: Likelihood;
  readonly found: LikelihoodMaximum;
}

interface Choice {
  readonly kind: QuadratureChoice;
  readonly points: number | undefined;
}

/** The likelihood with points placed by a model with these estimates. */
type Place = (estimates: Float64Array, choice: Choice) => Likelihood;

const TOLERANCE = 1e-8;
const MAX_ITERATIONS = 500;
/** Maximum number of times that points are placed again by the fitted model. */
const MAX_DRAWS = 4;
/** Points are settled if the estimates change by no more, relative to their size if above 1. */
const SETTLED = 1e-3;
/** Settings of the first rounds, which only locate the distribution. */
const COARSE = {
  "quasi-Monte-Carlo": { points: 2000, draws: 2, tolerance: 1e-2 },
  adaptive: { points: 3, draws: 1, tolerance: 1 },
} as const;
/** Points per factor of a coarse grid to start from. */
const COARSE_GRID = 15;
const NEAR = 1;
/** Adaptive points leave a larger error of the log-likelihood. */
const ADAPTIVE_TOLERANCE = 1e-5;

/** Larger errors of adaptive sums mean that factors are too dependent: quasi-Monte-Carlo is used instead. */
export const MAX_ERROR = 1e-3;

/**
 * The maximum of a model's likelihood. If its points depend on the parameters (quasi-Monte-Carlo draws from the fitted
 * distribution; adaptive points follow each pattern's posterior distribution) they are fixed during each search, and
 * placed again until it settles. Adaptive points chosen by default give way to quasi-Monte-Carlo if the factors are too
 * dependent given the answers; their result is then not used as a start.
 */
export function findMaximum(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): FoundMaximum {
  const { seed = 1 } = options;
  const choice = choiceOf(model, patterns, options);
  const starts = options.starts ?? startingValues(model, patterns.groups, seed);
  const search = searching(model, patterns, options);
  const { kind } = choice;
  if (kind === "adaptive") {
    const { maxIterations = MAX_ITERATIONS } = options;
    const from = options.starts ?? separateStarts(model, patterns, { starts, maxIterations });
    const own = (): FoundMaximum => following(search, { ...choice, kind }, { from, options });
    if (options.quadrature !== undefined) return own();
    const found = nullIfProblem(own, UNDEFINED);
    if (found !== null && placementError(found.likelihood) <= MAX_ERROR) return found;
    const other = { kind: "quasi-Monte-Carlo", points: undefined } as const;
    return following(search, other, { from: starts, options });
  }
  if (kind === "quasi-Monte-Carlo" && hasFreeDistribution(model)) {
    return following(search, { ...choice, kind }, { from: starts, options });
  }
  const { tolerance = TOLERANCE } = options;
  const isOnAxes = kind === "grid" && model.factors.length > 1 && simpleStructure(model, 0) !== null;
  if (!isOnAxes || options.starts !== undefined) return search(starts, choice, { tolerance });
  // A few points give a start.
  const near = search(starts, { kind: "grid", points: COARSE_GRID }, { tolerance: NEAR });
  return search(near.found.estimates, choice, { tolerance, metric: near.found.metric });
}

type Search = (
  from: Float64Array,
  choice: Choice,
  own: Pick<MaximizeOptions, "tolerance" | "metric">,
) => FoundMaximum;

function searching(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): Search {
  const { maxIterations = MAX_ITERATIONS, seed = 1, onProgress } = options;
  const place = placing(model, patterns, seed);
  return (from, choice, own) => {
    const likelihood = place(from, choice);
    const start = options.starts === undefined && choice.kind !== "adaptive" ? "cold" : "warm";
    const limits = { maxIterations, start, people: patterns.n, onProgress } as const;
    return { likelihood, found: maximizeLikelihood(likelihood, from, { ...limits, ...own }) };
  };
}

interface Start {
  readonly estimates: Float64Array;
  readonly metric: Float64Array | undefined;
}

function following(
  search: Search,
  choice: Choice & { readonly kind: keyof typeof COARSE },
  { from, options: { tolerance = TOLERANCE, quadrature } }: { from: Float64Array; options: FitIrtOptions },
): FoundMaximum {
  const { kind } = choice;
  const { points, draws, tolerance: loose } = COARSE[kind];
  const settle = (start: Start, giveUp: boolean): FoundMaximum => {
    let { estimates, metric } = start;
    for (let draw = 1; ; draw++) {
      const isFirst = kind === "adaptive" && draw === 1;
      const least = isFirst ? loose : kind === "adaptive" ? ADAPTIVE_TOLERANCE : 0;
      const there = search(estimates, choice, { tolerance: Math.max(least, tolerance), metric });
      const settled = !isFirst && distance(there.found.estimates, estimates) < SETTLED;
      if (settled || draw === MAX_DRAWS || (giveUp && placementError(there.likelihood) > MAX_ERROR)) {
        return there;
      }
      ({ estimates, metric } = there.found);
    }
  };
  const coarse = (): Start => {
    let found: Start = { estimates: from, metric: undefined };
    for (let draw = 0; draw < draws; draw++) {
      ({ found } = search(found.estimates, { kind, points }, { tolerance: loose, metric: found.metric }));
    }
    return found;
  };
  if (kind !== "adaptive") return settle(coarse(), false);
  // A few points overstate the likelihood of nearly collinear factors, and lead there.
  const near = nullIfProblem(coarse, UNDEFINED);
  const found = near && nullIfProblem(() => settle(near, quadrature === undefined), UNDEFINED);
  if (found !== null && placementError(found.likelihood) <= MAX_ERROR) return found;
  const other = settle({ estimates: from, metric: undefined }, quadrature === undefined);
  if (found === null || placementError(other.likelihood) <= MAX_ERROR) return other;
  // Inaccurate sums are too large: the lower one is more accurate.
  return found.found.at.logLikelihood < other.found.at.logLikelihood ? found : other;
}

/** The likelihood that a model was fitted with by default. */
export function likelihoodOf(
  patterns: IrtPatterns,
  { model, estimates }: { readonly model: IrtModel; readonly estimates: Float64Array },
): Likelihood {
  return placing(model, patterns, 1)(estimates, choiceOf(model, patterns, {}));
}

/** Error of adaptive sums at the placement, as a share of a pattern's probability. */
export function placementError({ eSteps }: Likelihood): number {
  return eSteps.reduce((most, own) => Math.max(most, own.kind === "adaptive" ? own.error : 0), 0);
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
