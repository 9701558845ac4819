import type { Analysis } from "../../analysis";
import { crossedPrevalenceChart, groupPrevalenceChart, prevalenceHeatChart } from "../charts";
import type { ReportBlock, ReportSection } from "../section";
import {
  contrastsTable,
  groupPrevalenceTable,
  moreGroupPrevalenceTable,
} from "../tables/group-prevalence-tables";
import { groupingsOf } from "../wording/prevalence-names";
import { contrastSentence, rankingSentence } from "../wording/prevalence-sentences";
import { wordsOf } from "../wording/words";
import { chartBlocks, headingBlock, tableBlocks, textBlocks } from "./blocks";

/** Who reported what, by group; null where no group was asked for. */
export function comparisonSection(analysis: Analysis): ReportSection | null {
  const { single, crossed } = groupingsOf(analysis);
  if (single.length + crossed.length === 0) return null;
  return {
    id: "comparison-of-groups",
    title: "Comparison of groups",
    blocks: [
      ...textBlocks([
        wordsOf(analysis).groupCaution,
        ...(analysis.data.missing.byLevel.length > 0
          ? [
              "The tables therefore give each group’s missing answers beside its share: where many prefer not to say, the share is the less certain.",
            ]
          : []),
      ]),
      ...single.flatMap((group) => singleBlocks(analysis, group)),
      ...crossed.flatMap((group) => crossedBlocks(analysis, group)),
    ],
  };
}

function singleBlocks(analysis: Analysis, group: string): ReportBlock[] {
  return [
    headingBlock(`${wordsOf(analysis).answers} by ${group}`),
    ...textBlocks([contrastSentence(analysis, group), rankingSentence(analysis, group)]),
    ...chartBlocks(groupPrevalenceChart(analysis, group)),
    ...tableBlocks(
      groupPrevalenceTable(analysis, group),
      contrastsTable(analysis, group),
      moreGroupPrevalenceTable(analysis, group),
    ),
    ...chartBlocks(prevalenceHeatChart(analysis, group)),
  ];
}

function crossedBlocks(analysis: Analysis, group: string): ReportBlock[] {
  return [
    headingBlock(`${wordsOf(analysis).answers} by ${group.replace(" x ", " and ")}`),
    ...chartBlocks(crossedPrevalenceChart(analysis, group)),
    ...tableBlocks(groupPrevalenceTable(analysis, group)),
  ];
}
