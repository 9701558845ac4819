import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Share without a valid answer by level of one grouping and item; null where the analysis has no such grouping. */
export function missingnessByGroupChart(_analysis: Analysis, _group: string): ReportChart | null {
  return null;
}
