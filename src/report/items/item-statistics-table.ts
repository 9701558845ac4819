import type { Analysis } from "../../analysis/analysis";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { descriptivesTable } from "../kit/tables/descriptives-table";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";
import { allBinary } from "./item-sentences";

/** People, missing answers, mean or share, standard deviation and item-rest correlation of each item. */
export function itemStatisticsTable(analysis: Analysis): ReportTable | null {
  const { items, data } = analysis;
  const binary = allBinary(analysis);
  return disclosedTable(analysis, items, {
    id: "item-statistics",
    title: "Item statistics",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      { key: "n", label: "Valid answers", format: "integer" },
      (data.nComplete ?? 0) < data.n &&
        column(["missing", "Missing", "percent1"], ({ missingProportions }) =>
          shownOrHidden(sumOfShown(Object.values(missingProportions))),
        ),
      binary
        ? column(["share", `Share of ${upperLabel(items)}`, "percent1"], ({ proportions }) =>
            shownOrHidden(proportions[1]),
          )
        : column(["mean", "Mean", "decimal2"], (item) => orHidden(item, item.mean)),
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
  const { settings, measure } = analysis;
  const { reversed } = measure;
  return [
    settings.weights === "design" &&
      `Valid answers are counts of people; ${binary ? "shares" : "means"} (of these), SD and correlations are weighted.`,
    settings.weights === "frequency" && "Each row counts as many times as its frequency weight says.",
    reversed.length > 0 && `Reversed before everything that follows: ${listed(reversed)}.`,
    "Item-rest: with the mean of the other items, over people who answered all.",
  ];
}
