import type { ExploredAnalysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, tableOf } from "../kit/tables/table-of";
import { counted } from "../kit/words/phrases";
import { decidingRules, otherRules, type RetentionRule, reducedDiagonal } from "./retention-rules";

const RULE_COLUMNS: Columns<RetentionRule> = [
  column(["rule", "Rule", "text"], ({ name }) => name),
  { key: "factors", label: "Factors", format: "integer" },
  { key: "how", label: "How it decides", format: "text" },
  { key: "known", label: "Known errors", format: "text" },
];

/** The two rules that the number of factors rests on. */
export function retentionTable({ retention }: ExploredAnalysis): ReportTable | null {
  return tableOf(decidingRules(retention), {
    id: "number-of-factors",
    title: "Rules that the number of factors rests on",
    columns: RULE_COLUMNS,
    notes: [
      "Where both name the same number it is suggested, otherwise the range between them is told. How often that is right in samples from known populations stands in docs/verdicts.md of the program.",
    ],
  });
}

/** The rules that are shown and do not decide. */
export function otherRulesTable({ retention, settings }: ExploredAnalysis): ReportTable | null {
  const { parallel } = retention;
  return tableOf(otherRules(retention), {
    id: "other-rules",
    title: "Other rules for the number of factors",
    columns: RULE_COLUMNS,
    notes: [
      `Parallel analysis: ${counted(parallel.replicates, "random data set")} of ${counted(parallel.n, "person", "people")}, percentile ${parallel.percentile}, seed ${settings.seed}.`,
    ],
  });
}

/** How much one general factor carries; null for a single factor. */
export function generalFactorTable({ retention: { general } }: ExploredAnalysis): ReportTable | null {
  return tableOf(general === null ? [] : [general], {
    id: "general-factor",
    title: "One general factor",
    columns: [
      { key: "factors", label: "Factors of the solution", format: "integer" },
      column(["what", "General factor", "text"], ({ method }) =>
        method === "schmid-leiman" ? "above the factors (Schmid & Leiman)" : "first factor before rotation",
      ),
      { key: "ecv", label: "Share of the common variance", format: "percent1" },
      { key: "puc", label: "Correlations between groups of items", format: "percent1" },
      { key: "omegaHierarchical", label: "Omega hierarchical, latent scale", format: "coefficient2" },
    ],
    notes: [
      general?.problem === "fewer-than-three-group-factors" &&
        "Omega hierarchical and the share of correlations between groups are not given: two factors do not determine a general one above them (Rodriguez, Reise & Haviland, 2016).",
      general?.problem === "not-converged" && "The solution or the one of its factors did not converge.",
    ],
  });
}

/** Eigenvalues by position beside the random ones of the parallel analysis, the empirical Kaiser reference and MAP. */
export function eigenvalueTable({ correlation, retention }: ExploredAnalysis): ReportTable | null {
  const { parallel, map, empiricalKaiserReference } = retention;
  const series: readonly (readonly [string, string, readonly (number | null)[]])[] = [
    ["eigenvalue", "Eigenvalue", correlation.eigenvalues],
    ["random", `Random, percentile ${parallel.percentile}`, parallel.reference.components],
    ["randomMean", "Random, mean", parallel.mean.components],
    ["empiricalKaiser", "Empirical Kaiser reference", empiricalKaiserReference],
    ["reduced", "Eigenvalue, reduced matrix", parallel.observed.factors],
    ["reducedRandom", `Random, reduced, percentile ${parallel.percentile}`, parallel.reference.factors],
    ["map", "MAP before it (squared)", map.values],
    ["map4", "MAP before it (fourth power)", map.values4],
  ];
  return tableOf(
    correlation.eigenvalues.map((_, k) => ({ position: k + 1 })),
    {
      id: "eigenvalues",
      title: "Eigenvalues and their references",
      columns: [
        { key: "position", label: "Position", format: "integer" },
        series.map(([key, label, values]) => column([key, label, "decimal3"], (_, k) => values[k])),
      ],
      notes: [
        `The reduced matrix has ${reducedDiagonal(parallel)} on its diagonal. MAP in row k is the average partial correlation after k − 1 components were partialled out; the row of its smallest value, less 1, is the number of factors.`,
      ],
    },
  );
}
