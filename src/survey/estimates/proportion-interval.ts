import { choose } from "../../errors";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { PROPORTION_METHODS, type ProportionMethod } from "./proportion-methods";
import type { SurveyEstimate } from "./survey-estimates";

/** A confidence interval; null where it is not defined. */
export interface SurveyInterval {
  readonly low: number | null;
  readonly high: number | null;
  /** Why there is none; null where there is. */
  readonly problem: string | null;
}

/** What an interval is computed from. */
type Estimated = Pick<SurveyEstimate, "estimate" | "se" | "n" | "kishN" | "df" | "problem">;

/** A variance so small beside p (1 - p) is 0 but for rounding. */
const NO_SPREAD = 1e-24;

/**
 * Confidence interval of a proportion under a sampling design, by t with the domain's degrees of freedom.
 *
 * - "logit": Wald's on the scale of the log odds.
 * - "beta": Clopper and Pearson's with the effective number of people, adjusted for the degrees of freedom (Korn &
 *   Graubard 1998).
 * - "likelihood": the proportions that a likelihood-ratio test, divided by its design effect, does not reject (Rao &
 *   Scott 1984).
 * - "asin": Wald's on the variance-stabilizing scale.
 * - "mean": Wald's on the scale of the proportion; may leave 0 to 1.
 * - "wilson": Wilson's (1927) score interval with the effective number of people.
 *
 * At 0 % and 100 % the design shows no spread: "beta", "likelihood" and "wilson" then take Kish's effective number of
 * people, so that unequal weights count but clusters do not; the others give none. Between them, a proportion that is
 * the same in every sampling unit has no interval.
 *
 * @param estimate of a variable of 0 and 1, as `surveyEstimates` gives it
 * @param options.method "logit" by default
 * @param options.confidence 0.95 by default
 * @see Korn & Graubard (1998), Survey Methodology, 24, 193-201; Franco, Little, Louis & Slud (2019), Journal of Survey
 *   Statistics and Methodology, 7, 334-364. Reference: R's survey, `svyciprop` (all but "wilson", which is R's
 *   `prop.test(correct = FALSE)` but for t in a simple random sample).
 * @throws ItemwiseError "unknown-choice"
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }, categories: [0, 1] });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const [none] = surveyEstimates(linearizedMeans(itemScores(table, 0), everybody));
 * proportionInterval(none, { method: "beta" }).high?.toFixed(4); // "0.3085"
 * proportionInterval(none).problem; // "0 % has no interval by this method"
 * ```
 */
export function proportionInterval(
  estimate: Estimated,
  options: { readonly method?: ProportionMethod | undefined; readonly confidence?: number | undefined } = {},
): SurveyInterval {
  const { method = "logit", confidence = 0.95 } = options;
  const { interval, atBounds } = choose("interval of a proportion", PROPORTION_METHODS, method);
  const { estimate: p, se, n, kishN, df, problem } = estimate;
  if (p === null || se === null) return none(problem ?? "there is no standard error");
  if (df <= 0) return none("there are no degrees of freedom");
  const variance = se * se;
  const spread = p * (1 - p);
  const atBound = spread === 0;
  if (atBound && !atBounds) return none(`${100 * p} % has no interval by this method`);
  if (!atBound && variance <= NO_SPREAD * spread) return none("all sampling units have the same proportion");
  const t = studentCritical(confidence, df);
  const effectiveN = atBound ? kishN : spread / variance;
  const [low, high] = interval({ p, se, n, effectiveN, df, t, confidence });
  return { low, high, problem: null };
}

/**
 * Wald's confidence interval of a mean, total or ratio, by t with the domain's degrees of freedom.
 *
 * @param estimate as `surveyEstimates` gives it
 * @param options.confidence 0.95 by default
 * @returns estimate -/+ t se; null with the reason in `problem` where there is no standard error or no degree of freedom
 * @see Reference: R's survey, `confint(svymean(), df = degf())`.
 *
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
  if (estimate === null || se === null) return none(problem ?? "there is no standard error");
  if (df <= 0) return none("there are no degrees of freedom");
  const half = studentCritical(options.confidence ?? 0.95, df) * se;
  return { low: estimate - half, high: estimate + half, problem: null };
}

function none(problem: string): SurveyInterval {
  return { low: null, high: null, problem };
}
