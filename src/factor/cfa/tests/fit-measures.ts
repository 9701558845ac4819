import { chiSquareUpper } from "../../../numeric/distributions/special";
import { log } from "../../../numeric/elementary/log";
import { choleskyFactor, choleskyLogDeterminant } from "../../../numeric/linear-algebra/cholesky";
import {
  comparativeFit,
  rmseaEstimate,
  rmseaInterval,
  type Statistic,
  tuckerLewisIndex,
} from "../../model/fit-indices";
import { equalityCount } from "../../model/number-parameters";
import type { GroupMoments } from "../../moments/group-moments";
import { admissibility } from "../admissibility";
import type { CfaFit, ReportedFit, RmseaInterval } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts, TestCorrection } from "../estimator";
import { people, weightedGroups } from "../standard-errors/weighted-groups";
import { hasMeanStructure } from "./mean-structure";
import { NO_ROBUST_FIT, robustFit, type TestedModel } from "./robust-fit";
import { srmr } from "./srmr";
import { testedIndependence, testedModel } from "./tested-model";

/**
 * Chi-square, its correction, and the indices based on them: naive, scaled and robust.
 *
 * RMSEA divides by n (ML) or by n less the number of groups (least squares), times the number of groups. With the mean-
 * or mean-and-variance-adjusted test its scaled interval comes from the naive statistic on tr(U Gamma) degrees of
 * freedom (Li & Bentler 2006), with the scaled-and-shifted one from the scaled statistic. Figures that need degrees of
 * freedom are null without, and so is the naive p of ULS, whose statistic is no chi-square; a corrected figure is null
 * where the model is not identified at its solution; robust ones are null for inadmissible solutions, too.
 * @see Reference: lavaan's `fitMeasures()`; with groups lavaan's cfi.robust and tli.robust of ordered items differ (see
 *   `categoricalStatistics`).
 */
export function fitMeasures(fitted: FittedModel, parts: EstimatorParts): CfaFit {
  const { test: correction } = parts;
  const groups = weightedGroups(fitted);
  const total = people(fitted.data);
  const model = testedModel(fitted, correction);
  const baseline = testedIndependence(fitted, correction);
  const n = fitted.discrepancy === "ML" ? total : total - fitted.data.length;
  const size = { n, groups: fitted.data.length };
  const robust = admissibility(fitted).admissible
    ? robustFit(fitted, { groups, model, independence: baseline, correction, n })
    : NO_ROBUST_FIT;
  const likelihood = fitted.discrepancy === "ML" ? logLikelihood(fitted, model.chiSquare) : null;
  const fit = {
    ...statistics(model),
    p: fitted.discrepancy === "ULS" ? null : naiveP(model),
    baseline: baselineStatistics(baseline),
    ...naiveIndices(model, baseline, size),
    ...scaledIndices(model, baseline, { ...size, correction }),
    ...robust,
    srmr: srmr(fitted),
    logLikelihood: likelihood?.logLikelihood ?? null,
    aic: likelihood?.aic ?? null,
    bic: likelihood?.bic ?? null,
  };
  return { reported: reportedFit(fit, correction), ...fit };
}

function naiveP({ chiSquare, df }: TestedModel): number | null {
  return df > 0 ? chiSquareUpper(chiSquare, df) : null;
}

function statistics({ chiSquare, df, scaled }: TestedModel) {
  return {
    chiSquare,
    df,
    chiSquareScaled: scaled?.chiSquare ?? null,
    dfScaled: scaled?.df ?? null,
    scale: scaled?.scale ?? null,
    shift: scaled?.shift ?? null,
    pScaled: scaled === null ? null : chiSquareUpper(scaled.chiSquare, scaled.df),
  };
}

function baselineStatistics(tested: TestedModel): CfaFit["baseline"] {
  const { chiSquare, df, chiSquareScaled, dfScaled, scale, shift } = statistics(tested);
  return { chiSquare, df, chiSquareScaled, dfScaled, scale, shift };
}

interface Size {
  readonly n: number;
  readonly groups: number;
}

const naiveStatistic = ({ chiSquare, df }: TestedModel): Statistic => ({ chiSquare, df, expected: df });

function naiveIndices(tested: TestedModel, baseline: TestedModel, size: Size) {
  const model = naiveStatistic(tested);
  const independence = naiveStatistic(baseline);
  if (model.df <= 0) return { cfi: null, tli: null, rmsea: null, closeFitP: null };
  const { low, high, closeFitP } = rmseaInterval({ ...model, factor: 1, over: model.df, ...size });
  const rmsea: RmseaInterval = [rmseaEstimate(model, size), low, high];
  return {
    cfi: comparativeFit(model, independence),
    tli: tuckerLewisIndex(model, independence),
    rmsea,
    closeFitP,
  };
}

function scaledIndices(
  { chiSquare, traces, scaled }: TestedModel,
  baseline: TestedModel,
  { correction, ...size }: Size & { correction: TestCorrection },
) {
  if (scaled === null || traces === null) {
    return { cfiScaled: null, tliScaled: null, rmseaScaled: null, closeFitPScaled: null };
  }
  const model: Statistic = { chiSquare: scaled.chiSquare, df: scaled.df, expected: scaled.df };
  const { first } = traces;
  const forRmsea = correction === "scaled-shifted" ? model : { chiSquare, df: first, expected: first };
  const { low, high, closeFitP } = rmseaInterval({ ...forRmsea, factor: 1, over: forRmsea.df, ...size });
  const rmseaScaled: RmseaInterval = [rmseaEstimate(forRmsea, size), low, high];
  const against = baseline.scaled;
  const independence = against && { chiSquare: against.chiSquare, df: against.df, expected: against.df };
  return {
    cfiScaled: independence && comparativeFit(model, independence),
    tliScaled: independence && tuckerLewisIndex(model, independence),
    rmseaScaled,
    closeFitPScaled: closeFitP,
  };
}

/**
 * Log-likelihood of the people under normality, AIC and BIC (n of all people): the saturated log-likelihood less half
 * the chi-square, of the other items given covariates if any. Free means count as parameters only with a mean structure
 * (`hasMeanStructure`).
 * @param fitted a model fitted by ML
 * @param chiSquare its likelihood-ratio statistic
 */
export function logLikelihood(
  fitted: FittedModel,
  chiSquare: number,
): { logLikelihood: number; aic: number; bic: number } | null {
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
  const means = table.items.length - covariates.length;
  const counted = table.free - equalityCount(table) - (hasMeanStructure(fitted) ? 0 : means);
  return {
    logLikelihood: value,
    aic: 2 * counted - 2 * value,
    bic: counted * log(people(fitted.data)) - 2 * value,
  };
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
export function reportedFit(fit: Omit<CfaFit, "reported">, correction: TestCorrection): ReportedFit {
  const testable = fit.df > 0;
  if (correction === "none") {
    const { chiSquare, df, p, cfi, tli, rmsea, closeFitP } = fit;
    return { version: "naive", testable, chiSquare, df, p, cfi, tli, rmsea: named(rmsea, closeFitP) };
  }
  return {
    version: "scaled",
    testable,
    chiSquare: fit.chiSquareScaled,
    df: fit.dfScaled ?? fit.df,
    p: fit.pScaled,
    cfi: fit.cfiScaled,
    tli: fit.tliScaled,
    rmsea: named(fit.rmseaScaled, fit.closeFitPScaled),
  };
}

function named(rmsea: CfaFit["rmsea"], closeFitP: number | null): ReportedFit["rmsea"] {
  if (rmsea === null) return null;
  const [estimate, low, high] = rmsea;
  return { estimate, low, high, closeFitP };
}
