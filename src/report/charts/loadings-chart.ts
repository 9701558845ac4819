import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Loadings of the two- and three-factor solutions (or whichever there are from two on) side by side; null without a solution. */
export function loadingsChart(_analysis: Analysis): ReportChart | null {
  return null;
}
