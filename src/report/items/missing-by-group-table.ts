import type { Analysis } from "../../analysis/analysis";
import { LEAST_PEOPLE_SHOWN } from "../../survey/items/missingness";
import { missingColumns } from "../kit/tables/missing-columns";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { disclosed, shownOrHidden } from "../kit/words/hidden";
import { listed } from "../kit/words/phrases";

/** Missing answers by level of each grouping: the average share over the items, by reason; null without groups. */
export function missingByGroupTable(analysis: Analysis): ReportTable | null {
  const { byLevel } = analysis.data.missing;
  const rows = analysis.data.groups.flatMap(({ name }) => byLevel.filter(({ group }) => group === name));
  const table = tableOf(rows, {
    id: "missing-by-group",
    title: "Missing answers by group",
    columns: [
      { key: "group", label: "Group", format: "text" },
      { key: "level", label: "Level", format: "text" },
      column(["n", "People", "integer"], ({ n }) => shownOrHidden(n)),
      missingColumns(analysis, (cell) => cell),
    ],
    notes: [
      `Average over the items of the share of people without a valid answer${analysis.settings.weights === "design" ? ", weighted" : ""}.`,
      hiddenNote(analysis),
    ],
  });
  return disclosed(analysis, table);
}

function hiddenNote({ data }: Analysis): string | false {
  const levels = data.missing.hidden.map(({ group, level }) => `${group} “${level}”`);
  return levels.length > 0 && `Not shown, having fewer than ${LEAST_PEOPLE_SHOWN} people: ${listed(levels)}.`;
}
