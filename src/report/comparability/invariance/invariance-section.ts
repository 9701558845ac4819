import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { blocksOf, headingBlock, notFittedBlocks, section, warningBlocks } from "../../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../../kit/tables/section";
import { alignmentChart } from "./alignment-chart";
import { invarianceChart } from "./invariance-chart";
import {
  alignmentSentence,
  INVARIANCE_INTRODUCTION,
  invarianceCaution,
  invarianceSentence,
  notTestableSentences,
  permutationSentence,
  unansweredSentences,
  weakConfigural,
} from "./invariance-sentences";
import {
  invarianceGroupsTable,
  invarianceStepsTable,
  invarianceTestsTable,
  partialTable,
} from "./invariance-tables";
import { latentMeansChart } from "./latent-means-chart";
import { latentMeansSentences } from "./latent-means-sentences";
import { alignedMeansTable, alignmentTable, latentMeansTable } from "./latent-means-table";

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
    invariance.flatMap((result) => groupingBlocks(analysis, result)),
    invarianceCaution(analysis),
  );
}

function groupingBlocks(analysis: Analysis, result: InvarianceResult): ReportBlock[] {
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
    alignmentSentence(result),
    alignmentChart(analysis, result),
    alignedMeansTable(analysis, result),
    alignmentTable(analysis, result),
  );
}
