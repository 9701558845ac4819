import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { bySeries, linesAt, tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { distinct, itemNamesById } from "../../kit/charts/item-names";
import { type Layer, nameAxis } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { formatCell } from "../../kit/words/format";
import { listed } from "../../kit/words/phrases";
import { shownLevels, someLeftOut } from "../shown-levels";
import { DIF_LIMITS, type DifGrouping, referenceGroup } from "./dif-sentences";
import { difId } from "./dif-tables";

type Measure = "area" | "logOdds" | "r2";

type Size = ReturnType<typeof sizesOf>[number];

const MEASURES: Readonly<Record<Measure, { readonly title: readonly string[]; readonly label: string }>> = {
  area: {
    title: ["Area between curves,", "share of the range"],
    label: "Area between curves, share of the range",
  },
  logOdds: { title: ["Log odds ratio", "at the same level"], label: "Log odds ratio at the same level" },
  r2: { title: ["Change of R²,", "logistic regression"], label: "Change of R², logistic regression" },
};

const DIFFERENT = "Works differently";
const ALIKE = "Works alike, or nearly";
const ORDER: readonly Measure[] = ["area", "logOdds", "r2"];

/**
 * How much each item's answers differ between groups of people at the same level, in three sizes, beside the limits from
 * which a difference matters.
 *
 * @param grouping the comparisons over one grouping
 * @returns null where no item was compared
 */
export function difChart(analysis: Analysis, grouping: DifGrouping): ReportChart | null {
  const all = grouping.results.flatMap((result) =>
    result.items.filter(({ verdict }) => verdict !== "cannot be tested").map((item) => ({ item, result })),
  );
  const labels = itemNamesById(analysis);
  const names = distinct(all.map(({ item }) => labels.get(item.id)?.lines ?? item.id));
  const sizes = all.flatMap(({ item, result }, k) =>
    sizesOf(item, result, { name: names[k] ?? item.id, full: labels.get(item.id)?.full ?? item.id }),
  );
  if (sizes.length === 0) return null;
  const measures = ORDER.filter((measure) => sizes.some((size) => size.measure === measure));
  return {
    id: difId(analysis, "sizes", grouping),
    title: `How differently items work by ${grouping.group}`,
    description: describe(grouping, { sizes, fewer: someLeftOut(all) }),
    spec: {
      ...CHART_BASE,
      spacing: 22,
      resolve: { scale: { color: "shared", shape: "shared" } },
      hconcat: measures.map((measure, k) =>
        panel(
          sizes.filter((size) => size.measure === measure),
          { names, measure, isLabeled: k === 0 },
        ),
      ),
    },
    ...chartData(
      sizes.map((size) => ({ ...size, size: MEASURES[size.measure].label })),
      {
        item: "Item",
        group: "Group",
        size: "Size",
        value: ["Value", "decimal3"],
        verdict: "Verdict on the item",
      },
    ),
  };
}

function sizesOf(item: DifItem, result: DifResult, { name, full }: { name: string; full: string }) {
  const shown = shownLevels(result);
  const base = { name, item: full, verdict: item.verdict === "present" ? DIFFERENT : ALIKE };
  const size = (measure: Measure, group: string, value: number) => ({
    ...base,
    measure,
    group,
    value,
    tip: formatCell(value, "decimal3"),
  });
  return [
    ...item.groups
      .filter((group) => shown.has(group.group) && group !== referenceGroup(item))
      .flatMap(({ group, unsignedArea, logOdds, d }) => [
        size("area", group, unsignedArea / Math.max(1, d.length)),
        size("logOdds", group, logOdds),
      ]),
    ...(item.logistic === null ? [] : [size("r2", "all groups", item.logistic.both.r2Change)]),
  ];
}

function describe(
  { results }: DifGrouping,
  { sizes, fewer }: { sizes: readonly Size[]; fewer: boolean },
): string {
  const left = fewer ? " Groups with few answers are left out." : "";
  const first = [...new Set(results.flatMap(({ levels }) => levels.slice(0, 1).map(({ label }) => label)))];
  const found = [...new Set(sizes.filter(({ verdict }) => verdict === DIFFERENT).map(({ item }) => item))];
  const against = first.length === 1 ? `the first (${first[0]})` : "the first";
  const told =
    found.length === 0
      ? "No item works noticeably differently."
      : `Working differently, as orange diamonds: ${listed(found)}.`;
  return `One row per item. A mark is a group’s difference from ${against} among people at the same level: as area between the curves, as log odds ratio (right of zero: answers are higher than in the first group), and over all groups as change of R². In the shaded part a difference is too small to matter by itself.${left} ${told}`;
}

function panel(
  sizes: readonly Size[],
  { names, measure, isLabeled }: { names: readonly string[]; measure: Measure; isLabeled: boolean },
): Layer {
  const limit = { area: DIF_LIMITS.area, logOdds: DIF_LIMITS.logOdds, r2: DIF_LIMITS.r2Moderate }[measure];
  const values = sizes.map(({ value }) => value);
  const most = Math.max(limit * 1.5, ...values) * 1.08;
  const least = measure === "logOdds" ? Math.min(-limit * 1.5, ...values) * 1.08 : 0;
  const x = valueAxis(null, [least, most], { tickCount: 3, format: measure === "area" ? "~%" : ".3~f" });
  const series = (range: readonly string[]): Layer =>
    bySeries("verdict", [ALIKE, DIFFERENT], (k) => range[k]);
  const lines = [...(measure === "logOdds" ? [-limit, 0] : []), limit];
  return {
    title: { text: MEASURES[measure].title, fontSize: 12, fontWeight: "normal", offset: 8 },
    width: 144,
    height: Math.max(80, names.length * 34),
    encoding: { y: nameAxis(names, 0.25, isLabeled) },
    layer: [
      {
        data: { values: [{ from: measure === "logOdds" ? -limit : 0, to: limit }] },
        mark: { type: "rect", color: "#e9eff4" },
        encoding: { y: null, x: x("from"), x2: { field: "to" } },
      },
      linesAt(lines, { y: null, x: x("at") }, { color: COLORS.line }),
      {
        data: { values: sizes },
        mark: { type: "point", filled: true, size: 70, opacity: 0.85 },
        encoding: {
          x: x("value"),
          color: series([COLORS.blue, COLORS.orange]),
          shape: series(["circle", "diamond"]),
          tooltip: tooltip({
            item: "Item",
            group: "Group",
            tip: MEASURES[measure].label,
            verdict: "Verdict",
          }),
        },
      },
    ],
  };
}
