import { type Declared, error, estimate, orNull, people, share } from "../../figures/declare";
import * as names from "../../words/messages";

/** Unweighted descriptive statistics of people's scores. */
export const descriptivesRecord = {
  n: people,
  mean: estimate.named(names.mean),
  /** Standard deviation with n - 1, and the mean's standard error; null for one person. */
  sd: orNull(estimate).named(names.standardDeviation),
  se: orNull(error).named(names.standardError),
  median: estimate.named(names.median),
  /** Median absolute deviation from the median: times 1.4826, as in psych and R, and raw. */
  mad: estimate.named(names.medianAbsoluteDeviation),
  madRaw: estimate,
  min: estimate.named(names.minimum),
  max: estimate.named(names.maximum),
  /** Moments over powers of `sd` (psych's type 3, minus 3 for kurtosis); null without variance. */
  skewness: orNull(estimate).named(names.skewness),
  kurtosis: orNull(estimate).named(names.kurtosis),
  /** Unbiased, as in SPSS and SAS (type 2); null below three and four people. */
  spss: {
    skewness: orNull(estimate).named(names.skewnessSpss),
    kurtosis: orNull(estimate).named(names.kurtosisSpss),
  },
  /** Shares, 0 to 1, at the lowest and highest possible score; null where there is none. */
  floor: orNull(share).named(names.floor),
  ceiling: orNull(share).named(names.ceiling),
  /** People at the rarest observed score. */
  fewest: people,
};
export interface Descriptives extends Declared<typeof descriptivesRecord> {}
