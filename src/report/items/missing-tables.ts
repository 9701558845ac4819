import type { Analysis } from "../../analysis/analysis";
import { LEAST_PEOPLE_SHOWN } from "../../survey/items/missingness";
import { itemColumns } from "../kit/tables/item-table";
import { missingCodesOf, missingColumns } from "../kit/tables/missing-columns";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, disclosedTable } from "../kit/tables/table-of";
import { HIDDEN, shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";

/** People without a valid answer by item and reason, with their weighted share. */
export function missingAnswersTable(analysis: Analysis): ReportTable | null {
  const codes = missingCodesOf(analysis);
  return disclosedTable(analysis, analysis.items, {
    id: "missing-answers",
    title: "Missing answers by item",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      codes.map(
        ({ code, label }): Columns<Analysis["items"][number]> => [
          column([`people_${code}`, `${label}: people`, "integer"], ({ missing }) =>
            shownOrHidden(missing[code]),
          ),
          column([`share_${code}`, `${label}: share`, "percent1"], ({ missingProportions }) =>
            shownOrHidden(missingProportions[code]),
          ),
        ],
      ),
      column(["people", "All missing: people", "integer"], ({ missing }) =>
        shownOrHidden(sumOfShown(Object.values(missing))),
      ),
      column(["share", "All missing: share", "percent1"], ({ missingProportions }) =>
        shownOrHidden(sumOfShown(Object.values(missingProportions))),
      ),
    ],
    notes: [
      `Shares are of all people analyzed${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      codes.length === 0 && "No item has a missing answer.",
    ],
  });
}

/** How many people left how many items without a valid answer. */
export function unansweredItemsTable(analysis: Analysis): ReportTable | null {
  const { n, missing } = analysis.data;
  const last = missing.byNumber.reduce<number>((end, people, k) => (people === 0 ? end : k), 0);
  const rows = missing.byNumber.slice(0, last + 1).map((people) => ({ people }));
  return disclosedTable(analysis, rows, {
    id: "unanswered-items",
    title: "Number of items without a valid answer",
    columns: [
      column(["unanswered", "Items unanswered", "integer"], (_, k) => k),
      column(["people", "People", "integer"], ({ people }) => shownOrHidden(people)),
      column(["share", "Share", "percent1"], ({ people }) =>
        people === null ? HIDDEN : n > 0 ? people / n : null,
      ),
    ],
    notes: ["Shares are of all people analyzed, unweighted."],
  });
}

/** Missing answers by level of each grouping: the average share over the items, by reason; null without groups. */
export function missingByGroupTable(analysis: Analysis): ReportTable | null {
  const { byLevel } = analysis.data.missing;
  const rows = analysis.data.groups.flatMap(({ name }) => byLevel.filter(({ group }) => group === name));
  return disclosedTable(analysis, rows, {
    id: "missing-by-group",
    title: "Missing answers by group",
    columns: [
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
      missingColumns(analysis, (cell) => cell),
    ],
    notes: [
      `Average over the items of the share of people without a valid answer${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      hiddenNote(analysis),
    ],
  });
}

function hiddenNote({ data }: Analysis): string | false {
  const levels = data.missing.hidden.map(({ group, level }) => `${group} “${level}”`);
  return levels.length > 0 && `Not shown, having fewer than ${LEAST_PEOPLE_SHOWN} people: ${listed(levels)}.`;
}
