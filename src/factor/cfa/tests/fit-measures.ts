import {
  type InformationCriteria,
  informationCriteria,
  noCriteria,
} from "../../../figures/information-criteria";
import { chiSquareUpper } from "../../../numeric/distributions/special";
import { log } from "../../../numeric/elementary/log";
import { choleskyFactor, choleskyLogDeterminant } from "../../../numeric/linear-algebra/cholesky";
import { remember } from "../../../numeric/workers/remember";
import {
  FIT_INDICES,
  indicesOf,
  rmseaEstimate,
  rmseaInterval,
  type Statistic,
  type TestedFit,
} from "../../model/fit-indices";
import type { CfaFit } from "../../model/fit-result";
import { equalityCount } from "../../model/number-parameters";
import type { GroupMoments } from "../../moments/group-moments";
import { admissibility } from "../admissibility";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts, TestCorrection } from "../estimator";
import { people, weightedGroups } from "../standard-errors/weighted-groups";
import { hasMeanStructure } from "./mean-structure";
import { robustFit, type TestedModel } from "./robust-fit";
import { srmr } from "./srmr";
import { testedIndependence, testedModel } from "./tested-model";

/**
 * Chi-square, its correction, and the indices based on them: standard, scaled and robust.
 *
 * RMSEA divides by n (ML) or by n less the number of groups (least squares), times the number of groups. With the mean-
 * or mean-and-variance-adjusted test its scaled interval comes from the uncorrected statistic on tr(U Gamma) degrees of
 * freedom (Li & Bentler 2006), with the scaled-and-shifted one from the scaled statistic. Figures that need degrees of
 * freedom are null without, and so is the standard p of ULS, whose statistic is no chi-square; a corrected figure is null
 * where the model is not identified at its solution; robust ones are null for inadmissible solutions, too.
 * @see Reference: lavaan's `fitMeasures()`; with groups lavaan's robust CFI and TLI of ordered items differ (see
 *   `categoricalStatistics`).
 */
export function fitMeasures(fitted: FittedModel, parts: EstimatorParts): CfaFit {
  const { model, baseline, standard, scaled, robust } = testedFits(fitted, parts.test);
  const likelihood = fitted.discrepancy === "ML" ? logLikelihood(fitted, model.chiSquare) : null;
  const versions = {
    standard: {
      ...statisticOf(model),
      p: model.df > 0 && fitted.discrepancy !== "ULS" ? chiSquareUpper(model.chiSquare, model.df) : null,
      ...indicesOf(standard, FIT_INDICES),
    },
    scaled: model.scaled && {
      ...model.scaled,
      p: chiSquareUpper(model.scaled.chiSquare, model.scaled.df),
      ...indicesOf(scaled, FIT_INDICES),
    },
    robust: robust && indicesOf(robust, FIT_INDICES),
  };
  return {
    reported: reportedFit(versions, parts.test),
    ...versions,
    baseline: { standard: statisticOf(baseline), scaled: baseline.scaled },
    srmr: srmr(fitted),
    ...(likelihood ?? NO_LIKELIHOOD),
  };
}

/** What the indices of each version are functions of, null without that version; cached for the further indices. */
export const testedFits = remember((fitted: FittedModel, correction: TestCorrection) => {
  const model = testedModel(fitted, correction);
  const baseline = testedIndependence(fitted, correction);
  const size = fitSize(fitted);
  const plain = asExpected(model);
  const robust = admissibility(fitted).admissible
    ? robustFit(fitted, {
        groups: weightedGroups(fitted),
        model,
        independence: baseline,
        correction,
        n: size.n,
      })
    : null;
  return {
    model,
    baseline,
    standard: model.df > 0 ? testedFit(plain, asExpected(baseline), plain, size) : null,
    scaled: scaledFit(model, baseline, { ...size, correction }),
    robust,
  };
});

/** The sample's size in the indices: n (ML) or n less the number of groups (least squares). */
export function fitSize({ data, discrepancy }: FittedModel): Size {
  const total = people(data);
  return { n: discrepancy === "ML" ? total : total - data.length, groups: data.length };
}

