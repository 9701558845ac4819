import {
  type Detail,
  numbersOf,
  type Report,
  type ReportBlock,
  type ReportSection,
} from "../kit/tables/section";

/** The chapter of the appendix that no paper goes without. */
const METHOD = "more-method";

/**
 * What of a report stands on paper, where nothing folds: `short` its summary and the sections' answers, `standard` what
 * a page shows open, `full` everything; method and references always.
 */
export function shownReport(report: Report, detail: Detail): Report {
  const blocks = (of: ReportSection): readonly ReportBlock[] =>
    detail === "short" ? [] : of.blocks.filter((one) => isPrinted(one, detail === "full"));
  const sections = report.sections.map((one) => ({ ...one, blocks: blocks(one) }));
  return {
    ...report,
    sections: sections.filter((one) => one.answers.length + one.blocks.length > 0),
    appendix: report.appendix.filter(({ id }) => detail === "full" || id === METHOD),
  };
}

function isPrinted({ kind, folded }: ReportBlock, full: boolean): boolean {
  return kind !== "more" && kind !== "file" && (full || folded === undefined);
}

/** What links to a table or figure say: its number; its title where it is not among those shown. */
export function namesIn(shown: Report, whole: Report): ReadonlyMap<string, string> {
  const numbers = numbersOf(shown);
  const others = [...whole.sections, ...whole.appendix].flatMap(({ blocks }) =>
    blocks.flatMap((block): [string, string][] => {
      if (block.kind === "table") return [[`table-${block.table.id}`, quoted(block.table.title)]];
      return block.kind === "chart" ? [[`figure-${block.chart.id}`, quoted(block.chart.title)]] : [];
    }),
  );
  return new Map([...numbersOf(whole), ...others, ...numbers]);
}

const quoted = (title: string): string => `“${title}” of the full report`;
