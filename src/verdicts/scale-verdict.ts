import type { ScaleReliability } from "../reliability/scale-result";
import type { AddedValueVerdict } from "./added-value-verdict";

/** A scale's reliability, and what it means. */
export interface ScaleVerdict extends ScaleReliability {
  /** Beside each larger scale that has all of its items and more, once by that one's items; empty for single items. */
  readonly addedValue: readonly AddedValueVerdict[];
}
