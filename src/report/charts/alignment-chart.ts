import type { Analysis } from "../../analysis";
import type { AlignmentResult, InvarianceResult } from "../../factor/invariance/invariance-result";
import { formatCell } from "../format";
import type { ReportChart } from "../section";
import { HIDDEN, shownOrHidden } from "../wording/disclosure";
import { structureFactorLabel } from "../wording/model-names";
import { counted, percent } from "../wording/phrases";
import { shownLevels } from "../wording/shown-levels";
import { chartId } from "./chart-id";
import { distinct, itemNames, NAME_WIDTH } from "./item-names";
import { type Layer, nameAxis } from "./layout";
import { CHART_BASE, COLOURS, HEAT } from "./theme";
import { wrapLabel } from "./wrap-label";

type Parameter = "loading" | "intercept";

interface Cell {
  readonly name: string;
  readonly level: string;
  readonly factor: string;
  readonly item: string;
  readonly column: string;
  readonly parameter: Parameter;
  /** Null where it is hidden. */
  readonly value: number | null;
  /** From the mean over the groups that are shown. */
  readonly deviation: number | null;
  readonly differs: string;
  readonly figure: string;
  readonly tip: string;
}

const PANELS: Readonly<Record<Parameter, string>> = {
  loading: "Aligned loadings",
  intercept: "Aligned intercepts",
};

/**
 * Aligned loadings and intercepts by group as two heat maps, coloured by their distance from the mean over the groups
 * that are shown; those found to differ are starred.
 *
 * @param result one of `analysis.invariance`
 * @returns null where nothing was aligned, fewer than two groups are large enough to be shown, or all is hidden
 */
export function alignmentChart(analysis: Analysis, result: InvarianceResult): ReportChart | null {
  const { alignment } = result;
  if (alignment === null) return null;
  const shown = shownLevels(result);
  const groups = alignment.groups.filter((group) => shown.has(group));
  if (groups.length < 2) return null;
  const names = distinct(groups.map((label) => wrapLabel(label, { width: NAME_WIDTH - 10 })));
  const cells = (["loading", "intercept"] as const).flatMap((parameter) =>
    cellsOf(analysis, { result, alignment, parameter, groups, names }),
  );
  if (cells.every(({ value }) => value === null)) return null;
  return {
    id: chartId("alignment", result.group, analysis.invariance.indexOf(result)),
    title: `Aligned loadings and intercepts by ${result.group}`,
    description: describe(alignment, cells, groups),
    spec: {
      ...CHART_BASE,
      spacing: 30,
      vconcat: (["loading", "intercept"] as const).map((parameter) =>
        panel(
          cells.filter((cell) => cell.parameter === parameter),
          { parameter, names },
        ),
      ),
      resolve: { scale: { color: "independent" } },
    },
    columns: [
      { key: "level", label: result.group, format: "text" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "item", label: "Item", format: "text" },
      { key: "parameter", label: "Parameter", format: "text" },
      { key: "value", label: "Aligned", format: "decimal2" },
      { key: "deviation", label: "Less the mean over the groups shown", format: "decimal2" },
      { key: "differs", label: "Found to differ", format: "text" },
    ],
    rows: cells.map(({ level, factor, item, parameter, value, deviation, differs }) => ({
      ...{ level, factor, item, parameter },
      value: shownOrHidden(value),
      deviation: shownOrHidden(deviation),
      differs,
    })),
  };
}

