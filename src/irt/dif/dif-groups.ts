import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import type { DifResult } from "./dif-result";

/** The answers whose items are compared between groups. */
export interface DifData {
  readonly by: string;
  /** The items that some groups can be compared in; the answers of the other groups to them are left out. */
  readonly table: PatternTable;
  /** The same items and rows with all their answers: for sums of scores. */
  readonly whole: PatternTable;
  readonly levels: DifResult["levels"];
  readonly leftOut: DifResult["leftOut"];
  /** By item of the table: whether each of `levels` can be compared in it. */
  readonly compared: readonly (readonly boolean[])[];
  /** By item asked for: what keeps groups or the whole item from being compared. */
  readonly problems: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}
