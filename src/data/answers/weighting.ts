import type { Warning } from "../../errors";

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
  const message = `One row carries ${percent(share)} of all weight (${largest}): much rests on its answers alone, and the ${people} people are worth ${((sum * sum) / squares).toFixed(1)} with equal weights.`;
  return [{ code: "dominant-weight", message }];
}

function percent(share: number): string {
  return share > 0.995 ? "more than 99%" : `${Math.round(100 * share)}%`;
}

function fractionalWarning(fraction: number): Warning {
  const message = `Frequency weights say how many people a row stands for, but there is one of ${fraction}: weights that make up for the sampling or for nonresponse are of type "design".`;
  return { code: "fractional-frequency", message };
}
