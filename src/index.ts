/** The library's public list, by hand and in groups: `import { ... } from "itemwise"`. */

// The whole analysis and its report.

export type { Analysis } from "./analysis/analysis";
export { type AnalyzeOptions, analyze } from "./analysis/analyze";
export { type PartMemory, partMemory } from "./analysis/part-memory";
export { release } from "./analysis/release";
export type { OnProgress, PartProgress } from "./analysis/run-parts";
export type { AnalysisSettings, ReleaseMode } from "./analysis/settings";
export { upgradeRecord } from "./analysis/upgrade-record";
export { ItemwiseError, type Warning } from "./errors";
export { describeFile } from "./project/describe-file";
export { buildReport } from "./report/build-report";
export { buildDescriptionReport } from "./report/description/description-report";
export type {
  Report,
  ReportBlock,
  ReportChart,
  ReportSection,
  ReportTable,
} from "./report/kit/tables/section";
export { renderCharts } from "./report/page/render-chart";
export { renderPage } from "./report/page/render-page";
export { reportToMarkdown } from "./report/plain/report-to-markdown";
export { buildPowerReport } from "./report/power/power-report";
export { inLanguage, type Language } from "./words/language";
export { loadLanguage } from "./words/load-language";

// A measure: its definition and structures.

export { type BankMeasure, bankMeasures } from "./measures/bank/bank";
export { type FoundMeasure, findMeasures } from "./measures/bank/find-measures";
export { builtInMeasures, measureById } from "./measures/built-in";
export { type Measure, type MeasureDefinition, parseMeasure } from "./measures/measure";
export { type Structure, structuresOf } from "./measures/structure";

// Answers: from bytes to patterns, and their transforms.

export type { AnalyzedCategory, AnalyzedItem, Grouping, PatternTable } from "./data/answers/pattern-table";
export { type ReadResponsesOptions, type Responses, readResponses } from "./data/answers/responses";
export { parseCsv } from "./data/csv/csv";
export type { CsvOptions } from "./data/csv/record-reader";
export type { Table } from "./data/csv/table";
export { toCsv } from "./data/csv/to-csv";
export { draftMeasure, type MeasureDraft } from "./data/draft/draft-measure";
export { patternTable } from "./data/patterns/build-pattern-table";
export { fromAnswers } from "./data/patterns/from-answers";
export { type PatternQueryOptions, patternQuery } from "./data/sql/pattern-query";
export { crossedGrouping } from "./data/transform/cross-groupings";
export { dichotomize } from "./data/transform/dichotomize";
export { itemScores } from "./data/transform/item-scores";
export { bootstrapSample, splitHalves } from "./data/transform/resample";
export { completeRows, dropItems, selectGroup, selectItems, withoutGroups } from "./data/transform/select";
export type { DataSummary } from "./data/validate/data-summary";
export { validateData } from "./data/validate/validate-data";

// Items, design-based estimates and prevalence.

