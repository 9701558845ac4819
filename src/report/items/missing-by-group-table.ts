import type { Analysis } from "../../analysis/analysis";
import { LEAST_PEOPLE_SHOWN } from "../../survey/items/missingness";
import { missingCodesOf, missingShares } from "../kit/tables/missing-columns";
import type { ReportTable } from "../kit/tables/section";
import { disclosed, shownOrHidden } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";

/** Missing answers by level of each grouping: the average share over the items, by reason; null without groups. */
export function missingByGroupTable(analysis: Analysis): ReportTable | null {
  const { byLevel } = analysis.data.missing;
  if (byLevel.length === 0) return null;
  const codes = missingCodesOf(analysis);
  const groups = analysis.data.groups.map(({ name }) => name);
  return disclosed(analysis, {
    id: "missing-by-group",
    title: "Missing answers by group",
    columns: [
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      { key: "n", label: "People", format: "integer" },
      ...codes.map(({ code, label }) => ({ key: `share_${code}`, label, format: "percent1" }) as const),
      { key: "share", label: "All missing", format: "percent1" },
    ],
    rows: groups.flatMap((group) =>
      byLevel
        .filter((cell) => cell.group === group)
        .map((cell) => ({
          group,
          level: cell.level,
          n: shownOrHidden(cell.n),
          ...missingShares(cell, codes),
        })),
    ),
    notes: [
      `Average over the items of the share of people without a valid answer${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      ...hiddenNote(analysis),
    ],
  });
}

function hiddenNote({ data }: Analysis): string[] {
  const { hidden } = data.missing;
  if (hidden.length === 0) return [];
  const levels = hidden.map(({ group, level }) => `${group} “${level}”`);
  return [`Not shown, having fewer than ${LEAST_PEOPLE_SHOWN} people: ${listed(levels)}.`];
}
