import { itemScores } from "../data/item-scores";
import type { PatternTable } from "../data/pattern-table";
import { answeredRows, constantItem, peopleIn } from "./observed-categories";
import { noCorrelation, type PairSource } from "./pair-correlation";
import { productMoment } from "./product-moment";
import { rankCorrelation, rankedColumn } from "./rank-correlation";

/**
 * Pearson correlations of the scores, or Spearman correlations.
 *
 * @param included by row of the table; null admits everyone
 * @throws ItemwiseError "constant-item"
 */
export function scorePairs(
  table: PatternTable,
  type: "pearson" | "spearman",
  included: Uint8Array | null,
): PairSource {
  const scores = table.items.map((_, index) => {
    const values = itemScores(table, index);
    if (included !== null) {
      for (let row = 0; row < values.length; row++) if (included[row] === 0) values[row] = Number.NaN;
    }
    return values;
  });
  scores.forEach((values, index) => {
    requireVariation(table, values, table.items[index]!.id);
  });
  const ranked = type === "spearman" ? scores.map(rankedColumn) : [];
  return {
    thresholds: {},
    people: table.items.map((_, index) => peopleIn(table, included ?? answeredRows(table, index))),
    unused: {},
    correlate(first, second) {
      const { rho, standardError, people } =
        type === "pearson"
          ? productMoment(table, scores[first]!, scores[second]!)
          : rankCorrelation(table, ranked[first]!, ranked[second]!);
      if (rho === null) throw noCorrelation(table.items[first]!.id, table.items[second]!.id, people);
      return {
        rho,
        standardError: Math.abs(rho) < 1 ? standardError : null,
        people,
        adjusted: false,
        smallestCell: null,
      };
    },
  };
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
