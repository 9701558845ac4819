import type { Report, ReportBlock } from "./section";

/** What each table, figure, chapter and section of a report is called, by its id: "Table 3", "Figure A2". */
export function numbersOf(report: Report): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const count = { table: 0, figure: 0 };
  const figure = (id: string, prefix: string): void => {
    count.figure++;
    names.set(`figure-${id}`, `Figure ${prefix}${count.figure}`);
  };
  const add = (blocks: readonly ReportBlock[], prefix: string): void => {
    for (const block of blocks) {
      if (block.kind === "chart") figure(block.chart.id, prefix);
      if (block.kind === "table") {
        count.table++;
        names.set(`table-${block.table.id}`, `Table ${prefix}${count.table}`);
      }
      if (block.kind === "heading" && block.id !== undefined) names.set(`section-${block.id}`, block.text);
    }
  };
  for (const chart of [report.summary.items, report.summary.groups]) if (chart !== null) figure(chart.id, "");
  for (const { id, title, blocks } of report.sections) {
    names.set(`section-${id}`, title);
    add(blocks, "");
  }
  count.table = 0;
  count.figure = 0;
  for (const { id, title, blocks } of report.appendix) {
    names.set(`section-${id}`, title);
    add(blocks, "A");
  }
  return names;
}
