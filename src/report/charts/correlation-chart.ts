import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Correlations of the items, ordered by the first structure; null for one item. */
export function correlationChart(_analysis: Analysis): ReportChart | null {
  return null;
}
