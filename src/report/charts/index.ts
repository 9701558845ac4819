/**
 * The charts of a report. Each is a function from the analysis record to a `ReportChart`: specification, description
 * in words and the data as tidy rows. None throws on small or odd analyses; one that has nothing to draw is null.
 */
export { alignmentChart } from "./alignment-chart";
export { answersChart } from "./answers-chart";
export { coOccurrenceChart } from "./co-occurrence-chart";
export { combinationsChart } from "./combinations-chart";
export { correlationChart } from "./correlation-chart";
export { crossedPrevalenceChart } from "./crossed-prevalence-chart";
export { difChart } from "./dif-chart";
export { difCurvesChart } from "./dif-curves-chart";
export { groupPrevalenceChart } from "./group-prevalence-chart";
export { informationChart } from "./information-chart";
export { invarianceChart } from "./invariance-chart";
export { itemCurvesChart } from "./item-curves-chart";
export { itemPersonChart } from "./item-person-chart";
export { latentMeansChart } from "./latent-means-chart";
export { loadingsChart } from "./loadings-chart";
export { marginsChart } from "./margins-chart";
export { missingnessByGroupChart } from "./missingness-by-group-chart";
export { missingnessChart } from "./missingness-chart";
export { modelChart } from "./model-chart";
export { pathChart } from "./path-chart";
export { prevalenceChart } from "./prevalence-chart";
export { prevalenceHeatChart } from "./prevalence-heat-chart";
export { reliabilityChart } from "./reliability-chart";
export { replicationChart } from "./replication-chart";
export { replicationItemsChart } from "./replication-items-chart";
export { residualChart } from "./residual-chart";
export { riskCountChart } from "./risk-count-chart";
export { screeChart } from "./scree-chart";
