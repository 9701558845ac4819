import type { Comparison } from "./comparison";
import { confirmatoryComparisons, invarianceComparisons } from "./confirmatory";
import { distributionComparisons } from "./distributions";
import { exactCorrelationComparisons } from "./exact-correlations";
import { extractionComparisons } from "./extraction";
import { nineFactorComparisons } from "./nine-factors";
import { orderedCorrelationComparisons } from "./ordered-correlations";
import { reliabilityComparisons } from "./reliability";
import { retentionComparisons } from "./retention";
import { rotationComparisons } from "./rotation";
import { samplingAdequacyComparisons, scoreCorrelationComparisons } from "./score-correlations";

/** Every number of ours that is held against a reference, by topic. */
export function allComparisons(): Comparison[] {
  return [
    ...distributionComparisons(),
    ...exactCorrelationComparisons(),
    ...orderedCorrelationComparisons(),
    ...scoreCorrelationComparisons(),
    ...samplingAdequacyComparisons(),
    ...retentionComparisons(),
    ...nineFactorComparisons(),
    ...extractionComparisons(),
    ...rotationComparisons(),
    ...reliabilityComparisons(),
    ...confirmatoryComparisons(),
    ...invarianceComparisons(),
  ];
}
