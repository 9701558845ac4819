import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { listed } from "../kit/words/phrases";
import { LIMITS, verdictWords } from "./comparable-answer";
import { comparedItems, differingIds, type Grouping, isOtherwiseBuilt, largest } from "./groupings";

/** Each grouping's verdict with what it rests on; null where no structure holds in all groups of any. */
export function comparableTable(groupings: readonly Grouping[]): ReportTable | null {
  const rows = groupings.filter((grouping) => !isOtherwiseBuilt(grouping));
  const aligned = rows.some(({ ladder }) => shareOf(ladder) !== null);
  const leftOut = rows.some((grouping) => grouping.leftOut.length > 0);
  return tableOf(rows, {
    id: "comparable",
    title: "Which groups can be compared",
    columns: [
      { key: "group", label: "By", format: "text" },
      column(["verdict", "Comparable", "text"], verdictWords),
      column(["items", "Items that differ", "text"], itemsCell),
      column(["shift", "Shift, up to (logits)", "decimal2"], (grouping) => largest(grouping, "largestShift")),
      column(["change", "Change of a mean, up to (SD)", "decimal2"], (grouping) =>
        largest(grouping, "largestChange"),
      ),
      aligned && column(["aligned", "Differ after alignment", "percent1"], ({ ladder }) => shareOf(ladder)),
      column(["groups", "Groups", "text"], groupsCell),
      leftOut &&
        column(["leftOut", "Left out", "text"], (grouping) =>
          grouping.leftOut.length === 0 ? "none" : listed(grouping.leftOut.map(({ label }) => label)),
        ),
    ],
    notes: [
      `“Up to”: the far end of 90% intervals, with limits of ${LIMITS.shift} logits and ${LIMITS.change} SD.${aligned ? " Alignment is trusted up to a quarter of loadings and intercepts (Muthén & Asparouhov, 2014)." : ""}`,
    ],
  });
}

const shareOf = (ladder: Grouping["ladder"]): number | null => ladder?.alignment?.shareDifferent ?? null;

/** "8 of 12", "3". */
const groupsCell = ({ levels, leftOut }: Grouping): string =>
  leftOut.length === 0 ? `${levels.length}` : `${levels.length} of ${levels.length + leftOut.length}`;

/** "5 of 9: b, c and d". */
function itemsCell(grouping: Grouping): string | null {
  const all = comparedItems(grouping);
  if (all.length === 0) return null;
  const different = differingIds(grouping);
  return `${different.length} of ${all.length}${different.length === 0 ? "" : `: ${listed(different)}`}`;
}
