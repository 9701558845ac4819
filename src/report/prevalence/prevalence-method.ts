import type { Analysis } from "../../analysis/analysis";
import { wordsOf } from "../kit/words/about-words";
import type { Citations } from "../kit/words/citations";
import { paragraph, wholePercent } from "../kit/words/phrases";

/** How shares, their intervals, differences and ranks were estimated. */
export function prevalenceMethod(analysis: Analysis, { cite }: Citations): string {
  const { prevalence, contrasts, rankings, regression, risks } = analysis;
  if (prevalence.length === 0) return "";
  const [ranking] = rankings;
  const pairs = risks?.pairs ?? [];
  return paragraph(
    `Shares of people who ${wordsOf(analysis).did} an item, or any item of a set, are ratio estimates; their standard errors are design-based, by Taylor linearization ${cite("binder1983", "lumley2010")}${designText(analysis)}; groups are treated as domains, so that the whole design enters each of their standard errors.`,
    `95% intervals are of the log odds, by t with the design’s degrees of freedom, and transformed back ${cite("korn1999")}.`,
    typeof analysis.data.design?.clusters === "number" &&
      `As people were drawn by clusters, t has the degrees of freedom of the clusters in which anybody gave the rarer answer ${cite("valliant2010")}; fewer than 50 people with it have Korn and Graubard’s interval with these ${cite("korn1998")}, which is conservative by design, and fewer than two degrees of freedom none.`,
    analysis.populationPrevalence.length > 0 &&
      `Shares of the population are those of the levels of ${analysis.populationPrevalence[0]?.group ?? "a grouping"}, weighted by the sizes that the definition gives, which are taken as known (poststratification) ${cite("lumley2010")}.`,
    prevalence.some(({ deff }) => deff !== null) &&
      `The design effect is the variance over that of a simple random sample with replacement of as many people ${cite("kish1965")}; effective people are the people over it.`,
    prevalence.some(({ missing }) => missing === "imputed") &&
      `Missing answers were imputed 20 times by chained equations ${cite("vanbuuren2018")}: each item by logistic regression on the other items, all groupings, strata, the log of the weight and the answers of others in the cluster, the items’ effects varying over the first grouping, with weakly informative normal priors ${cite("gelman2008")} and coefficients drawn from their posterior; contexts of an item given the items. Estimates were pooled by Rubin’s rules around the design-based variance ${cite("rubin1987")} with the degrees of freedom of Barnard and Rubin ${cite("barnard1999")}; tests of regression terms as by Li et al. ${cite("li1991")}. Rubin’s variance is biased where a domain or the design is not in the imputation model; here they are. Weights for who answered are one over the probability of having answered everything, by logistic regression on the same groups, taken as known in the standard error.`,
    contrasts.length > 0 &&
      `Differences of groups were tested pair by pair, with p corrected by Holm’s method over all pairs of a grouping ${cite("holm1979")}.`,
    ranking !== undefined &&
      `The intervals of ranks are joint, with a confidence of ${wholePercent(ranking.confidence)}, and conservative by design: a group’s lowest and highest place follow from how many groups’ simultaneous intervals lie wholly above and below its own ${cite("klein2020")}.`,
    pairs.some(({ logOddsRatio }) => logOddsRatio !== null) &&
      `Odds ratios of pairs of items are of the weighted counts of people by their two answers, with standard errors by linearization ${cite("binder1983")}.`,
    risks === null || risks.combinations.length === 0
      ? ""
      : `Combinations of items are drawn after UpSet ${cite("lex2014")}.`,
    regression.length > 0 &&
      `Regressions are quasi-binomial with a logit link on the survey’s design ${cite("binder1983", "lumley2010")}: coefficients by weighted pseudo-likelihood, tests of whole terms by Wald statistics referred to F, predicted margins over the sample’s weights ${cite("graubard1999")}.`,
  );
}

function designText({ data, settings }: Analysis): string {
  const parts = [
    ...(settings.weights === "design" ? ["weights"] : []),
    ...(typeof data.design?.strata === "number" ? ["strata"] : []),
    ...(typeof data.design?.clusters === "number" ? ["clusters"] : []),
  ];
  if (parts.length === 0) return ", as of a simple random sample";
  return ` with the survey’s ${parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`}`;
}
