import type { Analysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf, triangleColumns } from "../kit/tables/table-of";
import { correlationName, isLatentScale } from "../kit/words/bands";
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

/** Fit of every solution side by side. */
export function fitTable({ correlation, efa, settings }: Analysis): ReportTable | null {
  const latent = isLatentScale(correlation.type);
  return tableOf(efa, {
    id: "fit",
    title: "Fit of the factor solutions",
    columns: [
      { key: "factors", label: "Factors", format: "integer" },
      column(["chiSquare", latent ? "χ² (descriptive)" : "χ²", "decimal2"], ({ fit }) => fit.chiSquare),
      column(["df", "df", "integer"], ({ fit }) => fit.df),
      column(["p", latent ? "p (descriptive)" : "p", "p"], ({ fit }) => fit.p),
      column(["rmsea", "RMSEA", "coefficient3"], ({ fit }) => fit.rmsea?.[0]),
      intervalColumns(({ fit }) => fit.rmsea && [fit.rmsea[1], fit.rmsea[2]], "coefficient3", {
        keys: ["rmseaLow", "rmseaHigh"],
        labels: ["RMSEA, 90% low", "RMSEA, 90% high"],
      }),
      column(["tli", "TLI", "coefficient3"], ({ fit }) => fit.tli),
      column(["rmsr", "RMSR", "coefficient3"], ({ fit }) => fit.rmsr),
      { key: "converged", label: "Converged", format: "text" },
      column(
        ["starts", "Rotation starts at the best", "text"],
        ({ rotationStarts: found }) => found && `${found.reachedBest} of ${found.starts}`,
      ),
      column(["heywood", "Heywood cases", "text"], ({ heywood }) => heywood.join(", ") || "none"),
    ],
    notes: [
      "RMSEA with its 90% interval; RMSR is the root mean square of the residual correlations.",
      latent &&
        `χ², p, RMSEA and TLI treat ${correlation.type} correlations as if they were ordinary ones: they describe and do not test, and χ² is usually far too large.`,
      settings.weights === "design" &&
        "n is the number of people; the survey design is not taken into account.",
      efa.some(({ fit }) => fit.chiSquare === null) &&
        "A dash: not defined, because the correlation matrix is not positive definite or no degrees of freedom are left.",
    ],
  });
}

/** Variance explained by each factor of each solution, one row per factor. */
export function varianceTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.efa.flatMap((solution) => {
    const names = factorNames(analysis, solution);
    const common = solution.variance.reduce((sum, share) => sum + share, 0);
    return solution.variance.map((share, f) => ({
      solution: solution.factors,
      factor: names[f]?.full ?? `Factor ${f + 1}`,
      sumOfSquares: share * solution.items.length,
      share,
      cumulative: solution.variance.slice(0, f + 1).reduce((sum, value) => sum + value, 0),
      shareOfCommon: common > 0 ? share / common : null,
    }));
  });
  return tableOf(rows, {
    id: "variance-explained",
    title: "Variance explained by the factors of each solution",
    columns: [
      { key: "solution", label: "Factors in the solution", format: "integer" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "sumOfSquares", label: "Sum of squares", format: "decimal2" },
      { key: "share", label: "Share of total variance", format: "percent1" },
      { key: "cumulative", label: "Cumulative", format: "percent1" },
      { key: "shareOfCommon", label: "Share of common variance", format: "percent1" },
    ],
    notes: [note(analysis)],
  });
}

function note({ efa, settings }: Analysis): string {
  if (!efa.some(({ factors }) => factors > 1)) return "";
  if (settings.rotation === "none") return "The factors are those of the extraction, not rotated.";
  return isOrthogonal(settings.rotation)
    ? "After rotation, which leaves the factors uncorrelated."
    : "After rotation; the variance that correlated factors share is divided between them.";
}
