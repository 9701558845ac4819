import type { AnalyzeOptions } from "../analysis/analyze";
import type { ReleaseMode } from "../analysis/settings";
import { sourceOf, tableOf } from "../data/answers/answer-source";
import { namedIn } from "../data/answers/named-in";
import { readResponses, releasedIn } from "../data/answers/responses";
import type { Weighting } from "../data/answers/weighting";
import type { TextEncoding } from "../data/csv/encoding-names";
import type { Table } from "../data/csv/table";
import { exportOf, readExport } from "../data/exports/read-export";
import { endInTotals, withoutSummaryRows } from "../data/exports/summary-rows";
import { answersTable, noteWarning } from "../data/files/answers-table";
import { labelledText } from "../data/files/labelled-text";
import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { CodedAnswers } from "../data/patterns/coded-rows";
import { orLongFormat } from "../data/shape/people-table";
import { needsSplit } from "../data/shape/split-joined";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { type Measure, type MeasureDefinition, parseMeasure } from "../measures/measure";
import type { DisclosureMode } from "../survey/disclosure/disclosure";
import {
  type AnswersFile,
  foundEncoding,
  joinCsvFile,
  type ReadAnswersOptions,
  readCodedCsv,
  readCsvFile,
} from "./answers-file";
import type { AskedSettings } from "./asked-settings";
import * as messages from "./messages";
import { fileHead, type ReadLabelledOptions, readLabelled } from "./read-labelled";

interface JoinFileOptions extends ReadAnswersOptions, ReadLabelledOptions {
  /** The file, if already read. */
  readonly labelled?: LabelledTable | null | undefined;
}

/** Rows below the header that reveal a platform's export. */
const HEAD_ROWS = 4;

/** Distinct rows of a CSV file; all rows of other formats and of platform exports. With the encoding that was found. */
export async function joinFileAnswers(
  answers: AnswersFile,
  measure: Measure,
  options: JoinFileOptions = {},
): Promise<JoinedAnswers> {
  const joined = await joinAnswers(answers, measure, options);
  const encoding = foundEncoding(answers);
  return encoding === undefined ? joined : { ...joined, responses: { ...joined.responses, encoding } };
}

async function joinAnswers(
  answers: AnswersFile,
  measure: Measure,
  options: JoinFileOptions,
): Promise<JoinedAnswers> {
  const { labelled: read, sheet, leaveOut, ...plain } = options;
  const labelled = read ?? (await readNonText(answers, measure, options));
  if (labelled !== null) return joinLabelled(labelled, measure, plain);
  // A pipe cannot be read again.
  if ((await answers.head(1)) === null)
    return withoutPipedTotals(await joinCsvFile(answers, measure, plain), measure, plain);
  try {
    const joined = await joinCsvFile(answers, measure, plain);
    // A total is a number like others: no error says so where items are numbers.
    const people = endInTotals(joined.responses.columns)
      ? await withoutTotals(answers, measure, options)
      : null;
    return people === null ? joined : joinLabelled(people, measure, plain);
  } catch (error) {
    return joinAgain(answers, measure, { error, options });
  }
}

/** Plain text that is no table of people as it is: with rows of totals, or in long format, which the error then says. */
async function joinAgain(
  answers: AnswersFile,
  measure: Measure,
  { error, options }: { readonly error: unknown; readonly options: JoinFileOptions },
): Promise<JoinedAnswers> {
  const people = await withoutTotals(answers, measure, options);
  if (people === null) {
    const table = labelledText(await readCsvFile(answers, options, namedIn(measure)));
    throw orLongFormat(error, table, measure);
  }
  const { sheet, leaveOut, labelled, ...plain } = options;
  return joinLabelled(people, measure, plain);
}

/** Answers from a pipe, which keep the cells of the measure's columns, without rows of totals below numbers. */
function withoutPipedTotals(
  joined: JoinedAnswers,
  measure: Measure,
  options: ReadAnswersOptions,
): JoinedAnswers {
  const { source, responses } = joined;
  if (!endInTotals(responses.columns, source.repeats)) return joined;
  const table = labelledText(expanded(tableOf(source), source.repeats));
  const people = withoutSummaryRows(table);
  return people === table ? joined : joinLabelled(people, measure, options);
}

/** A table with each row as often as the file has it. */
function expanded(table: Table, repeats: Int32Array | null): Table {
  if (repeats === null) return table;
  const rows = [...repeats].flatMap((times, row) => new Array<number>(times).fill(row));
  return {
    ...table,
    rows: rows.length,
    rowNumbers: Int32Array.from(rows, (row) => table.rowNumbers[row] ?? 0),
    columns: table.columns.map((cells) => rows.map((row) => cells[row] ?? "")),
  };
}

/** A file of plain text without its rows of totals; null where it has none. */
async function withoutTotals(
  answers: AnswersFile,
  measure: Measure,
  options: JoinFileOptions,
): Promise<LabelledTable | null> {
  const table = labelledText(await readCsvFile(answers, options, namedIn(measure)));
  const people = withoutSummaryRows(table);
  return people === table ? null : people;
}

