import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportTable } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { loadingFigure } from "./structure-figures";

/** The declared structures held against their solutions, one row per declared factor or structure not examined; null where none was. */
export function structureMatchTable(analysis: Analysis): ReportTable | null {
  if (!analysis.structures.some(({ verdict }) => verdict !== "not examined")) return null;
  return {
    id: "structure-match",
    title: "Declared structures and the exploratory solutions",
    columns: [
      { key: "structure", label: "Structure", format: "text" },
      { key: "factor", label: "Declared factor", format: "text" },
      { key: "column", label: "Solution’s factor", format: "text" },
      { key: "congruence", label: "Congruence", format: "coefficient2" },
      { key: "salient", label: "Declared items that load on it", format: "text" },
      { key: "notSalient", label: "Declared items that do not", format: "text" },
      { key: "crossLoadings", label: "Other items on it", format: "text" },
      { key: "verdict", label: "Verdict", format: "text" },
    ],
    rows: analysis.structures.flatMap(rowsOf),
    notes: [
      `Congruence is Tucker’s, of the factor’s loadings with the declared pattern of 1 and 0 (Lorenzo-Seva & ten Berge, 2006). Declared items load on a factor from ${formatCell(factorCriteria.salientLoading.value, "coefficient2")} in size; other items are named from ${formatCell(factorCriteria.crossLoading.value, "coefficient2")}.`,
    ],
  };
}

function rowsOf(match: StructureVerdict): ReportTable["rows"] {
  if (match.verdict === "not examined") return [{ structure: match.label, verdict: match.verdict }];
  return match.factors.map((factor) => ({
    structure: match.label,
    factor: factor.label,
    column: `Factor ${factor.column + 1}`,
    congruence: factor.congruence,
    salient: factor.salient.join(", ") || "none",
    notSalient: factor.notSalient.join(", ") || "none",
    crossLoadings:
      match.crossLoadings
        .filter((cross) => cross.factor === factor.id)
        .map(({ item, loading }) => `${item} (${loadingFigure(loading)})`)
        .join(", ") || "none",
    verdict: match.verdict,
  }));
}
