import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceEstimate } from "../../../survey/prevalence/prevalence-result";
import type { ReportTable } from "../../kit/tables/section";
import { type Column, column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { sentence } from "../../kit/words/phrases";
import { ESTIMATE_COLUMNS, unlessHidden } from "../estimate-cells";
import { estimatesBy, measuredTitle, TREATMENTS, treatmentName } from "../prevalence-names";

/** The column of items and sets. */
export const measuredColumn = (analysis: Analysis) =>
  ({ key: "measured", label: sentence(wordsOf(analysis).done), format: "text" }) as const;

/** The same with its cells. */
export const measuredCells = (analysis: Analysis): Column<PrevalenceEstimate> => ({
  ...measuredColumn(analysis),
  value: (row) => measuredTitle(analysis, row),
});

/** Everybody's share of every item and set, in any context and in each. */
export function prevalenceTable(analysis: Analysis): ReportTable | null {
  const all = estimatesBy(analysis, null);
  const inContexts = all.filter(({ context }) => context !== null);
  return disclosedTable(analysis, [...all.filter(({ context }) => context === null), ...inContexts], {
    id: "prevalence",
    title: `Who ${wordsOf(analysis).did} what`,
    columns: [
      measuredCells(analysis),
      ...ESTIMATE_COLUMNS,
      ...unlessHidden<PrevalenceEstimate>([{ key: "deff", label: "Design effect", format: "decimal2" }]),
    ],
    notes: [
      `People are those with a known answer${analysis.settings.weights === "design" ? "; shares are weighted" : ""}. The design effect is the variance over that of a simple random sample of as many people; effective people are the people over it.`,
      inContexts.length > 0 &&
        "“Last online” and the like: what was last in that context alone counts as yes, any other answer as no.",
    ],
  });
}

/** The sets under every treatment of missing answers side by side; null where there is only one. */
export function treatmentsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.prevalence.filter(({ group, kind }) => group === null && kind === "set");
  const treatments = TREATMENTS.filter((treatment) => rows.some(({ missing }) => missing === treatment));
  if (treatments.length < 2) return null;
  const sorted = [...rows].sort(
    (a, b) =>
      measuredTitle(analysis, a).localeCompare(measuredTitle(analysis, b), "en") ||
      treatments.indexOf(a.missing) - treatments.indexOf(b.missing),
  );
  return disclosedTable(analysis, sorted, {
    id: "prevalence-missing",
    title: "Sets of items by treatment of missing answers",
    columns: [
      measuredCells(analysis),
      column(["missing", "Missing answers", "text"], ({ missing }) => treatmentName(missing)),
      ...ESTIMATE_COLUMNS,
    ],
  });
}