const NO_LIKELIHOOD = { logLikelihood: null, ...noCriteria };

const statisticOf = ({ chiSquare, df }: TestedModel) => ({ chiSquare, df });

interface Size {
  readonly n: number;
  readonly groups: number;
}

const asExpected = ({ chiSquare, df }: Pick<TestedModel, "chiSquare" | "df">): Statistic => ({
  chiSquare,
  df,
  expected: df,
});

function testedFit(model: Statistic, independence: Statistic | null, of: Statistic, size: Size): TestedFit {
  const { low, high, closeFitP } = rmseaInterval({ ...of, factor: 1, over: of.df, ...size });
  return { model, independence, rmsea: { estimate: rmseaEstimate(of, size), low, high }, closeFitP };
}

function scaledFit(
  { chiSquare, traces, scaled }: TestedModel,
  baseline: TestedModel,
  { correction, ...size }: Size & { correction: TestCorrection },
): TestedFit | null {
  if (scaled === null || traces === null) return null;
  const model = asExpected(scaled);
  const of = correction === "scaled-shifted" ? model : asExpected({ chiSquare, df: traces.first });
  return testedFit(model, baseline.scaled && asExpected(baseline.scaled), of, size);
}

/**
 * Log-likelihood of the people under normality and information criteria (n of all people): the saturated log-likelihood less half
 * the chi-square, of the other items given covariates if any. Free means count as parameters only with a mean structure
 * (`hasMeanStructure`).
 * @param fitted a model fitted by ML
 * @param chiSquare its likelihood-ratio statistic
 */
export function logLikelihood(
  fitted: FittedModel,
  chiSquare: number,
): ({ logLikelihood: number } & InformationCriteria) | null {
  let saturated = 0;
  const { table } = fitted;
  const { covariates } = table;
  for (const data of fitted.data) {
    const { incomplete, n } = data;
    const whole =
      incomplete === undefined ? saturatedLikelihood(data, data.items) : -(n / 2) * incomplete.deviance;
    const given = covariates.length === 0 ? 0 : saturatedLikelihood(data, covariates);
    if (whole === null || given === null) return null;
    saturated += whole - given;
  }
  const value = saturated - chiSquare / 2;
  const size = { parameters: countedParameters(fitted), n: people(fitted.data) };
  return { logLikelihood: value, ...informationCriteria({ logLikelihood: value, ...size }) };
}

/** Free parameters less equality constraints; means of continuous items count only with a mean structure. */
export function countedParameters(fitted: FittedModel): number {
  const { table } = fitted;
  const means = table.items.length - table.covariates.length;
  const isCounted = table.kind === "ordered" || hasMeanStructure(fitted);
  return table.free - equalityCount(table) - (isCounted ? 0 : means);
}

/** Log-likelihood of the people's answers to some of the items at their own means and covariances. */
function saturatedLikelihood(
  { covariance, items, n }: GroupMoments,
  names: readonly string[],
): number | null {
  const p = items.length;
  const of = names.map((name) => items.indexOf(name));
  const q = of.length;
  const factor = choleskyFactor(
    Float64Array.from(of.flatMap((i) => of.map((j) => covariance[i * p + j]!))),
    q,
  );
  if (factor === null) return null;
  return (-n / 2) * (q * log(2 * Math.PI) + choleskyLogDeterminant(factor, q) + q);
}

/** The version of the fit to report, corrected if the estimator's test is; undefined corrected figures are null. */
export function reportedFit(
  { standard, scaled }: Pick<CfaFit, "standard" | "scaled">,
  correction: TestCorrection,
): CfaFit["reported"] {
  const testable = standard.df > 0;
  if (correction === "none") return { version: "standard", testable, ...standard };
  if (scaled === null) {
    const undefinedTest = { chiSquare: null, df: standard.df, p: null };
    return { version: "scaled", testable, ...undefinedTest, ...indicesOf(null, FIT_INDICES) };
  }
  const { scale: _scale, shift: _shift, ...figures } = scaled;
  return { version: "scaled", testable, ...figures };
}
