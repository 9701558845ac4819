import type { PatternTable } from "../../data/answers/pattern-table";
import { influenceVariance, simpleVariance } from "../../survey/design/influence-variance";
import type { SampleDesign } from "../../survey/design/sample-design";
import type { ObservedItem } from "../pairs/observed-categories";
import type { OrdinalPair } from "./ordinal-pair";
import {
  centeredInfluence,
  LARGEST_STANDARD_ERROR,
  type PairInfluence,
  standardErrorOf,
} from "./pair-influence";

/** Where a pair's answers come from. */
export interface DesignedPair {
  readonly table: PatternTable;
  /** By row of the table; null admits everyone. */
  readonly included: Uint8Array | null;
  readonly design: SampleDesign;
  readonly items: readonly [ObservedItem, ObservedItem];
}

/**
 * Standard error of a tetrachoric or polychoric correlation under strata and clusters: the influences of the cells,
 * thresholds carried through, added within sampling units. That of an adjusted table is the one of independent people
 * times the root of the design effect of its influences.
 *
 * @returns null above 1, or where the units do not differ
 */
export function designError(
  solved: OrdinalPair & { readonly effect: PairInfluence },
  { table, included, design, items: [first, second] }: DesignedPair,
): number | null {
  const { pair, adjusted, effect } = solved;
  const cells = adjusted ? centeredInfluence(effect, pair) : Float64Array.from(effect.influence);
  const width = pair.columns + 1;
  const influence = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    if (included?.[row] === 0) continue;
    influence[row] = cells[first.answers[row]! * width + second.answers[row]!]!;
  }
  const rows = { influence, weights: table };
  const variance = influenceVariance(rows, design);
  if (variance === null) return null;
  const error = adjusted
    ? standardErrorOf(effect) * Math.sqrt(variance / simpleVariance(rows))
    : Math.sqrt(variance);
  return error <= LARGEST_STANDARD_ERROR ? error : null;
}
