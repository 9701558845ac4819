import type { Analysis } from "../../../analysis/analysis";
import { blocksOf, headingBlock, notFittedBlocks, warningBlocks } from "../../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../../kit/tables/section";
import { allContinuousSentence } from "../../kit/words/phrases";
import { difChart } from "./dif-chart";
import { difCurvesChart } from "./dif-curves-chart";
import { anchorSentence, type DifGrouping, difCaution, difGroupings, difIntroduction } from "./dif-sentences";
import { difGroupsTable, difLeftOutTable, difParametersTable, difTable } from "./dif-tables";

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
  return {
    id: "differential-item-functioning",
    title: "Differential item functioning",
    blocks: blocksOf(
      compared ? [difIntroduction(analysis)] : [],
      failures,
      difGroupings(analysis).flatMap((grouping) => groupingBlocks(analysis, grouping)),
      difLeftOutTable(analysis),
      compared ? [difCaution(analysis)] : [],
    ),
  };
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
