import { levelContrasts } from "../../../src/survey/estimates/level-contrasts";
import {
  linearizedMeans,
  linearizedRatios,
  linearizedTotals,
} from "../../../src/survey/estimates/linearized";
import { proportionInterval } from "../../../src/survey/estimates/proportion-interval";
import { domainQuantiles } from "../../../src/survey/estimates/quantiles";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { referenceDomains, survey, variable } from "../../survey/reference-survey";
import type { Comparison } from "./comparison";
import { joined } from "./joined";
import { BY } from "./versions";

const topic = "Survey estimates: means, totals, ratios, quantiles, intervals";
/** Both sides are closed forms; only the order of the sums differs. */
const exact = { tolerance: 1e-10, relative: true } as const;

const DATA: Readonly<Record<string, string>> = {
  apisrs: "California schools, simple sample",
  apisrsFpc: "California schools, simple sample, finite population",
  apistrat: "California schools, by type",
  apistratShare: "California schools, by type, sampled shares",
  apistratClustered: "California schools, by type, districts within",
  apiclus1: "California schools, districts",
  apiclus1NoFpc: "California schools, districts, no finite population",
  apiclus2: "California schools, two stages",
  nhanes: "NHANES, a sample of rows",
  yrbs: "YRBS, a sample of rows",
  nineWeights: "nine items, yes or no, design weights",
  nineNested: "nine items, yes or no, weights, strata and clusters",
};
const dataOf = (design: string): string => DATA[design] ?? design;

export function surveyEstimateComparisons(): Comparison[] {
  return joined([
    ...survey.estimates.flatMap(estimates),
    ...survey.intervals.flatMap(intervals),
    ...survey.contrasts.flatMap(contrasts),
    ...survey.quantiles.flatMap(quantiles),
  ]);
}

function estimates(one: (typeof survey.estimates)[number]): Comparison[] {
  const domains = referenceDomains(one);
  const values = variable(one.design, one.variable);
  const linearized =
    one.denominator !== null
      ? linearizedRatios({ numerator: values, denominator: variable(one.design, one.denominator) }, domains)
      : (one.statistic === "total" ? linearizedTotals : linearizedMeans)(values, domains);
  const found = surveyEstimates(linearized);
  const pairs = one.levels.map((theirs) => ({
    theirs,
    ours: found.find(({ level }) => level === theirs.level),
  }));
  // R's standard error of a single sampling unit is 0, ours is none.
  const several = pairs.filter(({ ours }) => ours?.units !== 1);
  const common = { topic, data: dataOf(one.design), ...exact };
  const effects = several.filter(({ theirs }) => theirs.deff !== null && theirs.se > 0);
  return [
    {
      ...common,
      quantity: "means, totals, ratios, with n and df",
      reference: `${BY.survey} svymean, svytotal, svyratio`,
      ours: pairs.flatMap(({ ours }) => [ours?.estimate ?? null, ours?.n ?? null, ours?.df ?? null]),
      theirs: pairs.flatMap(({ theirs }) => [theirs.estimate, theirs.n, theirs.df]),
    },
    {
      ...common,
      quantity: "their standard errors, design effects",
      reference: `${BY.survey} svymean, svytotal, svyratio`,
      ours: [
        ...several.map(({ ours }) => ours?.se ?? null),
        ...effects.map(({ ours }) => ours?.deff ?? null),
      ],
      theirs: [...several.map(({ theirs }) => theirs.se), ...effects.map(({ theirs }) => theirs.deff)],
    },
  ];
}

function intervals(one: (typeof survey.intervals)[number]): Comparison[] {
  const domains = referenceDomains(one);
  const found = surveyEstimates(linearizedMeans(variable(one.design, one.variable), domains));
  return one.levels.flatMap((theirs) => {
    if (theirs.likelihoodSolved === null) return [];
    const estimate = found.find(({ level }) => level === theirs.level)!;
    const bounds = (method: "logit" | "beta" | "mean" | "likelihood"): Comparison => {
      const { low, high } = proportionInterval(estimate, { method });
      return {
        topic,
        data: dataOf(one.design),
        quantity: `intervals of shares, ${method}`,
        reference:
          method === "likelihood" ? `${BY.survey}, its equation solved to the end` : `${BY.survey} svyciprop`,
        ours: [low, high],
        theirs: (method === "likelihood" ? theirs.likelihoodSolved : theirs.intervals[method]) ?? [],
        ...exact,
        ...(method === "logit"
          ? { tolerance: 1e-8, relative: false, why: "svyciprop fits the logit by iteration." }
          : {}),
      };
    };
    return (["logit", "beta", "mean", "likelihood"] as const).map(bounds);
  });
}

function contrasts(one: (typeof survey.contrasts)[number]): Comparison[] {
  const means = linearizedMeans(variable(one.design, one.variable), referenceDomains(one));
  const coefficients = one.contrasts.map((contrast) => contrast.coefficients);
  const found = levelContrasts(means, coefficients);
  return [
    {
      topic,
      data: dataOf(one.design),
      quantity: "differences of levels, standard errors, df, p, intervals",
      reference: `${BY.survey} svycontrast`,
      ours: found.flatMap(({ estimate, se, df, p, low, high }) => [estimate, se, df, p, low, high]),
      theirs: one.contrasts.flatMap(({ estimate, se, df, p, interval }) => [
        estimate,
        se,
        df,
        p,
        ...interval,
      ]),
      tolerance: exact.tolerance,
      relative: true,
    },
  ];
}

function quantiles(one: (typeof survey.quantiles)[number]): Comparison[] {
  const { probabilities } = one;
  const found = domainQuantiles(variable(one.design, one.variable), referenceDomains(one), { probabilities });
  const pairs = one.levels.flatMap(({ level, quantiles: theirs }) => {
    const own = found.filter((quantile) => quantile.level === level);
    return theirs.map((quantile, k) => ({ ours: own[k], theirs: quantile }));
  });
  // R gives 0 where it has no interval.
  const bounded = pairs.filter(({ theirs }) => theirs.se !== 0);
  return [
    {
      topic,
      data: dataOf(one.design),
      quantity: "quantiles, intervals, standard errors",
      reference: `${BY.survey} svyquantile`,
      ours: [
        ...pairs.map(({ ours }) => ours?.estimate ?? null),
        ...bounded.flatMap(({ ours }) => [ours?.low ?? null, ours?.high ?? null]),
        ...bounded.flatMap(({ ours, theirs }) => (theirs.se === null ? [] : [ours?.se ?? null])),
      ],
      theirs: [
        ...pairs.map(({ theirs }) => theirs.quantile),
        ...bounded.flatMap(({ theirs }) => [theirs["ci.2.5"], theirs["ci.97.5"]]),
        ...bounded.flatMap(({ theirs }) => (theirs.se === null ? [] : [theirs.se])),
      ],
      ...exact,
    },
  ];
}
