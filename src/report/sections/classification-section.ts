import type { Measure } from "../../measures/measure";
import type { ReportSection } from "../section";
import { classificationTable } from "../tables/classification-table";
import { wordsOf } from "../wording/words";
import { tableBlocks, textBlocks } from "./blocks";

/** Where the declared structures and the classifications put the items; null where the measure has no classifications. */
export function classificationSection(measure: Measure): ReportSection | null {
  const table = classificationTable(measure);
  if (table === null) return null;
  return {
    id: "classifications",
    title: "Classifications",
    blocks: [...textBlocks([introduction(measure)]), ...tableBlocks(table)],
  };
}

const introduction = (measure: Measure): string =>
  `Where the declared structures and published classifications put the items. ${wordsOf({ measure }).sorting}, so the two need not agree.`;
