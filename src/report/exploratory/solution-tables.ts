import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import { ROTATIONS } from "../../factor/efa/rotation/rotations";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { coefficient } from "../../words/format";
import * as names from "../../words/messages";
import { itemsByFactor, shownModel, shownStructure } from "../kit/shown-model";
import { fitColumns, fitRows, isFirst, solutionState } from "../kit/tables/fit-rows";
import type { ReportTable } from "../kit/tables/section";
import {
  type Columns,
  column,
  intervalColumns,
  itemColumns,
  recodedNote,
  tableOf,
} from "../kit/tables/table-of";
import * as messages from "./messages";

/** Minimum congruence for a column to take the declared factor's name. */
const SIMILAR = factorCriteria.similarFactor.value;

/**
 * The columns of a solution in the order of the declared factors, with the names of those that they are congruent with and
 * their place among all declared factors, by which charts color them; numbered where none is similar.
 */
export function factorNames(analysis: Analysis, solution: EfaSolution) {
  const match = analysis.structures.find((structure) => structure.factors.length === solution.factors);
  const labels = factorLabels(analysis);
  return Array.from({ length: solution.factors }, (_, at) => {
    const declared = match?.factors.find(({ column }) => column === at);
    const label = declared !== undefined && declared.congruence >= SIMILAR ? declared.label : null;
    const place = label === null ? labels.length + at : labels.indexOf(label);
    return { at, place, name: label ?? messages.factor({ number: String(at + 1) }) };
  }).sort((one, other) => one.place - other.place);
}

/** The labels of all declared factors, those of the shown structure first. */
function factorLabels(analysis: Analysis): readonly string[] {
  const shown = shownStructure(analysis)?.id;
  const structures = [...analysis.measure.structures].sort(
    (a, b) => Number(b.id === shown) - Number(a.id === shown),
  );
  return [...new Set(structures.flatMap(({ factors }) => factors.map(({ label }) => label)))];
}

/** With more factors, intervals are in the figure's data. */
const MAX_FACTORS_WITH_INTERVALS = 2;

/** Pattern matrix with communalities, intervals where they fit, and salient loadings in bold; null without convergence. */
export function loadingsTable(analysis: Analysis, solution: EfaSolution, whole = false): ReportTable | null {
  if (!isFinal(solution)) return null;
  const { factors, items, loadings, loadingIntervals, communalities } = solution;
  const limit = factorCriteria.salientLoading.value;
  const isWide = loadingIntervals === null || factors > MAX_FACTORS_WITH_INTERVALS;
  const rows = itemsByFactor(analysis, items).map((id) => {
    const j = items.indexOf(id);
    return { id, loadings: loadings[j] ?? [], ends: loadingIntervals?.[j], communality: communalities[j] };
  });
  const endColumns = (f: number): Columns<(typeof rows)[number]> =>
    intervalColumns(({ ends }) => ends?.[f], "coefficient2", { keys: [`low${f + 1}`, `high${f + 1}`] });
  const table = tableOf(rows, {
    id: `loadings-${factors}`,
    title: messages.loadingsOf({ solutions: [messages.solutionNumber({ count: factors })] }),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      factorNames(analysis, solution).map(
        ({ name, at: f }): ReturnType<typeof endColumns> => [
          column([`factor${f + 1}`, name, "coefficient2"], (row) => row.loadings[f], {
            bold: (row) => Math.abs(row.loadings[f] ?? 0) >= limit,
          }),
          !isWide && endColumns(f),
        ],
      ),
      column(["communality", names.communality(), "coefficient2"], (row) => row.communality),
    ],
    notes: [
      extractionNote(analysis, solution, whole),
      correlationNote(analysis, solution, whole),
      heywoodNote(solution),
      whole && recodedNote(analysis, items),
    ],
  });
  return table && { ...table, whole };
}

