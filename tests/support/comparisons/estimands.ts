import { regressPrevalence } from "../../../src/survey/comparison/regress-prevalence";
import { levelContrasts } from "../../../src/survey/estimates/level-contrasts";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { shareFreedom } from "../../../src/survey/estimates/share-interval";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { logOddsRatio } from "../../../src/survey/prevalence/co-occurrence";
import reference from "../../reference/estimands.json";
import { referenceDomains, variable } from "../../survey/reference-survey";
import { ninePlan } from "../nine-plan";
import type { Comparison } from "./comparison";
import { joined } from "./joined";
import { BY } from "./versions";

const topic = "Population shares, odds ratios of pairs";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** "nineWeights" is "nine items"; the others are those of R's survey. */
const dataOf = (design: string): string =>
  design.startsWith("nine")
    ? "nine items"
    : design === "nhanes"
      ? "NHANES, a sample of rows"
      : "California schools";

export function estimandComparisons(): Comparison[] {
  return joined([
    ...reference.populations.map(population),
    ...reference.ratios.map(ratio),
    ...reference.freedoms.map(freedom),
    regression(),
  ]);
}

function population(one: (typeof reference.populations)[number]): Comparison {
  const known: Readonly<Record<string, number | undefined>> = one.sizes;
  const linearized = linearizedMeans(variable(one.design, one.variable), referenceDomains(one));
  const sizes = linearized.domains.levels.map((level) => known[level ?? ""] ?? 0);
  const people = sum(sizes);
  const [share] = levelContrasts(linearized, [sizes.map((size) => size / people)]);
  const [estimate, se] = [share?.estimate ?? null, share?.se ?? null];
  const times = (value: number | null): number | null => (value === null ? null : value * people);
  return {
    topic,
    data: dataOf(one.design),
    quantity: "shares and totals of a population of known sizes, standard errors",
    reference: `${BY.survey} postStratify, svytotal`,
    ours: [estimate, se, times(estimate), times(se)],
    theirs: [one.estimate, one.se, one.total, one.totalSe],
    tolerance: 1e-9,
    relative: true,
  };
}

function ratio(one: (typeof reference.ratios)[number]): Comparison {
  const second = variable(one.design, one.second);
  const both = variable(one.design, one.first).map((value, row) => 2 * value + second[row]!);
  const [odds] = surveyEstimates(logOddsRatio(both, referenceDomains({ design: one.design, by: null })));
  return {
    topic,
    data: dataOf(one.design),
    quantity: "log odds ratios of two items, standard errors, df",
    reference: `${BY.survey} svyglm`,
    ours: [odds?.estimate ?? null, odds?.se ?? null, odds?.df ?? null],
    theirs: [one.estimate, one.se, one.df],
    tolerance: 1e-7,
    relative: true,
  };
}

function freedom(one: (typeof reference.freedoms)[number]): Comparison {
  const domains = referenceDomains({ design: one.design, by: null });
  return {
    topic,
    data: dataOf(one.design),
    quantity: "degrees of freedom of the rarer answer",
    reference: `${BY.survey} degf of a subset`,
    ours: [shareFreedom(variable(one.design, one.variable), domains)?.[0] ?? null],
    theirs: [one.df],
    tolerance: 0,
  };
}

function regression(): Comparison {
  const { plan, options } = ninePlan({});
  const fitted = regressPrevalence(plan, options)[0]?.fit();
  const test = fitted?.tests.find(({ term }) => term === "sex:age");
  const { estimate, se, f, ddf, p } = reference.regression;
  return {
    topic,
    data: "nine items",
    quantity:
      "regression that allows for the country: coefficients, standard errors, F of the interaction, df, p",
    reference: `${BY.survey} svyglm`,
    ours: [
      ...(fitted?.coefficients ?? []).flatMap((one) => [one.estimate, one.se]),
      ...[test?.f ?? null, test?.dfDenominator ?? null, test?.p ?? null],
    ],
    theirs: [...estimate.flatMap((value, k) => [value, se[k] ?? null]), f, ddf, p],
    tolerance: 1e-6,
  };
}