/** All rows as a measure reads them, by the distinct texts of their columns; plain text is streamed. */
export async function readCodedAnswers(
  answers: AnswersFile,
  measure: Measure,
  options: ReadLabelledOptions & Pick<JoinFileOptions, "labelled"> = {},
): Promise<CodedAnswers> {
  const labelled = options.labelled ?? (await readNonText(answers, measure, options));
  if (labelled !== null) return codedTable(labelled, measure);
  const { source, warnings } = await readCodedCsv(answers, options, namedIn(measure));
  // A pipe cannot be inspected first.
  const table = labelledText({ ...tableOf(source), warnings });
  if (exportOf(labelledText(tableOf(source, HEAD_ROWS))) !== undefined)
    return codedTable(readExport(table, options.leaveOut), measure);
  const people = withoutSummaryRows(table);
  if (people !== table) return codedTable(people, measure);
  return { source, warnings: warnings.map(({ message }) => noteWarning(message)) };
}

export function codedTable(labelled: LabelledTable, measure: Measure): CodedAnswers {
  const table = answersTable(labelled, measure);
  return { source: sourceOf(table), warnings: table.warnings ?? [] };
}

/** A file that is not plain text with a row for each person; null for one that is. */
async function readNonText(
  answers: AnswersFile,
  measure: Measure,
  options: ReadLabelledOptions,
): Promise<LabelledTable | null> {
  if (measure.shape !== null) return readLabelled(answers, options);
  const isStream = (await answers.head(1)) === null;
  const head = isStream ? null : await fileHead(answers, options);
  const isPlain = isStream || (head?.isPlain === true && !needsSplit(measure, head.header));
  return isPlain && options.leaveOut === undefined && options.sheet === undefined
    ? null
    : readLabelled(answers, options);
}

export function joinLabelled(
  labelled: LabelledTable,
  measure: Measure,
  options: ReadAnswersOptions,
): JoinedAnswers {
  const table = answersTable(labelled, measure);
  const groups = [...new Set(options.groups ?? releasedIn(measure, table.header, {}))];
  return { source: sourceOf(table), responses: readResponses(table, measure, { ...options, groups }) };
}

export interface ProjectReading {
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly sheet?: string | undefined;
  readonly leaveOut?: readonly ("unfinished" | "previews")[] | undefined;
  readonly weights?: Weighting | undefined;
  /** Groupings to report by; by default those of the measure's release list in the file. */
  readonly groups?: readonly string[] | undefined;
}

/** Analysis settings that a project may hold, named as in `AnalyzeOptions`. */
export const PROJECT_SETTINGS = [
  ...([
    "categories",
    "missing",
    "correlation",
    "factors",
    "extraction",
    "rotation",
    "rotationSettings",
  ] as const),
  ...(["replicates", "bootstrap", "structures", "workingModel", "estimator", "irtModel"] as const),
  ...(["crossed", "permutations", "prevalenceMissing", "seed", "disclosure"] as const),
];

type Choices = Required<AnalyzeOptions> & { readonly disclosure: "standard" };

/** Missing ones have the command line's default. A project cannot turn disclosure control off, since it may come from somebody else. */
export type ProjectSettings = {
  readonly [Name in (typeof PROJECT_SETTINGS)[number]]?: Choices[Name] | undefined;
};

/** A file of answers with all choices about it: the state of a page and the content of a project file. */
export interface Project {
  readonly file: string;
  readonly definition: MeasureDefinition;
  /** Whether the definition was drafted from the file. */
  readonly drafted: boolean;
  readonly reading: ProjectReading;
  readonly settings: ProjectSettings;
  readonly asked?: AskedSettings | undefined;
}

export const measureOfProject = ({ file, definition, drafted }: Project): Measure =>
  parseMeasure(definition, drafted ? messages.draftOfFile({ file }) : definition.id);

/** Options for reading a project's answers, as on the command line, so that the record is the same. */
export function joinOptions({ reading }: Project, measure: Measure): JoinFileOptions {
  const { groups, ...file } = reading;
  // Disclosure control considers all released groupings, whatever is computed.
  return { ...file, groups, contexts: true, outside: true, released: measure.release.groups };
}

/** Options of `release` for a project, as on the command line. */
export function releaseOptions({
  definition,
  reading,
  settings,
}: Project): AnalyzeOptions & ReleaseMode & Required<Pick<AnalyzeOptions, "reading">> {
  const { header = true, delimiter = null, encoding = "utf8", sheet = null, leaveOut = [] } = reading;
  const chosen = Object.entries(settings).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(chosen) as AnalyzeOptions & ReleaseMode),
    disclosure: disclosureMode({ definition, settings }),
    reading: { header, delimiter, encoding, counts: null, from: null, sheet, leaveOut },
    model: null,
    note: null,
  };
}

export const disclosureMode = ({
  definition,
  settings,
}: Pick<Project, "definition" | "settings">): DisclosureMode =>
  settings.disclosure ?? (definition.sensitive === true ? "standard" : "none");
