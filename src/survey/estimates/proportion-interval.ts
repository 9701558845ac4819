import { betaQuantile } from "../../numeric/distributions/special";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { asin, sin } from "../../numeric/elementary/sine";
import { rootBetween } from "../../numeric/optimization/root";
import { choose } from "../../words/choose";
import * as messages from "./messages";
import type { SurveyEstimate } from "./survey-estimates";

export type ProportionMethod = "logit" | "beta" | "likelihood" | "asin" | "mean" | "wilson";

interface Proportion {
  readonly p: number;
  readonly se: number;
  /** People, and effective sample size: p (1 - p) over the variance. */
  readonly n: number;
  readonly effectiveN: number;
  readonly df: number;
  /** Critical value of t with `df`. */
  readonly t: number;
  readonly confidence: number;
}

type Bounds = readonly [low: number, high: number];

/** The intervals by name; `atBounds`: whether defined at 0 % and 100 %. */
const PROPORTION_METHODS: Readonly<
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

/** Korn & Graubard (1998): effective n times (t with n - 1 df / t with the design's df) squared. */
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

/** Where the effective proportion's deviance reaches t squared, divided by n / (n - 1) as in R (quasi-binomial). */
function likelihood({ p, n, effectiveN, t }: Proportion): Bounds {
  const limit = (t * t * n) / (n - 1) / (2 * effectiveN);
  const divergence = (q: number): number => part(p, q) + part(1 - p, 1 - q) - limit;
  return [p === 0 ? 0 : crossing(divergence, [0, p]), p === 1 ? 1 : crossing(divergence, [1, p])];
}

function part(p: number, q: number): number {
  return p === 0 ? 0 : p * log(p / q);
}

/** The function is positive at the first end and negative at the second. */
const crossing = (value: (q: number) => number, [outside, inside]: readonly [number, number]): number =>
  rootBetween(value, [inside, outside]).x;

export interface SurveyInterval {
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is none. */
  readonly problem: string | null;
}

type Estimated = Pick<SurveyEstimate, "estimate" | "se" | "n" | "kishN" | "df" | "problem">;

/** A variance up to this share of p (1 - p) is rounding error. */
const NO_SPREAD = 1e-24;

/**
 * Confidence interval of a proportion under a sampling design, by t with the domain's degrees of freedom:
 *
 * - "logit": Wald's on the logit scale.
 * - "beta": Clopper and Pearson's with the effective sample size, adjusted for the degrees of freedom (Korn & Graubard
 * 1998).
 * - "likelihood": proportions that a likelihood-ratio test over its design effect does not reject (Rao & Scott 1984).
 * - "asin": Wald's on the variance-stabilizing scale.
 * - "mean": Wald's on the scale of the proportion; may leave 0 to 1.
 * - "wilson": Wilson's (1927) score interval with the effective sample size.
 *
 * At 0 % and 100 % "beta", "likelihood" and "wilson" take Kish's effective sample size, so that unequal weights count
 * but clusters do not; the others give none. A proportion that is otherwise the same in every sampling unit has no
 * interval.
 * @param estimate of a variable of 0 and 1, from `surveyEstimates`
 * @param options.method "logit" by default
 * @param options.confidence 0.95 by default
 * @see Korn & Graubard (1998), Survey Methodology, 24, 193-201; Franco, Little, Louis & Slud (2019), Journal of Survey
 *   Statistics and Methodology, 7, 334-364. Reference: R's survey, `svyciprop` (all but "wilson", which is R's
 *   `prop.test(correct = FALSE)` but for t in a simple random sample).
 * @throws ItemwiseError "unknown-choice"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, categories: [0, 1] });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const [none] = surveyEstimates(linearizedMeans(itemScores(table, 0), everybody));
 * proportionInterval(none, { method: "beta" }).high?.toFixed(4); // "0.3085"
 * proportionInterval(none).problem; // "this method gives no interval for 0%"
 * ```
 */
export function proportionInterval(
  estimate: Estimated,
  options: { readonly method?: ProportionMethod | undefined; readonly confidence?: number | undefined } = {},
): SurveyInterval {
  const { method = "logit", confidence = 0.95 } = options;
  const { interval, atBounds } = choose("interval", PROPORTION_METHODS, method);
  const { estimate: p, se, n, kishN, df, problem } = estimate;
  if (p === null || se === null) return none(problem ?? messages.noStandardError());
  if (df <= 0) return none(messages.noDegreesOfFreedom());
  const variance = se * se;
  const spread = p * (1 - p);
  const atBound = spread === 0;
  if (atBound && !atBounds) return none(messages.noIntervalAtBound({ share: p }));
  if (!atBound && variance <= NO_SPREAD * spread) return none(messages.sameProportion());
  const t = studentCritical(confidence, df);
  const effectiveN = atBound ? kishN : spread / variance;
  const [low, high] = interval({ p, se, n, effectiveN, df, t, confidence });
  return { low, high, problem: null };
}

/**
 * Wald's confidence interval of a mean, total or ratio, by t with the domain's degrees of freedom.
 * @param estimate from `surveyEstimates`
 * @param options.confidence 0.95 by default
 * @returns estimate -/+ t se; null, with a `problem`, without a standard error or degrees of freedom
 * @see Reference: R's survey, `confint(svymean(), df = degf())`.
 * @example
 * ```ts
 * const { low, high } = waldInterval({ estimate: 10, se: 1, df: 20, problem: null });
 * [low?.toFixed(2), high?.toFixed(2)]; // ["7.91", "12.09"]
 * ```
 */
export function waldInterval(
  { estimate, se, df, problem }: Pick<SurveyEstimate, "estimate" | "se" | "df" | "problem">,
  options: { readonly confidence?: number | undefined } = {},
): SurveyInterval {
  if (estimate === null || se === null) return none(problem ?? messages.noStandardError());
  if (df <= 0) return none(messages.noDegreesOfFreedom());
  const half = studentCritical(options.confidence ?? 0.95, df) * se;
  return { low: estimate - half, high: estimate + half, problem: null };
}

function none(problem: string): SurveyInterval {
  return { low: null, high: null, problem };
}
