import type { Analysis } from "../../../analysis/analysis";
import type { PopulationPrevalence } from "../../../survey/comparison/population-prevalence";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { mainTreatment } from "../../kit/words/main-shares";
import { sentence } from "../../kit/words/phrases";
import { unlessHidden } from "../estimate-cells";
import { measuredTitle, treatmentName } from "../prevalence-names";
import { peopleOf } from "./estimand-sentences";

/** Shares and numbers of the population that was sampled; null where its sizes are not known. */
export function populationTable(analysis: Analysis): ReportTable | null {
  const all = analysis.populationPrevalence;
  const main = mainTreatment(analysis);
  const treatment = all.some(({ missing }) => missing === main) ? main : (all[0]?.missing ?? main);
  const rows = all.filter(({ missing }) => missing === treatment);
  const total = (of: (row: PopulationPrevalence) => number | null) => (row: PopulationPrevalence) => {
    const share = of(row);
    return share === null ? null : peopleOf(share * row.people);
  };
  return disclosedTable(analysis, rows, {
    id: "prevalence-population",
    title: `Who ${wordsOf(analysis).did} what, of the population that was sampled`,
    columns: [
      column(["measured", sentence(wordsOf(analysis).done), "text"], (row) => measuredTitle(analysis, row)),
      ...unlessHidden<PopulationPrevalence>([
        { key: "estimate", label: "Share", format: "percent1" },
        { key: "low", label: "95% low", format: "percent1" },
        { key: "high", label: "95% high", format: "percent1" },
        column(
          ["total", "People", "integer"],
          total(({ estimate }) => estimate),
        ),
        column(
          ["totalLow", "95% low", "integer"],
          total(({ low }) => low),
        ),
        column(
          ["totalHigh", "95% high", "integer"],
          total(({ high }) => high),
        ),
      ]),
    ],
    notes: [
      `${sentence(treatmentName(treatment))}. Each level of ${rows[0]?.group ?? "the grouping"} counts by the size of its population (poststratification; Lumley, 2010); people to three digits.`,
    ],
  });
}
