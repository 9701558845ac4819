import type { ReplicationEntry } from "../../replication/claims/computed";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { bySeries, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import { appendixBlocks, chapter, listBlock, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { pValue } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";
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
  verdictText,
} from "./replication-answer";

const MIN_POINTS = 3;
const VERDICTS = ["reproduced", "not reproduced"];

export function replicationChart({ replication }: ReplicationAnalysis): ReportChart | null {
  const points = replication.flatMap(pointOf);
  if (points.length < MIN_POINTS) return null;
  return {
    id: "replication-chart",
    title: "Published percentages and those of these data",
    see: seeText(points),
    description:
      "Each point is a claim: the published percentage across, that of these data upwards. On the dashed line the two agree.",
    spec: { ...CHART_BASE, ...plot(points) },
    ...chartData(points, {
      claim: "Claim",
      published: ["Published percent", "decimal1"],
      computed: ["Percent in these data", "decimal1"],
      verdict: "Verdict",
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
      verdict,
      apart: Math.abs(computed - published),
      tipPublished: replicationFigure(published, { unit, decimals: publishedDecimals }),
      tipComputed: replicationFigure(computed, { unit, decimals }),
    },
  ];
}

function seeText(points: readonly Point[]): string {
  const reproduced = points.filter(({ verdict }) => verdict === "reproduced").length;
  const mean = points.reduce((sum, { apart }) => sum + apart, 0) / points.length;
  const most = Math.max(...points.map(({ apart }) => apart));
  return `${reproduced} of ${points.length} percentages are reproduced; they differ by ${formatCell(mean, "decimal1")} points on average and by ${formatCell(most, "decimal1")} at most.`;
}

function plot(points: readonly Point[]): Layer {
  const most = 1.05 * Math.max(1, ...points.flatMap(({ published, computed }) => [published, computed]));
  const x = valueAxis("Published percent", [0, most], {});
  const y = valueAxis("Percent in these data", [0, most], {});
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
          color: bySeries("verdict", VERDICTS, (k) => [COLORS.blue, COLORS.orange][k]),
          shape: bySeries("verdict", VERDICTS, (k) => ["circle", "square"][k]),
          tooltip: tooltip({
            claim: "Claim",
            tipPublished: "Published",
            tipComputed: "These data",
            verdict: "Verdict",
          }),
        },
      },
    ],
  };
}

/** Testable claims, those not shown first; without reproduced percentages of groups, which are in the chart. */
export function replicationTable({ replication }: ReplicationAnalysis): ReportTable | null {
  const missed = [
    ...replication.filter(({ verdict }) => verdict === "not reproduced"),
    ...replication.filter(contradictsConstruction),
  ];
  const shown = replication.filter((entry) => entry.verdict === "reproduced" && !isOfGroup(entry));
  const entries = [...missed, ...shown];
  const sources = [...new Set(entries.map(({ source }) => typeset(source).replace(/\.$/, "")))];
  return tableOf(entries, {
    id: "replication",
    title: "Published claims that can be tested",
    columns: [
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      column(["published", "Published, or rule", "text"], publishedOrRule),
      column(["computed", "These data", "text"], withP),
      column(["verdict", "Verdict", "text"], verdictText),
    ],
    notes: [`${sources.length === 1 ? "Source" : "Sources"}: ${sources.join("; ")}.`],
  });
}

const isOfGroup = ({ prevalence }: ReplicationEntry): boolean =>
  prevalence !== null && Object.keys(prevalence.where).length > 0;

/** The computed figure, with p where the rule requires a test. */
function withP(entry: ReplicationEntry): string {
  const figure = replicationFigure(entry.computed, entry);
  return entry.p === null ? figure : `${figure}, p ${pValue(entry.p)}`;
}

function publishedOrRule(entry: ReplicationEntry): string {
  if (entry.published === null) return entry.unit === "words" ? "–" : typeset(entry.rule);
  const ends = entry.prevalence?.publishedInterval ?? null;
  return ends === null ? publishedFigure(entry) : `${publishedFigure(entry)} ${percentInterval(ends)}`;
}

const publishedFigure = ({ published, unit, publishedDecimals }: ReplicationEntry): string =>
  replicationFigure(published, { unit, decimals: publishedDecimals });

export function allClaimsTable({ replication }: ReplicationAnalysis): ReportTable | null {
  return tableOf(replication, {
    id: "replication-claims",
    title: "All published claims",
    columns: [
      { key: "id", label: "Id", format: "text" },
      column(["claim", "Claim", "text"], ({ claim }) => typeset(claim)),
      column(["statistic", "Computed", "text"], ({ statistic }) => typeset(statistic)),
      column(["denominator", "Published share of", "text"], ({ denominator }) =>
        denominator === null ? null : typeset(denominator),
      ),
      column(["published", "Published", "text"], publishedFigure),
      column(["publishedInterval", "95% interval", "text"], ({ prevalence }) =>
        percentInterval(prevalence?.publishedInterval ?? null),
      ),
      column(["computed", "These data", "text"], withP),
      column(["computedInterval", "95% interval of these data", "text"], ({ prevalence }) =>
        percentInterval(prevalence?.computedInterval ?? null),
      ),
      column(["rule", "Counts as reproduced", "text"], ({ rule }) => typeset(rule)),
      column(["verdict", "Verdict", "text"], verdictText),
      column(["reason", "Reason", "text"], (entry) => (isTestable(entry) ? null : typeset(entry.reason))),
      column(["source", "Source", "text"], ({ source }) => typeset(source)),
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
    "Published claims",
    warningBlocks(replicationWarnings(replication)),
    replicationTable(analysis),
    replicationChart(analysis),
    appendixBlocks(`What these data were built to give (${file})`, listBlock(constructionItems(analysis))),
    appendixBlocks("Claims that cannot be tested", listBlock(untestedItems(replication))),
    savedTables(allClaimsTable(analysis)),
  );
}
