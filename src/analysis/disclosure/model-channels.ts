/** What results that several parts have in common tell. */
import type { CfaEstimate, CfaFit, DifferenceTest } from "../../factor/cfa/cfa-result";
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
