import type { Contingency } from "../pairs/contingency";
import type { PairSolution } from "./pair-influence";

export interface OrdinalPair extends PairSolution {
  readonly pair: Contingency;
  readonly adjusted: boolean;
}
