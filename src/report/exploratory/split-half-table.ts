import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";

/** Congruence of each factor between two random halves of the people; null where none was computed. */
export function splitHalfTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.splitHalf.flatMap((replication) =>
    (replication.congruences ?? []).map((congruence, f) => ({
      solution: replication.factors,
      factor: `Factor ${f + 1}`,
      congruence,
      n1: replication.n[0],
      n2: replication.n[1],
      agreement: replication.agreement,
    })),
  );
  if (rows.length === 0) return null;
  return {
    id: "split-half-replication",
    title: "Replication in two random halves",
    columns: [
      { key: "solution", label: "Factors in the solution", format: "integer" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "congruence", label: "Congruence of the halves", format: "coefficient2" },
      { key: "n1", label: "People, first half", format: "integer" },
      { key: "n2", label: "People, second half", format: "integer" },
      { key: "agreement", label: "Solution as a whole", format: "text" },
    ],
    rows,
    notes: [
      `Seed ${analysis.settings.seed}. The factors of the second half were matched to those of the first. Congruence is Tucker’s (Lorenzo-Seva & ten Berge, 2006). The solution as a whole is judged by its smallest congruence.`,
    ],
  };
}
