import type { Analysis } from "../../analysis";
import type { ReportTable } from "../section";
import { disclosed, shownOrHidden } from "../wording/disclosure";

/** The groups of the survey with their people and share; null where none was asked for. */
export function groupsTable(analysis: Analysis): ReportTable | null {
  const { groups } = analysis.data;
  if (groups.length === 0) return null;
  const weighted = analysis.settings.weights === "design";
  return disclosed(analysis, {
    id: "groups",
    title: "Groups of respondents",
    columns: [
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "share", label: weighted ? "Weighted share" : "Share", format: "percent1" },
    ],
    rows: groups.flatMap(({ name, levels }) =>
      levels.map(({ label, n, share }) => ({
        ...{ group: name, level: label, n: shownOrHidden(n), share: shownOrHidden(share) },
      })),
    ),
    notes: [],
  });
}
