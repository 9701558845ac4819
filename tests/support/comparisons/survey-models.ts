import { associationTest } from "../../../src/survey/association/association-test";
import { replicateVariance } from "../../../src/survey/replicates/replicate-variance";
import { type ReplicateMethod, replicateWeights } from "../../../src/survey/replicates/replicate-weights";
import reference from "../../reference/survey-models.json";
import { asList, fitted } from "../../survey/regression/reference";
import { statisticsOf } from "../../survey/replicates/reference";
import { variable, withoutCell } from "../../survey/tests/reference";
import { surveySample } from "../survey-models";
import type { Comparison } from "./comparison";
import { joined } from "./joined";
import { BY } from "./versions";

const topic = "Survey regression, tests of association, replicate weights";

const DATA: Readonly<Record<string, string>> = {
  strat: "California schools, by type",
  clus1: "California schools, districts",
  clus2: "California schools, two stages",
  pairs: "California schools, two in each stratum",
  people: "NHANES, a sample of rows",
  yrbs: "YRBS, a sample of rows",
  nineWeights: "nine items, design weights",
  nineDesign: "nine items, weights, strata and clusters",
};
const dataOf = (name: string): string => DATA[name] ?? name;

export function surveyModelComparisons(): Comparison[] {
  return joined([
    ...reference.regressions.flatMap(regression),
    ...reference.associations.flatMap(association),
    ...reference.replicates.map(replicates),
  ]);
}

function regression(one: (typeof reference.regressions)[number]): Comparison[] {
  const margins = one.margins.map(({ factors }) => [...asList(factors)]);
  const { coefficients, tests, margins: means } = fitted(one.data, one.outcome, one.formula, margins);
  const rows = one.margins.flatMap((margin) => margin.rows);
  const common = { topic, data: dataOf(one.data), reference: `${BY.survey} svyglm`, relative: true };
  return [
    {
      ...common,
      quantity: "coefficients of logistic regressions",
      ours: coefficients.map(({ estimate }) => estimate),
      theirs: asList(one.estimate),
      tolerance: 1e-10,
      relative: false,
    },
    {
      ...common,
      quantity: "their standard errors, t, p, intervals",
      ours: coefficients.flatMap(({ se, t, p, low, high }) => [se, t, p, low, high]),
      theirs: asList(one.se).flatMap((se, k) => [
        ...[se, asList(one.t)[k]!, asList(one.p)[k]!, asList(one.low)[k]!, asList(one.high)[k]!],
      ]),
      tolerance: 1e-9,
    },
    {
      ...common,
      quantity: "Wald tests of terms: F, df, p",
      ours: tests.flatMap(({ f, df, dfDenominator, p }) => [f, df, dfDenominator, p]),
      theirs: one.tests.flatMap(({ f, df, ddf, p }) => [f, df, ddf, p]),
      tolerance: 1e-7,
    },
    {
      ...common,
      quantity: "predicted margins, standard errors",
      reference: `${BY.survey} svypredmeans`,
      ours: means.flatMap(({ estimate, se }) => [estimate, se]),
      theirs: rows.flatMap(({ estimate, se }) => [estimate, se]),
      tolerance: 1e-10,
    },
  ];
}

function association(one: (typeof reference.associations)[number]): Comparison[] {
  const whole = surveySample(one.data);
  const table = "empty" in one ? withoutCell(whole) : whole;
  const options = { rows: variable(table, one.rows), columns: variable(table, one.columns) };
  const f = associationTest(table, options);
  const chisq = associationTest(table, { ...options, statistic: "Chisq" });
  // R takes Pearson's statistic times all rows, those with a missing answer too.
  const rows = table.count.reduce((sum, count) => sum + count, 0);
  return [
    {
      topic,
      data: dataOf(one.data),
      quantity: "Rao-Scott tests: F, df, p, Pearson's chi-square, its df and p",
      reference: `${BY.survey} svychisq`,
      ours: [
        ...[f.value, f.df, f.dfDenominator, f.p],
        ...[chisq.pearson === null ? null : (chisq.pearson * rows) / chisq.n, chisq.df, chisq.p],
      ],
      theirs: [one.f, ...one.df, one.p, one.pearson, one.chisqDf, one.chisqP],
      tolerance: 1e-9,
      relative: true,
    },
  ];
}

function replicates(one: (typeof reference.replicates)[number]): Comparison {
  const table = surveySample(one.data);
  const method = one.method as ReplicateMethod;
  const weights = replicateWeights(table, { method, rho: one.rho ?? 0 });
  const center = one.center === undefined ? "mean" : "estimate";
  const found = replicateVariance(table, statisticsOf(table), { replicates: weights, center });
  return {
    topic,
    data: dataOf(one.data),
    quantity: `${method}: means, ratios, totals, quantiles, standard errors`,
    reference: `${BY.survey} svrepdesign`,
    ours: [...found.estimates, ...found.standardErrors],
    theirs: [...one.estimate, ...one.se],
    // A standard error of nothing is rounding on both sides.
    tolerance: 1e-10,
    relative: true,
  };
}
