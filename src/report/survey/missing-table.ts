import type { Analysis } from "../../analysis/analysis";
import { itemColumns } from "../kit/tables/item-table";
import { missingCodesOf } from "../kit/tables/missing-columns";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";

/** The share of people without a valid answer, by item and reason. */
export function missingAnswersTable(analysis: Analysis): ReportTable | null {
  const codes = missingCodesOf(analysis);
  return disclosedTable(analysis, analysis.items, {
    id: "missing-answers",
    title: "Missing answers by item",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      codes.length > 1 &&
        codes.map(({ code, label }) =>
          column<Analysis["items"][number]>([`share_${code}`, label, "percent1"], ({ missingProportions }) =>
            shownOrHidden(missingProportions[code]),
          ),
        ),
      column(["share", "All missing", "percent1"], ({ missingProportions }) =>
        shownOrHidden(sumOfShown(Object.values(missingProportions))),
      ),
    ],
    notes: [`Of all people${analysis.settings.weights === "design" ? ", weighted" : ""}.`],
  });
}
