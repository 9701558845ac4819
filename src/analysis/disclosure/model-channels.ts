/** Channels of results that several parts have in common. */
import type {
  CfaEstimate,
  CfaFit,
  CfaResult,
  DifferenceTest,
  StructuralPart,
} from "../../factor/cfa/cfa-result";
import type { ScaleReliability } from "../../reliability/scale-result";
import type { DeclaredKeys } from "./channels";

const chi: DeclaredKeys<CfaFit["baseline"]> = {
  ...{ chiSquare: "statistic", df: "exact", chiSquareScaled: "statistic", dfScaled: "estimate" },
  ...{ scale: "estimate", shift: "estimate" },
};

export const fitChannels: DeclaredKeys<CfaFit> = {
  ...chi,
  reported: {
    ...{ version: "text", testable: "text", chiSquare: "statistic", df: "estimate", p: "p" },
    ...{ cfi: "estimate", tli: "estimate" },
    rmsea: { estimate: "estimate", low: "estimate", high: "estimate", closeFitP: "p" },
  },
  ...{ p: "p", pScaled: "p", baseline: chi, cfi: "estimate", tli: "estimate", rmsea: "estimate" },
  ...{ closeFitP: "p", cfiScaled: "estimate", tliScaled: "estimate", rmseaScaled: "estimate" },
  ...{ closeFitPScaled: "p", cfiRobust: "estimate", tliRobust: "estimate", rmseaRobust: "estimate" },
  ...{
    closeFitPRobust: "p",
    srmr: "estimate",
    logLikelihood: "statistic",
    aic: "statistic",
    bic: "statistic",
  },
};

export const estimateChannels: DeclaredKeys<CfaEstimate> = {
  ...{ lhs: "text", op: "text", rhs: "text", group: "text", role: "text" },
  ...{ est: "estimate", se: "error", z: "statistic", p: "p", std: "estimate", stdSe: "error" },
};

const structuralChannels: DeclaredKeys<StructuralPart> = {
  explained: { name: "text", group: "text", r2: "estimate" },
  defined: {
    ...{ name: "text", expression: "text", est: "estimate", se: "error", z: "statistic", p: "p" },
    ...{ interval: "estimate", intervalMethod: "text", std: "estimate", stdSe: "error" },
  },
};

export const cfaChannels: DeclaredKeys<CfaResult> = {
  ...{ structure: "text", label: "text", model: "text", estimator: "text", parameterization: "text" },
  ...{ missing: "text", n: "people", items: "text", parameters: "exact", estimates: estimateChannels },
  ...{ factors: { id: "text", label: "text", indicators: "text" }, fit: fitChannels },
  structural: structuralChannels,
  factorCorrelations: { names: "text", matrix: "estimate", standardErrors: "error" },
  residualCorrelations: { names: "text", matrix: "estimate" },
  modificationIndices: {
    ...{ lhs: "text", op: "text", rhs: "text", group: "text" },
    ...{ mi: "statistic", epc: "estimate", epcStd: "estimate" },
  },
  reliability: {
    ...{
      factor: "text",
      items: "text",
      omegaCategorical: "estimate",
      omegaCategoricalInterval: "estimate",
    },
    ...{ omegaLatent: "estimate", omegaLatentInterval: "estimate", averageVarianceExtracted: "estimate" },
    omegaIntervalMethod: "text",
  },
  htmt: { names: "text", matrix: "estimate" },
  convergence: {
    ...{ converged: "text", iterations: "exact", gradient: "trace", condition: "trace" },
    ...{ starts: "exact", identified: "text", notIdentified: "text" },
  },
  ...{ converged: "text", admissible: "text", inadmissible: "text", warnings: "warnings" },
};

export const differenceChannels: DeclaredKeys<DifferenceTest> = {
  ...{ from: "text", to: "text", difference: "statistic", df: "exact", p: "p", scale: "estimate" },
  ...{ shift: "estimate", deltaCfi: "estimate", deltaRmsea: "estimate", deltaSrmr: "estimate" },
  ...{ indices: "text", boundary: "text", problem: "text" },
};

export const descriptiveChannels: DeclaredKeys<NonNullable<ScaleReliability["descriptives"]>> = {
  ...{ n: "people", mean: "estimate", sd: "estimate", se: "error", median: "estimate", mad: "estimate" },
  ...{ madRaw: "estimate", min: "estimate", max: "estimate", skewness: "estimate", kurtosis: "estimate" },
  spss: { skewness: "estimate", kurtosis: "estimate" },
  ...{ floor: "share", ceiling: "share", fewest: "people" },
};
