import type { ExploredAnalysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import { counted } from "../kit/words/phrases";

/** Every rule for the number of factors, those that decide first. */
export function retentionTable({ retention, settings }: ExploredAnalysis): ReportTable | null {
  const { tests, empiricalKaiser, parallel, map, kaiser } = retention;
  const rules = [
    { rule: "Sequence of tests of fit (Auerswald & Moshagen, 2019)", factors: tests.factors, decides: true },
    {
      rule: "Empirical Kaiser criterion (Braeken & van Assen, 2017)",
      factors: empiricalKaiser,
      decides: true,
    },
    { rule: "Parallel analysis, components (Horn, 1965)", factors: parallel.components, decides: false },
    { rule: "Parallel analysis, reduced matrix (Horn, 1965)", factors: parallel.factors, decides: false },
    { rule: "Minimum average partial (Velicer, 1976)", factors: map.factors, decides: false },
    { rule: "Eigenvalues above 1 (Kaiser, 1960)", factors: kaiser, decides: false },
  ];
  return tableOf(rules, {
    id: "number-of-factors",
    title: "Rules for the number of factors",
    columns: [
      { key: "rule", label: "Rule", format: "text" },
      { key: "factors", label: "Factors", format: "integer" },
      { key: "decides", label: "Decides", format: "text" },
    ],
    notes: [
      `Parallel analysis: ${counted(parallel.replicates, "random data set")}, percentile ${parallel.percentile}, seed ${settings.seed}.`,
    ],
  });
}
