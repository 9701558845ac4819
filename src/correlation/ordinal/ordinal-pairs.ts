import type { PatternTable } from "../../data/answers/pattern-table";
import { remember } from "../../numeric/workers/remember";
import { Estimate } from "../../survey/design/estimate";
import { influenceVariance, simpleVariance } from "../../survey/design/influence-covariance";
import type { SampleDesign } from "../../survey/design/sample-design";
import { type Contingency, contingencies } from "../pairs/contingency";
import { apartInTable } from "../pairs/items-apart";
import { type ObservedItem, observedItem } from "../pairs/observed-categories";
import { noCorrelation, type PairSource } from "../pairs/pair-correlation";
import {
  centeredInfluence,
  LARGEST_STANDARD_ERROR,
  type PairInfluence,
  type PairSolution,
  pairInfluence,
  standardErrorOf,
} from "./pair-influence";
import { polychoric, thresholdsFromCounts } from "./polychoric";
import type { Correction } from "./zero-cell";

/** The ordinal items of a table, ready for pairwise correlation. */
export interface OrdinalItems {
  readonly items: readonly ObservedItem[];
  /** Ascending, from all included people who answered the item. */
  readonly thresholds: readonly (readonly number[])[];
  readonly solve: (first: number, second: number) => OrdinalPair;
  /** The answers that a correlation would be of, which take little time. */
  readonly pairOf: (first: number, second: number) => Contingency;
}

/**
 * The ordinal items of a table, cached as correlations, moments and influences share the pairs.
 * @throws ItemwiseError "constant-item"; `solve` and `pairOf` throw those of `noCorrelation`
 */
export function ordinalItems(
  table: PatternTable,
  included: Uint8Array | null,
  correction: Correction = "half",
): OrdinalItems {
  const all = included === null || included.every((admitted) => admitted === 1);
  return all ? itemsOfEveryone(table, correction) : observed(table, included, correction);
}

const itemsOfEveryone = remember((table: PatternTable, correction: Correction): OrdinalItems => {
  const { solve, ...rest } = observed(table, null, correction);
  const solved = new Map<number, OrdinalPair>();
  return {
    ...rest,
    solve(first, second) {
      const place = first * table.items.length + second;
      const pair = solved.get(place) ?? solve(first, second);
      solved.set(place, pair);
      return pair;
    },
  };
});

function observed(table: PatternTable, included: Uint8Array | null, correction: Correction): OrdinalItems {
  const items = table.items.map((_, index) => observedItem(table, index, included));
  const thresholds = items.map((item) => thresholdsFromCounts(item.weights));
  const counted = contingencies(table, items, included);
  const pairOf = (first: number, second: number): Contingency => {
    const pair = counted(first, second);
    if (!hasVariation(pair))
      throw noCorrelation([items[first]!.id, items[second]!.id], pair.people, () => apartInTable(table));
    return pair;
  };
  return {
    items,
    thresholds,
    pairOf,
    solve(first, second) {
      const firstItem = items[first]!;
      const secondItem = items[second]!;
      const pair = pairOf(first, second);
      const rowThresholds = thresholds[first]!;
      const columnThresholds = thresholds[second]!;
      const same = pair.people === firstItem.people && pair.people === secondItem.people;
      const { rho, adjusted, counts } = polychoric(
        pair.counts,
        pair.rows,
        pair.columns,
        same ? { correction } : { correction, rowThresholds, columnThresholds },
      );
      return withInfluence({ pair, rho, adjusted, counts, rowThresholds, columnThresholds });
    },
  };
}

function withInfluence(solved: Omit<OrdinalPair, "influence">): OrdinalPair {
  let known: PairInfluence | null | undefined;
  return {
    ...solved,
    influence() {
      if (known === undefined) known = pairInfluence(solved.pair, solved);
      return known;
    },
  };
}

/** Tetrachoric and polychoric correlations, with standard errors by the design (null: independent people). */
export function ordinalPairs(
  table: PatternTable,
  { included, design }: { included: Uint8Array | null; design: SampleDesign | null },
  options: { correction?: Correction | undefined; standardErrors?: boolean | undefined },
): PairSource {
  const { items, thresholds, solve } = ordinalItems(table, included, options.correction);
  const errorOf = (solved: OrdinalPair, own: readonly [ObservedItem, ObservedItem]): number | null => {
    const effect = options.standardErrors === false ? null : solved.influence();
    const simple = effect && standardErrorOf(effect);
    if (simple === null || design === null) return simple;
    const estimate = pairEstimate(solved, own, included);
    return estimate && designError(estimate, solved.adjusted ? simple : null, { table, design });
  };
  return {
    thresholds: Object.fromEntries(items.map((item, index) => [item.id, thresholds[index]!])),
    people: items.map((item) => item.people),
    unused: Object.fromEntries(
      items.filter((item) => item.unused.length > 0).map((item) => [item.id, item.unused]),
    ),
    correlate(first, second) {
      const solved = solve(first, second);
      const { pair, rho, adjusted } = solved;
      return {
        rho,
        standardError: errorOf(solved, [items[first]!, items[second]!]),
        people: pair.people,
        adjusted,
        smallestCell: pair.counts.length === 4 ? Math.min(...pair.counts) : null,
      };
    },
  };
}

/** Whether both items have two categories or more among the people of the pair. */
function hasVariation({ rows, columns, counts }: Contingency): boolean {
  let row = -1;
  let column = -1;
  let rowsVary = false;
  let columnsVary = false;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (counts[i * columns + j] === 0) continue;
      if (row >= 0 && i !== row) rowsVary = true;
      if (column >= 0 && j !== column) columnsVary = true;
      row = i;
      column = j;
    }
  }
  return rowsVary && columnsVary;
}

/**
 * A tetrachoric or polychoric correlation with its influence by row, that of the thresholds included.
 * @param included by row; null for everyone
 * @returns null without information
 */
export function pairEstimate(
  { rho, pair, adjusted, influence }: OrdinalPair,
  [first, second]: readonly [ObservedItem, ObservedItem],
  included: Uint8Array | null,
): Estimate | null {
  const effect = influence();
  if (effect === null) return null;
  const cells = adjusted ? centeredInfluence(effect, pair) : effect.influence;
  const own = (answer: number, row: number): number =>
    included?.[row] === 0 ? 0 : cells[answer * (pair.columns + 1) + second.answers[row]!]!;
  return new Estimate(rho, Float64Array.from(first.answers, own));
}

/**
 * Standard error under strata and clusters. For an adjusted table it is the error of independent people times the root
 * of the design effect of its influences.
 * @param adjusted that error; null for other tables
 * @returns null above 1, or where the units do not differ
 */
function designError(
  { influence }: Estimate,
  adjusted: number | null,
  { table, design }: { readonly table: PatternTable; readonly design: SampleDesign },
): number | null {
  const variance = influenceVariance(influence, table, design);
  if (variance === null) return null;
  const error =
    adjusted === null
      ? Math.sqrt(variance)
      : adjusted * Math.sqrt(variance / simpleVariance(influence, table));
  return error <= LARGEST_STANDARD_ERROR ? error : null;
}

interface OrdinalPair extends PairSolution {
  readonly pair: Contingency;
  readonly adjusted: boolean;
  readonly influence: () => PairInfluence | null;
}
