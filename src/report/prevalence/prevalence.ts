import type { Analysis } from "../../analysis/analysis";
import { blocksOf, headingBlock, notFittedBlocks, section } from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";

import { listed, paragraph } from "../kit/words/phrases";
import { clusterSentence, designEffectsTable } from "./estimand/design-effects";
import { averageSentence, estimandText } from "./estimand/estimand-sentences";
import { populationTable } from "./estimand/population-table";

import { contrastSensitivity } from "./levels/contrast-sensitivity";
import { crossedPrevalenceChart } from "./levels/crossed-prevalence-chart";
import { groupPrevalenceChart } from "./levels/group-prevalence-chart";
import {
  contrastsTable,
  groupPrevalenceTable,
  moreGroupPrevalenceTable,
} from "./levels/group-prevalence-tables";
import { prevalenceChart } from "./levels/prevalence-chart";
import { prevalenceHeatChart } from "./levels/prevalence-heat-chart";
import {
  contrastSentence,
  groupsAnswer,
  prevalenceAnswer,
  prevalenceSentences,
  rankingSentence,
} from "./levels/prevalence-sentences";
import { prevalenceTable, sensitivityTable } from "./levels/prevalence-tables";
import { prevalenceMethod } from "./prevalence-method";
import { groupingsOf, isShifted, mainTreatment, shownRegressions, treatmentName } from "./prevalence-names";
import { marginsChart } from "./regression/margins-chart";
import { regressionSensitivity } from "./regression/regression-sensitivity";
import { isOneGrouping, isSaturated, regressionSentence } from "./regression/regression-sentences";
import { coefficientsTable, waldTable } from "./regression/regression-tables";
import { coOccurrenceChart } from "./risks/co-occurrence-chart";
import { combinationsChart } from "./risks/combinations-chart";
import { riskCountChart } from "./risks/risk-count-chart";
import { riskSentences } from "./risks/risk-sentences";
import { pairsTable, riskCountTable } from "./risks/risk-tables";

/** Who reported what. */
export const prevalence: Topic = {
  answers: (analysis) => [prevalenceAnswer(analysis, averageSentence(analysis)), groupsAnswer(analysis)],
  sections: (analysis) => [
    prevalenceSection(analysis),
    comparisonSection(analysis),
    risksSection(analysis),
    regressionSection(analysis),
  ],
  method: (analysis, citations) => [{ title: "Prevalence", text: prevalenceMethod(analysis, citations) }],
};

/** Who reported what; null where it was not asked for. */
export function prevalenceSection(analysis: Analysis): ReportSection | null {
  const { prevalence } = analysis;
  const failures = notFittedBlocks(analysis, {
    prevalence: (of) => `Prevalence of ${of} could not be estimated.`,
  });
  if (prevalence.length === 0 && failures.length === 0) return null;
  if (prevalence.length === 0) return { id: "prevalence", title: "Prevalence", blocks: failures };
  const sensitivity = sensitivityTable(analysis);
  return section(
    "prevalence",
    "Prevalence",
    prevalenceSentences(analysis),
    estimandText(analysis),
    failures,
    clusterSentence(analysis),
    designEffectsTable(analysis),
    prevalenceChart(analysis),
    prevalenceTable(analysis),
    populationTable(analysis),
    sensitivity !== null && [
      `What a share is depends on what is made of missing answers (elsewhere in this report: ${treatmentName(mainTreatment(analysis))}). Known answers are biased upward, since a yes is known even beside missing answers and a no is not${prevalence.some(isShifted) ? "; the last columns multiply the odds that a missing answer is yes, since not answering may itself tell something" : ""}.`,
      sensitivity,
    ],
  );
}

/** Who reported what, by group; null where no group was asked for. */
export function comparisonSection(analysis: Analysis): ReportSection | null {
  const { single, crossed } = groupingsOf(analysis);
  if (single.length + crossed.length === 0) return null;
  return section(
    "comparison-of-groups",
    "Comparison of groups",
    wordsOf(analysis).groupCaution,
    analysis.data.missing.byLevel.length > 0 &&
      "The tables therefore give each group’s missing answers beside its share: where many prefer not to say, the share is the less certain.",
    single.flatMap((group) => singleBlocks(analysis, group)),
    crossed.flatMap((group) => crossedBlocks(analysis, group)),
  );
}

function singleBlocks(analysis: Analysis, group: string): ReportBlock[] {
  return blocksOf(
    headingBlock(`${wordsOf(analysis).answers} by ${group}`),
    paragraph(contrastSentence(analysis, group), contrastSensitivity(analysis, group)),
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

/** How many different items people reported, and which together; null where it was not asked for. */
export function risksSection(analysis: Analysis): ReportSection | null {
  if (analysis.risks === null) return null;
  return section(
    "different-items",
    "Different items together",
    riskSentences(analysis),
    riskCountChart(analysis),
    riskCountTable(analysis),
    coOccurrenceChart(analysis),
    pairsTable(analysis),
    combinationsChart(analysis),
  );
}

/** Prevalence by several groupings together; null where none was asked for. */
export function regressionSection(analysis: Analysis): ReportSection | null {
  // One that only repeats a grouping's shares says nothing that its table does not.
  const regression = shownRegressions(analysis).filter((result) => !isOneGrouping(result));
  const failures = notFittedBlocks(analysis, {
    regression: (of) => `The regression of ${of} could not be fitted.`,
  });
  if (regression.length === 0 && failures.length === 0) return null;
  const several = regression.length > 1;
  return section(
    "prevalence-regression",
    regressionTitle(analysis),
    failures,
    regression.flatMap((result, k) => [
      ...(several ? [headingBlock(`Regression ${k + 1}`)] : []),
      ...blocksOf(
        paragraph(regressionSentence(analysis, result), regressionSensitivity(analysis, result)),
        !isSaturated(result) && marginsChart(analysis, result),
        waldTable(analysis, result),
        !isSaturated(result) && coefficientsTable(analysis, result),
      ),
    ]),
    regression.length > 0 && wordsOf(analysis).regression,
  );
}

/** "Prevalence by age and sex together", after the terms of the first regression that shares are predicted by. */
function regressionTitle({ regression }: Analysis): string {
  const terms = [...new Set((regression[0]?.margins ?? []).map(({ term }) => term))].filter(
    (term) => !term.includes(":"),
  );
  return terms.length > 1 ? `Prevalence by ${listed(terms)} together` : "Regression of prevalence";
}
