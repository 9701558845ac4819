import type { Measure } from "../../measures/measure";
import type { ReportSection } from "../section";
import { classificationTable } from "../tables/classification-table";
import { tableBlocks, textBlocks } from "./blocks";

/** Where the declared structures and the classifications put the items; null where the measure has no classifications. */
export function classificationSection(measure: Measure): ReportSection | null {
  const table = classificationTable(measure);
  if (table === null) return null;
  return {
    id: "classifications",
    title: "Classifications",
    blocks: [...textBlocks([CLASSIFICATION_INTRODUCTION]), ...tableBlocks(table)],
  };
}

const CLASSIFICATION_INTRODUCTION =
  "Where the declared structures and published classifications put the items. A classification sorts by what happened; factors sort by what is reported together, so the two need not agree.";