export type { AssociationStatistic, AssociationTest } from "./survey/association/association-test";
export { type AssociationOptions, associationTest } from "./survey/association/association-test";
export type { Description } from "./survey/description/description-result";
export { kishEffectiveN } from "./survey/design/kish";
export type { RowVariable } from "./survey/design/row-variables";
export { type ClusterLabels, type SampleDesign, sampleDesign } from "./survey/design/sample-design";
export { type SurveyDesign, type SurveyDesignOptions, surveyDesign } from "./survey/design/survey-design";
export { type Domains, surveyDomains } from "./survey/estimates/domains";
export {
  type LevelContrast,
  type LevelDifference,
  levelContrasts,
  pairwiseDifferences,
} from "./survey/estimates/level-contrasts";
export { levelCovariance } from "./survey/estimates/level-variances";
export {
  type Linearized,
  linearizedMeans,
  linearizedRatios,
  linearizedTotals,
} from "./survey/estimates/linearized";
export type { ProportionMethod } from "./survey/estimates/proportion-interval";
export {
  proportionInterval,
  type SurveyInterval,
  waldInterval,
} from "./survey/estimates/proportion-interval";
export { domainQuantiles, type SurveyQuantile } from "./survey/estimates/quantiles";
export { jointConfidence, rankIntervals } from "./survey/estimates/rank-intervals";
export { type SurveyEstimate, surveyEstimates } from "./survey/estimates/survey-estimates";
export { descriptives } from "./survey/items/descriptives";
export type { Descriptives } from "./survey/items/descriptives-result";
export { itemStatistics } from "./survey/items/item-statistics";
export type { ItemStatistics } from "./survey/items/item-statistics-result";
export { type MissingnessStatistics, missingness } from "./survey/items/missingness";
export { averageProbability, marginalEffects } from "./survey/multilevel/average-probability";
export type { MixedInput, MixedPredictor } from "./survey/multilevel/mixed-data";
export type { MixedEffect, MixedLogistic } from "./survey/multilevel/mixed-logistic";
export { type MixedOptions, mixedLogistic } from "./survey/multilevel/mixed-logistic";
export { varianceInterval } from "./survey/multilevel/variance-interval";
export { prevalence } from "./survey/prevalence/prevalence";
export type { PrevalenceEstimate } from "./survey/prevalence/prevalence-result";
export { type LikelihoodRatioTest, likelihoodRatioTests } from "./survey/regression/likelihood-ratio";
export { type MissingDependence, missingDependence } from "./survey/regression/missing-dependence";
export type { SurveyRegression } from "./survey/regression/regression-result";
export type { BinaryOutcome } from "./survey/regression/regression-warnings";
export { type SurveyRegressionOptions, surveyRegression } from "./survey/regression/survey-regression";
export { type ReplicateVariance, replicateVariance } from "./survey/replicates/replicate-variance";
export {
  type ReplicateMethod,
  type ReplicateOptions,
  type ReplicateWeights,
  replicateWeights,
} from "./survey/replicates/replicate-weights";

// Correlations.

export { type CorrelateOptions, correlate } from "./correlation/correlate";
export type { CorrelationMatrix, CorrelationType, MissingRule } from "./correlation/correlation-matrix";
export {
  type LatentNormality,
  type LatentNormalityOptions,
  latentNormality,
} from "./correlation/latent-normality";
export { type PairEstimate, polychoric } from "./correlation/ordinal/polychoric";
export { tetrachoricFromProbability } from "./correlation/ordinal/tetrachoric";
export { bivariateNormalCdf, bivariateNormalPdf } from "./numeric/distributions/bivariate-normal";

// Exploratory factor analysis and declared structures.

export { dimensions } from "./analysis/parts/retention";
export { bootstrapLoadings } from "./factor/efa/bootstrap-loadings";
export { alignFactors, tuckerCongruence } from "./factor/efa/congruence";
export {
  type CovarianceComponents,
  type CovarianceEfa,
  type CovarianceInput,
  covarianceComponents,
  covarianceEfa,
  covariancesOf,
} from "./factor/efa/covariances";
export { type EfaInput, type EfaOptions, efa } from "./factor/efa/efa";
export { factorScores, factorScoreWeights } from "./factor/efa/factor-scores";
export { matrixEfa } from "./factor/efa/matrix-efa";
export {
  type ComponentOptions,
  type ComponentSolution,
  principalComponents,
} from "./factor/efa/principal-components";
export { matrixRetention, retention } from "./factor/efa/retention/retention";
export type { Retention } from "./factor/efa/retention/retention-result";
export type { Rotation, RotationSettings } from "./factor/efa/rotation/rotations";
export type { EfaSolution, Extraction } from "./factor/efa/solution";
export { crossValidate } from "./factor/esem/cross-validation";
export { esem } from "./factor/esem/esem";
export type { CrossValidation, EsemSolution } from "./factor/esem/esem-result";
export { loadingIntervals } from "./factor/esem/loading-intervals";
export { splitHalfReplication } from "./factor/structures/split-half-replication";
export type { SplitHalfReplication } from "./factor/structures/structure-match";
export {
  type ClassesVerdict,
  classesVerdict,
  type JudgedClasses,
} from "./verdicts/classes-verdict";
export { type ComparableGroups, comparableGroups } from "./verdicts/comparable-groups";
export { type Dimensions, type DimensionsVerdict, dimensionsVerdict } from "./verdicts/dimensions-verdict";
export type { ScaleVerdict } from "./verdicts/scale-verdict";
export type { StructureReason } from "./verdicts/structure-reasons";
export { type StructureVerdict, structureVerdict } from "./verdicts/structure-verdict";