function cellsOf(
  analysis: Analysis,
  input: {
    result: InvarianceResult;
    alignment: AlignmentResult;
    parameter: Parameter;
    groups: readonly string[];
    names: readonly string[];
  },
): readonly Cell[] {
  const { result, alignment, parameter, groups, names } = input;
  const texts = new Map(itemNames(analysis, { shortWidth: 44 }).map((name) => [name.id, name]));
  const all = alignment.factors.flatMap(({ items }) => items);
  const shared = all.length > new Set(all).size;
  return alignment.factors.flatMap((factor, f) => {
    const [ids, table] =
      parameter === "loading" ? [factor.items, factor.loadings] : [factor.interceptNames, factor.intercepts];
    return ids.flatMap((id, j) => {
      const values = groups.map((level) => table[alignment.groups.indexOf(level)]?.[j] ?? null);
      const mean = meanOf(values.filter((value) => value !== null));
      const [item = id, threshold] = id.split("|");
      const short = [texts.get(item)?.short ?? item, threshold, shared ? `F${f + 1}` : undefined];
      return groups.map((level, k): Cell => {
        const value = values[k] ?? null;
        const differs = (factor.different ?? []).some(
          (one) => one.parameter === parameter && one.item === id && one.group === level,
        );
        const tip = formatCell(shownOrHidden(value), "decimal2");
        const full = texts.get(item)?.full ?? item;
        return {
          name: names[k] ?? level,
          level,
          factor: structureFactorLabel(analysis, result.structure, factor.factor),
          item: threshold === undefined ? full : `${full}, threshold ${threshold.replace(/^t/, "")}`,
          column: short.filter((part) => part !== undefined).join(" "),
          parameter,
          value,
          deviation: value === null ? null : value - mean,
          differs: value === null ? HIDDEN : differs ? "yes" : "no",
          figure: differs && value !== null ? `${tip}*` : tip,
          tip,
        };
      });
    });
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function describe(alignment: AlignmentResult, cells: readonly Cell[], groups: readonly string[]): string {
  const differing = cells.filter(({ differs }) => differs === "yes");
  const told = differing
    .slice(0, 10)
    .map(({ parameter, item, level }) => `${parameter} of “${item}” in ${level}`);
  if (differing.length > 10) told.push(`${differing.length - 10} more`);
  const { shareDifferent } = alignment;
  const share = shareDifferent === null ? "" : ` (${percent(shareDifferent)} of all)`;
  const found =
    shareDifferent === null
      ? "Which of them differ could not be tested."
      : differing.length === 0
        ? "No parameter was found to differ."
        : `A star marks those found to differ${share}: ${told.join("; ")}.`;
  const hidden = cells.some(({ value }) => value === null)
    ? ` ${HIDDEN} marks a figure that disclosure control hides; it is in no mean.`
    : "";
  return `One row per group (${counted(groups.length, "group")}), one column per item; blue above the mean over the groups shown, orange below. ${found}${hidden}`;
}

function panel(
  cells: readonly Cell[],
  { parameter, names }: { parameter: Parameter; names: readonly string[] },
): Layer {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const most = Math.max(0.1, ...cells.map(({ deviation }) => Math.abs(deviation ?? 0)));
  const width = Math.min(54, Math.max(22, Math.floor(470 / Math.max(1, columns.length))));
  const figures = width >= 40;
  return {
    title: PANELS[parameter],
    data: { values: cells.filter(({ value }) => value !== null) },
    width: columns.length * width,
    height: names.length * 26,
    encoding: {
      x: {
        field: "column",
        type: "nominal",
        title: null,
        scale: { domain: columns },
        axis: { orient: "top", labelAngle: 0, ticks: false, domain: false, labelFontSize: 11 },
      },
      y: nameAxis(names, 0),
      tooltip: [
        { field: "level", type: "nominal", title: "Group" },
        { field: "factor", type: "nominal", title: "Factor" },
        { field: "item", type: "nominal", title: "Item" },
        { field: "tip", type: "nominal", title: PANELS[parameter] },
        { field: "differs", type: "nominal", title: "Found to differ" },
      ],
    },
    layer: [
      {
        mark: { type: "rect", stroke: "white", strokeWidth: 1 },
        encoding: {
          color: {
            field: "deviation",
            type: "quantitative",
            title: "Less the mean over the groups shown",
            scale: {
              domain: [-most, 0, most],
              range: [HEAT.negative, HEAT.middle, HEAT.positive],
              interpolate: "lab",
            },
            legend: { gradientLength: 120, values: [-most, 0, most], format: "+.1f" },
          },
        },
      },
      {
        data: { values: cells.filter(({ value }) => value === null) },
        mark: { type: "rect", stroke: "white", strokeWidth: 1, color: COLOURS.grid },
      },
      {
        data: { values: cells.filter(({ differs }) => figures || differs !== "no") },
        mark: { type: "text", fontSize: 11, color: COLOURS.ink },
        encoding: { text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}
