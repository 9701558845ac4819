import { hasOneKind } from "../../model/model-table";
import type { CfaFit } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { TestCorrection } from "../estimator";
import type { WeightedGroup } from "../standard-errors/weighted-groups";
import { categoricalStatistics } from "./categorical-robust";
import {
  comparativeFit,
  rmseaEstimate,
  rmseaInterval,
  type Statistic,
  tuckerLewisIndex,
} from "./fit-indices";
import { incompleteStatistics } from "./incomplete-robust";
import type { ScaledTest } from "./scaled-test";
import type { Traces } from "./traces";

type RobustFit = Pick<CfaFit, "cfiRobust" | "tliRobust" | "rmseaRobust" | "closeFitPRobust">;

export const NO_ROBUST_FIT: RobustFit = {
  cfiRobust: null,
  tliRobust: null,
  rmseaRobust: null,
  closeFitPRobust: null,
};

/** A model's statistic with its correction. */
export interface TestedModel {
  readonly chiSquare: number;
  readonly df: number;
  readonly traces: Traces | null;
  readonly scaled: ScaledTest | null;
}

export interface RobustParts {
  readonly groups: readonly WeightedGroup[];
  readonly model: TestedModel;
  readonly independence: TestedModel;
  readonly correction: TestCorrection;
  /** n (ML) or n less the number of groups. */
  readonly n: number;
}

/**
 * CFI, TLI and RMSEA that estimate what they would be without the distortion of the estimator: for continuous items
 * from the chi-square less its mean under the model (Brosseau-Liard, Savalei & Li 2012; Brosseau-Liard & Savalei
 * 2014), for ordered ones from the ML discrepancy of the correlations (Savalei 2021). Null, as in lavaan, with the
 * mean-and-variance adjusted test, without a correction, where thresholds are held equal, of ordered items given
 * covariates or with continuous ones among them, and where a correlation matrix is not positive definite; and, where
 * lavaan has a number, where a threshold is fixed. Incomplete answers have them under ML too (`incompleteStatistics`),
 * unless there are auxiliary variables.
 */
export function robustFit(fitted: FittedModel, parts: RobustParts): RobustFit {
  const { model, independence, correction, n } = parts;
  const isIncomplete = fitted.data.some(({ incomplete }) => incomplete !== undefined);
  if (
    isIncomplete
      ? isUncorrected(fitted)
      : correction === "none" || correction === "mean-variance" || model.traces === null
  )
    return NO_ROBUST_FIT;
  const groups = fitted.data.length;
  const ordered = fitted.table.kind === "ordered";
  const statistics = isIncomplete
    ? incompleteStatistics(fitted, {
        robust: correction !== "none",
        df: model.df,
        independenceDf: independence.df,
      })
    : ordered
      ? ofCorrelations(fitted, parts)
      : ofChiSquares(parts);
  if (statistics === null || !(statistics.model.expected > 0)) return NO_ROBUST_FIT;
  const scale = statistics.model.expected / model.df;
  const shifted = !ordered && correction === "scaled-shifted" ? model.scaled : null;
  const { low, high, closeFitP } = rmseaInterval({
    chiSquare: shifted?.chiSquare ?? statistics.model.chiSquare / scale,
    factor: shifted?.scale ?? scale,
    df: model.df,
    over: model.df,
    n,
    groups,
  });
  return {
    cfiRobust: comparativeFit(statistics.model, statistics.independence),
    tliRobust: tuckerLewisIndex(statistics.model, statistics.independence),
    rmseaRobust: [rmseaEstimate(statistics.model, { n, groups }), low, high],
    closeFitPRobust: closeFitP,
  };
}

/** Incomplete answers need the indices whatever the test: the plain ones make misfit too small where much is missing. */
function isUncorrected({ table, convergence }: FittedModel): boolean {
  return table.df === 0 || !convergence.identified || table.auxiliary !== undefined;
}

function ofCorrelations(fitted: FittedModel, { groups, model, independence }: RobustParts) {
  if (!hasOneKind(fitted.table) || restrictsThresholds(fitted)) return null;
  return categoricalStatistics(groups, {
    df: model.df,
    independenceDf: independence.df,
  });
}

/** Whether a threshold is fixed or held equal to another: the correlations' discrepancy then misses part of the misfit. */
function restrictsThresholds({ table }: FittedModel): boolean {
  const seen = new Set<number>();
  for (const { op, free } of table.parameters) {
    if (op !== "|") continue;
    if (free < 0 || seen.has(free)) return true;
    seen.add(free);
  }
  return false;
}

function ofChiSquares({
  model,
  independence,
}: RobustParts): { model: Statistic; independence: Statistic } | null {
  if (model.traces === null || independence.traces === null) return null;
  const { chiSquare, df } = model;
  return {
    model: { chiSquare, df, expected: model.traces.first },
    independence: {
      chiSquare: independence.chiSquare,
      df: independence.df,
      expected: independence.traces.first,
    },
  };
}
