import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { listed, paragraph, texts, wholePercent } from "../kit/words/phrases";

/** How shares, their intervals, differences and ranks were estimated. */
export function prevalenceMethod(analysis: Analysis, { cite }: Citations): string {
  const { prevalence, rankings, regression, populationPrevalence, data } = analysis;
  if (prevalence.length === 0) return "";
  const [ranking] = rankings;
  const clustered = typeof data.design?.clusters === "number";
  return paragraph(
    `Shares are ratio estimates with linearized standard errors ${cite("binder1983")}${designText(analysis)}; groups are domains of the whole design.`,
    `Their 95% intervals are of the log odds, by t, transformed back ${cite("korn1999")}.`,
    clustered &&
      `Degrees of freedom are those of the clusters where anybody gave the rarer answer ${cite("valliant2010")}. Under 50 such people Korn and Graubard’s interval stands instead ${cite("korn1998")}, under two degrees of freedom none.`,
    populationPrevalence.length > 0 &&
      `Shares of the population weight the levels of ${populationPrevalence[0]?.group ?? "a grouping"} by the definition’s sizes, taken as known.`,
    ...imputation(analysis, cite),
    ranking !== undefined &&
      `Ranks count the groups whose simultaneous ${wholePercent(ranking.confidence)} intervals lie wholly above and below ${cite("klein2020")}.`,
    regression.length > 0 &&
      `Regressions are quasi-binomial, with Wald tests referred to F and predicted margins over the sample’s weights ${cite("graubard1999")}.`,
  );
}

/** From missing answers to one estimate; empty where they were not imputed. */
function imputation({ prevalence }: Analysis, cite: Citations["cite"]): string[] {
  if (!prevalence.some(({ missing }) => missing === "imputed")) return [];
  return [
    `Missing answers were imputed 20 times by chained logistic regressions ${cite("vanbuuren2018")} with weakly informative priors ${cite("gelman2008")}.`,
    "Predictors are the other items, groupings, strata, log weight and the cluster’s other answers, with effects varying over the first grouping.",
    `Pooling is by Rubin’s rules ${cite("rubin1987", "barnard1999")}, of regression terms by Li et al. ${cite("li1991")}.`,
    "Response weights are one over the predicted probability of a complete answer.",
  ];
}

function designText({ data, settings }: Analysis): string {
  const parts = texts(
    settings.weights === "design" && "weights",
    typeof data.design?.strata === "number" && "strata",
    typeof data.design?.clusters === "number" && "clusters",
  );
  if (parts.length === 0) return ", as of a simple random sample";
  return ` by the survey’s ${listed(parts)}`;
}
