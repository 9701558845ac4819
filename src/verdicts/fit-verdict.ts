import { detectableRecord } from "../factor/cfa/fit-limits/detectable";
import * as f from "../figures/declare";
export type FitCode =
  | "fits"
  | "not-contradicted"
  | "approximate"
  | "doubtful"
  | "does-not-fit"
  | "not-testable";
export const FIT_ORDER: readonly FitCode[] = [
  "fits",
  "not-contradicted",
  "approximate",
  "doubtful",
  "does-not-fit",
];
export const fitVerdictRecord = {
  code: f.code<FitCode>(),
  test: f.orNull({ chiSquare: f.statistic, df: f.estimate, p: f.p }),
  because: f.listOf(f.code<"rmsea" | "cfi" | "srmr">()),
  srmr: f.orNull({ estimate: f.estimate, low: f.estimate, high: f.estimate }),
  detectable: f.orNull(detectableRecord),
  from: f.orNull(f.text),
};
export interface FitVerdict extends f.Declared<typeof fitVerdictRecord> {}

import type { DescribedCfa } from "../factor/cfa/scores/omega-intervals";
export const REJECTED = 0.05;
/** Provisional. */
export function verdictOnFit({ result }: DescribedCfa): FitVerdict {
  const { fit, converged, admissible } = result;
  const { p, chiSquare, df, cfi, rmsea } = fit.reported;
  const base = { because: [], srmr: null, detectable: null, from: null };
  if (!converged || !admissible || !fit.reported.testable || p === null || chiSquare === null)
    return { ...base, code: "not-testable", test: null };
  const test = { chiSquare, df, p };
  if (p >= 0.05) return { ...base, test, code: "not-contradicted" };
  if (p < 0.01 && ((cfi ?? 1) < 0.9 || (rmsea?.low ?? 0) > 0.08))
    return { ...base, test, code: "does-not-fit" };
  return {
    ...base,
    test,
    code: (cfi ?? 0) >= 0.95 && (rmsea?.estimate ?? 1) <= 0.06 ? "approximate" : "doubtful",
  };
}
export const nestedFitVerdicts = (
  models: readonly { structure: string; verdict: FitVerdict }[],
  _nested: readonly { from: string; to: string }[],
): FitVerdict[] => models.map(({ verdict }) => verdict);

/** Whether a model may be used: it is not rejected, or its indices are good. */
export const isGoodFit = (code: FitCode): boolean =>
  code === "fits" || code === "not-contradicted" || code === "approximate";
