import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { coefficient } from "../kit/words/phrases";
import { loadingFigure } from "./structure-figures";

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
      { key: "structure", label: "Structure", format: "text", value: ({ match }) => match.label },
      { key: "factor", label: "Declared factor", format: "text", value: ({ factor }) => factor?.label },
      column(
        { key: "column", label: "Solution’s factor", format: "text" },
        ({ factor }) => factor && `Factor ${factor.column + 1}`,
      ),
      column(
        { key: "congruence", label: "Congruence", format: "coefficient2" },
        ({ factor }) => factor?.congruence,
      ),
      column(
        { key: "salient", label: "Declared items that load on it", format: "text" },
        ({ factor }) => factor && (factor.salient.join(", ") || "none"),
      ),
      column(
        { key: "notSalient", label: "Declared items that do not", format: "text" },
        ({ factor }) => factor && (factor.notSalient.join(", ") || "none"),
      ),
      column(
        { key: "crossLoadings", label: "Other items on it", format: "text" },
        ({ match, factor }) => factor && crossLoadings(match, factor.id),
      ),
      { key: "verdict", label: "Verdict", format: "text", value: ({ match }) => match.verdict },
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
