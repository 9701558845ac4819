import type { ScaleReliability } from "../reliability/scale-result";
import type { AddedValueVerdict } from "./added-value-verdict";
import type { ScaleUses } from "./scale-uses";

/** A scale's reliability, and what it means. */
export interface ScaleVerdict extends ScaleReliability {
  /** What its score is reliable enough for; null where alpha is not above 0. */
  readonly uses: ScaleUses | null;
  /** Beside each larger scale that has all of its items and more, once by that one's items; empty for single items. */
  readonly addedValue: readonly AddedValueVerdict[];
}
