import type { PatternTable } from "../../data/answers/pattern-table";
import type { MeasureAmong } from "../../measures/measure";

/** The answers to one question that is asked after what somebody reported ("whom did you tell?"), by row. */
export interface AmongRows {
  readonly name: string;
  readonly question: MeasureAmong;
  /** Ids of the items that it was asked of; null where it was asked once for all of them. */
  readonly items: readonly (string | null)[];
  /** By item and row: 1 where the question was asked of it. */
  readonly asked: readonly Int16Array[];
  /** By item, answer (in the order of the question's) and row: 1 where it was asked and ticked. */
  readonly ticked: readonly (readonly Int16Array[])[];
  /** Another question's groups of answers, by item and row the one that was given alone; null where there are none. */
  readonly by: {
    readonly name: string;
    readonly label: string;
    readonly keys: readonly string[];
    readonly levels: readonly string[];
    readonly level: readonly Int16Array[];
  } | null;
  /** By row: 1 for those whom people's shares are of. */
  readonly base: Int16Array;
  /** By row: how many items were reported in any context. */
  readonly reported: Int16Array;
  /** By row: 1 where every item of the measure was answered, if the question was asked of all of them. */
  readonly complete: Int16Array;
}

/** The same by distinct row. */
export interface AmongTable extends AmongRows {
  /** The whole sample, by all groupings that decide what is hidden, with strata and clusters; without items. */
  readonly table: PatternTable;
}
