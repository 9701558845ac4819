import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";

/** Congruence of each factor between two random halves of the people; null where none was computed. */
export function splitHalfTable({ splitHalf, settings }: Analysis): ReportTable | null {
  const rows = splitHalf.flatMap(({ congruences, ...halves }) =>
    (congruences ?? []).map((congruence, f) => ({ ...halves, congruence, factor: `Factor ${f + 1}` })),
  );
  return tableOf(rows, {
    id: "split-half-replication",
    title: "Replication in two random halves",
    columns: [
      column(["solution", "Factors in the solution", "integer"], ({ factors }) => factors),
      { key: "factor", label: "Factor", format: "text" },
      { key: "congruence", label: "Congruence of the halves", format: "coefficient2" },
      column(["n1", "People, first half", "integer"], ({ n }) => n[0]),
      column(["n2", "People, second half", "integer"], ({ n }) => n[1]),
      { key: "agreement", label: "Solution as a whole", format: "text" },
    ],
    notes: [
      `Seed ${settings.seed}. The factors of the second half were matched to those of the first. Congruence is Tucker’s (Lorenzo-Seva & ten Berge, 2006). The solution as a whole is judged by its smallest congruence.`,
    ],
  });
}
