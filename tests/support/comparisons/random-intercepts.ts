import { averageProbability, marginalEffects } from "../../../src/survey/multilevel/average-probability";
import { mixedLogistic } from "../../../src/survey/multilevel/mixed-logistic";
import { varianceInterval } from "../../../src/survey/multilevel/variance-interval";
import { type Case, inputOf, reference } from "../../survey/multilevel/reference";
import type { Comparison } from "./comparison";

const ABOUT: Readonly<Record<Case["data"], string>> = {
  many: "40 groups of 5 to 12",
  twelve: "12 groups of 30 to 50",
  pairs: "150 pairs",
};

/** Logistic regressions with random intercepts of groups. */
export function randomInterceptComparisons(): Comparison[] {
  return reference.cases.flatMap(regressionOf);
}

function regressionOf(one: Case): Comparison[] {
  const input = inputOf(reference.data[one.data]);
  const fit = mixedLogistic(input, { points: one.points });
  const girl = [0, 1].map((value) => averageProbability(fit, input, { girl: value }).estimate);
  const age = marginalEffects(fit, input).find(({ name }) => name === "age")?.estimate ?? null;
  const by = one.points === 1 ? "Laplace" : `${one.points} points`;
  const base = {
    topic: "Logistic regression with random intercepts of groups",
    data: `${ABOUT[one.data]}, ${by}`,
    reference: `lme4 ${reference.lme4}`,
    tolerance: 1e-4,
    relative: true,
  };
  const [low, high] = one.sdInterval;
  const ends = varianceInterval(fit, input).map((end) => (end === null ? null : Math.sqrt(end)));
  return [
    {
      ...base,
      quantity: "coefficients, standard deviation, log-likelihood",
      ours: [...fit.coefficients.map(({ estimate }) => estimate), fit.sd, fit.logLikelihood],
      theirs: [...one.beta, one.sd, one.logLik],
    },
    {
      ...base,
      quantity: "standard errors",
      ours: fit.coefficients.map(({ se }) => se),
      theirs: one.se,
    },
    {
      ...base,
      quantity: "groups\u2019 intercepts, conditional standard deviations",
      ours: fit.intercepts.flatMap(({ estimate, sd }) => [estimate, sd]),
      theirs: one.modes.flatMap((mode, at) => [mode, one.modeSd[at] ?? null]),
      tolerance: 1e-4,
      relative: false,
    },
    {
      ...base,
      quantity: "averaged probabilities, marginal effect",
      reference: `${base.reference}, integrated`,
      ours: [...girl, age],
      theirs: [...one.girl, one.age],
    },
    ...(typeof low === "number" && typeof high === "number"
      ? [{ ...base, quantity: "profile interval of the standard deviation", ours: ends, theirs: [low, high] }]
      : []),
  ];
}
