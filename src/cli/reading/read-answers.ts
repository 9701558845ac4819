import { sourceOf } from "../../data/answers/answer-source";
import { readResponses, releasedIn } from "../../data/answers/responses";
import type { Table } from "../../data/csv/table";
import { answersTable } from "../../data/files/answers-table";
import { labelledText } from "../../data/files/labelled-text";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import { joinDatabase, readDatabase } from "../../node/database/read-database";
import { joinByDuckDb } from "../../node/database/read-duckdb";
import { fileHead, readLabelled } from "../../node/files/read-labelled";
import { joinAnswers } from "../../node/files/read-table";
import { type Answers, type FileOptions, type ReadOptions, readTableOptions } from "../options/file-options";

/**
 * The distinct rows of the answers, read by our reader, by the engine asked for, or by the database that has them; all
 * rows of a file of another program.
 */
export async function joinFile(
  answers: Answers,
  measure: Measure,
  options: ReadOptions & {
    readonly contexts: boolean;
    /** Groupings that decide what is hidden; those of the measure's release list where they are not given. */
    readonly released?: readonly string[] | undefined;
    /** The file, where it has been read. */
    readonly labelled?: LabelledTable | null | undefined;
  },
): Promise<JoinedAnswers> {
  const { weights, counts, group, contexts, released, engine } = options;
  const choices = { weights, groups: group, released, contexts };
  if (typeof answers !== "string") return joinDatabase(answers, measure, choices);
  const file = readTableOptions(options);
  const reading = { ...file, counts, ...choices };
  if (engine === "duckdb") return joinByDuckDb(answers, measure, reading);
  const labelled = options.labelled ?? (await otherThanPlain(answers, options));
  return labelled === null
    ? joinAnswers(answers, measure, reading)
    : joinLabelled(labelled, measure, reading);
}

/** A file that is no plain text; null where it is. */
async function otherThanPlain(path: string, options: FileOptions): Promise<LabelledTable | null> {
  const reading = readTableOptions(options);
  const isPlain = path === "-" || (await fileHead(path, reading))?.isPlain === true;
  return isPlain && options.leaveOut === undefined && options.sheet === undefined
    ? null
    : readLabelled(path, reading);
}

function joinLabelled(
  labelled: LabelledTable,
  measure: Measure,
  options: Parameters<typeof joinAnswers>[2] & { readonly groups?: readonly string[] | undefined },
): JoinedAnswers {
  const table = answersTable(labelled, measure);
  const groups = [...new Set(options.groups ?? releasedIn(measure, table.header, {}))];
  return { source: sourceOf(table), responses: readResponses(table, measure, { ...options, groups }) };
}

/** All rows of the answers, with what the file says of its columns. */
export async function readAllRows(answers: Answers, options: FileOptions): Promise<LabelledTable> {
  return typeof answers === "string"
    ? readLabelled(answers, readTableOptions(options))
    : labelledText(await readDatabase(answers));
}

/** All rows of the answers as a measure reads them. */
export async function readRows(answers: Answers, measure: Measure, options: FileOptions): Promise<Table> {
  return answersTable(await readAllRows(answers, options), measure);
}
