import type { ExploredAnalysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { counted } from "../kit/words/phrases";
import { reducedDiagonal, retentionRules } from "./retention-rules";

/** Every rule for the number of factors and what it says. */
export function retentionTable({ retention, settings }: ExploredAnalysis): ReportTable | null {
  const { parallel } = retention;
  return tableOf(retentionRules(retention), {
    id: "number-of-factors",
    title: "Rules for the number of factors",
    columns: [
      column(["rule", "Rule", "text"], ({ name }) => name),
      { key: "factors", label: "Factors", format: "integer" },
      { key: "how", label: "How it decides", format: "text" },
      column(["vote", "Counts for the suggestion", "text"], ({ votes }) => votes),
    ],
    notes: [
      `Parallel analysis: ${counted(parallel.replicates, "random data set")} of ${counted(parallel.n, "person", "people")}, percentile ${parallel.percentile}, seed ${settings.seed}.`,
      "Parallel analysis of components repeats the same rule on another matrix and Kaiser’s rule is known to name too many factors; both are shown and not counted.",
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
