import type { CfaFit, ReportedFit } from "../cfa-result";
import type { TestCorrection } from "../estimator";

/**
 * The one version of the fit to report and to judge by: of the corrected chi-square where the estimator has one, and so
 * with it CFI, TLI and RMSEA; otherwise of the chi-square as it is. A corrected figure that is not defined is null, never
 * the uncorrected one in its place.
 *
 * @param fit all versions
 * @param correction the estimator's test
 * @returns `testable` is false for a model without degrees of freedom, which fits whatever the answers are
 */
export function reportedFit(fit: Omit<CfaFit, "reported">, correction: TestCorrection): ReportedFit {
  const testable = fit.df > 0;
  if (correction === "none") {
    const { chiSquare, df, p, cfi, tli, rmsea, closeFitP } = fit;
    return { version: "naive", testable, chiSquare, df, p, cfi, tli, rmsea: named(rmsea, closeFitP) };
  }
  return {
    ...{ version: "scaled", testable, chiSquare: fit.chiSquareScaled, df: fit.dfScaled ?? fit.df },
    ...{ p: fit.pScaled, cfi: fit.cfiScaled, tli: fit.tliScaled },
    rmsea: named(fit.rmseaScaled, fit.closeFitPScaled),
  };
}

function named(rmsea: CfaFit["rmsea"], closeFitP: number | null): ReportedFit["rmsea"] {
  if (rmsea === null) return null;
  const [estimate, low, high] = rmsea;
  return { estimate, low, high, closeFitP };
}
