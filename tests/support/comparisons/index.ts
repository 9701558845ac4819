import { addedValueComparisons } from "./added-value";
import { agreementComparisons } from "./agreement";
import { alignmentComparisons } from "./alignment";
import { bootstrapComparisons } from "./bootstrap-models";
import type { Comparison } from "./comparison";
import { conditionalComparisons } from "./conditional";
import { confirmatoryComparisons, invarianceComparisons } from "./confirmatory";
import { designComparisons } from "./design";
import { differentialFunctioningComparisons } from "./differential-functioning";
import { dimensionsComparisons } from "./dimensions";
import { distributionComparisons } from "./distributions";
import { esemComparisons } from "./esem";
import { estimandComparisons } from "./estimands";
import { exactCorrelationComparisons } from "./exact-correlations";
import { exploratoryBlockComparisons } from "./exploratory-blocks";
import { extractionComparisons } from "./extraction";
import { fileReplicateComparisons } from "./file-replicates";
import { imputationComparisons } from "./imputation";
import { incompleteComparisons } from "./incomplete";
import { itemResponseComparisons } from "./item-response";
import { itemResponseFitComparisons } from "./item-response-fit";
import { itemResponseScoreComparisons } from "./item-response-scores";
import { latentClassComparisons } from "./latent-classes";
import { latentNormalityComparisons } from "./latent-normality";
import { metaAnalysisComparisons } from "./meta-analysis";
import { modelReliabilityComparisons } from "./model-reliability";
import { moreFitComparisons } from "./more-fit";
import { nineFactorComparisons } from "./nine-factors";
import { orderedCorrelationComparisons } from "./ordered-correlations";
import { outcomesComparisons } from "./outcomes";
import { pathComparisons } from "./paths";
import { powerComparisons } from "./power";
import { randomInterceptComparisons } from "./random-intercepts";
import { reliabilityComparisons } from "./reliability";
import { retentionComparisons } from "./retention";
import { rotationComparisons } from "./rotation";
import { samplingAdequacyComparisons, scoreCorrelationComparisons } from "./score-correlations";
import { surveyDesignComparisons } from "./survey-designs";
import { surveyEstimateComparisons } from "./survey-estimates";
import { surveyModelComparisons } from "./survey-models";
import { twoLevelComparisons } from "./two-level";
import { validityComparisons } from "./validity";

/** Every number of ours that is held against a reference, by topic. */
export function allComparisons(): Comparison[] {
  return [
    ...distributionComparisons(),
    ...exactCorrelationComparisons(),
    ...orderedCorrelationComparisons(),
    ...latentNormalityComparisons(),
    ...scoreCorrelationComparisons(),
    ...samplingAdequacyComparisons(),
    ...retentionComparisons(),
    ...dimensionsComparisons(),
    ...nineFactorComparisons(),
    ...extractionComparisons(),
    ...rotationComparisons(),
    ...reliabilityComparisons(),
    ...addedValueComparisons(),
    ...confirmatoryComparisons(),
    ...moreFitComparisons(),
    ...bootstrapComparisons(),
    ...invarianceComparisons(),
    ...alignmentComparisons(),
    ...modelReliabilityComparisons(),
    ...conditionalComparisons(),
    ...incompleteComparisons(),
    ...esemComparisons(),
    ...exploratoryBlockComparisons(),
    ...itemResponseComparisons(),
    ...itemResponseFitComparisons(),
    ...itemResponseScoreComparisons(),
    ...latentClassComparisons(),
    ...differentialFunctioningComparisons(),
    ...designComparisons(),
    ...twoLevelComparisons(),
    ...pathComparisons(),
    ...surveyDesignComparisons(),
    ...fileReplicateComparisons(),
    ...surveyEstimateComparisons(),
    ...surveyModelComparisons(),
    ...randomInterceptComparisons(),
    ...estimandComparisons(),
    ...imputationComparisons(),
    ...powerComparisons(),
    ...validityComparisons(),
    ...outcomesComparisons(),
    ...agreementComparisons(),
    ...metaAnalysisComparisons(),
  ];
}
