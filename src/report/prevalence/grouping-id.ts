import type { Analysis } from "../../analysis/analysis";
import { chartId } from "../kit/charts/chart-id";
import { groupingsOf } from "./prevalence-names";

/** The id of a chart or table of a grouping that prevalence is reported by: "country x sex" becomes "country-x-sex". */
export function groupingId(analysis: Analysis, kind: string, group: string): string {
  const { single, crossed } = groupingsOf(analysis);
  return chartId(kind, group.replace(" x ", "-x-"), [...single, ...crossed].indexOf(group));
}
