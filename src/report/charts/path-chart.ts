import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Path diagram of the solution with that many factors; null where there is none. */
export function pathChart(_analysis: Analysis, _factors: number): ReportChart | null {
  return null;
}
