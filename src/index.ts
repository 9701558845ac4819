/** The library's public list, by hand: `import { ... } from "itemwise"`. */
export type { Analysis, AnalysisSettings } from "./analysis";
export { type AnalyzeOptions, analyze } from "./analyze";
export { type CorrelateOptions, correlate } from "./correlation/correlate";
export type { CorrelationMatrix, CorrelationType, MissingRule } from "./correlation/correlation-matrix";
export { type PairEstimate, polychoric } from "./correlation/polychoric";
export { tetrachoricFromProbability } from "./correlation/tetrachoric";
export { patternTable } from "./data/build-pattern-table";
export { crossedGrouping } from "./data/cross-groupings";
export { type CsvOptions, parseCsv } from "./data/csv";
export { dichotomise } from "./data/dichotomise";
export { draftMeasure, type MeasureDraft } from "./data/draft/draft-measure";
export { fromAnswers } from "./data/from-answers";
export { itemScores } from "./data/item-scores";
export type { AnalysedCategory, AnalysedItem, Grouping, PatternTable } from "./data/pattern-table";
export { bootstrapSample, splitHalves } from "./data/resample";
export { type ReadResponsesOptions, type Responses, readResponses } from "./data/responses";
export { completeRows, dropItems, selectGroup, selectItems, withoutGroups } from "./data/select";
export { type PatternQueryOptions, patternQuery } from "./data/sql/pattern-query";
export type { Table } from "./data/table";
export { toCsv } from "./data/to-csv";
export type { DataSummary } from "./data/validate/data-summary";
export { validateData } from "./data/validate/validate-data";
export { ItemwiseError, type Warning } from "./errors";
export { bootstrapLoadings } from "./factor/bootstrap-loadings";
export { type CfaOptions, cfa, describeCfa } from "./factor/cfa/cfa";
export type { CfaComparison, CfaFit, CfaResult, DifferenceTest } from "./factor/cfa/cfa-result";
export { compareModels } from "./factor/cfa/compare";
export type { Estimator } from "./factor/cfa/estimator";
export { factorScoresEbm } from "./factor/cfa/factor-scores-ebm";
export { type FitCfaOptions, fitCfa } from "./factor/cfa/fit-cfa";
export { alignFactors, tuckerCongruence } from "./factor/congruence";
export { type EfaInput, type EfaOptions, efa } from "./factor/efa";
export { crossValidate } from "./factor/esem/cross-validation";
export { esem } from "./factor/esem/esem";
export type { CrossValidation, EsemSolution } from "./factor/esem/esem-result";
export { factorScores, factorScoreWeights } from "./factor/factor-scores";
export { alignment } from "./factor/invariance/alignment";
export { type InvarianceOptions, invariance } from "./factor/invariance/invariance";
export type { AlignmentResult, InvarianceResult } from "./factor/invariance/invariance-result";
export { matchStructure } from "./factor/match-structure";
export { continuousMoments } from "./factor/moments/continuous-moments";
export type { GroupMoments } from "./factor/moments/group-moments";
export { ordinalMoments } from "./factor/moments/ordinal-moments";
export { type Retention, retention } from "./factor/retention/retention";
export type { EfaSolution, Extraction, Rotation } from "./factor/solution";
export { splitHalfReplication } from "./factor/split-half-replication";
export type { SplitHalfReplication, StructureMatch } from "./factor/structure-match";
export { builtInMeasures, measureById } from "./measures/built-in";
export { type Measure, type MeasureDefinition, parseMeasure } from "./measures/measure";
export { type Structure, structuresOf } from "./measures/structure";
export { bivariateNormalCdf, bivariateNormalPdf } from "./numeric/bivariate-normal";
export { createRandom, type Random } from "./numeric/random";
export { type Scale, type ScaleReliability, scaleReliability } from "./reliability/scale-reliability";
export { builtInClaims } from "./replication/built-in";
export { type Claims, type ClaimsDefinition, parseClaims } from "./replication/claims";
export { replicate } from "./replication/replicate";
export type { ReplicationInput } from "./replication/replication-input";
export type { ReplicationEntry, ReplicationVerdict } from "./replication/replication-result";
export { buildReport } from "./report/build-report";
export { renderPage } from "./report/page/render-page";
export { buildPowerReport } from "./report/power/power-report";
export { renderCharts } from "./report/render-chart";
export { reportToMarkdown } from "./report/report-to-markdown";
export type { Report, ReportBlock, ReportChart, ReportSection, ReportTable } from "./report/section";
export { drawTable } from "./simulation/draw-table";
export { measurePopulation } from "./simulation/measure-population";
export { pilotMeasure } from "./simulation/pilot-population";
export { impliedCorrelations, type Population } from "./simulation/population";
export { powerAnalysis } from "./simulation/power/power-analysis";
export { type PowerTask, powerReplicate } from "./simulation/power/power-replicate";
export type { PowerResult, PowerSettings } from "./simulation/power/power-result";
export { sampleSizes } from "./simulation/sample-sizes";
export { simulateCsv } from "./simulation/simulate-csv";
export { type SurveyDesign, type SurveyDesignOptions, surveyDesign } from "./survey/design/survey-design";
export { type Domains, surveyDomains } from "./survey/estimates/domains";
export {
  type LevelContrast,
  type LevelDifference,
  levelContrasts,
  pairwiseDifferences,
} from "./survey/estimates/level-contrasts";
export { levelCovariance } from "./survey/estimates/level-covariance";
export {
  type Linearised,
  linearisedMeans,
  linearisedRatios,
  linearisedTotals,
} from "./survey/estimates/linearised";
export {
  proportionInterval,
  type SurveyInterval,
  waldInterval,
} from "./survey/estimates/proportion-interval";
export type { ProportionMethod } from "./survey/estimates/proportion-methods";
export { domainQuantiles, type SurveyQuantile } from "./survey/estimates/quantiles";
export { jointConfidence, rankIntervals } from "./survey/estimates/rank-intervals";
export { type SurveyEstimate, surveyEstimates } from "./survey/estimates/survey-estimates";
export { type ItemStatistics, itemStatistics } from "./survey/item-statistics";
export { kishEffectiveN } from "./survey/kish";
export { type MissingnessStatistics, missingness } from "./survey/missingness";
export type { SurveyRegression } from "./survey/prevalence/prevalence-result";
export type { BinaryOutcome } from "./survey/regression/regression-input";
export { type SurveyRegressionOptions, surveyRegression } from "./survey/regression/survey-regression";
export { type ReplicateVariance, replicateVariance } from "./survey/replicates/replicate-variance";
export {
  type ReplicateMethod,
  type ReplicateOptions,
  type ReplicateWeights,
  replicateWeights,
} from "./survey/replicates/replicate-weights";
export type { RowVariable } from "./survey/row-variables";
export { type ClusterLabels, type SampleDesign, sampleDesign } from "./survey/sample-design";
export type { AssociationStatistic, AssociationTest } from "./survey/tests/association-result";
export { type AssociationOptions, associationTest } from "./survey/tests/association-test";
