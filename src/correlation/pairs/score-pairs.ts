import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { influenceVariance } from "../../survey/design/influence-covariance";
import type { SampleDesign } from "../../survey/design/sample-design";
import { answeredRows, constantItem, peopleIn } from "./observed-categories";
import { noCorrelation, type PairSource } from "./pair-correlation";
import { productMoment, productMoments } from "./product-moment";
import { rankCorrelation, rankedColumn } from "./rank-correlation";

/**
 * Pearson or Spearman correlations of the scores.
 * @param people.included by row; null for everyone
 * @param people.design strata and clusters for the standard errors; null for independent people
 * @throws ItemwiseError "constant-item"
 */
export function scorePairs(
  table: PatternTable,
  type: "pearson" | "spearman",
  { included, design }: { included: Uint8Array | null; design: SampleDesign | null },
): PairSource {
  const scores = scoresOf(table, included);
  scores.forEach((values, index) => {
    requireVariation(table, values, table.items[index]!.id);
  });
  const ranked = type === "spearman" ? scores.map(rankedColumn) : [];
  return {
    thresholds: {},
    people: table.items.map((_, index) => peopleIn(table, included ?? answeredRows(table, index))),
    unused: {},
    correlate(first, second) {
      const { estimate, people } =
        type === "pearson"
          ? productMoment(table, scores[first]!, scores[second]!)
          : rankCorrelation(table, ranked[first]!, ranked[second]!);
      if (estimate === null) throw noCorrelation(table.items[first]!.id, table.items[second]!.id, people);
      const { value: rho, influence } = estimate;
      const variance = influenceVariance(influence, table, design);
      return {
        rho,
        standardError: variance !== null && Math.abs(rho) < 1 ? Math.sqrt(variance) : null,
        people,
        adjusted: false,
        smallestCell: null,
      };
    },
  };
}

/**
 * Influence of one unit of weight in a row on each Pearson or Spearman correlation: rows x pairs (1-2, 1-3, ..., 2-3),
 * 0 where an answer is missing; null where a correlation does not exist or is at its bound.
 */
export function scoreInfluences(
  table: PatternTable,
  type: "pearson" | "spearman",
  included: Uint8Array | null,
): Float64Array | null {
  const scores = scoresOf(table, included);
  const ranked = type === "spearman" ? scores.map(rankedColumn) : [];
  const pairs = (scores.length * (scores.length - 1)) / 2;
  const influences = new Float64Array(table.rows * pairs);
  for (let first = 0, pair = 0; first < scores.length; first++) {
    for (let second = first + 1; second < scores.length; second++, pair++) {
      const { estimate } =
        type === "pearson"
          ? productMoment(table, scores[first]!, scores[second]!)
          : rankCorrelation(table, ranked[first]!, ranked[second]!);
      if (estimate === null || Math.abs(estimate.value) >= 1) return null;
      for (let row = 0; row < table.rows; row++) influences[row * pairs + pair] = estimate.influence[row]!;
    }
  }
  return influences;
}

/** All Pearson correlations at once, without standard errors; null if they must be computed pair by pair. */
export function scoreCorrelations(table: PatternTable, included: Uint8Array | null): Float64Array | null {
  return productMoments(scoresOf(table, included), table.weight);
}

function scoresOf(table: PatternTable, included: Uint8Array | null): Float64Array[] {
  return table.items.map((_, index) => {
    const values = itemScores(table, index);
    if (included !== null) {
      for (let row = 0; row < values.length; row++) if (included[row] === 0) values[row] = Number.NaN;
    }
    return values;
  });
}

function requireVariation(table: PatternTable, values: Float64Array, id: string): void {
  let seen = Number.NaN;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value) || !(table.weight[row]! > 0)) continue;
    if (!Number.isNaN(seen) && value !== seen) return;
    seen = value;
  }
  throw constantItem(id, Number.isNaN(seen) ? 0 : 1);
}
