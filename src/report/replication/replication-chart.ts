import type { ReplicationEntry } from "../../replication/claims/replication-result";
import { bySeries, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { typeset } from "../kit/words/typeset";
import { isTestable, type ReplicationAnalysis, replicationFigure } from "./replication-sentences";

/** Fewer percentages than this stand in the table alone. */
const FEWEST = 3;
const VERDICTS = ["reproduced", "not reproduced"];

/** Published against computed percentages of the claims that can be tested; null where there are few. */
export function replicationChart({ replication }: ReplicationAnalysis): ReportChart | null {
  const points = replication.flatMap(pointOf);
  if (points.length < FEWEST) return null;
  return {
    id: "replication-chart",
    title: "Published percentages and those of these data",
    see: seeWords(points),
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
      ...{ published, computed, verdict, apart: Math.abs(computed - published) },
      tipPublished: replicationFigure(published, { unit, decimals: publishedDecimals }),
      tipComputed: replicationFigure(computed, { unit, decimals }),
    },
  ];
}

/** How many are reproduced, and how far the two lie apart. */
function seeWords(points: readonly Point[]): string {
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