// Confirmatory models and invariance.

export type { MatrixInput } from "./correlation/matrix-input";
export { readMatrix } from "./data/csv/read-matrix";
export { alignment } from "./factor/alignment/alignment";
export type { AlignmentResult } from "./factor/alignment/alignment-result";
export { type CfaOptions, cfa, describeCfa } from "./factor/cfa/cfa";
export type {
  CfaComparison,
  CfaResult,
  DifferenceTest,
  StructuralPart,
} from "./factor/cfa/cfa-result";
export type { Estimator } from "./factor/cfa/estimator";
export { type FitCfaOptions, fitCfa } from "./factor/cfa/fit-cfa";
export {
  type LatentEffect,
  type LatentRegression,
  type LatentRegressionOptions,
  latentRegression,
} from "./factor/cfa/latent-regression";
export { fitMatrixCfa, type MatrixCfaOptions } from "./factor/cfa/matrix-cfa";
export { factorScoresEbm } from "./factor/cfa/scores/factor-scores-ebm";
export { compareModels } from "./factor/cfa/tests/compare";
export {
  type ConditionalMomentsOptions,
  conditionalMoments,
} from "./factor/conditional/conditional-moments";
export { incompleteEfa, incompleteMoments } from "./factor/incomplete/incomplete-moments";
export { type LittleTest, littleTest } from "./factor/incomplete/little-test";
export { type InvarianceOptions, invariance } from "./factor/invariance/invariance";
export type { InvarianceResult } from "./factor/invariance/invariance-result";
export type { ComparedMeans } from "./factor/linking/linking-result";
export type { CfaFit } from "./factor/model/fit-result";
export { modelTemplate, TEMPLATES, type Template } from "./factor/model/model-template";
export { continuousMoments } from "./factor/moments/continuous-moments";
export type { GroupMoments } from "./factor/moments/group-moments";
export { ordinalMoments } from "./factor/moments/ordinal-moments";
export {
  type TwoLevelModel,
  type TwoLevelOptions,
  twoLevelModel,
} from "./factor/twolevel/two-level";

// Reliability.

export { sampledAnswers } from "./reliability/complete-answers";
export { matrixReliability } from "./reliability/matrix-reliability";
export { type ReliabilityOptions, reliability, type Scale } from "./reliability/reliability";
export type { ScaleReliability } from "./reliability/scale-result";
export {
  type GreatestLowerBound,
  greatestLowerBound,
  type SumCoefficient,
  type SumCoefficientOptions,
  sumCoefficients,
} from "./reliability/sum-coefficients";

// Agreement of occasions and raters, norms, short forms.

export { blandAltman } from "./agreement/bland-altman";
export {
  type ChanceTest,
  cohensKappaTests,
  fleissKappaTests,
  type IntraclassTest,
  intraclassTests,
} from "./agreement/chance-tests";
export { intraclassCorrelations } from "./agreement/intraclass";
export type { FleissKappa, KappaResult, KrippendorffAlpha } from "./agreement/item-agreement-result";
export { cohensKappa, fleissKappa, lightsKappa } from "./agreement/kappa";
export { type KendallW, kendallsW } from "./agreement/kendall";
export { krippendorffAlpha } from "./agreement/krippendorff";
export { measurementError } from "./agreement/measurement-error";
export { completeRatings, incompleteRatings, type Ratings } from "./agreement/ratings";
export type { BlandAltman, Intraclass, MeasurementError } from "./agreement/scale-agreement-result";
export { type Norms, scaleNorms } from "./norms/norms";
export { shortForm } from "./shortforms/short-form";
export type { ShortForm } from "./shortforms/short-form-result";

