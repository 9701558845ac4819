import type { Analysis } from "../../../analysis/analysis";
import { blocksOf, headingBlock } from "../../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { groupingsOf } from "../prevalence-names";
import { crossedPrevalenceChart } from "./crossed-prevalence-chart";
import { groupPrevalenceChart } from "./group-prevalence-chart";
import { contrastsTable, groupPrevalenceTable, moreGroupPrevalenceTable } from "./group-prevalence-tables";
import { prevalenceHeatChart } from "./prevalence-heat-chart";
import { contrastSentence, rankingSentence } from "./prevalence-sentences";

/** Who reported what, by group; null where no group was asked for. */
export function comparisonSection(analysis: Analysis): ReportSection | null {
  const { single, crossed } = groupingsOf(analysis);
  if (single.length + crossed.length === 0) return null;
  return {
    id: "comparison-of-groups",
    title: "Comparison of groups",
    blocks: blocksOf(
      [
        wordsOf(analysis).groupCaution,
        ...(analysis.data.missing.byLevel.length > 0
          ? [
              "The tables therefore give each group’s missing answers beside its share: where many prefer not to say, the share is the less certain.",
            ]
          : []),
      ],
      single.flatMap((group) => singleBlocks(analysis, group)),
      crossed.flatMap((group) => crossedBlocks(analysis, group)),
    ),
  };
}

function singleBlocks(analysis: Analysis, group: string): ReportBlock[] {
  return blocksOf(
    headingBlock(`${wordsOf(analysis).answers} by ${group}`),
    contrastSentence(analysis, group),
    rankingSentence(analysis, group),
    groupPrevalenceChart(analysis, group),
    groupPrevalenceTable(analysis, group),
    contrastsTable(analysis, group),
    moreGroupPrevalenceTable(analysis, group),
    prevalenceHeatChart(analysis, group),
  );
}

function crossedBlocks(analysis: Analysis, group: string): ReportBlock[] {
  return blocksOf(
    headingBlock(`${wordsOf(analysis).answers} by ${group.replace(" x ", " and ")}`),
    crossedPrevalenceChart(analysis, group),
    groupPrevalenceTable(analysis, group),
  );
}
