import { correlate } from "../../../correlation/correlate";
import type { CorrelationMatrix } from "../../../correlation/correlation-matrix";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { kishEffectiveN } from "../../../survey/design/kish";
import { type ParallelAnalysisOptions, parallelAnalysis } from "./parallel-analysis";
import { empiricalKaiser } from "./retention";

/** Random data sets of the parallel analysis, a tenth of those of a report. */
const FEW_REPLICATES = 50;
/** People drawn for each, at most. */
const MAX_DRAWN = 10_000;

/**
 * The number of factors where no model is tested: by the empirical Kaiser criterion (Braeken & van Assen, 2017) of Pearson
 * correlations, for which it is derived, with weights of as many people as they leave; no more than parallel analysis of the
 * reduced matrix finds. Of tetrachoric correlations, which vary more, the criterion finds several factors where there is one.
 */
export function suggestedFactors(
  table: PatternTable,
  correlation: CorrelationMatrix,
  { seed, correction }: Pick<ParallelAnalysisOptions, "seed" | "correction">,
): number {
  const { type, missing, n } = correlation;
  const isLatent = type === "tetrachoric" || type === "polychoric";
  const { eigenvalues } = isLatent ? correlate(table, { type: "pearson", missing, correction }) : correlation;
  const people = table.weighting === "design" ? kishEffectiveN(table) : n;
  const { factors } = empiricalKaiser(eigenvalues, people);
  if (factors === 0) return 0;
  const drawn = { replicates: FEW_REPLICATES, mostDrawn: MAX_DRAWN, seed, correction };
  return Math.min(factors, parallelAnalysis(table, correlation, drawn).factors);
}
