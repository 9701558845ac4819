import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { type Criterion, invarianceCriteria } from "../../../factor/model/criteria";
import type { Citations } from "../../kit/words/citations";
import { formatCell } from "../../kit/words/format";
import { estimatorName, stepName } from "../../kit/words/model-names";
import { listed, numberWord, paragraph } from "../../kit/words/phrases";

/** The ladder, its limits, partial invariance, means, alignment, permutation. */
export function invarianceMethod(analysis: Analysis, { cite }: Citations): string {
  const { invariance } = analysis;
  const [first] = invariance;
  if (first === undefined) return "";
  const ordered = invariance.some(({ items }) => items !== "continuous");
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  return paragraph(
    `The ladder of measurement invariance ${cite("meredith1993")} has the steps ${listed(steps)}${ordered ? `, identified as Wu and Estabrook give it for ordered answers ${cite("wu2016")}` : ""}, by ${estimatorName(first.estimator)} (${first.estimator}${ordered ? ", parameterization theta" : ""}).`,
    ...limitSentences(analysis, cite),
    ordered &&
      analysis.settings.correction === "half" &&
      "An empty cell of two items’ 2 × 2 table is given half a person in each group by itself, with the margins kept, and the pair’s weight rests on the table so filled. lavaan takes it from the table as it was, and then trusts such a pair most: the R script gives it the variances used here.",
    invariance.some(({ partial }) => partial !== null) &&
      `Where a step did not keep it, partial invariance ${cite("byrne1989")} was sought: the equality with the largest score test was given up, one after another, with p corrected by Holm’s method ${cite("holm1979")}.`,
    invariance.some(({ alignment }) => alignment !== null) &&
      `Alignment ${cite("asparouhov2014", "muthen2014")} started from the configural model, all factor means free (FREE), with the product of the factor variances fixed at 1; the means are given less their average. Their standard errors, and how well means are recovered, come from draws of the configural estimates that were aligned anew.`,
    invariance.some(({ permutation }) => permutation !== null) &&
      `As a check the people were regrouped at random ${cite("jorgensen2018")}.`,
  );
}

const limit = ({ value }: Criterion): string => formatCell(value, "coefficient3");

/** When a step holds: the limits, by number of groups and kind of items, as far as this analysis has them. */
function limitSentences({ invariance }: Analysis, cite: Citations["cite"]): string[] {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups, ...many } = invarianceCriteria;
  const isMany = ({ levels }: InvarianceResult): boolean => levels.length >= manyGroups.value;
  const from = `From ${numberWord(manyGroups.value)} groups on`;
  const isContinuous = invariance.some(({ items }) => items === "continuous");
  const ordered = invariance.filter(({ items }) => items !== "continuous");
  const srmr = isContinuous
    ? ` and the SRMR by at most ${limit(srmrRise)}, or ${limit(srmrRiseLoadings)} where loadings are newly held equal`
    : "";
  return [
    `A step keeps the fit where the CFI falls by at most ${limit(cfiFall)} ${cite("cheung2002", "chen2007")} and the RMSEA rises by at most ${limit(rmseaRise)}${srmr} ${cite("chen2007")}; the difference test ${cite("satorra2000")} stands beside it. These limits were found for few groups and continuous items${ordered.length > 0 ? `; for ordered ones they are less well founded ${cite("sass2014")}` : ""}.`,
    ...(invariance.some((result) => result.items === "continuous" && isMany(result))
      ? [
          `${from}, loadings alone may be held equal up to a fall of the CFI of ${limit(many.cfiFallManyGroups)} and a rise of the RMSEA of ${limit(many.rmseaRiseManyGroups)} ${cite("rutkowski2014")}.`,
        ]
      : []),
    ...(ordered.some(isMany)
      ? [
          `${from}, ordered items have limits of their own: a fall of the CFI of ${limit(many.cfiFallManyGroupsOrdered)} and a rise of the RMSEA of ${limit(many.rmseaRiseManyGroupsOrdered)}, or ${limit(many.rmseaRiseManyGroupsOrderedLoadings)} where loadings alone are newly held equal ${cite("rutkowski2017")}; they were found for loadings and thresholds held equal one after the other, and serve the other steps here too.`,
        ]
      : []),
    ...(ordered.length > 0
      ? [
          "The SRMR of ordered items decides nothing: it is of their correlations and leaves the thresholds out.",
        ]
      : []),
  ];
}
