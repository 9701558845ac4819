import type { Analysis } from "../../analysis";
import type { ReportChart } from "../section";

/** Eigenvalues with the parallel analysis. */
export function screeChart(_analysis: Analysis): ReportChart | null {
  return null;
}
