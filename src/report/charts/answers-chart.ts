import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** How often each item's answers were given; null without categorical items. */
export function answersChart(_analysis: Analysis): ReportChart | null {
  return null;
}
