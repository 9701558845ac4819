import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { coefficient } from "../kit/words/phrases";

/** The declared structures held against the exploratory solutions, a row per declared factor; null where none was. */
export function patternTable({ structures }: Analysis): ReportTable | null {
  const rows = structures.flatMap((match) => match.factors.map((factor) => ({ match, factor })));
  const { salientLoading, crossLoading } = factorCriteria;
  return tableOf(rows, {
    id: "structure-match",
    title: "Declared structures and the exploratory solutions",
    columns: [
      column(["structure", "Structure", "text"], ({ match }) => match.label),
      column(["factor", "Declared factor", "text"], ({ factor }) => factor.label),
      column(["column", "Solution’s factor", "text"], ({ factor }) => `Factor ${factor.column + 1}`),
      column(["congruence", "Congruence", "coefficient2"], ({ factor }) => factor.congruence),
      column(["salient", "Declared items that load on it", "text"], ({ factor }) => named(factor.salient)),
      column(["notSalient", "Declared items that do not", "text"], ({ factor }) => named(factor.notSalient)),
      column(["crossLoadings", "Other items on it", "text"], ({ match, factor }) =>
        crossed(match, factor.id),
      ),
      column(["verdict", "Pattern", "text"], ({ match }) => match.verdict),
    ],
    notes: [
      `Declared items load from ${coefficient(salientLoading.value)} in size; others are named from ${coefficient(crossLoading.value)}.`,
    ],
  });
}

const named = (items: readonly string[]): string => items.join(", ") || "none";

function crossed({ crossLoadings }: StructureVerdict, id: string): string {
  const others = crossLoadings.filter(({ factor }) => factor === id);
  return named(others.map(({ item, loading }) => `${item} (${coefficient(loading)})`));
}
