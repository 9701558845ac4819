import type { PatternTable } from "../../data/answers/pattern-table";
import type { SampleDesign } from "../design/sample-design";

/** The rows of an analysis within the sample. */
export interface AnalyzedSample {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly included: Uint8Array;
  /** By row: cell of covariates; -1 outside the analysis. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** By row: 0 or 1, NaN outside the analysis. */
  readonly outcome: Float64Array;
}
