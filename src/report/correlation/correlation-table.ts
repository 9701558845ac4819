import type { Analysis } from "../../analysis/analysis";
import { itemColumns, itemHeads } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf, triangleColumns } from "../kit/tables/table-of";
import { correlationName, isLatentScale } from "../kit/words/bands";
import { listed, sentence } from "../kit/words/phrases";

const rowsOf = ({ correlation }: Analysis) => correlation.items.map((id) => ({ id }));

/** Lower triangle of the correlations, with each item's thresholds where the correlation has any. */
export function correlationTable(analysis: Analysis): ReportTable | null {
  const { items, matrix, thresholds, type } = analysis.correlation;
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
    notes: notes(analysis),
  });
}

/** Standard errors of the correlations, lower triangle; null where no pair has one. */
export function standardErrorTable(analysis: Analysis): ReportTable | null {
  const { items, standardErrors, type } = analysis.correlation;
  if (!standardErrors.some((row) => row.some((value) => value !== null))) return null;
  const designed = analysis.data.design !== null;
  return tableOf(rowsOf(analysis), {
    id: "correlation-standard-errors",
    title: `Standard errors of the ${correlationName(type)} correlations`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), standardErrors, { format: "coefficient3" }),
    ],
    notes: [
      designed &&
        "They allow for the weights, strata and clusters of the sampling design, as far as there are any.",
      !designed &&
        analysis.settings.weights === "design" &&
        "They allow for unequal weights; strata and clusters of the sampling design are not taken into account.",
    ],
  });
}

/** People who answered both items of a pair, lower triangle with the diagonal; null where all pairs have the same. */
export function pairCountTable(analysis: Analysis): ReportTable | null {
  const { items, pairN } = analysis.correlation;
  const counts = pairN.flat();
  if (counts.every((count) => count === counts[0])) return null;
  return tableOf(rowsOf(analysis), {
    id: "pair-counts",
    title: "People who answered both items of a pair",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      triangleColumns(itemHeads(items), pairN, { format: "integer", diagonal: true }),
    ],
    notes: ["On the diagonal: people who answered the item."],
  });
}

function notes({ correlation, data, settings }: Analysis): readonly (string | false)[] {
  const pairs = correlation.adjustedPairs.map(([a, b]) => `${a}–${b}`);
  return [
    (data.nComplete ?? 0) < data.n &&
      (correlation.missing === "listwise"
        ? "Only people who answered every item enter (listwise)."
        : "Each pair rests on the people who answered both items (pairwise)."),
    settings.weights === "design" && "Correlations are weighted.",
    isLatentScale(correlation.type) &&
      "A threshold is the point on a standard normal trait above which the next higher answer is given.",
    pairs.length > 0 &&
      `An empty cell was given .5 of a person, with the margins kept, in the table of ${listed(pairs)}; such a correlation is uncertain.`,
  ];
}
