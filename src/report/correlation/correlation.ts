import { appendixBlocks, chapter, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportTable } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { withheldItemsText } from "../kit/words/withheld";
import { correlationChart } from "./correlation-chart";
import { correlationMethod } from "./correlation-method";
import { correlationSentences } from "./correlation-sentences";
import { correlationTable } from "./correlation-table";

/** More columns than these do not fit a page. */
const MOST_COLUMNS = 16;

const isNarrow = (table: ReportTable | null): boolean => (table?.columns.length ?? 0) <= MOST_COLUMNS;

/** How the items go together. */
export const correlation: Topic = {
  chapters: (analysis) => {
    const table = correlationTable(analysis);
    return [
      chapter(
        "structure",
        "correlations",
        "Correlations",
        withheldItemsText(analysis),
        correlationSentences(analysis).join(" "),
        warningBlocks(analysis.correlation.warnings),
        correlationChart(analysis),
        isNarrow(table) ? appendixBlocks("Correlations in figures", table) : savedTables(table),
      ),
    ];
  },
  method: (analysis, citations) => [{ title: "Correlations", text: correlationMethod(analysis, citations) }],
};
