import type { Analysis } from "../../analysis/analysis";
import type { AddedValueVerdict } from "../../verdicts/added-value-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { shownScales } from "./scales";

/** A subscale beside a larger scale, with the names of both. */
type Subscale = AddedValueVerdict & { readonly name: string; readonly overName: string };

/** Every pair of a subscale and a larger scale, once by their items; those without figures are left out. */
function subscales(analysis: Analysis): readonly Subscale[] {
  return shownScales(analysis).flatMap(({ name, addedValue }) =>
    addedValue.flatMap((figures): Subscale[] => {
      const over = analysis.reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      return over === undefined || figures.verdict === null
        ? []
        : [{ ...figures, name, overName: over.label }];
    }),
  );
}

const VERDICTS = { adds: "yes", "does not add": "no", undecided: "undecided" } as const;

/** What each subscale's score adds to that of a larger scale; null without subscales. */
export function addedValueTable(analysis: Analysis): ReportTable | null {
  return tableOf(subscales(analysis), {
    id: "added-value",
    title: "Subscales beside larger scales: added value",
    columns: [
      { key: "name", label: "Subscale", format: "text" },
      { key: "overName", label: "Beside", format: "text" },
      { key: "subscore", label: "By its own score", format: "coefficient2" },
      { key: "total", label: "By the larger scale’s", format: "coefficient2" },
      { key: "difference", label: "Difference", format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", "Adds", "text"], ({ verdict }) => verdict && VERDICTS[verdict]),
    ],
    notes: ["Proportional reduction in mean squared error of the subscale’s true score (Haberman, 2008)."],
  });
}
