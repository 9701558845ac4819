import * as f from "../../figures/declare";
import * as names from "../../words/messages";

/** Tests of the multivariate normality of continuous items. */
export const mardiaRecord = {
  /** People who answered all of the items. */
  n: f.people.named(names.columnPeople),
  skewness: f.estimate.named(names.skewness),
  /** n times the skewness over 6, chi-square under normality. */
  chiSquare: f.statistic.named(names.chiSquared),
  df: f.exact.named(names.degreesOfFreedom),
  p: f.p.named(names.pValue),
  /** Likewise with the correction for small samples. */
  chiSquareSmall: f.statistic,
  pSmall: f.p,
  kurtosis: f.estimate.named(names.kurtosis),
  z: f.statistic.named(names.zValue),
  kurtosisP: f.p,
};
export interface Mardia extends f.Declared<typeof mardiaRecord> {}
