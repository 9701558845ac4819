import type { LoggerInterface, Spec } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { ReplicateJob } from "../../numeric/workers/workers";
import { measureMark } from "../kit/charts/layout";
import { type Detail, type Report, type ReportChart, shortened } from "../kit/tables/section";
import { fittingLegends, narrowSpec } from "./narrow-spec";

export interface RenderedChart {
  readonly id: string;
  /** An `<svg>` element with accessible name; its ids begin with the chart's. Null where only compiled. */
  readonly svg: string | null;
  /** Vega specification of the same picture, for the page's script. */
  readonly vega: Readonly<Record<string, unknown>>;
  /** The same for a phone. */
  readonly narrow: Readonly<Record<string, unknown>>;
  /** Warnings from Vega-Lite; none for this package's charts. */
  readonly warnings: readonly string[];
}

/** Width of legends. */
const WIDE = 520;

async function renderChart({ chart, draw }: ChartTask): Promise<RenderedChart> {
  const vega = await import("./vega");
  const measure = vega.textMetrics.width;
  const warnings: string[] = [];
  const logger = collect(warnings);
  try {
    const compiled = (spec: ReportChart["spec"]): string =>
      JSON.stringify(vega.compile(spec as unknown as TopLevelSpec, { logger }).spec);
    const text = compiled(fittingLegends(chart.spec, WIDE) as ReportChart["spec"]); // Views mark the rows that they draw: each gets copies.
    const narrow = compiled(chart.narrow ?? narrowSpec(chart.spec));
    const rendered = { id: chart.id, vega: JSON.parse(text), narrow: JSON.parse(narrow), warnings };
    if (!draw) return { ...rendered, svg: null };
    const runtime = vega.parse(JSON.parse(text) as Spec, {}, { ast: true });
    const view = new vega.View(runtime, { renderer: "none", expr: vega.expressionInterpreter });
    vega.textMetrics.width = measureMark;
    vega.resetSVGDefIds();
    const svg = await view.toSVG();
    view.finalize();
    return { ...rendered, svg: finish(svg, chart) };
  } finally {
    vega.textMetrics.width = measure;
  }
}

/** A chart, and whether to draw it or only compile it to Vega. */
export interface ChartTask {
  readonly chart: ReportChart;
  readonly draw: boolean;
}

/**
 * Draws charts as SVG in Node and in a browser, without a canvas or evaluation of code. The bytes are the same on every
 * machine: text is measured by `textWidth`. The Vega libraries are loaded at the first call.
 * @param charts `spec` is Vega-Lite with its data
 * @throws Error for invalid Vega-Lite
 * @example
 * ```ts
 * const spec = { mark: "bar", data: { values: [{ yes: 3 }] }, encoding: { x: { field: "yes", type: "quantitative" } } };
 * const [drawing] = await renderCharts([{ id: "bar", title: "Yes", description: "3 yes", spec, columns: [], rows: [] }]);
 * drawing.svg.startsWith('<svg role="img" aria-label="Yes"'); // true
 * drawing.warnings; // []
 * ```
 */
export async function renderCharts(charts: readonly ReportChart[]): Promise<readonly RenderedChart[]> {
  return renderTasks(charts.map((chart) => ({ chart, draw: true })));
}

/** Sequential, because Vega numbers elements globally and its text measurement is a global setting. */
export async function renderTasks(tasks: readonly ChartTask[]): Promise<readonly RenderedChart[]> {
  const drawn: RenderedChart[] = [];
  for (const task of tasks) drawn.push(await renderChart(task));
  return drawn;
}

export const chartsJob: ReplicateJob<readonly ChartTask[], Promise<RenderedChart>> = {
  id: "charts",
  prepare: (tasks) => (place) => renderChart(tasks[place]!),
};

function collect(warnings: string[]): LoggerInterface {
  const logger = {
    level: () => logger,
    error: (...parts: readonly unknown[]) => note(parts),
    warn: (...parts: readonly unknown[]) => note(parts),
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  const note = (parts: readonly unknown[]): LoggerInterface => {
    warnings.push(parts.join(" "));
    return logger;
  };
  return logger;
}

/** Adds the accessible name and makes ids unique in a page. */
function finish(svg: string, chart: ReportChart): string {
  const prefix = `${chart.id}-`;
  const font = / font-family="[^"]*"/g; // Said once, on the whole picture.
  const [family = ""] = font.exec(svg) ?? [];
  return svg
    .replace(font, "")
    .replace("<svg ", `<svg${family} `)
    .replace(
      / (?:opacity="1"|stroke-miterlimit="10"|pointer-events="none"|fill="none" stroke="none"(?= ))/g,
      "",
    )
    .replace(/ role="graphics-(?:symbol|object)"| aria-(?:roledescription|label)="[^"]*"/g, "") // A picture has no parts.
    .replace("<svg ", `<svg role="img" aria-label="${escapeAttribute(chart.title)}" `)
    .replace(/ id="((?:clip|gradient|pattern)[_0-9]*)"/g, ` id="${prefix}$1"`)
    .replace(/url\(#((?:clip|gradient|pattern)[_0-9]*)\)/g, `url(#${prefix}$1)`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeAttribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Charts that are open are drawn, folded ones compiled for the page's script. */
export function chartTasks(whole: Report, detail: Detail): readonly ChartTask[] {
  const { summary, sections, appendix } = detail === "short" ? shortened(whole) : whole;
  const { items, groups } = summary;
  const blocks = [...sections, ...appendix].flatMap((one) => one.blocks);
  return [
    ...[items, groups].flatMap((chart) => (chart === null ? [] : [{ chart, draw: true }])),
    ...blocks.flatMap((block) =>
      block.kind === "chart"
        ? [{ chart: block.chart, draw: detail === "full" || block.folded === undefined }]
        : [],
    ),
  ];
}
