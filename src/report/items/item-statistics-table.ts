import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { descriptivesTable } from "../kit/tables/descriptives-table";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";

/** People, answers, mean, standard deviation and item-rest correlation of each item. */
export function itemStatisticsTable(analysis: Analysis): ReportTable | null {
  const { items, settings } = analysis;
  const binary = items.length > 0 && items.every((item) => item.categories.length === 2);
  return disclosedTable(analysis, items, {
    id: "item-statistics",
    title: "Item statistics",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      { key: "n", label: "Valid answers", format: "integer" },
      binary &&
        column(["share", `Share of ${upperLabel(items)}`, "percent1"], ({ proportions }) =>
          shownOrHidden(proportions[1]),
        ),
      binary &&
        settings.weights === "design" &&
        column(["unweightedShare", "The same, unweighted", "percent1"], ({ unweightedProportions }) =>
          shownOrHidden(unweightedProportions[1]),
        ),
      column(["mean", "Mean", "decimal2"], (item) => orHidden(item, item.mean)),
      column(["standardDeviation", "SD", "decimal2"], (item) => orHidden(item, item.standardDeviation)),
      { key: "itemRest", label: "Item-rest correlation", format: "coefficient2" },
    ],
    notes: notes(analysis, binary),
  });
}

/** Descriptive statistics of each item's answers as asked; null where all are hidden. */
export function itemDescriptivesTable(analysis: Analysis): ReportTable | null {
  const dichotomized = analysis.settings.categories === "dichotomized";
  return descriptivesTable(analysis, analysis.items, {
    id: "item-descriptives",
    title: "Descriptive statistics",
    columns: itemColumns(analysis, ({ id }) => id),
    notes: [dichotomized && "Of the answers as asked, before dichotomizing."],
  });
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

function notes(analysis: Analysis, binary: boolean): readonly (string | false)[] {
  const { settings, items } = analysis;
  const { reversed } = analysis.measure;
  const [no, yes, ...more] = new Set(items.flatMap((item) => item.categories));
  return [
    "Valid answers are counts of people.",
    settings.weights === "design" &&
      `${binary ? "Shares, means" : "Means"}, standard deviations and item-rest correlations are weighted.`,
    settings.weights === "frequency" && "Each row counts as many times as its frequency weight says.",
    settings.categories === "dichotomized" &&
      yes !== undefined &&
      more.length === 0 &&
      `Answers were dichotomized by the measure’s rule: 0 is “${no}”, 1 is “${yes}”.`,
    reversed.length > 0 &&
      `Reverse-keyed, and reversed before everything that follows: ${listed(reversed)}. Their means are those of the reversed answers.`,
    `The item-rest correlation is between the item and the mean of the other items, over people who answered all of them.${scales(analysis)}`,
  ];
}

/** With several scales the other items of all of them say little of an item. */
function scales({ measure, reliability }: Analysis): string {
  return reliability.length > 0 && measure.structures.some(({ factors }) => factors.length > 1)
    ? " That with the other items of its own scale stands with the reliability of the scales."
    : "";
}
