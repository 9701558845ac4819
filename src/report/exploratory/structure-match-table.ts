import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { loadingFigure } from "../kit/words/fit-figures";
import { coefficient } from "../kit/words/phrases";

/** The declared structures held against their solutions, one row per declared factor or structure not examined; null where none was. */
export function structureMatchTable({ structures }: Analysis): ReportTable | null {
  if (!structures.some(isExamined)) return null;
  const rows = structures.flatMap((match) =>
    (isExamined(match) ? match.factors : [undefined]).map((factor) => ({ match, factor })),
  );
  return tableOf(rows, {
    id: "structure-match",
    title: "Declared structures and the exploratory solutions",
    columns: [
      column(["structure", "Structure", "text"], ({ match }) => match.label),
      column(["factor", "Declared factor", "text"], ({ factor }) => factor?.label),
      column(
        ["column", "Solution’s factor", "text"],
        ({ factor }) => factor && `Factor ${factor.column + 1}`,
      ),
      column(["congruence", "Congruence", "coefficient2"], ({ factor }) => factor?.congruence),
      column(
        ["salient", "Declared items that load on it", "text"],
        ({ factor }) => factor && (factor.salient.join(", ") || "none"),
      ),
      column(
        ["notSalient", "Declared items that do not", "text"],
        ({ factor }) => factor && (factor.notSalient.join(", ") || "none"),
      ),
      column(
        ["crossLoadings", "Other items on it", "text"],
        ({ match, factor }) => factor && crossLoadings(match, factor.id),
      ),
      column(["verdict", "Verdict", "text"], ({ match }) => match.verdict),
    ],
    notes: [
      `Congruence is Tucker’s, of the factor’s loadings with the declared pattern of 1 and 0 (Lorenzo-Seva & ten Berge, 2006). Declared items load on a factor from ${coefficient(factorCriteria.salientLoading.value)} in size; other items are named from ${coefficient(factorCriteria.crossLoading.value)}.`,
    ],
  });
}

const isExamined = ({ verdict }: StructureVerdict): boolean => verdict !== "not examined";

function crossLoadings(match: StructureVerdict, factor: string): string {
  const others = match.crossLoadings.filter((cross) => cross.factor === factor);
  return others.map(({ item, loading }) => `${item} (${loadingFigure(loading)})`).join(", ") || "none";
}

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
