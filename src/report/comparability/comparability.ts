import type { Analysis } from "../../analysis/analysis";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  listBlock,
  notFittedBlocks,
  savedTables,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { allContinuousSentence, quoted } from "../kit/words/phrases";
import { sectionTitles } from "../kit/words/section-titles";
import { comparableAnswer, comparableSummary } from "./comparable-answer";
import { comparableSentence, leftOutSentences } from "./comparable-sentences";
import { comparableTable } from "./comparable-table";
import { comparisonMethod } from "./comparison-method";
import { difItemsTable, shiftsTable } from "./dif/dif-tables";
import { shiftsChart } from "./dif/shifts-chart";
import { type Grouping, groupingsOf, isOtherwiseBuilt, mostAtStake } from "./groupings";
import { ladderSentences, notTestableSentences } from "./invariance/invariance-sentences";
import { ladderTable, stepsTable } from "./invariance/ladder-tables";
import { meansChart } from "./means-chart";

/** Whether groups can be compared, and what items that differ do to the comparison. */
export const comparability: Topic = {
  summary: comparableSummary,
  answers: (analysis) => [comparableAnswer(analysis)],
  chapters: (analysis) => [comparabilityChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Comparison of groups", text: comparisonMethod(analysis, citations) },
  ],
};

/** "age", or with several factors "age, on “Safety”", of what the record names by the factor's id. */
function groupAndFactor({ measure, settings }: Analysis, of: string): string {
  const at = of.lastIndexOf(", ");
  const first = measure.structures.find(({ id }) => id === settings.structures[0]);
  const label = first?.factors.find(({ id }) => id === of.slice(at + 2))?.label;
  if (at < 0) return of;
  return label === undefined || first?.factors.length === 1
    ? of.slice(0, at)
    : `${of.slice(0, at)}, on ${quoted(label)}`;
}

/** Each grouping's verdict with what it rests on, the means and items of the one with most at stake; null where no groups were compared. */
export function comparabilityChapter(analysis: Analysis): ReportChapter | null {
  const groupings = groupingsOf(analysis);
  const failures = notFittedBlocks(analysis, {
    invariance: (of) => `Models of the groups by ${of} could not be compared.`,
    ...(allContinuousSentence(analysis) === null && {
      dif: (of: string) => `Items could not be compared by ${groupAndFactor(analysis, of)}.`,
    }),
  });
  if (groupings.length === 0 && failures.length === 0) return null;
  const built = groupings.filter((grouping) => !isOtherwiseBuilt(grouping));
  const ladders = built.flatMap(({ ladder }) => ladder ?? []);
  const stake = mostAtStake(groupings);
  return chapter(
    "comparability",
    "comparability",
    sectionTitles(analysis).comparability,
    failures,
    comparableTable(groupings),
    groupings.map((grouping) => comparableSentence(analysis, grouping)),
    stake !== null && [shiftsChart(analysis, stake), groupMeans(analysis, stake)],
    built.flatMap((grouping) => groupingAppendix(analysis, grouping, grouping === stake)),
    appendixBlocks(
      "Ladder of invariance",
      notTestableSentences(ladders),
      listBlock(leftOutSentences(groupings)),
      ladderTable(ladders),
    ),
    savedTables(stepsTable(ladders)),
  );
}

/** The means, but for those of whole models that were not shown to hold. */
const groupMeans = (analysis: Analysis, grouping: Grouping) =>
  grouping.verdict.reason === "ladder" && grouping.verdict.code === "not shown"
    ? null
    : meansChart(analysis, grouping);

function groupingAppendix(analysis: Analysis, grouping: Grouping, isOpen: boolean): ReportBlock[] {
  const { group, ladder, results } = grouping;
  const warnings = [...results.flatMap((result) => result.warnings), ...(ladder?.warnings ?? [])];
  return blocksOf(
    appendixBlocks(
      `By ${group}`,
      warningBlocks(warnings),
      ladder !== null && ladderSentences(analysis, ladder),
      !isOpen && [shiftsChart(analysis, grouping), groupMeans(analysis, grouping)],
    ),
    savedTables(difItemsTable(analysis, grouping), shiftsTable(grouping)),
  );
}
