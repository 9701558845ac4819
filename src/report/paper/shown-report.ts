import {
  type Detail,
  numbersOf,
  type Report,
  type ReportBlock,
  type ReportSection,
  shortened,
} from "../kit/tables/section";
import * as messages from "./messages";

/** The printed part of a report: `short` the first two screens, `standard` what a page shows open and the references, `full` everything. */
export function shownReport(report: Report, detail: Detail): Report {
  if (detail === "short") return shortened(report);
  const blocks = (of: ReportSection): readonly ReportBlock[] =>
    of.blocks.filter((one) => isPrinted(one, detail === "full"));
  const sections = report.sections.map((one) => ({ ...one, blocks: blocks(one) }));
  return {
    ...report,
    sections: sections.filter((one) => one.answers.length + one.blocks.length > 0),
    appendix:
      detail === "full"
        ? report.appendix
        : report.appendix
            .map((one) => ({ ...one, blocks: one.blocks.filter(isReferences) }))
            .filter(({ blocks: own }) => own.length > 0),
  };
}

const isReferences = (block: ReportBlock): boolean => block.kind === "list" && block.style === "references";

function isPrinted({ kind, folded }: ReportBlock, full: boolean): boolean {
  return kind !== "more" && kind !== "file" && (full || folded === undefined);
}

/** Words of links to tables and figures: their number, or the title of those not shown. */
export function namesIn(shown: Report, whole: Report): ReadonlyMap<string, string> {
  const numbers = numbersOf(shown);
  const others = [...whole.sections, ...whole.appendix].flatMap(({ blocks }) =>
    blocks.flatMap((block): [string, string][] => {
      if (block.kind === "table") return [[`table-${block.table.id}`, messages.ofFullReport(block.table)]];
      return block.kind === "chart" ? [[`figure-${block.chart.id}`, messages.ofFullReport(block.chart)]] : [];
    }),
  );
  return new Map([...numbersOf(whole), ...others, ...numbers]);
}
