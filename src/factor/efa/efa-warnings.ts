import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import type { Warning } from "../../errors";
import type { Extracted } from "./extraction/extracted";
import type { Finished } from "./order-and-reflect";
import type { RotatedSolution } from "./rotation/rotated-solution";

/** A share of the variance as small as this is none: what is left of 0 after rounding. */
const EMPTY = 1e-6;

/** What a reader of a factor solution must know beside its fit. */
export function efaWarnings(
  { type, items }: Pick<CorrelationMatrix, "items"> & Partial<Pick<CorrelationMatrix, "type">>,
  result: { extracted: Extracted; rotated: RotatedSolution; finished: Finished },
): Warning[] {
  const { extracted, rotated, finished } = result;
  const warnings: Warning[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (type === "tetrachoric" || type === "polychoric") {
    warn(
      "descriptive-fit",
      `Chi-square, RMSEA and TLI of a factor analysis of ${type} correlations are descriptive: they assume continuous answers and reject true structures of rare items; test the number of factors with the robust (WLSMV) chi-square.`,
    );
  }
  if (!extracted.converged) {
    warn(
      "extraction-not-converged",
      `The extraction had not converged after ${extracted.iterations} iterations (largest gradient ${extracted.gradient.toExponential(1)}).`,
    );
  }
  const { search } = extracted;
  if (search !== undefined && search.reachedBest === 1 && !search.usualReachedBest) {
    warn(
      "extraction-local-minima",
      `The discrepancy of the extraction has several minima: only one of ${search.starts} starts reached the lowest of them, so that a lower one is possible.`,
    );
  }
  if (rotated.starts !== null && !rotated.starts.converged) {
    warn("rotation-not-converged", "The rotation had not converged at its best start.");
  }
  for (const i of finished.heywood) {
    warn(
      "heywood",
      `Item ${items[i]} has ${heywoodFigure(finished.communalities[i]!)} (a Heywood case): ${finished.phi.length > 1 ? "too many factors or too few people" : "too few people, or an item that repeats another one"}.`,
    );
  }
  const empty = finished.variance.filter((share) => share < EMPTY).length;
  if (empty > 0) {
    warn(
      "empty-factor",
      `${empty} of the factors explain nothing: fewer factors reproduce the correlations as well.`,
    );
  }
  return warnings;
}

/** The bound holds the uniqueness that was minimized over; the communality comes from the loadings, and may exceed 1. */
function heywoodFigure(communality: number): string {
  const figure = communality.toFixed(3);
  const excess =
    Number(figure) > 1 ? ", more than its whole variance, since only the uniqueness is bounded" : "";
  return `a communality of ${figure}${excess}`;
}
