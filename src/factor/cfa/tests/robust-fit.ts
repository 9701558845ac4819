import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, trace, transposedProduct } from "../../../numeric/linear-algebra/dense";
import { NO_FIXED_MOMENTS, saturatedInformation } from "../../incomplete/incomplete-moments";
import { rmseaEstimate, rmseaInterval, type Statistic, type TestedFit } from "../../model/fit-indices";
import { hasOneKind } from "../../model/model-table";
import { placesAmong } from "../../moments/group-moments";
import type { FittedModel } from "../estimation/fitted-model";
import { maximumLikelihood } from "../estimation/maximum-likelihood";
import type { TestCorrection } from "../estimator";
import { directions } from "../standard-errors/directions";
import {
  type Derivatives,
  people,
  quadraticForm,
  sumOverGroups,
  type WeightedGroup,
  weightedGroups,
  weightedGroupsOf,
} from "../standard-errors/weighted-groups";
import { categoricalStatistics } from "./categorical-robust";
import { independenceModel } from "./independence";
import type { ScaledTest, Traces } from "./scaled-test";

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
 * What CFI, TLI and RMSEA corrected for the estimator's distortion are functions of: for continuous items from the chi-square less its mean
 * under the model (Brosseau-Liard, Savalei & Li 2012; Brosseau-Liard & Savalei 2014), for ordered ones from the ML
 * discrepancy of the correlations (Savalei 2021). Null, as in lavaan, with the mean-and-variance adjusted test, without
 * a correction, where thresholds are held equal, for ordered items with covariates or continuous ones among them, and
 * where a correlation matrix is not positive definite; and, unlike lavaan, where a threshold is fixed. Incomplete
 * answers have them under ML too (`incompleteStatistics`), unless there are auxiliary variables.
 */
export function robustFit(fitted: FittedModel, parts: RobustParts): TestedFit | null {
  const { model, independence, correction, n } = parts;
  const isIncomplete = fitted.data.some(({ incomplete }) => incomplete !== undefined);
  if (
    isIncomplete
      ? isUncorrected(fitted)
      : correction === "none" || correction === "mean-variance" || model.traces === null
  )
    return null;
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
  if (statistics === null || !(statistics.model.expected > 0)) return null;
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
    ...statistics,
    rmsea: { estimate: rmseaEstimate(statistics.model, { n, groups }), low, high },
    closeFitP,
  };
}

/** Incomplete answers need the indices with any test: the plain ones understate misfit where much is missing. */
function isUncorrected({ table, convergence }: FittedModel): boolean {
  return table.df === 0 || !convergence.identified || table.auxiliary !== undefined;
}

function ofCorrelations(fitted: FittedModel, { groups, model, independence }: RobustParts) {
  if (!hasOneKind(fitted.table) || restrictsThresholds(fitted)) return null;
  return categoricalStatistics(groups, { df: model.df, independenceDf: independence.df });
}

/** Whether a threshold is fixed or held equal: the correlations' discrepancy then misses part of the misfit. */
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

/**
 * The statistics behind robust indices of incomplete answers (Zhang & Savalei 2023, FIML-C): n times the complete-data
 * discrepancy of the saturated moments from the implied ones, so that missing answers do not hide misfit; and its mean
 * under the model, tr(W M Gamma M'), M = I - J (J' H J)^-1 J' H, with W the normal-theory weight of complete answers
 * and H the observed information, both at the saturated moments, and Gamma the moments' covariance: H^-1, or the
 * sandwich. All without the moments among covariates, which are the sample's.
 * @param options `robust`: whether Gamma is the sandwich
 * @returns of the model and of unrelated items; null where information is singular
 * @see Reference: lavaan's fitMeasures, `*.robust`, with `missing = "ml"`.
 */
function incompleteStatistics(
  fitted: FittedModel,
  { robust, df, independenceDf }: { robust: boolean; df: number; independenceDf: number },
): { readonly model: Statistic; readonly independence: Statistic } | null {
  const { data, discrepancy } = fitted;
  const { covariates } = fitted.table;
  const held = data.map(({ items }) =>
    covariates.length === 0 ? NO_FIXED_MOMENTS : new Set(placesAmong(items, covariates)),
  );
  const unrelated = withoutMoments(independenceModel(data, { discrepancy, covariates }), held);
  const how = { robust, held };
  const model = statisticOf(weightedGroups(fitted), { ...how, free: directions(fitted).count, df });
  const independence = statisticOf(weightedGroupsOf(unrelated), {
    ...how,
    free: unrelated.free,
    df: independenceDf,
  });
  return model && independence && { model, independence };
}

function withoutMoments(model: Derivatives, held: readonly ReadonlySet<number>[]): Derivatives {
  const { free } = model;
  const own = new Set(
    model.jacobian.flatMap((jacobian, group) =>
      [...held[group]!].map((row) => jacobian.subarray(row * free, (row + 1) * free).indexOf(1)),
    ),
  );
  const jacobian = model.jacobian.map((matrix) => matrix.filter((_, at) => !own.has(at % free)));
  return { ...model, jacobian, free: free - own.size };
}

interface Conditions {
  readonly free: number;
  readonly robust: boolean;
  readonly df: number;
  /** By group: moments fixed at the sample's. */
  readonly held: readonly ReadonlySet<number>[];
}

function statisticOf(
  groups: readonly WeightedGroup[],
  { free, robust, df, held }: Conditions,
): Statistic | null {
  const total = people(groups.map(({ data }) => data));
  const blocks = groups.map((group, index) => blocksOf(group, { robust, held: held[index]! }));
  const sum = (of: "information" | "spread" | "crossed" | "weighted"): Float64Array =>
    sumOverGroups(groups, free, (_, index) => blocks[index]![of]);
  const inverse = symmetricInverse(sum("information"), free);
  if (inverse === null) return null;
  const square = { rows: free, inner: free, columns: free };
  const turned = product(product(inverse, sum("spread"), square), inverse, square);
  const left = innerProduct(turned, sum("weighted")) - 2 * innerProduct(inverse, sum("crossed"));
  return {
    chiSquare: blocks.reduce((all, { value }, g) => all + 2 * groups[g]!.share * total * value, 0),
    expected: blocks.reduce((all, block) => all + block.trace, left),
    df,
  };
}

/** Discrepancy and tr(W Gamma) of a group; J' H J, J' H Gamma H J, J' H Gamma W J and J' W J in its columns. */
function blocksOf(
  { data, implied, jacobian, columns: { length: columns } }: WeightedGroup,
  { robust, held }: { readonly robust: boolean; readonly held: ReadonlySet<number> },
) {
  const { moments } = data;
  const rows = moments.length;
  const complete = maximumLikelihood({ ...data, incomplete: undefined });
  const { information, bread, meat } = saturatedInformation(moments, held, data.incomplete!);
  const wide = { rows, inner: rows, columns };
  const square = { ...wide, columns: rows };
  const gamma = robust ? product(product(bread, meat, square), bread, square) : bread;
  const weighted = complete.applyWeight(jacobian, columns, moments);
  const across = { rows: columns, inner: rows, columns };
  return {
    value: complete.value(implied),
    trace: trace(complete.applyWeight(gamma, rows, moments), rows),
    information: quadraticForm(information, jacobian, { rows, columns }),
    spread: quadraticForm(robust ? meat : information, jacobian, { rows, columns }),
    crossed: transposedProduct(jacobian, product(information, product(gamma, weighted, wide), wide), across),
    weighted: transposedProduct(jacobian, weighted, across),
  };
}