/** Extraction, rotation and the meaning of bold are explained once, with the solution in the report's body. */
function extractionNote({ correlation }: Analysis, solution: EfaSolution, whole: boolean): string {
  const rotation = ROTATIONS[solution.rotation].name({ form: "phrase" });
  const variance = solution.variance.reduce((sum, share) => sum + share, 0);
  const salient = factorCriteria.salientLoading.value;
  return whole
    ? messages.extractionNote({ ...solution, correlations: correlation.type, rotation, variance, salient })
    : messages.varianceNote({ variance });
}

/** Factor correlations, if oblique; in the appendix their range. */
function correlationNote(analysis: Analysis, solution: EfaSolution, whole: boolean): string {
  const { factors, phi, rotation } = solution;
  if (factors < 2 || ROTATIONS[rotation].kind === "orthogonal") return "";
  if (!whole || factors === 2) return correlationRange(phi.flatMap((row, i) => row.slice(0, i)));
  const factorsInOrder = factorNames(analysis, solution);
  if (factors > MOST_PAIRS) return correlationsInOrder(factorsInOrder, phi);
  const sentences = factorsInOrder.slice(0, -1).map(({ name, at }, k) => {
    const others = factorsInOrder
      .slice(k + 1)
      .map((other) => messages.correlationWith({ r: phi[other.at]?.[at] ?? 0, name: other.name }));
    return messages.factorCorrelates({ name, others });
  });
  return sentences.join(" ");
}

/** Every pair of more factors would repeat their names too often. */
const MOST_PAIRS = 3;

function correlationsInOrder(
  factors: ReturnType<typeof factorNames>,
  phi: readonly (readonly number[])[],
): string {
  const sentences = factors.slice(0, -1).map(({ name, at }, k) => {
    const correlations = factors.slice(k + 1).map((other) => coefficient(phi[other.at]?.[at] ?? 0));
    return k === 0
      ? messages.correlatesWithLater({ name, correlations })
      : messages.correlatesInOrder({ name, correlations });
  });
  return sentences.join(" ");
}

/** One value where both ends read the same. */
function correlationRange(all: readonly number[]): string {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return coefficient(low) === coefficient(high)
    ? messages.factorsCorrelate({ r: low })
    : messages.factorsCorrelateRange({ low, high });
}

const heywoodNote = ({ heywood }: EfaSolution): string =>
  heywood.length === 0 ? "" : messages.heywoodNote({ items: [...new Set(heywood)] });

export function esemFitTable({ esem }: Analysis): ReportTable | null {
  const solutions = esem.map((solution) => (solution.converged ? solution : { ...solution, fit: null }));
  return tableOf(fitRows(solutions), {
    id: "esem-fit",
    title: messages.testsTitle(),
    columns: [
      column(["factors", names.columnFactors(), "integer"], ({ model }) => model.factors),
      fitColumns(),
      column(["state", names.columnSolution(), "text"], (row) =>
        isFirst(row) ? solutionState(row.model) : "",
      ),
    ],
  });
}

/** Whether extraction and rotation converged. */
export function isFinal({ converged, rotationStarts }: EfaSolution): boolean {
  return converged && rotationStarts?.converged !== false;
}

/** The solution in the report: the recommended number of factors; without one, a declared number with a proper solution (the working model's first), else the leading one. */
export function shownSolution(analysis: ExploredAnalysis): EfaSolution | null {
  const { efa, retention, measure } = analysis;
  const working = shownModel(analysis)?.structure;
  const declared = [...measure.structures]
    .sort((a, b) => Number(b.id === working) - Number(a.id === working))
    .map(({ factors }) => factors.length)
    .filter((count) => count > 1);
  const proper = declared.filter((count) =>
    efa.some(({ factors, heywood, converged }) => factors === count && converged && heywood.length === 0),
  );
  const number = retention.recommended || proper[0] || leadingNumber(retention);
  return efa.find(({ factors }) => factors === number) ?? efa[0] ?? null;
}
