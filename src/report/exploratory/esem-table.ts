import type { Analysis } from "../../analysis/analysis";
import type { EsemSolution } from "../../factor/esem/esem-result";
import { factorCriteria } from "../../factor/model/criteria";
import { FIT_COLUMNS, fitRows, NO_FIT } from "../kit/tables/fit-rows";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { ROTATION_NAMES } from "../kit/words/method-names";
import { coefficient, counted, numberWord, sentence } from "../kit/words/phrases";

/** Fit of the exploratory solutions with the tests of confirmatory analysis; null without one. */
export function esemFitTable(analysis: Analysis): ReportTable | null {
  if (analysis.esem.length === 0) return null;
  return {
    id: "esem-fit",
    title: "Tests of the number of factors",
    columns: [
      { key: "factors", label: "Factors", format: "integer" },
      ...FIT_COLUMNS,
      { key: "state", label: "Solution", format: "text" },
    ],
    rows: analysis.esem.flatMap((solution) =>
      (solution.converged ? fitRows(solution.fit) : [NO_FIT]).map((row) => ({
        factors: solution.factors,
        ...row,
        state: row.version !== "scaled" && row.version !== "robust" ? stateOf(solution) : "",
      })),
    ),
    notes: [
      "The scaled χ² tests that so many factors leave nothing of the correlations unexplained; the smallest number that it does not reject is a common choice, though in large samples it rejects for trifles.",
    ],
  };
}

function stateOf({ converged, admissible }: EsemSolution): string {
  if (!converged) return "did not converge";
  return admissible ? "proper" : "improper";
}

/** Rotated loadings with their standard errors. */
export function esemLoadingsTable(analysis: Analysis, solution: EsemSolution): ReportTable {
  const factors = Array.from({ length: solution.factors }, (_, f) => f);
  return {
    id: `esem-loadings-${solution.factors}`,
    title: `${sentence(numberWord(solution.factors))}-factor solution: loadings with standard errors`,
    columns: [
      ...itemColumns(analysis),
      ...factors.flatMap((f): ReportTable["columns"] => [
        { key: `factor${f + 1}`, label: `Factor ${f + 1}`, format: "coefficient2" },
        { key: `se${f + 1}`, label: "SE", format: "coefficient3" },
      ]),
      { key: "uniqueness", label: "Uniqueness", format: "coefficient2" },
    ],
    rows: solution.items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...Object.fromEntries(
        factors.flatMap((f) => [
          [`factor${f + 1}`, solution.loadings[j]?.[f] ?? null],
          [`se${f + 1}`, solution.standardErrors[j]?.[f] ?? null],
        ]),
      ),
      uniqueness: solution.uniquenesses[j] ?? null,
    })),
    emphasis: solution.items.flatMap((_, row) =>
      factors.flatMap((f) =>
        Math.abs(solution.loadings[row]?.[f] ?? 0) >= factorCriteria.salientLoading.value
          ? [{ row, key: `factor${f + 1}` }]
          : [],
      ),
    ),
    notes: [
      `Estimator ${solution.estimator}${solution.factors > 1 ? `, ${ROTATION_NAMES[solution.rotation]}` : ""}; the standard errors take the rotation into account. Loadings of at least ${coefficient(factorCriteria.salientLoading.value)} in size are in bold.`,
      ...correlations(solution),
    ],
  };
}

function correlations({ phi, phiStandardErrors, factors }: EsemSolution): readonly string[] {
  if (factors < 2) return [];
  const told = phi.flatMap((row, i) =>
    row.slice(0, i).map((r, j) => {
      const se = phiStandardErrors[i]?.[j] ?? null;
      return `${j + 1} with ${i + 1} ${coefficient(r)}${se === null ? "" : ` (SE ${coefficient(se)})`}`;
    }),
  );
  return [`${counted(told.length, "correlation")} of factors: ${told.join("; ")}.`.replace(/^1 c/, "C")];
}
