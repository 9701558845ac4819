import type { Analysis } from "../../../analysis/analysis";
import { type Criterion, invarianceCriteria } from "../../../factor/model/criteria";
import type { Citations } from "../../kit/words/citations";
import { formatCell } from "../../kit/words/format";
import { estimatorName, modelLabel, stepName } from "../../kit/words/model-names";
import { listed, numberWord, paragraph } from "../../kit/words/phrases";

/** The ladder, its limits, partial invariance, means, alignment, permutation. */
export function invarianceMethod(analysis: Analysis, { cite }: Citations): string {
  const { invariance } = analysis;
  const [first] = invariance;
  if (first === undefined) return "";
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups } = invarianceCriteria;
  const ordered = invariance.some(({ items }) => items !== "continuous");
  const groups = listed(invariance.map(({ group }) => group));
  const structures = [...new Set(invariance.map(({ structure }) => `“${modelLabel(analysis, structure)}”`))];
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  const many = invariance.some(({ levels }) => levels.length >= manyGroups.value);
  return paragraph(
    `Measurement invariance ${cite("meredith1993")} of ${listed(structures)} was examined over ${groups} in the steps ${listed(steps)}${ordered ? `, identified as Wu and Estabrook give it for ordered answers ${cite("wu2016")}` : ""}, by ${estimatorName(first.estimator)} (${first.estimator}${ordered ? ", parameterization theta" : ""}).`,
    `A step holds where the CFI falls by at most ${limit(cfiFall)} ${cite("cheung2002", "chen2007")}, the RMSEA rises by at most ${limit(rmseaRise)} and the SRMR by at most ${limit(srmrRise)}, or ${limit(srmrRiseLoadings)} where loadings are newly held equal ${cite("chen2007")}; the difference test ${cite("satorra2000")} stands beside it. These limits were found for few groups and continuous items${ordered ? `; for ordered ones they are less well founded ${cite("sass2014")}` : ""}${many ? wider(cite("rutkowski2014")) : ""}.`,
    ordered &&
      analysis.settings.correction === "half" &&
      "An empty cell of two items’ 2 × 2 table is given half a person in each group by itself, with the margins kept, and the pair’s weight rests on the table so filled. lavaan takes it from the table as it was, and then trusts such a pair most: the R script gives it the variances used here.",
    invariance.some(({ partial }) => partial !== null) &&
      `Where a step did not hold, partial invariance ${cite("byrne1989")} was sought: the equality with the largest score test was given up, one after another, with p corrected by Holm’s method ${cite("holm1979")}.`,
    invariance.some(({ alignment }) => alignment !== null) &&
      `Alignment ${cite("asparouhov2014", "muthen2014")} started from the configural model, all factor means free (FREE), with the product of the factor variances fixed at 1; the means are given less their average. Their standard errors, and how well means are recovered, come from draws of the configural estimates that were aligned anew.`,
    invariance.some(({ permutation }) => permutation !== null) &&
      `As a check the people were regrouped at random ${cite("jorgensen2018")}.`,
  );
}

const limit = ({ value }: Criterion): string => formatCell(value, "coefficient3");

/** The wider limits where many groups are compared. */
function wider(source: string): string {
  const { manyGroups, cfiFallManyGroups, rmseaRiseManyGroups } = invarianceCriteria;
  return `. From ${numberWord(manyGroups.value)} groups on, loadings alone may be held equal up to a fall of the CFI of ${limit(cfiFallManyGroups)} and a rise of the RMSEA of ${limit(rmseaRiseManyGroups)} ${source}`;
}
