import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { sumBy } from "../../numeric/sums/sum";
import { influenceVariance } from "../../survey/design/influence-covariance";
import type { SampleDesign } from "../../survey/design/sample-design";
import { contingencies } from "./contingency";
import { apartInTable } from "./items-apart";
import { answeredRows, constantItem, observedItem, peopleIn } from "./observed-categories";
import { noCorrelation, type PairSource } from "./pair-correlation";
import { productMoment, productMoments, standardized } from "./product-moment";
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
  if (type === "pearson" && design === null && areCounted(table)) return countedPairs(table, included);
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
      if (estimate === null)
        throw noCorrelation([table.items[first]!.id, table.items[second]!.id], people, () =>
          apartInTable(table),
        );
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

/** Whether joint answers are counted: of few categories, so that a pair has no more cells than the table has rows. */
const areCounted = ({ items, weighting, rows }: PatternTable): boolean =>
  weighting === "none" &&
  items.every(({ scale, categories }) => scale === "ordinal" && categories.length ** 2 <= rows);

/** Pearson correlations of ordered items and independent people, from the counts of joint answers (`productMoment`). */
function countedPairs(table: PatternTable, included: Uint8Array | null): PairSource {
  const items = table.items.map((_, index) => observedItem(table, index, included));
  const counted = contingencies(table, items, included);
  for (const { id, scores } of items) if (new Set(scores).size < 2) throw constantItem(id, 1);
  return {
    thresholds: {},
    people: items.map(({ people }) => people),
    unused: {},
    correlate(first, second) {
      const [one, other] = [items[first]!, items[second]!];
      const { counts, people, columns } = counted(first, second);
      const own = [new Float64Array(one.categories), new Float64Array(other.categories)] as const;
      counts.forEach((n, cell) => {
        own[0][Math.floor(cell / columns)]! += n;
        own[1][cell % columns]! += n;
      });
      const a = standardized(Float64Array.from(one.scores), own[0], everyRow(own[0], people));
      const b = standardized(Float64Array.from(other.scores), own[1], everyRow(own[1], people));
      if (a === null || b === null)
        throw noCorrelation([one.id, other.id], people, () => apartInTable(table));
      const products = sumBy(counts, (n, cell) => n * a[Math.floor(cell / columns)]! * b[cell % columns]!);
      const rho = Math.max(-1, Math.min(1, products / people));
      const variance = counts.reduce((sum, n, cell) => {
        const [x, y] = [a[Math.floor(cell / columns)]!, b[cell % columns]!];
        return sum + n * ((x * y - (rho * (x * x + y * y)) / 2) / people) ** 2;
      }, 0);
      return {
        rho,
        standardError: variance > 0 && Math.abs(rho) < 1 ? Math.sqrt(variance) : null,
        people,
        adjusted: false,
        smallestCell: null,
      };
    },
  };
}

const everyRow = (weight: Float64Array, total: number) => ({
  rows: Int32Array.from(weight.keys()),
  total,
});

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

/** All Pearson correlations at once, without standard errors; null where they are computed pair by pair. */
export function scoreCorrelations(table: PatternTable, included: Uint8Array | null): Float64Array | null {
  return areCounted(table) ? null : productMoments(scoresOf(table, included), table.weight);
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
