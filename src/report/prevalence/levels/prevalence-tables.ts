import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { disclosed } from "../../kit/words/hidden";
import { sentence } from "../../kit/words/phrases";
import { DESIGN_EFFECT, ESTIMATE_COLUMNS, estimateCells, fewPeopleMarks } from "../estimate-cells";
import { estimatesBy, measuredTitle, TREATMENTS, treatmentName } from "../prevalence-names";

/** The column of items and sets. */
export const measuredColumn = (analysis: Analysis): ReportTable["columns"][number] => ({
  ...{ key: "measured", label: sentence(wordsOf(analysis).done), format: "text" },
});

/** Everybody's share of every item and set, in any context and in each. */
export function prevalenceTable(analysis: Analysis): ReportTable {
  const all = estimatesBy(analysis, null);
  const rows = [
    ...all.filter(({ context }) => context === null),
    ...all.filter(({ context }) => context !== null),
  ];
  return disclosed(analysis, {
    id: "prevalence",
    title: `Who ${wordsOf(analysis).did} what`,
    columns: [measuredColumn(analysis), ...ESTIMATE_COLUMNS, DESIGN_EFFECT],
    rows: rows.map((row) => ({ measured: measuredTitle(analysis, row), ...estimateCells(row) })),
    parentheses: fewPeopleMarks(rows),
    notes: [
      `People are those with a known answer${analysis.settings.weights === "design" ? "; shares are weighted" : ""}. The design effect is the variance over that of a simple random sample of as many people; effective people are the people over it.`,
      ...(rows.some(({ context }) => context !== null)
        ? [
            "“Last online” and the like: what was last in that context alone counts as yes, any other answer as no.",
          ]
        : []),
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
  return disclosed(analysis, {
    id: "prevalence-missing",
    title: "Sets of items by treatment of missing answers",
    columns: [
      measuredColumn(analysis),
      { key: "missing", label: "Missing answers", format: "text" },
      ...ESTIMATE_COLUMNS,
    ],
    rows: sorted.map((row) => ({
      measured: measuredTitle(analysis, row),
      missing: treatmentName(row.missing),
      ...estimateCells(row),
    })),
    parentheses: fewPeopleMarks(sorted),
    notes: [],
  });
}
