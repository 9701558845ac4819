import { sourceOf, tableOf } from "../data/answers/answer-source";
import { readResponses, releasedIn } from "../data/answers/responses";
import { exportOf, readExport } from "../data/exports/read-export";
import { answersTable, noteWarning } from "../data/files/answers-table";
import { labelledText } from "../data/files/labelled-text";
import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { CodedAnswers } from "../data/patterns/coded-rows";
import type { LabelledTable } from "../formats/kit/labelled-table";
import type { Measure } from "../measures/measure";
import type { AnswersFile } from "./answers-file";
import { joinCsvFile, type ReadAnswersOptions, readCodedCsv } from "./join-answers";
import { fileHead, type ReadLabelledOptions, readLabelled } from "./read-labelled";

export interface JoinFileOptions extends ReadAnswersOptions, ReadLabelledOptions {
  /** The file, where it has been read. */
  readonly labelled?: LabelledTable | null | undefined;
}

/** Rows below the names that tell a platform's export. */
const HEAD_ROWS = 4;

/** The distinct rows of a CSV file; all rows of a file of another program or of a survey platform. */
export async function joinFileAnswers(
  answers: AnswersFile,
  measure: Measure,
  options: JoinFileOptions = {},
): Promise<JoinedAnswers> {
  const { labelled: read, sheet, leaveOut, ...plain } = options;
  const labelled = read ?? (await otherThanPlain(answers, options));
  return labelled === null
    ? joinCsvFile(answers, measure, plain)
    : joinLabelled(labelled, measure, { ...plain });
}

/** All rows of a file as a measure reads them, by the distinct texts of their columns; plain text is read as it comes. */
export async function readCodedAnswers(
  answers: AnswersFile,
  measure: Measure,
  options: ReadLabelledOptions & Pick<JoinFileOptions, "labelled"> = {},
): Promise<CodedAnswers> {
  const known = options.labelled ?? (await otherThanPlain(answers, options));
  if (known !== null) return codedTable(known, measure);
  const { source, warnings } = await readCodedCsv(answers, options);
  // What comes through a pipe cannot be looked at before.
  if (exportOf(labelledText(tableOf(source, HEAD_ROWS))) !== undefined)
    return codedTable(readExport(labelledText({ ...tableOf(source), warnings }), options.leaveOut), measure);
  return { source, warnings: warnings.map(({ message }) => noteWarning(message)) };
}

/** A table as a measure reads it, by the distinct texts of its columns. */
export function codedTable(labelled: LabelledTable, measure: Measure): CodedAnswers {
  const table = answersTable(labelled, measure);
  return { source: sourceOf(table), warnings: table.warnings ?? [] };
}

/** A file that is no plain text; null where it is. */
async function otherThanPlain(
  answers: AnswersFile,
  options: ReadLabelledOptions,
): Promise<LabelledTable | null> {
  const isStream = (await answers.head(1)) === null;
  const isPlain = isStream || (await fileHead(answers, options))?.isPlain === true;
  return isPlain && options.leaveOut === undefined && options.sheet === undefined
    ? null
    : readLabelled(answers, options);
}

function joinLabelled(labelled: LabelledTable, measure: Measure, options: ReadAnswersOptions): JoinedAnswers {
  const table = answersTable(labelled, measure);
  const groups = [...new Set(options.groups ?? releasedIn(measure, table.header, {}))];
  return { source: sourceOf(table), responses: readResponses(table, measure, { ...options, groups }) };
}
