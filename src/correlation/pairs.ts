import type { PatternTable } from "../data/pattern-table";
import { contingency } from "./contingency";
import { completeRows, constantItem, type ObservedItem, observedItem, peopleIn } from "./observed-categories";
import { pairInfluence, standardErrorOf } from "./pair-influence";
import { polychoric, thresholdsFromCounts } from "./polychoric";
import { productMoment } from "./product-moment";
import { itemScores, weightedRanks } from "./scores";
import type { Correction } from "./zero-cell";

export interface PairCorrelation {
  readonly rho: number;
  readonly standardError: number | null;
  /** People who answered both. */
  readonly people: number;
  /** True where an empty cell was given half a person. */
  readonly adjusted: boolean;
  /** The smallest number of people in a cell of a 2 x 2 table, null for other tables. */
  readonly smallestCell: number | null;
}

/** What the correlations of a table's pairs are computed from. */
export interface PairSource {
  /** Null where the pair has no correlation. */
  readonly correlate: (first: number, second: number) => PairCorrelation | null;
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** People who answered the item, by item. */
  readonly people: readonly number[];
  /** Declared categories that nobody chose, by item id; items without such are left out. */
  readonly unused: Readonly<Record<string, readonly string[]>>;
}

/** Tetrachoric and polychoric correlations. */
export function ordinalPairs(
  table: PatternTable,
  included: Uint8Array | null,
  options: { correction?: Correction; standardErrors?: boolean },
): PairSource {
  const items = table.items.map((_, index) => observedItem(table, index, included));
  const thresholds = items.map((item) => thresholdsFromCounts(item.weights));
  const correction = options.correction ?? "half";
  return {
    thresholds: Object.fromEntries(items.map((item, index) => [item.id, thresholds[index]!])),
    people: items.map((item) => item.people),
    unused: Object.fromEntries(
      items.filter((item) => item.unused.length > 0).map((item) => [item.id, item.unused]),
    ),
    correlate(first, second) {
      const firstItem = items[first]!;
      const secondItem = items[second]!;
      const pair = contingency(table, { first: firstItem, second: secondItem }, included);
      if (!hasVariation(pair.counts, firstItem, secondItem)) return null;
      const same = pair.people === firstItem.people && pair.people === secondItem.people;
      const rowThresholds = thresholds[first]!;
      const columnThresholds = thresholds[second]!;
      const { rho, adjusted, counts } = polychoric(pair.counts, pair.rows, pair.columns, {
        correction,
        ...(same ? {} : { rowThresholds, columnThresholds }),
      });
      const influence =
        options.standardErrors === false
          ? null
          : pairInfluence(pair, { rho, rowThresholds, columnThresholds, counts });
      return {
        rho,
        standardError: influence === null ? null : standardErrorOf(influence),
        people: pair.people,
        adjusted,
        smallestCell: pair.counts.length === 4 ? Math.min(...pair.counts) : null,
      };
    },
  };
}

/** Pearson correlations of the scores, or of their ranks (Spearman). */
export function scorePairs(
  table: PatternTable,
  type: "pearson" | "spearman",
  included: Uint8Array | null,
): PairSource {
  const scores = table.items.map((_, index) => {
    const values = itemScores(table, index);
    return included === null
      ? values
      : values.map((value, row) => (included[row] === 1 ? value : Number.NaN));
  });
  scores.forEach((values, index) => {
    const first = values.find((value) => !Number.isNaN(value));
    if (values.every((value) => Number.isNaN(value) || value === first)) {
      throw constantItem(table.items[index]!.id, first === undefined ? 0 : 1);
    }
  });
  return {
    thresholds: {},
    people: table.items.map((_, index) => peopleIn(table, included ?? completeRows(table, [index]))),
    unused: {},
    correlate(first, second) {
      const a = scores[first]!;
      const b = scores[second]!;
      const both = completeRows(table, [first, second]);
      const pair =
        type === "pearson"
          ? productMoment(table, a, b)
          : productMoment(table, weightedRanks(a, table.weight, both), weightedRanks(b, table.weight, both));
      if (pair === null) return null;
      return {
        rho: pair.r,
        standardError: type === "pearson" ? pair.standardError : null,
        people: pair.people,
        adjusted: false,
        smallestCell: null,
      };
    },
  };
}

function hasVariation(counts: Float64Array, first: ObservedItem, second: ObservedItem): boolean {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let i = 0; i < first.categories; i++) {
    for (let j = 0; j < second.categories; j++) {
      if (counts[i * second.categories + j]! > 0) {
        rows.add(i);
        columns.add(j);
      }
    }
  }
  return rows.size > 1 && columns.size > 1;
}
