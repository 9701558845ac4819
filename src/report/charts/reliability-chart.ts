import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Reliability of each scale with intervals; null without scales. */
export function reliabilityChart(_analysis: Analysis): ReportChart | null {
  return null;
}
