import type { ReplicationEntry } from "../../replication/claims/computed";
import { formatCell } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { bySeries, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import { appendixBlocks, chapter, listBlock, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { typeset } from "../kit/words/typeset";
import * as messages from "./messages";
import {
  constructionItems,
  contradictsConstruction,
  isTestable,
  percentInterval,
  type ReplicationAnalysis,
  replicationAnswer,
  replicationFigure,
  replicationSummary,
  replicationWarnings,
  untestedItems,
  verdictName,
  verdictText,
  withVerdict,
} from "./replication-answer";

const MIN_POINTS = 3;
const VERDICTS = ["reproduced", "not reproduced"] as const;

export function replicationChart({ replication }: ReplicationAnalysis): ReportChart | null {
  const points = replication.flatMap(pointOf);
  if (points.length < MIN_POINTS) return null;
  return {
    id: "replication-chart",
    title: messages.chartTitle(),
    see: seeText(points),
    key: messages.key(),
    description: messages.description(),
    spec: { ...CHART_BASE, ...plot(points) },
    ...chartData(points, {
      claim: names.columnClaim(),
      published: [messages.publishedPercent(), "decimal1"],
      computed: [messages.computedPercent(), "decimal1"],
      verdict: names.columnVerdict(),
    }),
  };
}

type Point = ReturnType<typeof pointOf>[number];

function pointOf(entry: ReplicationEntry) {
  const { published, computed, publishedDecimals, decimals, unit, verdict } = entry;
  if (!isTestable(entry) || unit !== "percent") return [];
  if (typeof published !== "number" || typeof computed !== "number") return [];
  return [
    {
      claim: typeset(entry.claim).replace(/\.$/, ""),
      published,
      computed,
      isReproduced: verdict === "reproduced",
      verdict: verdictName(entry),
      apart: Math.abs(computed - published),
      tipPublished: replicationFigure(published, { unit, decimals: publishedDecimals }),
      tipComputed: replicationFigure(computed, { unit, decimals }),
    },
  ];
}

function seeText(points: readonly Point[]): string {
  const reproduced = points.filter(({ isReproduced }) => isReproduced).length;
  const mean = points.reduce((sum, { apart }) => sum + apart, 0) / points.length;
  const most = Math.max(...points.map(({ apart }) => apart));
  return messages.see({ reproduced, n: points.length, mean, most });
}

function plot(points: readonly Point[]): Layer {
  const most = 1.05 * Math.max(1, ...points.flatMap(({ published, computed }) => [published, computed]));
  const x = valueAxis(messages.publishedPercent(), [0, most], {});
  const y = valueAxis(messages.computedPercent(), [0, most], {});
  const verdicts = VERDICTS.map((verdict) => verdictName({ verdict }));
  return {
    width: PLOT_WIDTH,
    height: PLOT_WIDTH - 80,
    layer: [
      {
        data: { values: [{ from: 0, to: most }] },
        mark: { type: "rule", strokeDash: [4, 3], color: COLORS.muted },
        encoding: { x: x("from"), x2: { field: "to" }, y: y("from"), y2: { field: "to" } },
      },
      {
        data: { values: points },
        mark: { type: "point", size: 45, opacity: 0.8 },
        encoding: {
          x: x("published"),
          y: y("computed"),
          color: bySeries("verdict", verdicts, (k) => [COLORS.blue, COLORS.orange][k]),
          shape: bySeries("verdict", verdicts, (k) => ["circle", "square"][k]),
          tooltip: tooltip({
            claim: names.columnClaim(),
            tipPublished: messages.columnPublished(),
            tipComputed: messages.columnTheseData(),
            verdict: names.columnVerdict(),
          }),
        },
      },
    ],
  };
}

/** Testable claims, those not shown first; without reproduced percentages of groups, which are in the chart. */
export const replicationTable = ({ replication }: ReplicationAnalysis): ReportTable | null =>
  claimsTable("replication", messages.testableTitle(), [
    ...withVerdict(replication, "not reproduced"),
    ...withVerdict(replication, "reproduced").filter((entry) => !isOfGroup(entry)),
  ]);

/** What was built into simulated data and is not found in them. */
const unmetTable = ({ replication }: ReplicationAnalysis): ReportTable | null =>
  claimsTable("replication-unmet", messages.unmetTitle(), replication.filter(contradictsConstruction));

function claimsTable(id: string, title: string, entries: readonly ReplicationEntry[]): ReportTable | null {
  const sources = [...new Set(entries.map(({ source }) => typeset(source).replace(/\.$/, "")))];
  return tableOf(entries, {
    id,
    title,
    columns: [
      column(["claim", names.columnClaim(), "text"], ({ claim }) => typeset(claim)),
      column(["statistic", names.columnStatistic(), "text"], ({ statistic }) => typeset(statistic)),
      column(["published", messages.columnPublishedOrRule(), "text"], publishedOrRule),
      column(["computed", messages.columnTheseData(), "text"], withP),
      column(["verdict", names.columnVerdict(), "text"], verdictText),
    ],
    notes: sources.map((source) => messages.sourceNote({ source })),
  });
}

const isOfGroup = ({ prevalence }: ReplicationEntry): boolean =>
  prevalence !== null && Object.keys(prevalence.where).length > 0;

/** The computed figure, with p where the rule requires a test. */
function withP(entry: ReplicationEntry): string {
  const figure = replicationFigure(entry.computed, entry);
  return entry.p === null ? figure : messages.figureWithP({ figure, probability: entry.p });
}

function publishedOrRule(entry: ReplicationEntry): string {
  if (entry.published === null)
    return entry.unit === "words" ? formatCell(null, "text") : typeset(entry.rule);
  const ends = entry.prevalence?.publishedInterval ?? null;
  const figure = publishedFigure(entry);
  return ends === null ? figure : messages.figureWithInterval({ figure, interval: percentInterval(ends) });
}

const publishedFigure = ({ published, unit, publishedDecimals }: ReplicationEntry): string =>
  replicationFigure(published, { unit, decimals: publishedDecimals });

export function allClaimsTable({ replication }: ReplicationAnalysis): ReportTable | null {
  return tableOf(replication, {
    id: "replication-claims",
    title: messages.allTitle(),
    columns: [
      { key: "id", label: messages.columnId(), format: "text" },
      column(["claim", names.columnClaim(), "text"], ({ claim }) => typeset(claim)),
      column(["statistic", names.columnStatistic(), "text"], ({ statistic }) => typeset(statistic)),
      column(
        ["denominator", messages.columnDenominator(), "text"],
        ({ denominator: of }) => of && typeset(of),
      ),
      column(["published", messages.columnPublished(), "text"], publishedFigure),
      column(["publishedInterval", names.interval95(), "text"], ({ prevalence }) =>
        percentInterval(prevalence?.publishedInterval ?? null),
      ),
      column(["computed", messages.columnTheseData(), "text"], withP),
      column(["computedInterval", messages.columnIntervalTheseData(), "text"], ({ prevalence }) =>
        percentInterval(prevalence?.computedInterval ?? null),
      ),
      column(["rule", messages.columnRule(), "text"], ({ rule }) => typeset(rule)),
      column(["verdict", names.columnVerdict(), "text"], verdictText),
      column(["reason", names.columnReason(), "text"], (entry) =>
        isTestable(entry) ? null : typeset(entry.reason),
      ),
      column(["source", names.columnSource(), "text"], ({ source }) => typeset(source)),
    ],
  });
}

export const replication: Topic = {
  summary: replicationSummary,
  answers: (analysis) => [replicationAnswer(analysis)],
  chapters: (analysis) => [replicationChapter(analysis)],
};

export function replicationChapter(analysis: ReplicationAnalysis): ReportChapter | null {
  const { replication, settings } = analysis;
  if (replication.length === 0) return null;
  const file = settings.population?.file ?? "";
  return chapter(
    "claims",
    "claims",
    messages.title(),
    warningBlocks(replicationWarnings(replication)),
    replicationTable(analysis),
    replicationChart(analysis),
    appendixBlocks(
      messages.builtTitle({ file }),
      listBlock(constructionItems(analysis)),
      unmetTable(analysis),
    ),
    appendixBlocks(messages.untestedTitle(), listBlock(untestedItems(replication))),
    savedTables(allClaimsTable(analysis)),
  );
}
