import * as f from "../../figures/declare";
import * as names from "../../words/messages";
import { briefFit, type CfaFit, type FitVersion } from "../model/fit-result";

/** The codes of a verdict on fit. */
export type BaselineCode =
  | "fits"
  | "not-contradicted"
  | "approximate"
  | "doubtful"
  | "does-not-fit"
  | "not-testable";

export const baselineRecord = {
  /** Fit of the configural model by the rule for any model; equality in later steps is judged given this model. */
  code: f.code<BaselineCode>(),
  /** What makes it unfit. */
  because: f.listOf(f.code<"rmsea" | "cfi">()),
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

const REJECTED = 0.05;
const SURELY_REJECTED = 0.01;
/** Limits of an approximate fit, and of no fit. */
const CLOSE = { cfi: 0.95, rmsea: 0.06, srmr: 0.08 } as const;
const POOR = { cfi: 0.9, rmsea: 0.08 } as const;

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
 * The verdict on the fit of a configural model: "not-contradicted" where its test is not significant (its power is
 * unknown), "approximate" where rejected with a CFI of .95, an RMSEA of .06 and (but for yes-or-no items) an SRMR of
 * .08 or better, "does-not-fit" where rejected at .01 with the lower end of the RMSEA above .08 or a CFI below .90, and
 * "doubtful" otherwise. The indices of ordered items are robust (Savalei 2021), or scaled where these are undefined.
 * @param step the configural step
 * @param items kind of the items
 * @returns the code, what makes the model unfit, and why it is not testable
 * @see Hu & Bentler (1999); Browne & Cudeck (1993) for the RMSEA's interval. Reference: lavaan's `fitMeasures()`.
 * @example
 * ```ts
 * judgedBaseline(null, "ordered"); // { code: "not-testable", because: [], problem: "no-solution" }
 * ```
 */
export function judgedBaseline(
  step: JudgedStep | null,
  items: "binary" | "ordered" | "continuous",
): Omit<Baseline, "groups"> {
  const untestable = (problem: Baseline["problem"]) =>
    ({ code: "not-testable", because: [], problem }) as const;
  const judged = (code: BaselineCode, because: Baseline["because"] = []) => ({
    code,
    because,
    problem: null,
  });
  if (step === null || step.fit === null) return untestable("no-solution");
  if (!step.fit.reported.testable) return untestable("no-degrees-of-freedom");
  if (!step.admissible) return untestable("inadmissible");
  const { srmr } = step.fit;
  const { p } = step.fit.reported;
  if (p !== null && p >= REJECTED) return judged("not-contradicted");
  const { cfi, rmsea } = step.fit[judgedVersion(step.fit, items)] ?? step.fit.reported;
  const because = [
    ...(rmsea !== null && rmsea.low > POOR.rmsea ? (["rmsea"] as const) : []),
    ...(cfi !== null && cfi < POOR.cfi ? (["cfi"] as const) : []),
  ];
  if (p !== null && p < SURELY_REJECTED && because.length > 0) return judged("does-not-fit", because);
  const isClose =
    cfi !== null &&
    rmsea !== null &&
    cfi >= CLOSE.cfi &&
    rmsea.estimate <= CLOSE.rmsea &&
    (items === "binary" || srmr <= CLOSE.srmr);
  return judged(isClose ? "approximate" : "doubtful");
}
