import type { Analysis } from "../../analysis/analysis";
import { type Criterion, invarianceCriteria } from "../../factor/model/criteria";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { estimatorName, stepName } from "../kit/words/model-names";
import { coefficient, listed, numberWord, paragraph } from "../kit/words/phrases";
import { DIF_LIMITS } from "./dif/dif-sentences";
import { groupingsOf } from "./groupings";

/** How groups were compared: items, means, the verdict, the ladder, alignment. */
export function comparisonMethod(analysis: Analysis, citations: Citations): string {
  const groups = groupingsOf(analysis).map(({ group }) => group);
  if (groups.length === 0) return "";
  return paragraph(
    `Groups by ${listed(groups)} were compared.`,
    ...itemsMethod(analysis, citations),
    ...ladderMethod(analysis, citations),
  );
}

function itemsMethod({ dif }: Analysis, { cite }: Citations): (string | false)[] {
  if (dif.length === 0) return [];
  const items = dif.flatMap((result) => result.items);
  const odds = items.some(({ mantelHaenszel }) => mantelHaenszel !== null);
  const logistic = items.some((item) => item.logistic !== null);
  return [
    `Within each factor an item’s shift in a group (logits, given the level) is taken against the other groups in which it does not differ; the search for these frees one item in one group after another ${cite("candell1988", "kopf2015")} while half of a group’s items or more link it to the others. p is corrected over all items and groups by Holm’s method ${cite("holm1979")}, and by the false discovery rate beside it. Likelihood ratios free an item’s slope and intercepts in all groups ${cite("thissen1993")}.`,
    `Whether a shift is more than negligible (±${formatCell(DIF_LIMITS.logOdds, "decimal2")} logits, an ETS delta of 1 ${cite("zieky1993")}) is decided by a model in which shifts are random, Cauchy about 0, with a half-Cauchy prior of their scale ${cite("gelman2006", "carvalho2010")}: by a probability of .95, where the standard error is .25 or less.`,
    `Means are told with all items equal, with items free in groups where each by itself differs (p < .05), and without items that differ. Groups are comparable where every shift lies within ±.60 logits, or all shifts change no mean by .10 standard deviations and no rank leaves its interval (each by 90% intervals), and with differences allowed for where the other items link all groups: what items do to the comparison decides, not invariance by itself ${cite("robitzsch2023")}.`,
    logistic &&
      `Beside it stand logistic regressions on the score of the anchors ${cite("swaminathan1990", "zumbo1999")} with the change of Nagelkerke’s R² ${cite("nagelkerke1991")}, moderate from ${formatCell(DIF_LIMITS.r2Moderate, "coefficient3")} and large from ${coefficient(DIF_LIMITS.r2Large)} ${cite("jodoin2001")}${odds ? `, and for two groups the Mantel-Haenszel odds ratio ${cite("holland1988")}` : ""}; areas between curves are weighted by the group’s people ${cite("meade2010")}.`,
  ];
}

function ladderMethod(analysis: Analysis, { cite }: Citations): (string | false)[] {
  const { invariance } = analysis;
  const [first] = invariance;
  if (first === undefined) return [];
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups } = invarianceCriteria;
  const ordered = invariance.some(({ items }) => items !== "continuous");
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  const many = invariance.some(({ levels }) => levels.length >= manyGroups.value);
  return [
    `The ladder of measurement invariance ${cite("meredith1993")} has the steps ${listed(steps)}${ordered ? `, identified as Wu and Estabrook give it for ordered answers ${cite("wu2016")}` : ""}, by ${estimatorName(first.estimator)} (${first.estimator}${ordered ? ", parameterization theta" : ""}). A step keeps the fit where the CFI falls by at most ${limit(cfiFall)} ${cite("cheung2002", "chen2007")}, the RMSEA rises by at most ${limit(rmseaRise)} and the SRMR by at most ${limit(srmrRise)}, or ${limit(srmrRiseLoadings)} where loadings are newly held equal ${cite("chen2007")}; the difference test ${cite("satorra2000")} stands beside it. These limits were found for few groups and continuous items${ordered ? `; for ordered ones they are less well founded ${cite("sass2014")}` : ""}${many ? wider(cite("rutkowski2014")) : ""}.`,
    ordered &&
      analysis.settings.correction === "half" &&
      "An empty cell of two items’ 2 × 2 table is given half a person in each group by itself, with the margins kept, and the pair’s weight rests on the table so filled. lavaan takes it from the table as it was, and then trusts such a pair most: the R script gives it the variances used here.",
    invariance.some(({ partial }) => partial !== null) &&
      `Where a step did not keep it, partial invariance ${cite("byrne1989")} was sought: the equality with the largest score test was given up, one after another, with p corrected by Holm’s method ${cite("holm1979")}.`,
    invariance.some(({ alignment }) => alignment !== null) &&
      `Alignment ${cite("asparouhov2014", "muthen2014")} started from the configural model, with the product of the factor variances fixed at 1.`,
    invariance.some(({ permutation }) => permutation !== null) &&
      `As a check the people were regrouped at random ${cite("jorgensen2018")}.`,
  ];
}

const limit = ({ value }: Criterion): string => formatCell(value, "coefficient3");

/** The wider limits where many groups are compared. */
function wider(source: string): string {
  const { manyGroups, cfiFallManyGroups, rmseaRiseManyGroups } = invarianceCriteria;
  return `. From ${numberWord(manyGroups.value)} groups on, loadings alone may be held equal up to a fall of the CFI of ${limit(cfiFallManyGroups)} and a rise of the RMSEA of ${limit(rmseaRiseManyGroups)} ${source}`;
}
