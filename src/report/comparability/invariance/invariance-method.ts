import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { invarianceCriteria } from "../../../factor/model/criteria";
import type { Citations } from "../../kit/references/citations";
import { stepName } from "../../kit/words/model-names";
import { texts } from "../../kit/words/phrases";
import * as messages from "./messages";

export function invarianceMethod({ invariance }: Analysis, { cite }: Citations): readonly string[] {
  const [first] = invariance;
  if (first === undefined) return [];
  const ordered = invariance.filter(({ items }) => items !== "continuous");
  const steps = [...new Set(invariance.flatMap((result) => result.steps.map(({ name }) => stepName(name))))];
  return texts(
    messages.methodSteps({ steps, estimator: first.estimator }),
    ordered.length > 0 && messages.methodOrdered({ wu: cite("wu2016") }),
    ...cutOffSentences(invariance, cite),
    invariance.some(({ partial }) => partial !== null) &&
      messages.methodPartial({ byrne: cite("byrne1989") }),
    invariance.some(({ alignment }) => alignment !== null) &&
      messages.methodAlignment({ asparouhov: cite("asparouhov2014") }),
    invariance.some(({ permutation }) => permutation !== null) &&
      messages.methodPermutation({ jorgensen: cite("jorgensen2018") }),
  );
}

function cutOffSentences(invariance: readonly InvarianceResult[], cite: Citations["cite"]): string[] {
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings, manyGroups, ...many } = invarianceCriteria;
  const isMany = ({ levels }: InvarianceResult): boolean => levels.length >= manyGroups.value;
  const continuous = invariance.filter(({ items }) => items === "continuous");
  const ordered = invariance.filter(({ items }) => items !== "continuous");
  return texts(
    messages.methodCutOffs({
      fall: cfiFall.value,
      rise: rmseaRise.value,
      residual: continuous.length > 0 ? srmrRise.value : null,
      loadings: srmrRiseLoadings.value,
      chen: cite("chen2007"),
    }),
    messages.methodSignificant(),
    ordered.length > 0 && messages.methodOrderedCutOffs(),
    continuous.some(isMany) &&
      messages.methodMany({
        many: manyGroups.value,
        fall: many.cfiFallManyGroups.value,
        rise: many.rmseaRiseManyGroups.value,
        rutkowski: cite("rutkowski2014"),
      }),
    ordered.some(isMany) &&
      messages.methodManyOrdered({
        many: manyGroups.value,
        fall: many.cfiFallManyGroupsOrdered.value,
        rise: many.rmseaRiseManyGroupsOrdered.value,
        loadings: many.rmseaRiseManyGroupsOrderedLoadings.value,
        rutkowski: cite("rutkowski2017"),
      }),
  );
}
