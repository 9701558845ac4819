import { ItemwiseError, type Warning } from "../../errors";
import * as messages from "../messages";

export type Weighting = "none" | "design" | "frequency";

/** A row with more than this share of all weight, and so many times the mean weight, dominates the results. */
const LARGE_SHARE = 0.1;
const LARGE_WEIGHT = 10;

export interface WeightFigures {
  readonly people: number;
  readonly sum: number;
  readonly squares: number;
  readonly largest: number;
  /** Smallest fractional weight; null where all are whole. */
  readonly fraction: number | null;
}

/** Warns of a row that carries much of all weight, and of fractional frequency weights. */
export function weightingWarnings(weighting: Weighting, figures: WeightFigures): Warning[] {
  if (weighting === "none") return [];
  if (weighting === "frequency")
    return figures.fraction === null ? [] : [fractionalWarning(figures.fraction)];
  const { people, sum, squares, largest } = figures;
  const share = largest / sum;
  if (share <= LARGE_SHARE || share * people <= LARGE_WEIGHT) return [];
  const message = messages.dominantWeight({
    isNearlyAll: share > 0.995,
    share,
    weight: String(largest),
    people,
    effective: (sum * sum) / squares,
  });
  return [{ code: "dominant-weight", message }];
}

const fractionalWarning = (fraction: number): Warning => ({
  code: "fractional-frequency",
  message: messages.fractionalFrequency({ weight: String(fraction) }),
});

const WEIGHTINGS: readonly string[] = ["none", "design", "frequency"] satisfies readonly Weighting[];

/** Checks a kind of weights that somebody typed. @throws ItemwiseError "unknown-choice" */
export function checkWeighting(weights: string): void {
  if (WEIGHTINGS.includes(weights)) return;
  throw new ItemwiseError("unknown-choice", () => messages.unknownWeighting({ weights }), {
    hint: () => messages.unknownLevelHint({ levels: WEIGHTINGS }),
  });
}