// Validity.

export {
  type HypothesisVerdict,
  hypothesisVerdict,
  hypothesizedRange,
  type StatedHypothesis,
} from "./measures/schema/hypothesis";
export { type AssociationInput, type ScoreAssociation, scoreAssociation } from "./validity/association";
export { type CosminGrounds, type CosminProperty, cosminProperties } from "./validity/cosmin";
export { type Disattenuated, disattenuated } from "./validity/disattenuate";
export { discriminantClass, type TraitRatios, traitRatios } from "./validity/discriminant";
export { type GroupDifference, groupDifference } from "./validity/group-difference";
export type { Validity } from "./validity/validity-result";

// Item response models and item functioning.

export {
  type AdaptiveOptions,
  type AdaptiveResult,
  type AdaptiveSteps,
  adaptiveSteps,
  adaptiveTest,
} from "./irt/adaptive/adaptive-test";
export { type LatentClassesOptions, latentClasses } from "./irt/classes/latent-classes";
export type { LatentClasses } from "./irt/classes/latent-classes-result";
export { type DifOptions, dif } from "./irt/dif/dif";
export type { DifAdjustment, DifMethodName } from "./irt/dif/dif-method-names";
export { DIF_METHODS, type DifMethod } from "./irt/dif/dif-methods";
export type { DifResult } from "./irt/dif/dif-result";
export {
  type CurveArea,
  type ItemCurve,
  linkedCurves,
  lordTest,
  rajuAreas,
} from "./irt/dif/item-curve-tests";
export { type MethodDif, type MethodDifOptions, methodDif } from "./irt/dif/method-dif";
export {
  type FitStructureOptions,
  type FittedStructure,
  fitStructure,
} from "./irt/estimation/fit-structure";
export { type GroupedItemFit, groupedItemFit } from "./irt/fit/grouped-item-fit";
export { type MeanSquares, meanSquares } from "./irt/fit/mean-squares";
export { type PlausibleItemFit, plausibleItemFit } from "./irt/fit/plausible-item-fit";
export { type ScoreError, scoreErrors } from "./irt/information/score-errors";
export { type IrtOptions, irt } from "./irt/irt";
export {
  type FormLink,
  type LinkedForm,
  type LinkingMethod,
  type LinkOptions,
  linkForms,
} from "./irt/linking/link-forms";
export type { IrtPriors, IrtStructure } from "./irt/model/irt-model";
export type { IrtModelName, IrtPrior } from "./irt/model/irt-models";
export type { IrtComparison, IrtResult } from "./irt/model/irt-result";
export { eapScores } from "./irt/scores/eap-scores";
export { type LikelihoodMethod, likelihoodScores } from "./irt/scores/likelihood-scores";
export type { PersonScores } from "./irt/scores/person-scores";
export { mapScores } from "./irt/scores/score-rows";

// Published claims.

export { builtInClaims } from "./replication/built-in";
export { type Claims, type ClaimsDefinition, parseClaims } from "./replication/claims/claims";
export type { ReplicationEntry, ReplicationInput, ReplicationVerdict } from "./replication/claims/computed";
export { type Construction, parseConstruction } from "./replication/claims/computed";
export { replicate } from "./replication/replicate";

// Populations, samples and power.

export { type Effect, type PooledEffect, randomEffects } from "./evidence/meta-analysis";
export { type PooledAlpha, pooledAlpha } from "./evidence/pooled-alpha";
export { createRandom, type Random } from "./numeric/random/random";
export { measurePopulation } from "./simulation/measure-population";
export { pilotMeasure } from "./simulation/pilot-population";
export { drawTable, impliedCorrelations, type Population } from "./simulation/population";
export { powerAnalysis } from "./simulation/power/power-analysis";
export { type PowerTask, powerReplicate } from "./simulation/power/power-replicate";
export type { PowerResult, PowerSettings } from "./simulation/power/power-result";
export { sampleSizes } from "./simulation/sample-sizes";
export { simulateCsv } from "./simulation/simulate-csv";
