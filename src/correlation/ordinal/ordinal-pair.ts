import type { Contingency } from "../pairs/contingency";
import type { PairInfluence, PairSolution } from "./pair-influence";

export interface OrdinalPair extends PairSolution {
  readonly pair: Contingency;
  readonly adjusted: boolean;
  /** As `pairInfluence`. */
  readonly influence: () => PairInfluence | null;
}
