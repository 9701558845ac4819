import type { Analysis } from "../../analysis/analysis";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import {
  blocksOf,
  foldedBlocks,
  headingBlock,
  notFittedBlocks,
  section,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { allContinuousSentence } from "../kit/words/phrases";
import { comparableAnswer, QUESTION } from "./comparable-answer";
import { comparableSentence } from "./comparable-sentences";
import { comparisonMethod } from "./comparison-method";
import { comparedMeansChart } from "./dif/compared-means-chart";
import { comparedMeansTable } from "./dif/compared-means-table";
import { difCurvesChart } from "./dif/dif-curves-chart";
import { anchorSentences } from "./dif/dif-sentences";
import { difItemsTable, difParametersTable, shiftsTable } from "./dif/dif-tables";
import { sharesChart } from "./dif/shares-chart";
import { shiftsChart } from "./dif/shifts-chart";
import { comparedItems, type Grouping, groupingsOf, isDifferent, isOtherwiseBuilt } from "./groupings";
import { alignmentChart } from "./invariance/alignment-chart";
import { alignmentSentence } from "./invariance/alignment-sentences";
import { alignedMeansTable, alignmentTable } from "./invariance/alignment-tables";
import {
  invarianceSentence,
  notTestableSentences,
  permutationSentence,
  unansweredSentences,
  weakConfigural,
} from "./invariance/invariance-sentences";
import { invarianceStepsTable, invarianceTestsTable, partialTable } from "./invariance/invariance-tables";
import { latentMeansChart } from "./invariance/latent-means-chart";
import { latentMeansSentences } from "./invariance/latent-means-sentences";
import { latentMeansTable } from "./invariance/latent-means-table";
import { leftOutTable } from "./left-out-table";

/** Whether groups can be compared, and what items that differ do to the comparison. */
export const comparability: Topic = {
  answers: (analysis) => [comparableAnswer(analysis)],
  sections: (analysis) => [comparabilitySection(analysis)],
  method: (analysis, citations) => [
    { title: "Comparison of groups", text: comparisonMethod(analysis, citations) },
  ],
};

const INTRODUCTION =
  "A difference of means is one between the groups only as far as people at the same level of the factor answer the items alike. Each item in each group is held against the other groups; what decides is what the differences do to the means.";

/** One verdict a grouping with what it rests on, the rest folded; null where no groups were compared. */
export function comparabilitySection(analysis: Analysis): ReportSection | null {
  const groupings = groupingsOf(analysis);
  const failures = notFittedBlocks(analysis, {
    invariance: (of) => `Models of the groups by ${of} could not be compared.`,
    ...(allContinuousSentence(analysis) === null && {
      dif: (of: string) => `Items could not be compared by ${of}.`,
    }),
  });
  if (groupings.length === 0 && failures.length === 0) return null;
  const ladders = groupings.flatMap((grouping) =>
    grouping.ladder === null || isOtherwiseBuilt(grouping) ? [] : [grouping.ladder],
  );
  return section(
    "comparability",
    QUESTION,
    groupings.length > 0 && `${INTRODUCTION} ${wordsOf(analysis).groupAnswers}`,
    failures,
    groupings.flatMap((grouping) => groupingBlocks(analysis, grouping)),
    foldedBlocks("Groups that could not be compared", leftOutTable(analysis)),
    foldedBlocks(
      "Ladder of invariance: all steps",
      notTestableSentences({ invariance: ladders }),
      invarianceStepsTable(analysis, ladders),
      invarianceTestsTable(ladders),
    ),
  );
}

function groupingBlocks(analysis: Analysis, grouping: Grouping): ReportBlock[] {
  const heading = headingBlock(`By ${grouping.group}`);
  if (isOtherwiseBuilt(grouping)) return [heading, ...blocksOf(comparableSentence(analysis, grouping))];
  const differ = comparedItems(grouping).some(isDifferent);
  const shares = sharesChart(analysis, grouping);
  const withheld = shares === null && comparedItems(grouping).length > 0;
  return blocksOf(
    heading,
    comparableSentence(analysis, grouping),
    withheld && differ && "Observed and implied shares are withheld.",
    differ && shares,
    comparedMeansChart(analysis, grouping),
    ladderAlone(analysis, grouping),
    foldedBlocks(
      `By ${grouping.group}: items, means and models`,
      warningBlocks(grouping.results.flatMap(({ warnings }) => warnings)),
      anchorSentences(analysis, grouping),
      !differ && shares,
      shiftsChart(analysis, grouping),
      difItemsTable(analysis, grouping),
      shiftsTable(grouping),
      difCurvesChart(analysis, grouping),
      difParametersTable(grouping),
      comparedMeansTable(analysis, grouping),
      ladderBlocks(analysis, grouping),
    ),
  );
}

/** Where items were not compared, the factors' means are those of the ladder. */
function ladderAlone(analysis: Analysis, { ladder, verdict }: Grouping): ReportBlock[] {
  if (ladder === null || verdict.reason !== "ladder") return [];
  return blocksOf(latentMeansSentences(analysis, ladder), latentMeansChart(analysis, ladder));
}

function ladderBlocks(analysis: Analysis, { ladder, verdict }: Grouping): ReportBlock[] {
  if (ladder === null) return [];
  return blocksOf(
    invarianceSentence(analysis, ladder),
    warningBlocks(ladder.warnings),
    weakConfigural(ladder),
    unansweredSentences(analysis, ladder),
    permutationSentence(ladder),
    partialTable(analysis, ladder),
    latentMeansTable(analysis, ladder),
    verdict.reason !== "alike" && alignmentBlocks(analysis, ladder),
  );
}

/** Alignment is for items that differ: where all are alike it says nothing. */
function alignmentBlocks(analysis: Analysis, ladder: InvarianceResult): ReportBlock[] {
  return blocksOf(
    alignmentSentence(analysis, ladder),
    alignmentChart(analysis, ladder),
    alignedMeansTable(analysis, ladder),
    alignmentTable(analysis, ladder),
  );
}
