import { betaQuantile } from "../../numeric/distributions/special";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { asin, sin } from "../../numeric/elementary/sine";

export type ProportionMethod = "logit" | "beta" | "likelihood" | "asin" | "mean" | "wilson";

interface Proportion {
  readonly p: number;
  readonly se: number;
  /** People, and as many as they are worth: p (1 - p) over the variance. */
  readonly n: number;
  readonly effectiveN: number;
  readonly df: number;
  /** Critical value of t with `df`. */
  readonly t: number;
  readonly confidence: number;
}

type Bounds = readonly [low: number, high: number];

/** The intervals by name; `atBounds` says which are defined at 0 % and 100 %. */
export const PROPORTION_METHODS: Readonly<
  Record<
    ProportionMethod,
    { readonly atBounds: boolean; readonly interval: (proportion: Proportion) => Bounds }
  >
> = {
  logit: { atBounds: false, interval: logit },
  beta: { atBounds: true, interval: beta },
  likelihood: { atBounds: true, interval: likelihood },
  asin: { atBounds: false, interval: arcsine },
  mean: { atBounds: false, interval: ({ p, se, t }) => [p - t * se, p + t * se] },
  wilson: { atBounds: true, interval: wilson },
};

function logit({ p, se, t }: Proportion): Bounds {
  const center = log(p / (1 - p));
  const half = (t * se) / (p * (1 - p));
  return [1 / (1 + exp(half - center)), 1 / (1 + exp(-center - half))];
}

function arcsine({ p, se, t }: Proportion): Bounds {
  const center = asin(Math.sqrt(p));
  const half = (t * se) / (2 * Math.sqrt(p * (1 - p)));
  const at = (angle: number): number => sin(Math.min(Math.max(angle, 0), Math.PI / 2)) ** 2;
  return [at(center - half), at(center + half)];
}

/** Korn & Graubard (1998): the effective number times the square of t with n - 1 over t with the design's degrees of freedom. */
function beta({ p, n, effectiveN, t, confidence }: Proportion): Bounds {
  const people = effectiveN * (studentCritical(confidence, n - 1) / t) ** 2;
  const tail = (1 - confidence) / 2;
  const yes = people * p;
  const no = people * (1 - p);
  const low = p === 0 ? 0 : betaQuantile(tail, yes, no + 1);
  const high = p === 1 ? 1 : 1 - betaQuantile(tail, no, yes + 1);
  return [low, high];
}

function wilson({ p, effectiveN, t }: Proportion): Bounds {
  const share = (t * t) / effectiveN;
  const center = (p + share / 2) / (1 + share);
  const half = (Math.sqrt(share) / (1 + share)) * Math.sqrt(p * (1 - p) + share / 4);
  return [p === 0 ? 0 : center - half, p === 1 ? 1 : center + half];
}

/**
 * Where the deviance of the proportion, in effective people, reaches the square of t; as in R the deviance is also
 * divided by the dispersion n / (n - 1) of the quasi-binomial model.
 */
function likelihood({ p, n, effectiveN, t }: Proportion): Bounds {
  const limit = (t * t * n) / (n - 1) / (2 * effectiveN);
  const divergence = (q: number): number => part(p, q) + part(1 - p, 1 - q) - limit;
  return [p === 0 ? 0 : crossing(divergence, [0, p]), p === 1 ? 1 : crossing(divergence, [1, p])];
}

function part(p: number, q: number): number {
  return p === 0 ? 0 : p * log(p / q);
}

/** From 1 to the smallest double and its last bit. */
const HALVINGS = 1200;

/** Bisection to the last bit: the function is positive at the first end and negative at the second. */
function crossing(value: (q: number) => number, [outside, inside]: readonly [number, number]): number {
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (outside + inside) / 2;
    if (middle === outside || middle === inside) break;
    if (value(middle) > 0) outside = middle;
    else inside = middle;
  }
  return (outside + inside) / 2;
}
