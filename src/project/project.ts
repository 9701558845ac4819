import type { AnalyzeOptions } from "../analysis/analyze";
import type { ReleaseMode } from "../analysis/settings";
import { sourceOf, tableOf } from "../data/answers/answer-source";
import { readResponses, releasedIn } from "../data/answers/responses";
import type { Weighting } from "../data/answers/weighting";
import { exportOf, readExport } from "../data/exports/read-export";
import { answersTable, noteWarning } from "../data/files/answers-table";
import { labelledText } from "../data/files/labelled-text";
import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { CodedAnswers } from "../data/patterns/coded-rows";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { type Measure, type MeasureDefinition, parseMeasure } from "../measures/measure";
import {
  crossWords,
  fileArgument,
  listWords,
  measureWord,
  readingWords,
  shellWord,
} from "../report/scripts/command-line";
import type { DisclosureMode } from "../survey/disclosure/disclosure";
import { type AnswersFile, joinCsvFile, type ReadAnswersOptions, readCodedCsv } from "./answers-file";
import { fileHead, type ReadLabelledOptions, readLabelled } from "./read-labelled";

interface JoinFileOptions extends ReadAnswersOptions, ReadLabelledOptions {
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

/** How a file is read, where it leaves a choice. */
export interface ProjectReading {
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: "utf8" | "latin1" | "utf16le" | undefined;
  readonly sheet?: string | undefined;
  readonly leaveOut?: readonly ("unfinished" | "previews")[] | undefined;
  readonly weights?: Weighting | undefined;
  /** Groupings to report by; those of the measure's release list that the file has where it is not given. */
  readonly groups?: readonly string[] | undefined;
}

/** Choices of the analysis that a project may hold, named as `AnalyzeOptions` names them. */
export const PROJECT_SETTINGS = [
  ...(["categories", "missing", "correlation", "factors", "extraction", "rotation"] as const),
  ...(["replicates", "bootstrap", "structures", "estimator", "irtModel"] as const),
  ...(["crossed", "permutations", "prevalenceMissing", "seed", "disclosure"] as const),
];

type Choices = Required<AnalyzeOptions> & { readonly disclosure: "standard" | "strict" };

/** What is left out has the command line's default. A project never turns disclosure control off: it may come from somebody else. */
export type ProjectSettings = {
  readonly [Name in (typeof PROJECT_SETTINGS)[number]]?: Choices[Name] | undefined;
};

/** All that somebody has said of a file of answers: what a page holds and a project file keeps. */
export interface Project {
  /** The file's name, without a folder. */
  readonly file: string;
  readonly definition: MeasureDefinition;
  /** Whether the definition was drafted from the file and not written by somebody. */
  readonly drafted: boolean;
  readonly reading: ProjectReading;
  readonly settings: ProjectSettings;
}

/** The measure of a project, checked. */
export function measureOfProject({ file, definition, drafted }: Project): Measure {
  return parseMeasure(definition, drafted ? `draft from ${file}` : definition.id);
}

/** How its file is joined: as the command line does it, so that the record is the same. */
export function joiningOf({ reading }: Project, measure: Measure): JoinFileOptions {
  const { groups, ...file } = reading;
  // What is hidden is decided over all that is released, whatever is computed.
  return { ...file, groups, contexts: true, outside: true, released: measure.release.groups };
}

/** The options of `release` for a project, as the command line gives them. */
export function choicesOf({
  reading,
  settings,
}: Project): AnalyzeOptions & ReleaseMode & Required<Pick<AnalyzeOptions, "reading">> {
  const { header = true, delimiter = null, encoding = "utf8", sheet = null, leaveOut = [] } = reading;
  const chosen = Object.entries(settings).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(chosen) as AnalyzeOptions & ReleaseMode),
    reading: { header, delimiter, encoding, counts: null, from: null, sheet, leaveOut },
    model: null,
    note: null,
  };
}

/** What is hidden of a project's figures, as `release` decides it. */
export const disclosureMode = ({
  definition,
  settings,
}: Pick<Project, "definition" | "settings">): DisclosureMode =>
  settings.disclosure ?? (definition.sensitive === false ? "none" : "standard");

/** What the command line computes of a project. */
type Command = "report" | "analyze";

/**
 * The command that does without the project's file what the project says, for a POSIX shell: defaults are left out. A
 * measure that is not built in is named by the file that its definition is saved as.
 */
export function commandOf(project: Project, command: Command = "report"): string {
  const { file, reading, settings } = project;
  const { weights, groups } = reading;
  const { categories, factors, structures, crossed = [] } = settings;
  const measure = measureOfProject(project);
  const words = [
    ...["itemwise", command, fileArgument(file)],
    ...readingWords(choicesOf(project).reading),
    ...["--measure", measureWord(measure)],
    ...option("--weights", weights),
    ...(groups === undefined ? [] : listWords("--group", groups, measure.groups)),
    ...(categories === "declared" ? ["--ordinal"] : []),
    ...option("--missing", settings.missing),
    ...option("--correlation", settings.correlation),
    ...option("--factors", factors?.join(",")),
    ...option("--extraction", settings.extraction),
    ...option("--rotation", settings.rotation),
    ...option("--replicates", settings.replicates),
    ...option("--bootstrap", settings.bootstrap),
    ...(structures === undefined ? [] : listWords("--structure", structures, measure.structures)),
    ...option("--estimator", settings.estimator),
    ...option("--irt-model", settings.irtModel),
    ...crossWords(crossed),
    ...option("--permutations", settings.permutations),
    ...option("--prevalence-missing", settings.prevalenceMissing),
    ...option("--disclosure", settings.disclosure),
    ...option("--seed", settings.seed),
  ];
  return words.map(shellWord).join(" ");
}

const option = (name: string, value: string | number | null | undefined): readonly string[] =>
  value === undefined || value === null || value === "" ? [] : [name, String(value)];
