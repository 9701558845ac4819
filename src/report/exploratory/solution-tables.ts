import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { correlationName } from "../kit/words/bands";
import { EXTRACTION_NAMES, isOrthogonal, ROTATION_NAMES } from "../kit/words/method-names";
import { coefficient, listed, percent, sentence } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { factorNames, factorsWord } from "./factor-names";
import { isFinal } from "./shown-solution";

/** With more factors than this, intervals are among the figure’s data. */
const MOST_WITH_INTERVALS = 2;

interface LoadingRow {
  readonly id: string;
  readonly loadings: readonly number[];
  readonly ends: readonly (readonly [number, number])[] | undefined;
}

/**
 * Pattern matrix with communalities, and the intervals where they fit; salient loadings are emphasized.
 *
 * @returns null of a solution that did not converge, whose loadings are not final
 */
export function loadingsTable(
  analysis: Analysis,
  solution: EfaSolution,
  { whole = false }: { readonly whole?: boolean | undefined } = {},
): ReportTable | null {
  if (!isFinal(solution)) return null;
  const { factors, items, loadings, loadingIntervals, communalities } = solution;
  const limit = factorCriteria.salientLoading.value;
  const isWide = loadingIntervals === null || factors > MOST_WITH_INTERVALS;
  const rows = items.map(
    (id, j): LoadingRow => ({ id, loadings: loadings[j] ?? [], ends: loadingIntervals?.[j] }),
  );
  const table = tableOf(rows, {
    id: `loadings-${factors}`,
    title: `Loadings of the ${factorsWord(factors)} solution`,
    columns: [
      itemColumns(analysis, ({ id }) => id),
      factorNames(analysis, solution).map(
        ({ full }, f): Columns<LoadingRow> => [
          column([`factor${f + 1}`, full, "coefficient2"], (row) => row.loadings[f], {
            bold: (row) => Math.abs(row.loadings[f] ?? 0) >= limit,
          }),
          !isWide && endColumns(f, "95%"),
        ],
      ),
      column(["communality", "Communality", "coefficient2"], (_, j) => communalities[j]),
    ],
    notes: [
      extractionNote(analysis, solution, whole),
      correlationNote(solution, whole),
      heywoodNote(solution),
    ],
  });
  return table && { ...table, whole };
}

const endColumns = (f: number, name: string): Columns<LoadingRow> =>
  intervalColumns(({ ends }) => ends?.[f], "coefficient2", {
    keys: [`low${f + 1}`, `high${f + 1}`],
    labels: [`${name} low`, `${name} high`],
  });

/** Extraction, rotation and what is bold are said once, with the solution that stands in the report. */
function extractionNote({ correlation }: Analysis, solution: EfaSolution, whole: boolean): string {
  const { extraction, factors, rotation, variance } = solution;
  const explained = `${percent(variance.reduce((sum, share) => sum + share, 0))} of the variance`;
  if (!whole) return `${sentence(explained)}.`;
  const rotated = factors > 1 ? `, ${ROTATION_NAMES[rotation]}` : "";
  return `${sentence(EXTRACTION_NAMES[extraction])} on ${correlationName(correlation.type)} correlations${rotated}; ${explained}. Bold: ${coefficient(factorCriteria.salientLoading.value)} or more in size.`;
}

/** The factors' correlations, where the rotation leaves them any; of a solution in the appendix their range. */
function correlationNote({ factors, phi, rotation }: EfaSolution, whole: boolean): string {
  if (factors < 2 || rotation === "none" || isOrthogonal(rotation)) return "";
  const all = phi.flatMap((row, i) => row.slice(0, i));
  if (!whole || factors === 2) return `Factors correlate ${rangeText(all, coefficient)}.`;
  return phi
    .slice(0, -1)
    .map((_, f) => {
      const others = phi.slice(f + 1).map((row) => coefficient(row[f] ?? 0));
      const last = f + 2 < factors ? ` ${f + 3 < factors ? "to" : "and"} ${factors}` : "";
      return `Factor ${f + 1} correlates with ${f + 2}${last}: ${others.join(", ")}.`;
    })
    .join(" ");
}

const heywoodNote = ({ heywood }: EfaSolution): string =>
  heywood.length === 0
    ? ""
    : `Improper: the uniqueness of ${listed([...new Set(heywood)])} ended at its lower bound (Heywood case).`;

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
  });
}
