import type { ExploredAnalysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { counted } from "../kit/words/phrases";
import { reducedDiagonal, retentionRules } from "./retention-rules";

/** Every rule for the number of factors and what it says. */
export function retentionTable(analysis: ExploredAnalysis): ReportTable {
  const { retention } = analysis;
  const rules = retentionRules(retention);
  const { parallel } = retention;
  return {
    id: "number-of-factors",
    title: "Rules for the number of factors",
    columns: [
      { key: "rule", label: "Rule", format: "text" },
      { key: "factors", label: "Factors", format: "integer" },
      { key: "how", label: "How it decides", format: "text" },
      { key: "vote", label: "Counts for the suggestion", format: "text" },
    ],
    rows: rules.map(({ name, factors, how, votes }) => ({
      rule: name,
      factors,
      how,
      vote: votes ? "yes" : "no",
    })),
    notes: [
      `Parallel analysis: ${counted(parallel.replicates, "random data set")} of ${counted(parallel.n, "person", "people")}, percentile ${parallel.percentile}, seed ${analysis.settings.seed}.`,
      "Parallel analysis of components repeats the same rule on another matrix and Kaiser’s rule is known to name too many factors; both are shown and not counted.",
    ],
  };
}

/** Eigenvalues by position beside the random ones of the parallel analysis, the empirical Kaiser reference and MAP. */
export function eigenvalueTable(analysis: ExploredAnalysis): ReportTable {
  const { correlation, retention } = analysis;
  const { parallel, map, empiricalKaiserReference } = retention;
  return {
    id: "eigenvalues",
    title: "Eigenvalues and their references",
    columns: [
      { key: "position", label: "Position", format: "integer" },
      { key: "eigenvalue", label: "Eigenvalue", format: "decimal3" },
      { key: "random", label: `Random, percentile ${parallel.percentile}`, format: "decimal3" },
      { key: "randomMean", label: "Random, mean", format: "decimal3" },
      { key: "empiricalKaiser", label: "Empirical Kaiser reference", format: "decimal3" },
      { key: "reduced", label: "Eigenvalue, reduced matrix", format: "decimal3" },
      {
        key: "reducedRandom",
        label: `Random, reduced, percentile ${parallel.percentile}`,
        format: "decimal3",
      },
      { key: "map", label: "MAP before it (squared)", format: "decimal3" },
      { key: "map4", label: "MAP before it (fourth power)", format: "decimal3" },
    ],
    rows: correlation.eigenvalues.map((eigenvalue, k) => ({
      position: k + 1,
      eigenvalue,
      random: parallel.reference.components[k] ?? null,
      randomMean: parallel.mean.components[k] ?? null,
      empiricalKaiser: empiricalKaiserReference[k] ?? null,
      reduced: parallel.observed.factors[k] ?? null,
      reducedRandom: parallel.reference.factors[k] ?? null,
      map: map.values[k] ?? null,
      map4: map.values4[k] ?? null,
    })),
    notes: [
      `The reduced matrix has ${reducedDiagonal(parallel)} on its diagonal. MAP in row k is the average partial correlation after k − 1 components were partialled out; the row of its smallest value, less 1, is the number of factors.`,
    ],
  };
}
