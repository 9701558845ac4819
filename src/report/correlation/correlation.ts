import type { Analysis } from "../../analysis/analysis";
import { appendixBlocks, chapter, savedTables, warningBlocks } from "../kit/tables/blocks";
import { itemColumns, itemHeads } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf, triangleColumns } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { correlationName } from "../kit/words/bands";
import { sentence } from "../kit/words/phrases";
import { withheldItemsText } from "../kit/words/withheld";
import { correlationChart } from "./correlation-chart";
import { correlationMethod } from "./correlation-method";
import { correlationSentences } from "./correlation-sentences";

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

const rowsOf = ({ correlation }: Analysis) => correlation.items.map((id) => ({ id }));

/** Lower triangle of the correlations, with each item's thresholds where the correlation has any. */
export function correlationTable(analysis: Analysis): ReportTable | null {
  const { correlation, data } = analysis;
  const { items, matrix, thresholds, type } = correlation;
  const most = Math.max(0, ...items.map((id) => thresholds[id]?.length ?? 0));
  return tableOf(rowsOf(analysis), {
    id: "correlations",
    title: `${sentence(correlationName(type))} correlations${most > 0 ? ` and threshold${most > 1 ? "s" : ""}` : ""}`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), matrix, { format: "coefficient2" }),
      Array.from({ length: most }, (_, k) =>
        column(
          [`threshold${k + 1}`, most === 1 ? "Threshold" : `Threshold ${k + 1}`, "decimal2"],
          ({ id }) => thresholds[id]?.[k],
        ),
      ),
    ],
    notes: [
      (data.nComplete ?? 0) < data.n &&
        (correlation.missing === "listwise"
          ? "Only people who answered every item enter (listwise)."
          : "Each pair rests on the people who answered both items (pairwise)."),
    ],
  });
}
