import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { descriptivesTable } from "../kit/tables/descriptives-table";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { disclosed, HIDDEN, shownOrHidden } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";

/** People, answers, mean, standard deviation and item-rest correlation of each item. */
export function itemStatisticsTable(analysis: Analysis): ReportTable {
  const { items, settings } = analysis;
  const binary = items.length > 0 && items.every((item) => item.categories.length === 2);
  const weighted = settings.weights === "design";
  const shares: ReportTable["columns"] = binary
    ? [
        { key: "share", label: `Share of ${upperLabel(items)}`, format: "percent1" },
        ...(weighted
          ? [{ key: "unweightedShare", label: "The same, unweighted", format: "percent1" } as const]
          : []),
      ]
    : [];
  return disclosed(analysis, {
    id: "item-statistics",
    title: "Item statistics",
    columns: [
      ...itemColumns(analysis),
      { key: "n", label: "Valid answers", format: "integer" },
      ...shares,
      { key: "mean", label: "Mean", format: "decimal2" },
      { key: "standardDeviation", label: "SD", format: "decimal2" },
      { key: "itemRest", label: "Item-rest correlation", format: "coefficient2" },
    ],
    rows: items.map((item) => ({
      ...itemCells(analysis, item.id),
      n: item.n,
      share: shownOrHidden(item.proportions[1]),
      unweightedShare: shownOrHidden(item.unweightedProportions[1]),
      mean: orHidden(item, item.mean),
      standardDeviation: orHidden(item, item.standardDeviation),
      itemRest: item.itemRest,
    })),
    notes: notes(analysis, binary),
  });
}

/** Descriptive statistics of each item's answers as asked; null where all are hidden. */
export function itemDescriptivesTable(analysis: Analysis): ReportTable | null {
  const notes =
    analysis.settings.categories === "dichotomized" ? ["Of the answers as asked, before dichotomizing."] : [];
  return descriptivesTable(
    analysis,
    { id: "item-descriptives", title: "Descriptive statistics", columns: itemColumns(analysis), notes },
    analysis.items.map(({ id, descriptives }) => ({ cells: itemCells(analysis, id), figures: descriptives })),
  );
}

/** The moments of an item of which an answer is hidden are hidden too. */
function orHidden(item: ItemStatistics, figure: number | null): number | string | null {
  return figure === null && item.proportions.includes(null) ? HIDDEN : figure;
}

/** What the higher of two answers is called, where all items call it the same. */
function upperLabel(items: readonly ItemStatistics[]): string {
  const labels = new Set(items.map((item) => item.categories[1] ?? ""));
  return labels.size === 1 ? `“${[...labels][0]}”` : "the higher answer";
}

function notes(analysis: Analysis, binary: boolean): readonly string[] {
  const { settings, items } = analysis;
  const result = ["Valid answers are counts of people."];
  if (settings.weights === "design") {
    result.push(
      `${binary ? "Shares, means" : "Means"}, standard deviations and item-rest correlations are weighted.`,
    );
  }
  if (settings.weights === "frequency")
    result.push("Each row counts as many times as its frequency weight says.");
  if (settings.categories === "dichotomized") {
    const labels = [...new Set(items.flatMap((item) => item.categories))];
    if (labels.length === 2) {
      result.push(
        `Answers were dichotomized by the measure’s rule: 0 is “${labels[0]}”, 1 is “${labels[1]}”.`,
      );
    }
  }
  const { reversed } = analysis.measure;
  if (reversed.length > 0) {
    result.push(
      `Reverse-keyed, and reversed before everything that follows: ${listed(reversed)}. Their means are those of the reversed answers.`,
    );
  }
  result.push(
    `The item-rest correlation is between the item and the mean of the other items, over people who answered all of them.${scales(analysis)}`,
  );
  return result;
}

/** With several scales the other items of all of them say little of an item. */
function scales({ measure, reliability }: Analysis): string {
  return reliability.length > 0 && measure.structures.some(({ factors }) => factors.length > 1)
    ? " That with the other items of its own scale stands with the reliability of the scales."
    : "";
}
