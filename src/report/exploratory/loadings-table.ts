import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { correlationName } from "../kit/words/bands";
import { formatCell } from "../kit/words/format";
import { EXTRACTION_NAMES, isOrthogonal, ROTATION_NAMES } from "../kit/words/method-names";
import { counted, numberWord, sentence } from "../kit/words/phrases";
import { factorNames } from "./factor-names";

/** Pattern matrix with communalities and uniquenesses; salient loadings are emphasized. */
export function loadingsTable(analysis: Analysis, solution: EfaSolution): ReportTable {
  const columns = factorColumns(analysis, solution, "coefficient2");
  const heywood = new Set(solution.heywood);
  return {
    id: `loadings-${solution.factors}`,
    title: `${sentence(numberWord(solution.factors))}-factor solution: ${solution.factors > 1 ? "pattern matrix" : "loadings"}`,
    columns: [
      ...itemColumns(analysis),
      ...columns,
      { key: "communality", label: "Communality", format: "coefficient2" },
      { key: "uniqueness", label: "Uniqueness", format: "coefficient2" },
    ],
    rows: solution.items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...Object.fromEntries(columns.map(({ key }, f) => [key, solution.loadings[j]?.[f] ?? null])),
      communality: solution.communalities[j] ?? null,
      uniqueness: solution.uniquenesses[j] ?? null,
    })),
    emphasis: solution.items.flatMap((_, row) =>
      columns.flatMap(({ key }, f) =>
        Math.abs(solution.loadings[row]?.[f] ?? 0) >= factorCriteria.salientLoading.value
          ? [{ row, key }]
          : [],
      ),
    ),
    notes: [
      `${sentence(EXTRACTION_NAMES[solution.extraction])} on ${correlationName(analysis.correlation.type)} correlations${solution.factors > 1 ? `, ${ROTATION_NAMES[solution.rotation]}` : ""}. Bold: ${formatCell(factorCriteria.salientLoading.value, "coefficient2")} or more in size.`,
      ...(heywood.size > 0
        ? [`Uniqueness at its lower bound (Heywood case): ${[...heywood].join(", ")}.`]
        : []),
    ],
  };
}

/** Correlations of the factors; null for one factor. */
export function factorCorrelationTable(analysis: Analysis, solution: EfaSolution): ReportTable | null {
  if (solution.factors < 2) return null;
  const names = factorNames(analysis, solution);
  const columns = factorColumns(analysis, solution, "coefficient2");
  return {
    id: `factor-correlations-${solution.factors}`,
    title: `${sentence(numberWord(solution.factors))}-factor solution: factor correlations (Phi)`,
    columns: [{ key: "factor", label: "Factor", format: "text" }, ...columns],
    rows: names.map(({ full }, f) => ({
      factor: full,
      ...Object.fromEntries(columns.map(({ key }, g) => [key, g <= f ? (solution.phi[f]?.[g] ?? null) : ""])),
    })),
    notes: [correlationNote(solution)],
  };
}

function correlationNote({ rotation }: EfaSolution): string {
  if (rotation === "none") return "The factors are not rotated; as extracted they are uncorrelated.";
  return isOrthogonal(rotation)
    ? "The factors are uncorrelated because the rotation keeps them so."
    : "Correlations of the factors themselves, not of factor scores.";
}

/** Bootstrap intervals of the loadings; null where there are none. */
export function loadingIntervalTable(analysis: Analysis, solution: EfaSolution): ReportTable | null {
  const { loadingIntervals } = solution;
  if (loadingIntervals === null) return null;
  const names = factorNames(analysis, solution);
  return {
    id: `loading-intervals-${solution.factors}`,
    title: `${sentence(numberWord(solution.factors))}-factor solution: 95% intervals of the loadings`,
    columns: [
      ...itemColumns(analysis),
      ...names.flatMap(({ short }, f): ReportTable["columns"] => [
        { key: `low${f + 1}`, label: `${short}, low`, format: "coefficient2" },
        { key: `high${f + 1}`, label: `${short}, high`, format: "coefficient2" },
      ]),
    ],
    rows: solution.items.map((id, j) => ({
      ...itemCells(analysis, id),
      ...Object.fromEntries(
        names.flatMap((_, f) => [
          [`low${f + 1}`, loadingIntervals[j]?.[f]?.[0] ?? null],
          [`high${f + 1}`, loadingIntervals[j]?.[f]?.[1] ?? null],
        ]),
      ),
    })),
    notes: [
      `Percentile bootstrap over people, ${counted(analysis.settings.bootstrap, "sample")}, seed ${analysis.settings.seed}; each sample’s factors were matched to the solution in order and sign.`,
    ],
  };
}

function factorColumns(
  analysis: Analysis,
  solution: EfaSolution,
  format: "coefficient2",
): ReportTable["columns"] {
  return factorNames(analysis, solution).map(({ full }, f) => ({
    key: `factor${f + 1}`,
    label: full,
    format,
  }));
}
