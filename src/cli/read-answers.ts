import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { Measure } from "../measures/measure";
import { joinByDuckDb } from "../node/read-duckdb";
import { joinAnswers } from "../node/read-table";
import { type ReadOptions, readTableOptions } from "./options/file-options";

/** The distinct rows of a file, read by our reader or by the engine asked for. */
export function joinFile(
  file: string,
  measure: Measure,
  options: ReadOptions & {
    readonly contexts: boolean;
    /** Groupings that decide what is hidden; those of the measure's release list where they are not given. */
    readonly released?: readonly string[] | undefined;
  },
): Promise<JoinedAnswers> {
  const { weights, counts, group, contexts, released, engine } = options;
  const reading = { ...readTableOptions(options), weights, counts, groups: group, released, contexts };
  return engine === "duckdb" ? joinByDuckDb(file, measure, reading) : joinAnswers(file, measure, reading);
}
