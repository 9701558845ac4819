import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { shownModel } from "../kit/shown-model";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, intervalColumns, itemColumns, tableOf } from "../kit/tables/table-of";
import { correlationName } from "../kit/words/bands";
import { EXTRACTION_NAMES, isOrthogonal, ROTATION_NAMES } from "../kit/words/method-names";
import { coefficient, listed, numberWord, percent, sentence } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";

/** Minimum congruence for a column to take the declared factor's name. */
const SIMILAR = factorCriteria.similarFactor.value;

/** Name of a factor: "Factor 1", with the label of a similar declared factor. */
interface FactorName {
  readonly full: string;
  readonly short: string;
  readonly label: string | null;
}

export function factorNames(analysis: Analysis, solution: EfaSolution): readonly FactorName[] {
  const match = analysis.structures.find((structure) => structure.factors.length === solution.factors);
  return Array.from({ length: solution.factors }, (_, column) => {
    const declared = match?.factors.find((factor) => factor.column === column);
    const label = declared !== undefined && declared.congruence >= SIMILAR ? declared.label : null;
    const short = `Factor ${column + 1}`;
    return { full: label === null ? short : `${short}: ${label}`, short, label };
  });
}

/** "two-factor", as in "the two-factor solution". */
export const factorsWord = (count: number): string => `${numberWord(count)}-factor`;

/** With more factors, intervals are in the figure's data. */
const MAX_FACTORS_WITH_INTERVALS = 2;

interface LoadingRow {
  readonly id: string;
  readonly loadings: readonly number[];
  readonly ends: readonly (readonly [number, number])[] | undefined;
}

/** Pattern matrix with communalities, intervals where they fit, and salient loadings in bold; null without convergence. */
export function loadingsTable(
  analysis: Analysis,
  solution: EfaSolution,
  { whole = false }: { readonly whole?: boolean | undefined } = {},
): ReportTable | null {
  if (!isFinal(solution)) return null;
  const { factors, items, loadings, loadingIntervals, communalities } = solution;
  const limit = factorCriteria.salientLoading.value;
  const isWide = loadingIntervals === null || factors > MAX_FACTORS_WITH_INTERVALS;
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

/** Extraction, rotation and the meaning of bold are explained once, with the solution in the report's body. */
function extractionNote({ correlation }: Analysis, solution: EfaSolution, whole: boolean): string {
  const { extraction, factors, rotation, variance } = solution;
  const explained = `${percent(variance.reduce((sum, share) => sum + share, 0))} of the variance`;
  if (!whole) return `${sentence(explained)}.`;
  const rotated = factors > 1 ? `, ${ROTATION_NAMES[rotation]}` : "";
  return `${sentence(EXTRACTION_NAMES[extraction])} on ${correlationName(correlation.type)} correlations${rotated}; ${explained}. Bold: ${coefficient(factorCriteria.salientLoading.value)} or more in size.`;
}

/** Factor correlations, if oblique; in the appendix their range. */
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

/** Whether extraction and rotation converged. */
export function isFinal({ converged, rotationStarts }: EfaSolution): boolean {
  return converged && rotationStarts?.converged !== false;
}

/** The solution in the report: the suggested number of factors; if open, a declared number with a proper solution (the preferred model's first), else the leading one. */
export function shownSolution(analysis: ExploredAnalysis): EfaSolution | null {
  const { efa, retention, measure } = analysis;
  const preferred = shownModel(analysis)?.structure;
  const declared = [...measure.structures]
    .sort((a, b) => Number(b.id === preferred) - Number(a.id === preferred))
    .map(({ factors }) => factors.length)
    .filter((count) => count > 1);
  const proper = declared.filter((count) =>
    efa.some(({ factors, heywood, converged }) => factors === count && converged && heywood.length === 0),
  );
  const number = retention.suggested || proper[0] || leadingNumber(retention);
  return efa.find(({ factors }) => factors === number) ?? efa[0] ?? null;
}
