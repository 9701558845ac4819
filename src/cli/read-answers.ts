import type { Table } from "../data/csv/table";
import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { Measure } from "../measures/measure";
import { joinDatabase, readDatabase } from "../node/read-database";
import { joinByDuckDb } from "../node/read-duckdb";
import { joinAnswers, readTable } from "../node/read-table";
import { type Answers, type FileOptions, type ReadOptions, readTableOptions } from "./options/file-options";

/** The distinct rows of the answers, read by our reader, by the engine asked for, or by the database that has them. */
export function joinFile(
  answers: Answers,
  measure: Measure,
  options: ReadOptions & {
    readonly contexts: boolean;
    /** Groupings that decide what is hidden; those of the measure's release list where they are not given. */
    readonly released?: readonly string[] | undefined;
  },
): Promise<JoinedAnswers> {
  const { weights, counts, group, contexts, released, engine } = options;
  const choices = { weights, groups: group, released, contexts };
  if (typeof answers !== "string") return joinDatabase(answers, measure, choices);
  const reading = { ...readTableOptions(options), counts, ...choices };
  return engine === "duckdb"
    ? joinByDuckDb(answers, measure, reading)
    : joinAnswers(answers, measure, reading);
}

/** All rows of the answers. */
export function readRows(answers: Answers, options: FileOptions): Promise<Table> {
  return typeof answers === "string" ? readTable(answers, readTableOptions(options)) : readDatabase(answers);
}
