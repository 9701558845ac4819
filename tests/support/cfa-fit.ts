import { fitModel } from "../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../src/factor/cfa/estimation/fitted-model";
import { type EstimatorParts, estimatorParts } from "../../src/factor/cfa/estimator";
import {
  covarianceOfEstimates,
  standardErrors,
} from "../../src/factor/cfa/standard-errors/estimate-covariance";
import { type StandardizedSolution, standardizedSolution } from "../../src/factor/cfa/standardized";
import { fitMeasures } from "../../src/factor/cfa/tests/fit-measures";
import { modificationIndices } from "../../src/factor/cfa/tests/modification-indices";
import type { CfaFit } from "../../src/factor/model/fit-result";
import { modelTable } from "../../src/factor/model/parameter-table";
import { continuousMoments } from "../../src/factor/moments/continuous-moments";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { cfaData } from "./cfa-data";
import type { ReferenceCase, ReferenceEstimates } from "./cfa-reference";
import { fixtureFigures } from "./fit-figures";

/** What we make of the model that a reference fit is of. */
export interface OurFit {
  readonly fitted: FittedModel;
  readonly parts: EstimatorParts;
  readonly standardErrors: readonly (number | null)[];
  readonly standardized: StandardizedSolution;
  readonly fit: CfaFit;
}

const fits = new Map<ReferenceCase, OurFit>();

/** Fits the model of a reference case, once; `levels` of its groups in the order in which lavaan met them. */
export function ourFit(reference: ReferenceCase, levels: readonly string[] = []): OurFit {
  const fit = fits.get(reference) ?? fitOf(reference, levels);
  fits.set(reference, fit);
  return fit;
}

function fitOf(reference: ReferenceCase, levels: readonly string[]): OurFit {
  const { table, by } = cfaData(reference.data);
  const { missing = "listwise", parameterization, estimator, ...options } = reference.options;
  const parts = estimatorParts(estimator);
  const model = modelTable(parseModel(reference.model), {
    items: table.items.map(({ id, categories }) => ({ id, thresholds: Math.max(0, categories.length - 1) })),
    groups: by === null ? undefined : levels,
    parameterization,
    scaling: options["std.lv"] === false ? "first-loading" : "variance",
  });
  const of = { items: model.items, missing, ...(by === null ? {} : { by, levels }) } as const;
  const data = model.kind === "ordered" ? ordinalMoments(table, of) : continuousMoments(table, of);
  const fitted = fitModel(model, data, { discrepancy: parts.discrepancy });
  const covariance = covarianceOfEstimates(fitted, parts);
  return {
    fitted,
    parts,
    standardErrors: standardErrors(fitted, covariance),
    standardized: standardizedSolution(fitted, covariance),
    fit: fitMeasures(fitted, parts),
  };
}

/** Our numbers beside those of a reference. */
export interface Beside {
  readonly names: readonly string[];
  readonly ours: readonly (number | null)[];
  readonly theirs: readonly (number | null)[];
}

export type EstimateKind = "est" | "se" | "std" | "stdSe";

/** Our numbers beside those of a reference, row by row; standard errors of what is not free are 0 in lavaan. */
export function besideEstimates(our: OurFit, reference: ReferenceEstimates, kind: EstimateKind): Beside {
  const find = rowFinder(our.fitted);
  const values = {
    est: [...our.fitted.values],
    se: our.standardErrors.map((value) => value ?? 0),
    std: our.standardized.values,
    stdSe: our.standardized.standardErrors.map((value) => value ?? 0),
  }[kind];
  const ours = reference.rows.map((row, k) => values[find(row, reference.group?.[k] ?? 0)] ?? null);
  return { names: reference.rows, ours, theirs: reference[kind] ?? [] };
}

/** Index of a parameter's row by "lhs op rhs" and group; covariances under both orders. */
export function rowFinder({ table }: FittedModel): (row: string, group: number) => number {
  const places = new Map<string, number>();
  table.parameters.forEach(({ lhs, op, rhs, group }, index) => {
    for (const row of namesOf(lhs, op, rhs)) places.set(`${row} ${group}`, index);
  });
  return (row, group) => places.get(`${row} ${group}`) ?? -1;
}

function namesOf(lhs: string, op: string, rhs: string): string[] {
  const name = `${lhs} ${op} ${rhs}`.trim();
  return op === "~~" ? [name, `${rhs} ${op} ${lhs}`] : [name];
}

