import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { disclosed, shownOrHidden, sumOfShown } from "../kit/words/hidden";

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
      [...levels, ...notKnown(analysis, levels)].map(({ label, n, share }) => ({
        ...{ group: name, level: label, n: shownOrHidden(n), share: shownOrHidden(share) },
      })),
    ),
    notes: [],
  });
}

type Level = Analysis["data"]["groups"][number]["levels"][number];

/** The people whose level is not known; they are in no comparison. Left out where few, or where it would tell a hidden figure. */
function notKnown({ data, disclosure }: Analysis, levels: readonly Level[]): Level[] {
  const n = sumOfShown(levels.map((level) => level.n));
  const share = sumOfShown(levels.map((level) => level.share));
  if (n === null || share === null || disclosure.rounding > 1) return [];
  if (data.n - n < Math.max(1, disclosure.leastCount)) return [];
  return [{ label: "not known", n: data.n - n, share: 1 - share }];
}
