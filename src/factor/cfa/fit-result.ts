import { code, type Declared, estimate, exact, flag, orNull, p, statistic } from "../../figures/declare";
import * as names from "../../words/messages";
import { FIT_INDICES } from "./tests/fit-indices";

type Fields<List> = {
  readonly [Id in keyof List]: List[Id] extends { readonly field: infer Of } ? Of : never;
};

const indices = Object.fromEntries(
  Object.entries(FIT_INDICES).map(([id, { field }]) => [id, field]),
) as Fields<typeof FIT_INDICES>;

const tested = {
  chiSquare: orNull(statistic).named(names.chiSquared),
  df: exact.named(names.degreesOfFreedom),
  p: orNull(p).named(names.pValue),
};

/** A corrected test may have degrees of freedom that are estimates. */
const corrected = { ...tested, df: estimate.named(names.degreesOfFreedom) };

/** The corrected statistic is the plain one divided by `scale`, plus `shift`. */
const correction = { scale: orNull(estimate), shift: orNull(estimate) };

const { chiSquare, df } = tested;

export const fit = {
  /** The version to report: corrected if the estimator's test is; undefined corrected figures are null. */
  reported: {
    version: code<"standard" | "scaled">(),
    /** False without degrees of freedom, when any data fit. */
    testable: flag,
    ...corrected,
    ...indices,
  },
  /** Of the estimator's own chi-square, without correction. */
  standard: { ...tested, ...indices },
  /** By the corrected statistic; null if the estimator has none (ML, WLS), and where it is not defined. */
  scaled: orNull({ ...corrected, ...correction, ...indices }),
  /** Corrected for the estimator's distortion (see `robustFit`); null where they are not defined. */
  robust: orNull(indices),
  /** Of unrelated items. */
  baseline: {
    standard: { chiSquare, df },
    scaled: orNull({ chiSquare: statistic, df: corrected.df, ...correction }),
  },
  srmr: estimate.named(names.srmr),
  /** ML only, as AIC and BIC. */
  logLikelihood: orNull(statistic),
  aic: orNull(statistic),
  bic: orNull(statistic),
};
export interface CfaFit extends Declared<typeof fit> {}

export type FitIndices = Declared<typeof indices>;
export type FitVersion = "standard" | "scaled" | "robust";
