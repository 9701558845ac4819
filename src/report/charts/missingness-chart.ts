import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Share without a valid answer by item and code; null without items. */
export function missingnessChart(_analysis: Analysis): ReportChart | null {
  return null;
}
