import type { Analysis } from "../../analysis/analysis";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import { integer, interval, percent } from "../../words/format";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { KeyFigure, ReportChapter, ReportTable, SummaryPart } from "../kit/tables/section";
import { column, endColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { roundPeople } from "../kit/words/format";
import { estimatesBy, isOf, measuredPhrase, paragraph, severalShare, texts } from "../kit/words/phrases";
import { clusterSentence, estimandText, populationTable } from "./estimand/estimand-sentences";
import { slopeChart } from "./levels/crossed-prevalence-chart";
import { dumbbellChart } from "./levels/dumbbell-chart";
import { differencesTable, groupPrevalenceTable } from "./levels/group-prevalence-tables";
import { treatmentsTitle } from "./levels/messages";
import { groupsChart, itemsChart } from "./levels/prevalence-chart";
import { prevalenceHeatChart } from "./levels/prevalence-heat-chart";
import {
  boundsOf,
  endItems,
  groupsAnswer,
  groupsLine,
  highest,
  mainShare,
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
  const failures = notFittedBlocks(analysis, { prevalence: (of) => messages.notEstimated({ of }) });
  if (analysis.prevalence.length === 0 && failures.length === 0) return null;
  return chapter(
    "prevalence",
    "prevalence",
    messages.title(),
    failures,
    estimandText(analysis),
    prevalenceTable(analysis),
    appendixBlocks(treatmentsTitle(), clusterSentence(analysis), sensitivityTable(analysis)),
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
    first !== undefined && prevalenceHeatChart(analysis, first),
    dumbbellChart(analysis),
    appendixBlocks(
      messages.ranksHeading(),
      rankingSentences(analysis),
      differencesTable(analysis),
      slopeChart(analysis),
      groupPrevalenceTable(analysis),
    ),
  );
}

export function regressionSection(analysis: Analysis): ReportChapter | null {
  // A regression on one grouping only repeats its table.
  const results = shownRegressions(analysis).filter((result) => !isOneGrouping(result));
  const failures = notFittedBlocks(analysis, { regression: (of) => messages.notFitted({ of }) });
  if (results.length === 0 && failures.length === 0) return null;
  const shown = results.map((result) => ({
    text: paragraph(regressionSentence(analysis, result), otherVerdicts(analysis, result)),
    table: isSaturated(result) ? null : coefficientsTable(analysis, result),
  }));
  const [first, ...rest] = shown;
  return chapter(
    "prevalence",
    "prevalence-regression",
    messages.regressionTitle(),
    failures,
    first?.text ?? null,
    appendixBlocks(
      messages.regressionHeading(),
      first?.table ?? null,
      rest.map(({ text, table }) => [text, table]),
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
      endColumns("decimal2"),
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
  const { prevalence, rankings, regression, populationPrevalence, data, settings } = analysis;
  if (prevalence.length === 0) return "";
  const [ranking] = rankings;
  const isImputed = prevalence.some(({ missing }) => missing === "imputed");
  const binder = cite("binder1983");
  const design = texts(
    settings.weights === "design" && messages.weights(),
    typeof data.design?.strata === "number" && messages.strata(),
    typeof data.design?.clusters === "number" && messages.clusters(),
    typeof data.design?.replicates === "number" && names.replicateWeights({ n: data.design.replicates }),
  );
  return paragraph(
    design.length === 0 ? messages.methodSharesRandom({ binder }) : messages.methodShares({ binder, design }),
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

export function prevalenceSummary(analysis: Analysis): SummaryPart {
  if (analysis.prevalence.length === 0) return {};
  const rows = estimatesBy(analysis, null);
  const ends = endItems(analysis);
  const shares =
    ends === null ? keyMeasured(rows).flatMap((one) => rows.filter(isOf(one)).filter(isShown)) : [ends.high];
  const found = highest(analysis);
  return {
    figures: [...shares.map((row) => shareFigure(analysis, row)), ...thirdFigure(analysis)],
    items: itemsChart(analysis),
    groups: groupsChart(analysis),
    lines: groupsLine(analysis),
    cautions: found === null || found.low === found.high ? [] : [messages.rankCaution(found)],
  };
}

function shareFigure(analysis: Analysis, row: ShownEstimate): KeyFigure {
  const { estimate, low, high } = row;
  const bounds = boundsOf(row);
  const of = { n: row.n, average: analysis.data.weightsWithin };
  return {
    value: percent(estimate),
    interval: low === null || high === null ? "" : interval(low, high, "percent"),
    label: messages.shareFigure({ about: aboutOf(analysis), measured: measuredPhrase(analysis, row) }),
    range: bounds === null ? messages.figureOf(of) : messages.figureBounds({ ...of, ...bounds }),
  };
}

/** Another set with missing answers treated alike, or none. */
function nextSetFigure(analysis: Analysis): readonly KeyFigure[] {
  const rows = estimatesBy(analysis, null);
  const shown = keyMeasured(rows);
  const next = rows
    .filter(({ kind, context }) => kind === "set" && context === null)
    .filter((row) => shown.every((one) => !isOf(one)(row)))
    .find(isShown);
  return next === undefined || !isShown(next) ? [] : [shareFigure(analysis, next)];
}

/** The number of people where populations are known; else, where nothing is missing, the share with two or more items. */
function thirdFigure(analysis: Analysis): readonly KeyFigure[] {
  const { risks, burden, data } = analysis;
  if (burden.length > 0) return [];
  const main = mainShare(analysis)?.main;
  const row = main && analysis.populationPrevalence.filter(isOf(main)).find((one) => one.estimate !== null);
  if (main && row && row.estimate !== null) {
    const { estimate: share, low, high, people } = row;
    const of = (part: number): number => roundPeople(part * people);
    return [
      {
        value: integer(of(share)),
        interval: low === null || high === null ? "" : interval(of(low), of(high), "decimal", 0),
        label: messages.figurePopulation({
          about: aboutOf(analysis),
          measured: measuredPhrase(analysis, main),
        }),
        range: messages.figurePeople({ people }),
      },
    ];
  }
  const share = risks && severalShare(risks);
  if (risks === null || share === null || risks.n < data.n) return nextSetFigure(analysis);
  const label = messages.severalFigure({ about: aboutOf(analysis) });
  return [{ value: percent(share), label, range: messages.severalOf({ n: risks.n }) }];
}
