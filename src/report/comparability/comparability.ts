import type { Analysis } from "../../analysis/analysis";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import { blocksOf, headingBlock, notFittedBlocks, section, warningBlocks } from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { allContinuousSentence } from "../kit/words/phrases";
import { difChart } from "./dif/dif-chart";
import { difCurvesChart } from "./dif/dif-curves-chart";
import { difMethod } from "./dif/dif-method";
import {
  anchorSentence,
  type DifGrouping,
  difAnswer,
  difCaution,
  difGroupings,
  difIntroduction,
} from "./dif/dif-sentences";
import { difGroupsTable, difLeftOutTable, difParametersTable, difTable } from "./dif/dif-tables";
import { alignmentChart } from "./invariance/alignment-chart";
import { alignmentSentence } from "./invariance/alignment-sentences";
import { alignedMeansTable, alignmentTable } from "./invariance/alignment-tables";
import { invarianceChart } from "./invariance/invariance-chart";
import { invarianceMethod } from "./invariance/invariance-method";
import {
  INVARIANCE_INTRODUCTION,
  invarianceAnswers,
  invarianceCaution,
  invarianceSentence,
  notTestableSentences,
  permutationSentence,
  unansweredSentences,
  weakConfigural,
} from "./invariance/invariance-sentences";
import {
  invarianceGroupsTable,
  invarianceStepsTable,
  invarianceTestsTable,
  partialTable,
} from "./invariance/invariance-tables";
import { latentMeansChart } from "./invariance/latent-means-chart";
import { latentMeansSentences } from "./invariance/latent-means-sentences";
import { latentMeansTable } from "./invariance/latent-means-table";

/** Whether the items and the scales mean the same in every group. */
export const comparability: Topic = {
  answers: (analysis) => [...invarianceAnswers(analysis), difAnswer(analysis)],
  sections: (analysis) => [invarianceSection(analysis), difSection(analysis)],
  method: (analysis, citations) => [
    { title: "Measurement invariance", text: invarianceMethod(analysis, citations) },
    { title: "Differential item functioning", text: difMethod(analysis, citations) },
  ],
};

/**
 * Whether single items work alike in the groups, grouping by grouping; null where none was compared. That it is not for
 * continuous items stands in the section on item response models.
 */
export function difSection(analysis: Analysis): ReportSection | null {
  const failures = notFittedBlocks(analysis, {
    dif: (of) => `Items could not be compared by ${of}.`,
  });
  const nothing = analysis.dif.length === 0 && failures.length === 0;
  if (nothing || allContinuousSentence(analysis) !== null) return null;
  const compared = analysis.dif.length > 0;
  return section(
    "differential-item-functioning",
    "Differential item functioning",
    compared && difIntroduction(analysis),
    failures,
    difGroupings(analysis).flatMap((grouping) => groupingBlocks(analysis, grouping)),
    difLeftOutTable(analysis),
    compared && difCaution(analysis),
  );
}

function groupingBlocks(analysis: Analysis, grouping: DifGrouping): ReportBlock[] {
  const { group, results } = grouping;
  return blocksOf(
    headingBlock(`Items by ${group}`),
    warningBlocks(results.flatMap(({ warnings }) => warnings)),
    results.map((result) => anchorSentence(analysis, result)),
    difChart(analysis, grouping),
    difTable(analysis, grouping),
    difCurvesChart(analysis, grouping),
    difParametersTable(analysis, grouping),
    difGroupsTable(analysis, grouping),
  );
}

/** Whether the items work alike in the groups, grouping by grouping; null where none was compared. */
export function invarianceSection(analysis: Analysis): ReportSection | null {
  const { invariance } = analysis;
  const failures = notFittedBlocks(analysis, {
    invariance: (of) => `Groups by ${of} could not be compared.`,
  });
  if (invariance.length === 0 && failures.length === 0) return null;
  return section(
    "measurement-invariance",
    "Measurement invariance",
    INVARIANCE_INTRODUCTION,
    notTestableSentences(analysis),
    failures,
    invarianceChart(analysis),
    invarianceStepsTable(analysis),
    invarianceTestsTable(analysis),
    invarianceGroupsTable(analysis),
    invariance.flatMap((result) => ladderBlocks(analysis, result)),
    invarianceCaution(analysis),
  );
}

function ladderBlocks(analysis: Analysis, result: InvarianceResult): ReportBlock[] {
  return blocksOf(
    headingBlock(`By ${result.group}`),
    warningBlocks(result.warnings),
    invarianceSentence(analysis, result),
    weakConfigural(result),
    unansweredSentences(analysis, result),
    permutationSentence(result),
    partialTable(analysis, result),
    latentMeansSentences(analysis, result),
    latentMeansChart(analysis, result),
    latentMeansTable(analysis, result),
    alignmentSentence(analysis, result),
    alignmentChart(analysis, result),
    alignedMeansTable(analysis, result),
    alignmentTable(analysis, result),
  );
}
