import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import {
  chartBlocks,
  headingBlock,
  notFittedBlocks,
  tableBlocks,
  textBlocks,
  warningBlocks,
} from "../../kit/tables/blocks";
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
import { invarianceGroupsTable, invarianceStepsTable, invarianceTestsTable } from "./invariance-tables";
import { latentMeansChart } from "./latent-means-chart";
import { latentMeansSentences } from "./latent-means-sentences";
import { alignedMeansTable, alignmentTable, latentMeansTable } from "./latent-means-table";
import { partialTable } from "./partial-table";

/** Whether the items work alike in the groups, grouping by grouping; null where none was compared. */
export function invarianceSection(analysis: Analysis): ReportSection | null {
  const { invariance } = analysis;
  const failures = notFittedBlocks(analysis, {
    invariance: (of) => `Groups by ${of} could not be compared.`,
  });
  if (invariance.length === 0 && failures.length === 0) return null;
  return {
    id: "measurement-invariance",
    title: "Measurement invariance",
    blocks: [
      ...textBlocks([INVARIANCE_INTRODUCTION, ...notTestableSentences(analysis)]),
      ...failures,
      ...chartBlocks(invarianceChart(analysis)),
      ...tableBlocks(
        invarianceStepsTable(analysis),
        invarianceTestsTable(analysis),
        invarianceGroupsTable(analysis),
      ),
      ...invariance.flatMap((result) => groupingBlocks(analysis, result)),
      ...textBlocks([invarianceCaution(analysis)]),
    ],
  };
}

function groupingBlocks(analysis: Analysis, result: InvarianceResult): ReportBlock[] {
  return [
    headingBlock(`By ${result.group}`),
    ...warningBlocks(result.warnings),
    ...textBlocks([
      invarianceSentence(analysis, result),
      weakConfigural(result),
      ...unansweredSentences(analysis, result),
      permutationSentence(result),
    ]),
    ...tableBlocks(partialTable(analysis, result)),
    ...textBlocks(latentMeansSentences(analysis, result)),
    ...chartBlocks(latentMeansChart(analysis, result)),
    ...tableBlocks(latentMeansTable(analysis, result)),
    ...textBlocks([alignmentSentence(result)]),
    ...chartBlocks(alignmentChart(analysis, result)),
    ...tableBlocks(alignedMeansTable(analysis, result), alignmentTable(analysis, result)),
  ];
}
