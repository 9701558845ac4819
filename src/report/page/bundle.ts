import { printedTable } from "../kit/tables/printed-table";
import { allBlocks, allCharts, type Report, type ReportChart, type ReportTable } from "../kit/tables/section";
import { tableToCsv } from "../kit/tables/table-to-csv";
import type { RenderedChart } from "./render-chart";

/** Data of the page's script: files to save, charts to draw, the figures' data. */
export interface PageData {
  readonly files: Readonly<Record<string, string>>;
  /** Vega specifications by chart, for wide and narrow screens. */
  readonly charts: Readonly<Record<string, Readonly<Record<"wide" | "narrow", unknown>>>>;
  /** Headings and printed cells by chart. */
  readonly data: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export { allBlocks, allCharts };

/** Tables that are only saved come last. */
export const allTables = (report: Report): readonly ReportTable[] => [
  ...(report.summary.scores === null ? [] : [report.summary.scores]),
  ...allBlocks(report).flatMap((block) => (block.kind === "table" ? [block.table] : [])),
  ...report.moreTables,
];

/** What the script of a page needs of a report and its drawn charts. */
export function pageData(
  report: Report,
  drawings: readonly Pick<RenderedChart, "id" | "vega" | "narrow">[],
): PageData {
  const charts = allCharts(report);
  const codes = allBlocks(report).flatMap((block) => (block.kind === "code" ? [block] : []));
  return {
    files: Object.fromEntries([
      ...[...report.files, ...codes].map(({ fileName, text }) => [fileName, text]),
      ...allTables(report).map((table) => [`${table.id}.csv`, tableToCsv(table)]),
      ...charts.flatMap((chart) => [
        [`figure-${chart.id}.csv`, tableToCsv({ ...chart, notes: [] })],
        [`figure-${chart.id}.vl.json`, JSON.stringify(chart.spec)],
      ]),
    ]),
    charts: Object.fromEntries(drawings.map(({ id, vega: wide, narrow }) => [id, { wide, narrow }])),
    data: Object.fromEntries(charts.map((chart) => [chart.id, printedRows(chart)])),
  };
}

function printedRows(chart: ReportChart): readonly (readonly string[])[] {
  const { head, rows } = printedTable(chart);
  return [head.map(({ label }) => label), ...rows.map((cells) => cells.map(({ text }) => text))];
}
