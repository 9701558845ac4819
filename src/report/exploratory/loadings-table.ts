import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf, triangleColumns } from "../kit/tables/table-of";
import { correlationName } from "../kit/words/bands";
import { EXTRACTION_NAMES, isOrthogonal, ROTATION_NAMES } from "../kit/words/method-names";
import { coefficient, counted, numberWord, sentence } from "../kit/words/phrases";
import { factorNames } from "./factor-names";

const titleOf = ({ factors }: EfaSolution, what: string): string =>
  `${sentence(numberWord(factors))}-factor solution: ${what}`;

const factorHeads = (analysis: Analysis, solution: EfaSolution) =>
  factorNames(analysis, solution).map(({ full }, f) => ({ key: `factor${f + 1}`, label: full }));

/** Pattern matrix with communalities and uniquenesses; salient loadings are emphasized. */
export function loadingsTable(analysis: Analysis, solution: EfaSolution): ReportTable | null {
  const limit = factorCriteria.salientLoading.value;
  const heywood = [...new Set(solution.heywood)];
  return tableOf(
    solution.items.map((id, j) => ({ id, loadings: solution.loadings[j] ?? [] })),
    {
      id: `loadings-${solution.factors}`,
      title: titleOf(solution, solution.factors > 1 ? "pattern matrix" : "loadings"),
      columns: [
        itemColumns(analysis, ({ id }) => id),
        factorHeads(analysis, solution).map((head, f) => ({
          ...head,
          format: "coefficient2",
          value: ({ loadings }) => loadings[f],
          bold: ({ loadings }) => Math.abs(loadings[f] ?? 0) >= limit,
        })),
        column(["communality", "Communality", "coefficient2"], (_, j) => solution.communalities[j]),
        column(["uniqueness", "Uniqueness", "coefficient2"], (_, j) => solution.uniquenesses[j]),
      ],
      notes: [
        `${sentence(EXTRACTION_NAMES[solution.extraction])} on ${correlationName(analysis.correlation.type)} correlations${solution.factors > 1 ? `, ${ROTATION_NAMES[solution.rotation]}` : ""}. Bold: ${coefficient(limit)} or more in size.`,
        heywood.length > 0 && `Uniqueness at its lower bound (Heywood case): ${heywood.join(", ")}.`,
      ],
    },
  );
}

/** Correlations of the factors; null for one factor. */
export function factorCorrelationTable(analysis: Analysis, solution: EfaSolution): ReportTable | null {
  if (solution.factors < 2) return null;
  return tableOf(factorNames(analysis, solution), {
    id: `factor-correlations-${solution.factors}`,
    title: titleOf(solution, "factor correlations (Phi)"),
    columns: [
      column(["factor", "Factor", "text"], ({ full }) => full),
      triangleColumns(factorHeads(analysis, solution), solution.phi, {
        format: "coefficient2",
        diagonal: true,
      }),
    ],
    notes: [correlationNote(solution)],
  });
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
  return tableOf(
    solution.items.map((id, j) => ({ id, ends: loadingIntervals[j] })),
    {
      id: `loading-intervals-${solution.factors}`,
      title: titleOf(solution, "95% intervals of the loadings"),
      columns: [
        itemColumns(analysis, ({ id }) => id),
        ...factorNames(analysis, solution).map(({ short }, f) =>
          intervalColumns<{ ends: (typeof loadingIntervals)[number] | undefined }>(
            ({ ends }) => ends?.[f],
            "coefficient2",
            { keys: [`low${f + 1}`, `high${f + 1}`], labels: [`${short}, low`, `${short}, high`] },
          ),
        ),
      ],
      notes: [
        `Percentile bootstrap over people, ${counted(analysis.settings.bootstrap, "sample")}, seed ${analysis.settings.seed}; each sample’s factors were matched to the solution in order and sign.`,
      ],
    },
  );
}
