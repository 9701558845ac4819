import type { Analysis } from "../../../analysis/analysis";
import type { DifferenceTest } from "../../../factor/cfa/cfa-result";
import { bySeries, linesAt, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { distinct, NAME_WIDTH } from "../../kit/charts/item-names";
import { type Layer, nameAxis } from "../../kit/charts/layout";
import { CHART_BASE, COLORS, PLATE } from "../../kit/charts/theme";
import { wrapLabel } from "../../kit/charts/wrap-label";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { stepName } from "../../kit/words/model-names";
import { listed, sentence } from "../../kit/words/phrases";
import { type FitChange, fitChanges } from "./invariance-changes";

const WITHIN = "Within the limit";
const BEYOND = "Beyond the limit";

/**
 * By how much each step of each invariance ladder worsens fit, beside the limits up to which a step holds.
 *
 * @returns null where no step was compared with another
 */
export function invarianceChart(analysis: Analysis): ReportChart | null {
  const compared = analysis.invariance.flatMap((result) =>
    result.tests.map((test) => ({ result, test, changes: fitChanges(result, test) })),
  );
  const known = compared.filter(({ changes }) => changes.some(({ worse }) => worse !== null));
  const names = distinct(known.map(({ result, test }) => rowName(result.group, test)));
  const changes = known.flatMap(({ result, test, changes: all }, k) =>
    all.flatMap((change) => changeRow(change, { group: result.group, test, name: names[k] ?? "" })),
  );
  if (changes.length === 0) return null;
  const indices = [...new Set(changes.map(({ index }) => index))];
  return {
    id: "invariance-changes",
    title: "By how much fit worsens from step to step",
    description: describe(changes),
    spec: {
      ...CHART_BASE,
      spacing: 22,
      resolve: { scale: { color: "shared", shape: "shared" } },
      hconcat: indices.map((index, k) =>
        panel(
          changes.filter((change) => change.index === index),
          { names, index, isLabeled: k === 0 },
        ),
      ),
    },
    ...chartData(changes, {
      group: "Grouping",
      from: "From",
      to: "To",
      index: "Change",
      worse: ["Worse by", "coefficient3"],
      limit: ["Limit", "coefficient3"],
      verdict: "Verdict",
    }),
  };
}

type Change = ReturnType<typeof changeRow>[number];

function rowName(group: string, { from, to }: DifferenceTest): string {
  const width = NAME_WIDTH - 10;
  return `${wrapLabel(group, { width, lines: 1 })}\n${wrapLabel(`${stepName(from)} → ${stepName(to)}`, { width, lines: 1 })}`;
}

function changeRow(
  { index, worse, limit, holds }: FitChange,
  { group, test, name }: { group: string; test: DifferenceTest; name: string },
) {
  if (worse === null) return [];
  const [from, to] = [stepName(test.from), stepName(test.to)];
  return [
    {
      name,
      comparison: `${from} to ${to}`,
      group,
      from,
      to,
      index,
      worse,
      limit,
      verdict: holds === false ? BEYOND : WITHIN,
      tip: formatCell(worse, "coefficient3"),
      tipLimit: formatCell(limit, "coefficient3"),
    },
  ];
}

function describe(changes: readonly Change[]): string {
  const beyond = changes.filter(({ verdict }) => verdict === BEYOND);
  const told = beyond.map(({ group, comparison, index, tip }) => `${group}, ${comparison}: ${index} ${tip}`);
  const shown = told.length > 8 ? [...told.slice(0, 8), `${told.length - 8} more`] : told;
  const found =
    beyond.length === 0 ? "No change is beyond its limit." : `Beyond the limit: ${shown.join("; ")}.`;
  return `One row per comparison of two steps, one panel per index (${listed([...new Set(changes.map(({ index }) => index))])}). Points on the right of zero mean that fit is worse with more held equal; the shaded part is beyond the limit up to which a step holds. ${found}`;
}

function panel(
  changes: readonly Change[],
  options: { names: readonly string[]; index: string; isLabeled: boolean },
): Layer {
  const { names, index, isLabeled } = options;
  const values = changes.map(({ worse }) => worse);
  const limits = [...new Set(changes.map(({ limit }) => limit))];
  const most = Math.max(...limits, ...values) * 1.35;
  const least = Math.min(0, ...values);
  // Room for half of a figure on the left of the first point.
  const domain = [least - (most - least) * 0.14, most];
  const x = valueAxis("Worse by", domain, { tickCount: 3, format: ".3~f" });
  const byVerdict = (range: readonly string[]): Layer =>
    bySeries("verdict", [WITHIN, BEYOND], (k) => range[k]);
  return {
    title: sentence(index),
    data: { values: changes.map((change) => ({ ...change, zero: 0, end: most })) },
    width: 144,
    height: Math.max(80, names.length * 38),
    encoding: { y: nameAxis(names, 0.25, isLabeled) },
    layer: [
      {
        mark: { type: "bar", color: "#fbe3d1" },
        encoding: { x: x("limit"), x2: { field: "end" } },
      },
      linesAt([0], { y: null, x: x("at") }, { color: COLORS.line }),
      {
        mark: { type: "tick", thickness: 2, size: 26, color: COLORS.orange },
        encoding: { x: x("limit") },
      },
      {
        mark: { type: "rule", strokeWidth: 1.5, color: COLORS.line },
        encoding: { x: x("zero"), x2: { field: "worse" } },
      },
      {
        mark: { type: "point", filled: true, size: 90, opacity: 1 },
        encoding: {
          x: x("worse"),
          color: byVerdict([COLORS.blue, COLORS.orange]),
          shape: byVerdict(["circle", "diamond"]),
          tooltip: tooltip({
            group: "Grouping",
            comparison: "From step to step",
            index: "Change",
            tip: "Worse by",
            tipLimit: "Limit",
          }),
        },
      },
      { mark: { ...PLATE, yOffset: -13, size: 340 }, encoding: { x: x("worse") } },
      {
        mark: { type: "text", dy: -13, fontSize: 11, color: COLORS.ink },
        encoding: { x: x("worse"), text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}
