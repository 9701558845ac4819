import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import { isOrthogonal } from "../kit/words/method-names";
import { factorNames } from "./factor-names";

/** Variance explained by each factor of each solution, one row per factor. */
export function varianceTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.efa.flatMap((solution) => {
    const names = factorNames(analysis, solution);
    const common = solution.variance.reduce((sum, share) => sum + share, 0);
    return solution.variance.map((share, f) => ({
      solution: solution.factors,
      factor: names[f]?.full ?? `Factor ${f + 1}`,
      sumOfSquares: share * solution.items.length,
      share,
      cumulative: solution.variance.slice(0, f + 1).reduce((sum, value) => sum + value, 0),
      shareOfCommon: common > 0 ? share / common : null,
    }));
  });
  return tableOf(rows, {
    id: "variance-explained",
    title: "Variance explained by the factors of each solution",
    columns: [
      { key: "solution", label: "Factors in the solution", format: "integer" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "sumOfSquares", label: "Sum of squares", format: "decimal2" },
      { key: "share", label: "Share of total variance", format: "percent1" },
      { key: "cumulative", label: "Cumulative", format: "percent1" },
      { key: "shareOfCommon", label: "Share of common variance", format: "percent1" },
    ],
    notes: [note(analysis)],
  });
}

function note({ efa, settings }: Analysis): string {
  if (!efa.some(({ factors }) => factors > 1)) return "";
  if (settings.rotation === "none") return "The factors are those of the extraction, not rotated.";
  return isOrthogonal(settings.rotation)
    ? "After rotation, which leaves the factors uncorrelated."
    : "After rotation; the variance that correlated factors share is divided between them.";
}
