import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { type Criterion, invarianceCriteria } from "../../../factor/model/criteria";
import type { Citations } from "../../kit/references/citations";
import { formatCell } from "../../kit/words/format";
import { stepName } from "../../kit/words/model-names";
import { listed, numberWord, paragraph, texts } from "../../kit/words/phrases";

/** The ladder, its limits, partial invariance, alignment, permutation. */
export function invarianceMethod(analysis: Analysis, { cite }: Citations): string {
  const { invariance } = analysis;
  const [first] = invariance;
  if (first === undefined) return "";
  const ordered = invariance.some(({ items }) => items !== "continuous");
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  return paragraph(
    `The ladder of invariance (${listed(steps)}) is by ${first.estimator}${ordered ? `, parameterization theta, identified after Wu and Estabrook ${cite("wu2016")}` : ""}.`,
    ...limitSentences(analysis, cite),
    invariance.some(({ partial }) => partial !== null) &&
      `Where a step fails, the equality with the largest score test is given up, one after another ${cite("byrne1989")}.`,
    invariance.some(({ alignment }) => alignment !== null) &&
      `Alignment is free, from the configural model ${cite("asparouhov2014")}, with standard errors from draws aligned anew.`,
    invariance.some(({ permutation }) => permutation !== null) &&
      `As a check people were regrouped at random ${cite("jorgensen2018")}.`,
  );
}

const limit = ({ value }: Criterion): string => formatCell(value, "coefficient3");

/** When a step holds: the limits, by number of groups and kind of items, as far as this analysis has them. */
function limitSentences({ invariance }: Analysis, cite: Citations["cite"]): string[] {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups, ...many } = invarianceCriteria;
  const isMany = ({ levels }: InvarianceResult): boolean => levels.length >= manyGroups.value;
  const from = `From ${numberWord(manyGroups.value)} groups on`;
  const continuous = invariance.filter(({ items }) => items === "continuous");
  const ordered = invariance.filter(({ items }) => items !== "continuous");
  const srmr =
    continuous.length > 0
      ? ` and the SRMR by at most ${limit(srmrRise)} (${limit(srmrRiseLoadings)} for loadings)`
      : "";
  return texts(
    `A step holds where the CFI falls by at most ${limit(cfiFall)} and the RMSEA rises by at most ${limit(rmseaRise)}${srmr} ${cite("chen2007")}.`,
    ordered.length > 0 && `For ordered items these limits are less well founded; the SRMR decides nothing.`,
    continuous.some(isMany) &&
      `${from} loadings may cost ${limit(many.cfiFallManyGroups)} of the CFI and ${limit(many.rmseaRiseManyGroups)} of the RMSEA ${cite("rutkowski2014")}.`,
    ordered.some(isMany) &&
      `${from} a step may cost ${limit(many.cfiFallManyGroupsOrdered)} of the CFI and ${limit(many.rmseaRiseManyGroupsOrdered)} of the RMSEA, ${limit(many.rmseaRiseManyGroupsOrderedLoadings)} for loadings alone ${cite("rutkowski2017")}.`,
  );
}
