import type { Analysis } from "../../analysis/analysis";
import { itemCells, itemColumns, itemKey } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { correlationName, isLatentScale } from "../kit/words/bands";
import { listed, sentence } from "../kit/words/phrases";

/** Lower triangle of the correlations, with each item's thresholds where the correlation has any. */
export function correlationTable(analysis: Analysis): ReportTable {
  const { correlation } = analysis;
  const { items, matrix, thresholds, type } = correlation;
  const most = Math.max(0, ...items.map((id) => thresholds[id]?.length ?? 0));
  const cuts = Array.from({ length: most }, (_, k) => k);
  return {
    id: "correlations",
    title: `${sentence(correlationName(type))} correlations${most > 0 ? ` and threshold${most > 1 ? "s" : ""}` : ""}`,
    columns: [
      ...itemColumns(analysis),
      ...triangleColumns(items, "coefficient2"),
      ...cuts.map(
        (k) => ({ key: `threshold${k + 1}`, label: thresholdLabel(k, most), format: "decimal2" }) as const,
      ),
    ],
    rows: items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...triangle(items, j, (k) => matrix[j]?.[k] ?? null),
      ...Object.fromEntries(cuts.map((k) => [`threshold${k + 1}`, thresholds[id]?.[k] ?? null])),
    })),
    notes: notes(analysis),
  };
}

/** Standard errors of the correlations, lower triangle; null where no pair has one. */
export function standardErrorTable(analysis: Analysis): ReportTable | null {
  const { items, standardErrors, type } = analysis.correlation;
  if (!standardErrors.some((row) => row.some((value) => value !== null))) return null;
  return {
    id: "correlation-standard-errors",
    title: `Standard errors of the ${correlationName(type)} correlations`,
    columns: [...itemColumns(analysis), ...triangleColumns(items, "coefficient3")],
    rows: items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...triangle(items, j, (k) => standardErrors[j]?.[k] ?? null),
    })),
    notes:
      analysis.data.design !== null
        ? ["They allow for the weights, strata and clusters of the sampling design, as far as there are any."]
        : analysis.settings.weights === "design"
          ? [
              "They allow for unequal weights; strata and clusters of the sampling design are not taken into account.",
            ]
          : [],
  };
}

/** People who answered both items of a pair, lower triangle with the diagonal; null where all pairs have the same. */
export function pairCountTable(analysis: Analysis): ReportTable | null {
  const { items, pairN } = analysis.correlation;
  const counts = pairN.flat();
  if (counts.every((count) => count === counts[0])) return null;
  return {
    id: "pair-counts",
    title: "People who answered both items of a pair",
    columns: [
      ...itemColumns(analysis),
      ...items.map((id) => ({ key: itemKey(id), label: id, format: "integer" }) as const),
    ],
    rows: items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...Object.fromEntries(items.map((other, k) => [itemKey(other), k <= j ? (pairN[j]?.[k] ?? null) : ""])),
    })),
    notes: ["On the diagonal: people who answered the item."],
  };
}

function triangleColumns(
  items: readonly string[],
  format: "coefficient2" | "coefficient3",
): ReportTable["columns"] {
  return items.slice(0, -1).map((id) => ({ key: itemKey(id), label: id, format }));
}

/** Cells below the diagonal; those above are empty, not missing. */
function triangle(
  items: readonly string[],
  row: number,
  value: (column: number) => number | null,
): Record<string, number | string | null> {
  return Object.fromEntries(items.slice(0, -1).map((id, k) => [itemKey(id), k < row ? value(k) : ""]));
}

function thresholdLabel(k: number, most: number): string {
  return most === 1 ? "Threshold" : `Threshold ${k + 1}`;
}

function notes(analysis: Analysis): readonly string[] {
  const { correlation, settings } = analysis;
  const result: string[] = [];
  if ((analysis.data.nComplete ?? 0) < analysis.data.n) {
    result.push(
      correlation.missing === "listwise"
        ? "Only people who answered every item enter (listwise)."
        : "Each pair rests on the people who answered both items (pairwise).",
    );
  }
  if (settings.weights === "design") result.push("Correlations are weighted.");
  if (isLatentScale(correlation.type)) {
    result.push(
      "A threshold is the point on a standard normal trait above which the next higher answer is given.",
    );
  }
  if (correlation.adjustedPairs.length > 0) {
    const pairs = correlation.adjustedPairs.map(([a, b]) => `${a}–${b}`);
    result.push(
      `An empty cell was given .5 of a person, with the margins kept, in the table of ${listed(pairs)}; such a correlation is uncertain.`,
    );
  }
  return result;
}
