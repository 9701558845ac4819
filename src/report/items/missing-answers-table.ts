import type { Analysis } from "../../analysis/analysis";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import { missingCodesOf } from "../kit/tables/missing-columns";
import type { ReportTable } from "../kit/tables/section";
import { disclosed, HIDDEN, shownOrHidden, sumOfShown } from "../kit/words/hidden";

/** People without a valid answer by item and reason, with their weighted share. */
export function missingAnswersTable(analysis: Analysis): ReportTable {
  const codes = missingCodesOf(analysis);
  return disclosed(analysis, {
    id: "missing-answers",
    title: "Missing answers by item",
    columns: [
      ...itemColumns(analysis),
      ...codes.flatMap(({ code, label }): ReportTable["columns"] => [
        { key: `people_${code}`, label: `${label}: people`, format: "integer" },
        { key: `share_${code}`, label: `${label}: share`, format: "percent1" },
      ]),
      { key: "people", label: "All missing: people", format: "integer" },
      { key: "share", label: "All missing: share", format: "percent1" },
    ],
    rows: analysis.items.map((item) => ({
      ...itemCells(analysis, item.id),
      ...Object.fromEntries(
        codes.flatMap(({ code }) => [
          [`people_${code}`, shownOrHidden(item.missing[code])],
          [`share_${code}`, shownOrHidden(item.missingProportions[code])],
        ]),
      ),
      people: shownOrHidden(sumOfShown(Object.values(item.missing))),
      share: shownOrHidden(sumOfShown(Object.values(item.missingProportions))),
    })),
    notes: [
      `Shares are of all people analyzed${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      ...(codes.length === 0 ? ["No item has a missing answer."] : []),
    ],
  });
}

/** How many people left how many items without a valid answer. */
export function unansweredItemsTable(analysis: Analysis): ReportTable {
  const { byNumber } = analysis.data.missing;
  const last = byNumber.reduce<number>((end, people, k) => (people === null || people > 0 ? k : end), 0);
  return disclosed(analysis, {
    id: "unanswered-items",
    title: "Number of items without a valid answer",
    columns: [
      { key: "unanswered", label: "Items unanswered", format: "integer" },
      { key: "people", label: "People", format: "integer" },
      { key: "share", label: "Share", format: "percent1" },
    ],
    rows: byNumber.slice(0, last + 1).map((people, unanswered) => ({
      unanswered,
      people: shownOrHidden(people),
      share: people === null ? HIDDEN : analysis.data.n > 0 ? people / analysis.data.n : null,
    })),
    notes: ["Shares are of all people analyzed, unweighted."],
  });
}
