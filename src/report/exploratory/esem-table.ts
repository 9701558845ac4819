import type { Analysis } from "../../analysis/analysis";
import type { EsemSolution } from "../../factor/esem/esem-result";
import { factorCriteria } from "../../factor/model/criteria";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, tableOf } from "../kit/tables/table-of";
import { ROTATION_NAMES } from "../kit/words/method-names";
import { coefficient, counted, numberWord, sentence } from "../kit/words/phrases";

/** Fit of the exploratory solutions with the tests of confirmatory analysis; null without one. */
export function esemFitTable({ esem }: Analysis): ReportTable | null {
  const solutions = esem.map((solution) => (solution.converged ? solution : { ...solution, fit: null }));
  return tableOf(fitRows(solutions), {
    id: "esem-fit",
    title: "Tests of the number of factors",
    columns: [
      column(["factors", "Factors", "integer"], ({ model }) => model.factors),
      fitColumns(),
      column(["state", "Solution", "text"], (row) => (isFirst(row) ? solutionState(row.model) : "")),
    ],
    notes: [
      "The scaled χ² tests that so many factors leave nothing of the correlations unexplained; the smallest number that it does not reject is a common choice, though in large samples it rejects for trifles.",
    ],
  });
}

/** Rotated loadings with their standard errors. */
export function esemLoadingsTable(analysis: Analysis, solution: EsemSolution): ReportTable | null {
  const rows = solution.items.map((id, j) => ({ id, loadings: solution.loadings[j] ?? [], j }));
  const { salientLoading } = factorCriteria;
  return tableOf(rows, {
    id: `esem-loadings-${solution.factors}`,
    title: `${sentence(numberWord(solution.factors))}-factor solution: loadings with standard errors`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      Array.from(
        { length: solution.factors },
        (_, f): Columns<(typeof rows)[number]> => [
          column([`factor${f + 1}`, `Factor ${f + 1}`, "coefficient2"], ({ loadings }) => loadings[f], {
            bold: ({ loadings }) => Math.abs(loadings[f] ?? 0) >= salientLoading.value,
          }),
          column([`se${f + 1}`, "SE", "coefficient3"], ({ j }) => solution.standardErrors[j]?.[f]),
        ],
      ),
      column(["uniqueness", "Uniqueness", "coefficient2"], ({ j }) => solution.uniquenesses[j]),
    ],
    notes: [
      `Estimator ${solution.estimator}${solution.factors > 1 ? `, ${ROTATION_NAMES[solution.rotation]}` : ""}; the standard errors take the rotation into account. Loadings of at least ${coefficient(salientLoading.value)} in size are in bold.`,
      correlations(solution),
    ],
  });
}

function correlations({ phi, phiStandardErrors, factors }: EsemSolution): string | false {
  const told = phi.flatMap((row, i) =>
    row.slice(0, i).map((r, j) => {
      const se = phiStandardErrors[i]?.[j] ?? null;
      return `${j + 1} with ${i + 1} ${coefficient(r)}${se === null ? "" : ` (SE ${coefficient(se)})`}`;
    }),
  );
  return (
    factors > 1 &&
    `${counted(told.length, "correlation")} of factors: ${told.join("; ")}.`.replace(/^1 c/, "C")
  );
}
