import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { parameterValues } from "../model/model-layout";
import {
  chooseExpectation,
  defaultQuadrature,
  type PrepareExpectation,
  type QuadratureChoice,
} from "./choose-expectation";
import type { FitIrtOptions } from "./fit-options";
import { type Likelihood, likelihoodAt, prepareLikelihood } from "./likelihood";
import { type LikelihoodMaximum, type MaximiseOptions, maximiseLikelihood } from "./maximize-likelihood";
import { startingValues } from "./starts";

export interface FoundMaximum {
  readonly likelihood: Likelihood;
  readonly prepare: PrepareExpectation;
  readonly found: LikelihoodMaximum;
}

/** A likelihood summed at points that lie where a model with these estimates has them. */
interface Placed extends Omit<FoundMaximum, "found"> {
  readonly estimates: Float64Array;
}

interface Choice {
  readonly kind: QuadratureChoice;
  readonly points: number | undefined;
}

type Place = (estimates: Float64Array, choice: Choice) => Placed;

/** Points are drawn or placed anew from the fitted model so often at most. */
const MOST_DRAWS = { adaptive: 8, "quasi-Monte-Carlo": 4 };
/** They are well placed where the estimates move by no more, in units of their size where it is above 1. */
const SETTLED = { adaptive: 1e-4, "quasi-Monte-Carlo": 1e-3 };
/** The first draws only look for where the distribution lies. */
const COARSE = { kind: "quasi-Monte-Carlo", points: 2000 } as const;
const COARSE_TOLERANCE = 1e-2;
/** A step that loses more once the points follow it was too long: far from their place they are no measure. */
const LOST = 0.1;
const MOST_HALVINGS = 10;
/** Steps until patterns place their points anew. */
const AT_ONE_PLACE = 30;
/** Estimates that move so far from where points were placed are not those of the model but of too few points. */
const RUNS_OFF = 10;

/**
 * The maximum of a model's likelihood. Where its points depend on the parameters (quasi-Monte-Carlo draws from the
 * fitted distribution, patterns' own points) they stay in place while it is sought, and follow until it settles.
 */
export function findMaximum(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): FoundMaximum {
  const { tolerance = 1e-8, maxIterations = 500, seed = 1, onProgress } = options;
  const choice = choiceOf(model, patterns, options);
  const place = placing(model, patterns, seed);
  const start = options.starts === undefined ? "cold" : "warm";
  const limits = { maxIterations, start, people: patterns.n, onProgress } as const;
  const starts = options.starts ?? startingValues(model, patterns.groups, seed);
  const { kind } = choice;
  const follows = kind === "adaptive" || (kind === "quasi-Monte-Carlo" && hasFreeDistribution(model));
  if (!follows) return maximized(place(starts, choice), { ...limits, tolerance });
  const coarse = { ...limits, tolerance: COARSE_TOLERANCE };
  const first = maximized(place(starts, COARSE), coarse).found;
  const { estimates, metric } = maximized(place(first.estimates, COARSE), {
    ...coarse,
    metric: first.metric,
  }).found;
  return followed(place(estimates, choice), {
    place,
    choice: { ...choice, kind },
    limits: { ...limits, tolerance, metric },
  });
}

/** The likelihood summed at points that lie where a model with the estimates `starts` has them. */
export function placeLikelihood(
  model: IrtModel,
  patterns: IrtPatterns,
  options: FitIrtOptions & { readonly starts: Float64Array },
): Omit<FoundMaximum, "found"> {
  const { seed = 1, starts } = options;
  return placing(model, patterns, seed)(starts, choiceOf(model, patterns, options));
}

function placing(model: IrtModel, patterns: IrtPatterns, seed: number): Place {
  return (estimates, { kind, points }) => {
    const values = parameterValues(model, estimates);
    const prepare = chooseExpectation(model, { kind, points, seed }, values);
    const expectations = patterns.groups.map((group, g) => prepare(group, g));
    return { prepare, likelihood: prepareLikelihood(model, expectations), estimates };
  };
}

function choiceOf(model: IrtModel, patterns: IrtPatterns, options: FitIrtOptions): Choice {
  const usual = defaultQuadrature(model, patterns.groups);
  const kind = options.quadrature ?? usual.kind;
  return { kind, points: options.points ?? (kind === usual.kind ? usual.points : undefined) };
}

function maximized(placed: Placed, limits: MaximiseOptions): FoundMaximum {
  return { ...placed, found: maximiseLikelihood(placed.likelihood, placed.estimates, limits) };
}

function followed(
  start: Placed,
  {
    place,
    choice,
    limits,
  }: { place: Place; choice: Choice & { kind: keyof typeof SETTLED }; limits: MaximiseOptions },
): FoundMaximum {
  const adapts = choice.kind === "adaptive";
  const maxIterations = adapts ? Math.min(limits.maxIterations, AT_ONE_PLACE) : limits.maxIterations;
  let placed = start;
  let { metric } = limits;
  for (let draw = 1; ; draw++) {
    const { found } = maximized(placed, { ...limits, metric, maxIterations });
    metric = found.metric;
    const moved = distance(found.estimates, placed.estimates);
    const settled = moved < SETTLED[choice.kind];
    if (settled || draw === MOST_DRAWS[choice.kind] || (adapts && moved > RUNS_OFF)) {
      const converged = found.converged && (settled || !adapts);
      return { ...placed, found: { ...found, converged } };
    }
    const next = place(found.estimates, choice);
    placed = adapts ? shortened(placed, next, (x) => place(x, choice)) : next;
  }
}

/** The next place, or one on the way to it where the likelihood is not lost. */
function shortened(from: Placed, to: Placed, place: (estimates: Float64Array) => Placed): Placed {
  const least = heightOf(from) - LOST;
  let next = to;
  for (let halving = 0; halving < MOST_HALVINGS && !(heightOf(next) >= least); halving++) {
    next = place(next.estimates.map((value, i) => (value + from.estimates[i]!) / 2));
  }
  return next;
}

function heightOf({ likelihood, estimates }: Placed): number {
  return likelihoodAt(likelihood, estimates)?.objective ?? Number.NEGATIVE_INFINITY;
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
