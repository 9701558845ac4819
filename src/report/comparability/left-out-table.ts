import type { Analysis } from "../../analysis/analysis";
import { LEAST_PEOPLE_SHOWN } from "../../survey/items/missingness";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { formatCell } from "../kit/words/format";
import { HIDDEN } from "../kit/words/hidden";
import { typeset } from "../kit/words/typeset";

/** Groups that entered no model, or no comparison of items, with the reason; null where all did. */
export function leftOutTable({ invariance, dif }: Analysis): ReportTable | null {
  const all = [...invariance, ...dif].flatMap(({ group, leftOut }) =>
    leftOut.map(({ label, n, reason }) => ({ group, label, ...told(n, reason) })),
  );
  const rows = all.filter(
    (one, k) => all.findIndex(({ group, label }) => group === one.group && label === one.label) === k,
  );
  return tableOf(rows, {
    id: "groups-left-out",
    title: "Groups that could not be compared",
    columns: [
      { key: "group", label: "Grouping", format: "text" },
      column(["level", "Group", "text"], ({ label }) => label),
      { key: "people", label: "People", format: "text" },
      { key: "reason", label: "Reason", format: "text" },
    ],
    notes: [
      "Such a group can be merged with another, or an item left out for all groups, by the measure’s definition.",
    ],
  });
}

/** Of a small group neither the number nor what its answers lack is told; where the number is hidden, the reason tells no more. */
function told(n: number | null, reason: string): { readonly people: string; readonly reason: string } {
  if (n === null || n >= LEAST_PEOPLE_SHOWN) {
    return { people: n === null ? HIDDEN : formatCell(n, "integer"), reason: typeset(reason) };
  }
  const few = `fewer than ${LEAST_PEOPLE_SHOWN}`;
  return { people: few, reason: `${few} people` };
}
