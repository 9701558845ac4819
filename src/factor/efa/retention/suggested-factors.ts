import type { CorrelationMatrix } from "../../../correlation/correlation-matrix";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { kishEffectiveN } from "../../../survey/design/kish";
import { empiricalKaiser } from "./retention";

/** The number of factors by the empirical Kaiser criterion (Braeken & van Assen, 2017); with weights of as many people as they leave. */
export const suggestedFactors = (
  table: PatternTable,
  { eigenvalues, n }: Pick<CorrelationMatrix, "eigenvalues" | "n">,
): number => empiricalKaiser(eigenvalues, table.weighting === "design" ? kishEffectiveN(table) : n).factors;
