import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { disclosed, shownOrHidden, sumOfShown } from "../kit/words/hidden";

/** The groups of the survey with their people and share; null where none was asked for. */
export function groupsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.data.groups.flatMap(({ name, levels }) =>
    [...levels, ...notKnown(analysis, levels)].map((level) => ({ ...level, name })),
  );
  const table = tableOf(rows, {
    id: "groups",
    title: "Groups of respondents",
    columns: [
      column(["group", "Group", "text"], ({ name }) => name),
      column(["level", "Level", "text"], ({ label }) => label),
      column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
      column(
        ["share", analysis.settings.weights === "design" ? "Weighted share" : "Share", "percent1"],
        ({ share }) => shownOrHidden(share),
      ),
    ],
  });
  return disclosed(analysis, table);
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
