import type { Analysis } from "../../analysis";
import type { ReportTable } from "../section";
import { disclosed, HIDDEN, shownOrHidden, sumOfShown } from "../wording/disclosure";
import { itemCells, itemColumns } from "./item-table";

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
      `Shares are of all people analysed${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
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
    notes: ["Shares are of all people analysed, unweighted."],
  });
}

/** The codes of "no answer" that anyone gave or any item declares, with their labels, in the items' order. */
export function missingCodesOf(
  analysis: Analysis,
): readonly { readonly code: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const item of analysis.items) {
    for (const code of Object.keys(item.missing)) {
      if (!labels.has(code)) labels.set(code, item.missingLabels[code] ?? code);
    }
  }
  const given = [...labels].filter(([code]) => analysis.items.some((item) => isGiven(item.missing[code])));
  return given.map(([code, label]) => ({ code, label }));
}

/** A hidden count may be one of somebody. */
function isGiven(count: number | null | undefined): boolean {
  return count === null || (count ?? 0) > 0;
}
