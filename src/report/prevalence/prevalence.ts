import type { Analysis } from "../../analysis/analysis";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import { percent } from "../../words/format";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, blocksOf, chapter, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { KeyFigure, ReportChapter, ReportTable, SummaryPart } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { levelName } from "../kit/words/level-name";
import { estimatesBy, isOf, measuredPhrase, paragraph, texts } from "../kit/words/phrases";
import { clusterSentence, estimandText, populationTable } from "./estimand/estimand-sentences";
import { slopeChart } from "./levels/crossed-prevalence-chart";
import { dumbbellChart } from "./levels/dumbbell-chart";
import { differencesTable, groupPrevalenceTable } from "./levels/group-prevalence-tables";
import { groupsChart, itemsChart } from "./levels/prevalence-chart";
import { prevalenceHeatChart } from "./levels/prevalence-heat-chart";
import {
  boundsOf,
  groupsAnswer,
  highest,
  prevalenceAnswer,
  rankingSentences,
} from "./levels/prevalence-sentences";
import { allSharesTable, prevalenceTable, sensitivityTable } from "./levels/prevalence-tables";
import * as messages from "./messages";
import {
  groupingsBySize,
  isShown,
  keyMeasured,
  type ShownEstimate,
  shownRegressions,
} from "./prevalence-names";
import {
  isOneGrouping,
  isSaturated,
  otherVerdicts,
  outcomePhrase,
  regressionSentence,
} from "./regression/regression-sentences";

export const prevalence: Topic = {
  summary: prevalenceSummary,
  answers: (analysis) => [prevalenceAnswer(analysis), groupsAnswer(analysis)],
  chapters: (analysis) => [
    prevalenceSection(analysis),
    comparisonSection(analysis),
    regressionSection(analysis),
  ],
  method: (analysis, citations) => [{ title: messages.title(), text: prevalenceMethod(analysis, citations) }],
};

export function prevalenceSection(analysis: Analysis): ReportChapter | null {
  const failures = notFittedBlocks(analysis, {
    prevalence: (of) => messages.notEstimated({ of }),
  });
  if (analysis.prevalence.length === 0 && failures.length === 0) return null;
  return chapter(
    "prevalence",
    "prevalence",
    messages.title(),
    failures,
    estimandText(analysis),
    clusterSentence(analysis),
    prevalenceTable(analysis),
    appendixBlocks(messages.treatmentsHeading(), sensitivityTable(analysis)),
    appendixBlocks(messages.populationHeading(), populationTable(analysis)),
    savedTables(allSharesTable(analysis)),
  );
}

export function comparisonSection(analysis: Analysis): ReportChapter | null {
  const { few, many } = groupingsBySize(analysis);
  const [first] = many;
  if (few.length + many.length === 0) return null;
  return chapter(
    "prevalence",
    "comparison-of-groups",
    messages.comparisonTitle(),
    rankingSentences(analysis),
    differencesTable(analysis),
    first !== undefined && prevalenceHeatChart(analysis, first),
    dumbbellChart(analysis),
    slopeChart(analysis),
    appendixBlocks(messages.ranksHeading(), groupPrevalenceTable(analysis)),
  );
}

