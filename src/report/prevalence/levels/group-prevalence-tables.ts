import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { HIDDEN } from "../../kit/words/hidden";
import { estimatesBy, isOf, mainMeasured, mainTreatment, measuredPhrase } from "../../kit/words/main-shares";
import { listed, sentence } from "../../kit/words/phrases";
import { boundColumns, ESTIMATE_COLUMNS } from "../estimate-cells";
import { groupingsOf, measuredTitle, TREATMENTS, treatmentName } from "../prevalence-names";
import { type Comparison, comparisonOf, points, rankingOf } from "./comparisons";

/** The main share by each level of each grouping, with the ranks that it may have. */
export function groupPrevalenceTable(analysis: Analysis): ReportTable | null {
  const { single } = groupingsOf(analysis);
  const all = single.flatMap((group) => estimatesBy(analysis, group));
  const main = mainMeasured(all);
  if (main === null) return null;
  const rows = all.filter(isOf(main));
  const rankings = single.flatMap((group) => rankingOf(analysis, group) ?? []);
  const table = disclosedTable(analysis, rows, {
    id: "prevalence-by-group",
    title: `${measuredTitle(analysis, main)}, by group`,
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      { key: "level", label: "Level", format: "text" },
      ...ESTIMATE_COLUMNS.filter(({ key }) => key !== "effectiveN"),
      ...boundColumns(rows),
      rankings.length > 0 &&
        column(["ranks", "Rank, 95% interval", "text"], ({ group, level, suppressed }) => {
          const ranking = rankings.find((one) => one.group === group);
          const place = ranking?.levels.find((one) => one.level === level);
          if (suppressed !== null) return HIDDEN;
          return place && (place.low === place.high ? String(place.low) : `${place.low} to ${place.high}`);
        }),
    ],
    notes: [`${sentence(treatmentName(mainTreatment(analysis)))}.`],
  });
  return table && { ...table, whole: true };
}

/** How many pairs of levels of each grouping differ, and the largest difference. */
export function differencesTable(analysis: Analysis): ReportTable | null {
  const main = mainMeasured(estimatesBy(analysis, null));
  const rows = groupingsOf(analysis).single.flatMap((group) => comparisonOf(analysis, group) ?? []);
  if (main === null) return null;
  const others = TREATMENTS.filter((missing) => missing !== mainTreatment(analysis)).filter((missing) =>
    rows.some(({ group }) => comparisonOf(analysis, group, missing) !== null),
  );
  const hidden = rows.flatMap((row) => (row.hidden > 0 ? [`${row.hidden} by ${row.group}`] : []));
  return disclosedTable(analysis, rows, {
    id: "prevalence-differences",
    title: `Differences between groups in the share who ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)}`,
    columns: [
      { key: "group", label: "By", format: "text" },
      column(["apart", "Pairs that differ", "text"], apartText),
      column(["most", "Largest difference", "text"], ({ largest }) => listed(largest.levels)),
      column(["points", "Size [joint 95% interval]", "text"], ({ largest }) => points(largest)),
      column(["p", "p (Holm)", "p"], ({ largest }) => largest.adjustedP),
      ...others.map((missing) =>
        column([`apart-${missing}`, `Pairs, ${treatmentName(missing)}`, "text"], ({ group }: Comparison) => {
          const other = comparisonOf(analysis, group, missing);
          return other && apartText(other);
        }),
      ),
    ],
    notes: [
      "p and intervals allow for all pairs of a grouping (Holm; Bonferroni, Benjamini and Yekutieli, 2005).",
      hidden.length > 0 && `Pairs with a hidden figure are left out: ${listed(hidden)}.`,
    ],
  });
}

const apartText = ({ apart, pairs }: Comparison): string => `${apart} of ${pairs}`;