/** Modification indices and expected changes beside those of a reference. */
export function besideIndices(
  { fitted }: OurFit,
  reference: ReferenceCase,
): Record<"mi" | "epc" | "epcStd", Beside> {
  const { groups } = fitted.table;
  const found = new Map(
    modificationIndices(fitted).flatMap((index) =>
      namesOf(index.lhs, index.op, index.rhs).map(
        (row) => [`${row} ${Math.max(0, groups.indexOf(index.group ?? ""))}`, index] as const,
      ),
    ),
  );
  const { rows, group, ...theirs } = comparableIndices(reference);
  const indices = rows.map((row, k) => found.get(`${row} ${group[k] ?? 0}`));
  const beside = (key: "mi" | "epc" | "epcStd"): Beside => ({
    names: rows,
    ours: indices.map((index) => index?.[key] ?? null),
    theirs: theirs[key],
  });
  const epcStd = beside("epcStd");
  return {
    mi: beside("mi"),
    epc: beside("epc"),
    // Of variances, which lavaan standardizes otherwise, and of items with a negative residual variance: not compared.
    epcStd: {
      ...epcStd,
      theirs: epcStd.theirs.map((value, k) =>
        isVariance(rows[k]!) || epcStd.ours[k] === null ? epcStd.ours[k]! : value,
      ),
    },
  };
}

function isVariance(row: string): boolean {
  const [lhs, op, rhs] = row.split(" ");
  return op === "~~" && lhs === rhs;
}

/**
 * A reference's indices without those of scales, which under theta follow from other parameters. lavaan 0.6-19 gives
 * expected changes of models of ordered items the opposite sign: freeing a ~~ b in the two-factor model of the nine
 * items gives .127, where it expects -.128.
 */
function comparableIndices({ indices, estimates }: ReferenceCase): {
  rows: string[];
  group: number[];
  mi: number[];
  epc: number[];
  epcStd: number[];
} {
  const sign = estimates.rows.some((row) => row.includes(" | ")) ? -1 : 1;
  const { rows = [], group, mi = [], epc = [], epcStd = [] } = indices ?? {};
  const kept = rows.map((_, k) => k).filter((k) => !rows[k]!.includes("~*~"));
  return {
    rows: kept.map((k) => rows[k]!),
    group: kept.map((k) => group?.[k] ?? 0),
    mi: kept.map((k) => mi[k]!),
    epc: kept.map((k) => sign * epc[k]!),
    epcStd: kept.map((k) => sign * epcStd[k]!),
  };
}

/** Test statistics and indices beside those of a reference. */
export function besideFit(
  { fit, fitted }: OurFit,
  reference: ReferenceCase,
): Record<"statistics" | "indices", Beside> {
  const ours = fixtureFigures(fit);
  const theirs = comparableFit(reference, fit);
  const beside = (names: readonly (keyof typeof ours)[]): Beside => ({
    names,
    ours: names.map((name) => ours[name]),
    theirs: names.map((name) => theirs[name] ?? null),
  });
  // lavaan's robust CFI and TLI of ordered items in groups count the independence model's trace once a group too often:
  // two copies of a sample then fit worse than one. Not compared.
  const ordered = fitted.table.kind === "ordered" && fitted.data.length > 1;
  return {
    statistics: beside(STATISTICS),
    indices: beside(INDICES.filter((name) => !(ordered && /^(cfi|tli)Robust$/.test(name)))),
  };
}

/** A reference's measures as we define them. */
function comparableFit({ fit, estimates, n }: ReferenceCase, ours: CfaFit): Record<string, number | null> {
  const theirs: Record<string, number | null> = { ...fit };
  // The fixtures have means (meanstructure = TRUE). In one group these restrict nothing, and neither the SRMR nor the
  // number of parameters counts them here, as in lavaan's default for ML.
  if (estimates.group === undefined && fit.aic !== undefined) {
    const means = estimates.rows.filter((row, k) => row.endsWith("~1") && estimates.se[k]! > 0).length;
    theirs.srmr = fit.srmrWithoutMeans!;
    theirs.aic = fit.aic - 2 * means;
    theirs.bic = fit.bic! - means * Math.log(n);
  }
  // lavaan computes robust indices from inadmissible solutions too.
  if (ours.robust === null && ours.scaled !== null && hasNegativeVariance(estimates)) {
    for (const name of INDICES) if (name.includes("Robust")) delete theirs[name];
  }
  return theirs;
}

function hasNegativeVariance({ rows, est }: ReferenceEstimates): boolean {
  return rows.some((row, k) => isVariance(row) && est[k]! < 0);
}

/** Statistics, which are compared relative to their size; all other measures lie between 0 and about 1. */
const STATISTICS = [
  "chiSquare",
  "df",
  "chiSquareScaled",
  "dfScaled",
  "scale",
  "shift",
  "baselineChiSquare",
  "baselineDf",
  "baselineChiSquareScaled",
  "baselineDfScaled",
  "baselineScale",
  "baselineShift",
  "logLikelihood",
  "aic",
  "bic",
] as const;
const INDICES = [
  "p",
  "pScaled",
  "cfi",
  "tli",
  "rmsea",
  "rmseaLow",
  "rmseaHigh",
  "closeFitP",
  "cfiScaled",
  "tliScaled",
  "rmseaScaled",
  "rmseaScaledLow",
  "rmseaScaledHigh",
  "closeFitPScaled",
  "cfiRobust",
  "tliRobust",
  "rmseaRobust",
  "rmseaRobustLow",
  "rmseaRobustHigh",
  "closeFitPRobust",
  "srmr",
] as const;
