import { innerProduct } from "../../../numeric/linear-algebra/dense";
import type { TestedFit } from "../../model/fit-indices";
import type { FitVersion } from "../../model/fit-result";
import { MORE_FIT_INDICES, type MoreFitIndexId, type MoreFitSource } from "../../model/more-fit-indices";
import { placesAmong } from "../../moments/group-moments";
import type { CfaResult } from "../cfa-result";
import { groupDiscrepancy } from "../estimation/discrepancy";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts } from "../estimator";
import { people, weightedGroups } from "../standard-errors/weighted-groups";
import { countedParameters, fitSize, logLikelihood, testedFits } from "./fit-measures";
import { hasMeanStructure } from "./mean-structure";

const VERSIONS: readonly FitVersion[] = ["standard", "scaled", "robust"];

/**
 * Further fit indices (`MORE_FIT_INDICES`) and the share of every group in the chi-square.
 *
 * GFI compares the weighted squares of residual moments with those of the moments (Tanaka & Huba 1985): means count with
 * a mean structure, thresholds of ordered items always. Incomplete answers have no GFI.
 * @returns null without degrees of freedom
 * @see Reference: lavaan's `fitMeasures()`, also for means and thresholds in GFI.
 */
export function moreFit(fitted: FittedModel, { test }: EstimatorParts): CfaResult["moreFit"] {
  const tested = testedFits(fitted, test);
  const { model } = tested;
  if (tested.standard === null) return null;
  const total = people(fitted.data);
  const moments = countedMoments(fitted);
  const isOrdered = fitted.table.kind === "ordered";
  const likelihood = fitted.discrepancy === "ML" ? logLikelihood(fitted, model.chiSquare) : null;
  const source: Omit<MoreFitSource, "version" | "model" | "independence"> = {
    n: fitSize(fitted).n,
    moments,
    parameters: isOrdered ? null : countedParameters(fitted),
    logLikelihood: likelihood?.logLikelihood ?? null,
    people: total,
    gfi: goodnessOfFit(fitted),
  };
  const valuesIn = (version: FitVersion, own: TestedFit | null) =>
    Object.fromEntries(
      Object.entries(MORE_FIT_INDICES).map(([id, { of }]) => [
        id,
        own && of({ ...source, version, model: own.model, independence: own.independence }),
      ]),
    ) as Readonly<Record<MoreFitIndexId, number | null>>;
  const [standard, scaled, robust] = VERSIONS.map((version) => valuesIn(version, tested[version]));
  return {
    standard: standard!,
    scaled: test === "mean-variance" ? null : tested.scaled && scaled!,
    robust: tested.robust && robust!,
    groups: fitted.data.length < 2 ? [] : groupShares(fitted),
  };
}

function groupShares({ data, discrepancy, implied }: FittedModel) {
  const total = people(data);
  return data.map((moments, at) => {
    const { share, value } = groupDiscrepancy(moments, { discrepancy, total });
    return { group: moments.group, n: moments.n, chiSquare: 2 * total * share * value(implied[at]!) };
  });
}

const hasMeans = (fitted: FittedModel): boolean =>
  fitted.table.kind === "ordered" || hasMeanStructure(fitted);

/** Number of moments, without those of the means where they are not part of the model. */
function countedMoments(fitted: FittedModel): number {
  const isWhole = hasMeans(fitted);
  return fitted.data.reduce(
    (sum, { moments, items }) => sum + moments.length - (isWhole ? 0 : items.length),
    0,
  );
}

/** Mean over the groups weighted by people, without the moments of covariates; null for incomplete answers. */
function goodnessOfFit(fitted: FittedModel): number | null {
  if (fitted.data.some(({ incomplete }) => incomplete !== undefined)) return null;
  const isWhole = hasMeans(fitted);
  const { kind, covariates } = fitted.table;
  return weightedGroups(fitted).reduce((sum, { data, implied, share, applyWeight }) => {
    const own = data.moments.slice();
    if (!isWhole) own.fill(0, 0, data.items.length);
    if (kind === "continuous") for (const place of placesAmong(data.items, covariates)) own[place] = 0;
    const residual = data.moments.map((moment, at) => moment - implied[at]!);
    const of = (moments: Float64Array): number => innerProduct(moments, applyWeight(moments, 1));
    return sum + share * (1 - of(residual) / of(own));
  }, 0);
}