export function regressionSection(analysis: Analysis): ReportChapter | null {
  // A regression on one grouping only repeats its table.
  const results = shownRegressions(analysis).filter((result) => !isOneGrouping(result));
  const failures = notFittedBlocks(analysis, {
    regression: (of) => messages.notFitted({ of }),
  });
  if (results.length === 0 && failures.length === 0) return null;
  const [first, ...rest] = results;
  const tables = (result: (typeof results)[number]) =>
    isSaturated(result) ? null : coefficientsTable(analysis, result);
  return chapter(
    "prevalence",
    "prevalence-regression",
    messages.regressionTitle(),
    failures,
    first !== undefined && paragraph(regressionSentence(analysis, first), otherVerdicts(analysis, first)),
    appendixBlocks(
      messages.regressionHeading(),
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

export function coefficientsTable(analysis: Analysis, result: SurveyRegression): ReportTable | null {
  const { df } = result;
  return tableOf(result.coefficients, {
    id: `regression-coefficients-${shownRegressions(analysis).indexOf(result) + 1}`,
    title: messages.coefficientsTitle({
      about: aboutOf(analysis),
      measured: outcomePhrase(analysis, result),
    }),
    columns: [
      column(["term", messages.columnTerm(), "text"], ({ term }) =>
        term === "(Intercept)" ? messages.interceptOdds() : term,
      ),
      { key: "oddsRatio", label: names.oddsRatio(), format: "decimal2" },
      { key: "low", label: names.low95(), format: "decimal2" },
      { key: "high", label: names.high95(), format: "decimal2" },
      { key: "p", label: names.pValue(), format: "p" },
    ],
    notes: [
      messages.referenceNote(),
      result.tests.some(({ term }) => term.includes(":")) && messages.interactionNote(),
      result.missing === "imputed" ? messages.degreesImputedNote({ df }) : messages.degreesNote({ df }),
    ],
  });
}

function prevalenceMethod(analysis: Analysis, { cite }: Citations): string {
  const { prevalence, rankings, regression, populationPrevalence, data } = analysis;
  if (prevalence.length === 0) return "";
  const [ranking] = rankings;
  const isImputed = prevalence.some(({ missing }) => missing === "imputed");
  return paragraph(
    sharesMethod(analysis, cite("binder1983")),
    messages.methodIntervals({ korn: cite("korn1999") }),
    typeof data.design?.clusters === "number" &&
      messages.methodClusters({ valliant: cite("valliant2010"), korn: cite("korn1998") }),
    populationPrevalence.length > 0 &&
      messages.methodPopulation({ grouping: populationPrevalence[0]?.group ?? null }),
    isImputed &&
      messages.methodImputation({
        buuren: cite("vanbuuren2018"),
        gelman: cite("gelman2008"),
        rubin: cite("rubin1987", "barnard1999"),
        li: cite("li1991"),
      }),
    ranking !== undefined &&
      messages.methodRanks({ confidence: ranking.confidence, klein: cite("klein2020") }),
    regression.length > 0 && messages.methodRegression({ graubard: cite("graubard1999") }),
  );
}

function sharesMethod({ data, settings }: Analysis, binder: string): string {
  const design = texts(
    settings.weights === "design" && messages.weights(),
    typeof data.design?.strata === "number" && messages.strata(),
    typeof data.design?.clusters === "number" && messages.clusters(),
  );
  return design.length === 0
    ? messages.methodSharesRandom({ binder })
    : messages.methodShares({ binder, design });
}

export function prevalenceSummary(analysis: Analysis): SummaryPart {
  if (analysis.prevalence.length === 0) return {};
  const rows = estimatesBy(analysis, null);
  const shares = keyMeasured(rows).flatMap((one) => rows.filter(isOf(one)).filter(isShown));
  return {
    figures: [...shares.map((row) => shareFigure(analysis, row)), ...severalFigure(analysis)],
    items: itemsChart(analysis),
    groups: groupsChart(analysis),
    cautions: rankCaution(analysis),
  };
}

function shareFigure(analysis: Analysis, row: ShownEstimate): KeyFigure {
  return {
    value: percent(row.estimate),
    label: messages.shareFigure({ about: aboutOf(analysis), measured: measuredPhrase(analysis, row) }),
    range: rangeText(row),
  };
}

function rangeText(row: ShownEstimate): string {
  const { low, high } = row;
  const bounds = boundsOf(row);
  if (bounds !== null) return messages.figureBounds(bounds);
  return low === null || high === null ? "" : messages.figureInterval({ low, high });
}

/** Share with two or more items among complete answers; none where a part is hidden. */
function severalFigure(analysis: Analysis): readonly KeyFigure[] {
  const { risks } = analysis;
  const several = (risks?.distribution ?? []).filter(({ number }) => number > 1);
  const shares = several.flatMap(({ estimate }) => estimate ?? []);
  if (risks === null || shares.length === 0 || shares.length < several.length) return [];
  return [
    {
      value: percent(shares.reduce((sum, share) => sum + share, 0)),
      label: messages.severalFigure({ about: aboutOf(analysis) }),
      range: messages.severalOf({ n: risks.n }),
    },
  ];
}

function rankCaution(analysis: Analysis): readonly string[] {
  const found = highest(analysis);
  if (found === null || found.low === found.high) return [];
  const { group, level, low, high, levels } = found;
  return [messages.rankCaution({ level: levelName(group, level), low, high, levels })];
}
