import type { ScaleReliability } from "../../reliability/scale-result";
import type { ReleaseRules } from "./release-rules";

export const descriptiveRules: ReleaseRules<NonNullable<ScaleReliability["descriptives"]>> = {
  n: "people",
  mean: "estimate",
  sd: "estimate",
  se: "error",
  median: "estimate",
  mad: "estimate",
  madRaw: "estimate",
  min: "estimate",
  max: "estimate",
  skewness: "estimate",
  kurtosis: "estimate",
  spss: { skewness: "estimate", kurtosis: "estimate" },
  floor: "share",
  ceiling: "share",
  fewest: "people",
};
