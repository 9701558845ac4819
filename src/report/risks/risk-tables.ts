import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { wordsOf } from "../kit/words/about-words";

const MOST_COMBINATIONS = 10;

/** The most frequent combinations of items; null where none is shown. */
export function combinationsTable(analysis: Analysis): ReportTable | null {
  const rows = (analysis.risks?.combinations ?? []).slice(0, MOST_COMBINATIONS);
  return disclosedTable(analysis, rows, {
    id: "combinations",
    title: "Most frequent combinations",
    columns: [
      column(["items", `Items ${wordsOf(analysis).done}`, "text"], ({ items }) =>
        items.length > 1 && items.length === analysis.items.length ? "all" : items.join(", "),
      ),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
    ],
  });
}
