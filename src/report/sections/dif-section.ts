import type { Analysis } from "../../analysis";
import { difChart, difCurvesChart } from "../charts";
import type { ReportBlock, ReportSection } from "../section";
import { difGroupsTable, difLeftOutTable, difParametersTable, difTable } from "../tables/dif-tables";
import {
  anchorSentence,
  type DifGrouping,
  difCaution,
  difGroupings,
  difIntroduction,
} from "../wording/dif-sentences";
import { chartBlocks, headingBlock, notFittedBlocks, tableBlocks, textBlocks, warningBlocks } from "./blocks";

/** Whether single items work alike in the groups, grouping by grouping; null where none was compared. */
export function difSection(analysis: Analysis): ReportSection | null {
  const failures = notFittedBlocks(analysis, {
    dif: (of) => `Items could not be compared by ${of}.`,
  });
  if (analysis.dif.length === 0 && failures.length === 0) return null;
  return {
    id: "differential-item-functioning",
    title: "Differential item functioning",
    blocks: [
      ...textBlocks([difIntroduction(analysis)]),
      ...failures,
      ...difGroupings(analysis).flatMap((grouping) => groupingBlocks(analysis, grouping)),
      ...tableBlocks(difLeftOutTable(analysis)),
      ...textBlocks([difCaution(analysis)]),
    ],
  };
}

function groupingBlocks(analysis: Analysis, grouping: DifGrouping): ReportBlock[] {
  const { group, results } = grouping;
  return [
    headingBlock(`Items by ${group}`),
    ...warningBlocks(results.flatMap(({ warnings }) => warnings)),
    ...textBlocks(results.map((result) => anchorSentence(analysis, result))),
    ...chartBlocks(difChart(analysis, grouping)),
    ...tableBlocks(difTable(analysis, grouping)),
    ...chartBlocks(difCurvesChart(analysis, grouping)),
    ...tableBlocks(difParametersTable(analysis, grouping), difGroupsTable(analysis, grouping)),
  ];
}
