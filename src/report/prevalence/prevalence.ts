import type { Analysis } from "../../analysis/analysis";
import { appendixBlocks, blocksOf, chapter, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import { clusterSentence, estimandText } from "./estimand/estimand-sentences";
import { populationTable } from "./estimand/population-table";
import { slopeChart } from "./levels/crossed-prevalence-chart";
import { dumbbellChart } from "./levels/dumbbell-chart";
import { differencesTable, groupPrevalenceTable } from "./levels/group-prevalence-tables";
import { prevalenceHeatChart } from "./levels/prevalence-heat-chart";
import { groupsAnswer, prevalenceAnswer, rankingSentences } from "./levels/prevalence-sentences";
import { allSharesTable, prevalenceTable, sensitivityTable } from "./levels/prevalence-tables";
import { prevalenceMethod } from "./prevalence-method";
import { groupingsBySize, shownRegressions } from "./prevalence-names";
import {
  isOneGrouping,
  isSaturated,
  otherVerdicts,
  regressionSentence,
} from "./regression/regression-sentences";
import { coefficientsTable } from "./regression/regression-tables";
import { prevalenceSummary } from "./summary";

/** Who reported what. */
export const prevalence: Topic = {
  summary: prevalenceSummary,
  answers: (analysis) => [prevalenceAnswer(analysis), groupsAnswer(analysis)],
  chapters: (analysis) => [
    prevalenceSection(analysis),
    comparisonSection(analysis),
    regressionSection(analysis),
  ],
  method: (analysis, citations) => [{ title: "Prevalence", text: prevalenceMethod(analysis, citations) }],
};

/** Who reported what; null where it was not asked for. */
export function prevalenceSection(analysis: Analysis): ReportChapter | null {
  const failures = notFittedBlocks(analysis, {
    prevalence: (of) => `Prevalence of ${of} could not be estimated.`,
  });
  if (analysis.prevalence.length === 0 && failures.length === 0) return null;
  return chapter(
    "prevalence",
    "prevalence",
    "Prevalence",
    failures,
    estimandText(analysis),
    clusterSentence(analysis),
    prevalenceTable(analysis),
    appendixBlocks("Shares by treatment of missing answers", sensitivityTable(analysis)),
    appendixBlocks("Shares of the population", populationTable(analysis)),
    savedTables(allSharesTable(analysis)),
  );
}

/** Who reported what, by group; null where no group was asked for. */
export function comparisonSection(analysis: Analysis): ReportChapter | null {
  const { few, many } = groupingsBySize(analysis);
  const [first] = many;
  if (few.length + many.length === 0) return null;
  return chapter(
    "prevalence",
    "comparison-of-groups",
    "Comparison of groups",
    rankingSentences(analysis),
    differencesTable(analysis),
    first !== undefined && prevalenceHeatChart(analysis, first),
    dumbbellChart(analysis),
    slopeChart(analysis),
    appendixBlocks("Shares and ranks by group", groupPrevalenceTable(analysis)),
  );
}

/** Prevalence by several groupings together; null where none was asked for. */
export function regressionSection(analysis: Analysis): ReportChapter | null {
  // One that only repeats a grouping's shares says nothing that its table does not.
  const results = shownRegressions(analysis).filter((result) => !isOneGrouping(result));
  const failures = notFittedBlocks(analysis, {
    regression: (of) => `The regression of ${of} could not be fitted.`,
  });
  if (results.length === 0 && failures.length === 0) return null;
  const [first, ...rest] = results;
  const tables = (result: (typeof results)[number]) =>
    isSaturated(result) ? null : coefficientsTable(analysis, result);
  return chapter(
    "prevalence",
    "prevalence-regression",
    "Groups together",
    failures,
    first !== undefined && paragraph(regressionSentence(analysis, first), otherVerdicts(analysis, first)),
    appendixBlocks(
      "Regression on groups",
      first !== undefined && tables(first),
      rest.flatMap((result) =>
        blocksOf(
          paragraph(regressionSentence(analysis, result), otherVerdicts(analysis, result)),
          tables(result),
        ),
      ),
    ),
  );
}
