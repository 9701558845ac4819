import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import { type FitCode, fitCode } from "../model/fit-code";
import { briefFit, type CfaFit, type FitVersion } from "../model/fit-result";

export const baselineRecord = {
  /** Fit of the configural model by the rule for any model; equality in later steps is judged given this model. */
  code: f.code<FitCode>(),
  /** What makes it unfit. */
  because: f.listOf(f.code<"rmsea" | "cfi" | "srmr">()),
  /** Why it is not testable; null where it is. */
  problem: f.orNull(f.code<"no-solution" | "inadmissible" | "no-degrees-of-freedom">()),
  /** The same model fitted in each group alone, in the version to report; figures without a test are null. */
  groups: f.listOf(
    {
      group: f.text,
      chiSquare: f.orNull(f.statistic).named(names.chiSquared),
      df: f.estimate.named(names.degreesOfFreedom),
      p: f.orNull(f.p).named(names.pValue),
      ...briefFit,
    },
    "level",
  ),
};
export interface Baseline extends f.Declared<typeof baselineRecord> {}

/** The version of the indices by which a model is judged. */
export const judgedVersion = (
  { robust, reported }: Pick<CfaFit, "robust" | "reported">,
  items: "binary" | "ordered" | "continuous",
): FitVersion => (items !== "continuous" && robust !== null ? "robust" : reported.version);

interface JudgedStep {
  readonly fit: CfaFit | null;
  readonly admissible: boolean;
}

/**
 * The verdict on the fit of a configural model, by the rule for any model (`fitCode`); the power of its test is unknown.
 * @param step the configural step
 * @param items kind of the items
 * @param p of the test corrected for small samples. @default that of the reported test
 * @returns the code, what makes the model unfit, and why it is not testable
 * @example
 * ```ts
 * judgedBaseline(null, "ordered"); // { code: "not-testable", because: [], problem: "no-solution" }
 * ```
 */
export function judgedBaseline(
  step: JudgedStep | null,
  items: "binary" | "ordered" | "continuous",
  p: number | null = step?.fit?.reported.p ?? null,
): Omit<Baseline, "groups"> {
  const untestable = (problem: Baseline["problem"]) =>
    ({ code: "not-testable", because: [], problem }) as const;
  if (step === null || step.fit === null) return untestable("no-solution");
  const { fit } = step;
  if (!fit.reported.testable) return untestable("no-degrees-of-freedom");
  if (!step.admissible) return untestable("inadmissible");
  const indices = fit[judgedVersion(fit, items)] ?? fit.reported;
  const srmr = items === "binary" ? null : fit.srmr;
  return { ...fitCode({ p, indices, srmr, srmrLow: null, isPowerful: false }), problem: null };
}
