import type { Analysis } from "../../analysis/analysis";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, blocksOf, chapter, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { KeyFigure, ReportChapter, ReportTable, SummaryPart } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { levelName } from "../kit/words/level-name";
import {
  estimatesBy,
  isOf,
  listed,
  measuredPhrase,
  paragraph,
  percent,
  sentence,
  texts,
  wholePercent,
} from "../kit/words/phrases";
import { clusterSentence, estimandText, populationTable } from "./estimand/estimand-sentences";
import { slopeChart } from "./levels/crossed-prevalence-chart";
import { dumbbellChart } from "./levels/dumbbell-chart";
import { differencesTable, groupPrevalenceTable } from "./levels/group-prevalence-tables";
import { groupsChart, itemsChart } from "./levels/prevalence-chart";
import { prevalenceHeatChart } from "./levels/prevalence-heat-chart";
import {
  boundsPhrase,
  groupsAnswer,
  highest,
  prevalenceAnswer,
  rankingSentences,
} from "./levels/prevalence-sentences";
import { allSharesTable, prevalenceTable, sensitivityTable } from "./levels/prevalence-tables";
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
  method: (analysis, citations) => [{ title: "Prevalence", text: prevalenceMethod(analysis, citations) }],
};

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

export function regressionSection(analysis: Analysis): ReportChapter | null {
  // A regression on one grouping only repeats its table.
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

export function coefficientsTable(analysis: Analysis, result: SurveyRegression): ReportTable | null {
  const most = formatCell(result.df, "integer");
  return tableOf(result.coefficients, {
    id: `regression-coefficients-${shownRegressions(analysis).indexOf(result) + 1}`,
    title: `Odds ratios of who ${wordsOf(analysis).did} ${outcomePhrase(analysis, result)}`,
    columns: [
      column(["term", "Term", "text"], ({ term }) => (term === "(Intercept)" ? "Intercept (odds)" : term)),
      { key: "oddsRatio", label: "Odds ratio", format: "decimal2" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
      { key: "p", label: "p", format: "p" },
    ],
    notes: [
      "Each level against the first of its grouping.",
      result.tests.some(({ term }) => term.includes(":")) &&
        "A grouping’s own odds ratios hold at the first level of the other; those with a colon say by how much they change.",
      result.missing === "imputed"
        ? `t has at most ${most} degrees of freedom, fewer the more was imputed (Barnard and Rubin, 1999).`
        : `t has ${most} degrees of freedom.`,
    ],
  });
}

function prevalenceMethod(analysis: Analysis, { cite }: Citations): string {
  const { prevalence, rankings, regression, populationPrevalence, data } = analysis;
  if (prevalence.length === 0) return "";
  const [ranking] = rankings;
  const clustered = typeof data.design?.clusters === "number";
  return paragraph(
    `Shares are ratio estimates with linearized standard errors ${cite("binder1983")}${designText(analysis)}; groups are domains of the whole design.`,
    `Their 95% intervals are of the log odds, by t, transformed back ${cite("korn1999")}.`,
    clustered &&
      `Degrees of freedom are those of the clusters where anybody gave the rarer answer ${cite("valliant2010")}. Under 50 such people Korn and Graubard’s interval stands instead ${cite("korn1998")}, under two degrees of freedom none.`,
    populationPrevalence.length > 0 &&
      `Shares of the population weight the levels of ${populationPrevalence[0]?.group ?? "a grouping"} by the definition’s sizes, taken as known.`,
    ...imputation(analysis, cite),
    ranking !== undefined &&
      `Ranks count the groups whose simultaneous ${wholePercent(ranking.confidence)} intervals lie wholly above and below ${cite("klein2020")}.`,
    regression.length > 0 &&
      `Regressions are quasi-binomial, with Wald tests referred to F and predicted margins over the sample’s weights ${cite("graubard1999")}.`,
  );
}

function imputation({ prevalence }: Analysis, cite: Citations["cite"]): string[] {
  if (!prevalence.some(({ missing }) => missing === "imputed")) return [];
  return [
    `Missing answers were imputed 20 times by chained logistic regressions ${cite("vanbuuren2018")} with weakly informative priors ${cite("gelman2008")}.`,
    "Predictors are the other items, groupings, strata, log weight and the cluster’s other answers, with effects varying over the first grouping.",
    `Pooling is by Rubin’s rules ${cite("rubin1987", "barnard1999")}, of regression terms by Li et al. ${cite("li1991")}.`,
    "Response weights are one over the predicted probability of a complete answer.",
  ];
}

function designText({ data, settings }: Analysis): string {
  const parts = texts(
    settings.weights === "design" && "weights",
    typeof data.design?.strata === "number" && "strata",
    typeof data.design?.clusters === "number" && "clusters",
  );
  if (parts.length === 0) return ", as of a simple random sample";
  return ` by the survey’s ${listed(parts)}`;
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
  const { low, high } = row;
  return {
    value: percent(row.estimate),
    label: `${wordsOf(analysis).did} ${measuredPhrase(analysis, row)}`,
    range:
      boundsPhrase(row, "was missing") ||
      (low === null || high === null ? "" : `${percent(low)} to ${percent(high)} (95% interval)`),
  };
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
      label: `${wordsOf(analysis).did} two or more`,
      range: `of ${formatCell(risks.n, "integer")} who answered every item`,
    },
  ];
}

function rankCaution(analysis: Analysis): readonly string[] {
  const found = highest(analysis);
  if (found === null || found.low === found.high) return [];
  const { group, level, low, high, levels } = found;
  return [
    `${sentence(levelName(group, level))} is not certain to be highest: rank ${low} to ${high} of ${levels}.`,
  ];
}
