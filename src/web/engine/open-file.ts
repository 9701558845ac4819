import type { TextEncoding } from "../../data/csv/decode-text";
import { type ColumnProfile, profileColumns } from "../../data/draft/column-profile";
import { judgeColumn, MAX_CATEGORIES } from "../../data/draft/column-role";
import type { DraftChoices } from "../../data/draft/draft-measure";
import { judgeColumns } from "../../data/draft/judge-columns";
import type { LeftOut } from "../../data/exports/export";
import { leftOutOf } from "../../data/exports/read-export";
import { asPeople } from "../../data/shape/people-table";
import { isNoAnswer } from "../../data/words/read-words";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { flagMeasure } from "../../measures/language/flag-terms";
import type { AnswersFile } from "../../project/answers-file";
import type { Project, ProjectReading } from "../../project/project";
import {
  type ChosenMeasure,
  draftedFrom,
  fileHead,
  measureOf,
  readLabelled,
  sheetNames,
} from "../../project/read-labelled";
import { type ChosenDraft, chosenDraft, columnFacts, type FileFacts } from "./file-facts";
import * as messages from "./messages";

/** The open file; what was read of it is cached for the last way of reading. */
export interface OpenFile {
  /** Replaces the open file once the required parts could be read; null: nothing is required. */
  take(file: AnswersFile, needed: Needed | null): Promise<void>;
  /** @throws ItemwiseError "no-file" where none is open */
  file(): AnswersFile;
  /** The file's default measure. */
  chosen(reading: ProjectReading): Promise<Chosen>;
  /** The file, and its rows where the command line would read all of them. */
  answers(project: Project): Promise<{ readonly file: AnswersFile; readonly labelled: LabelledTable | null }>;
  facts(reading: ProjectReading): Promise<FileFacts>;
  /** @throws ItemwiseError what `draftMeasure` throws */
  draft(reading: ProjectReading, choices: DraftChoices): Promise<ChosenDraft>;
  /** The file with all its rows. */
  table(reading: ProjectReading): Promise<LabelledTable>;
}

/** What must be readable: the default measure, or only the rows where the measure is known. */
interface Needed {
  readonly reading: ProjectReading;
  readonly of: "chosen" | "table";
}

/** The part of a project's reading options that concerns the file itself. */
interface FileReading {
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly sheet?: string | undefined;
  readonly leaveOut?: readonly LeftOut[] | undefined;
}

interface Read {
  readonly file: AnswersFile;
  readonly key: string;
  readonly table: () => Promise<LabelledTable>;
  readonly chosen: () => Promise<Chosen>;
}

interface Chosen extends ChosenMeasure {
  /** Assumed so that there are items at all. */
  readonly choices: DraftChoices;
}

export function createOpenFile(): OpenFile {
  let open: AnswersFile | null = null;
  let last: Read | null = null;

  const startReading = (file: AnswersFile, reading: ProjectReading): Read => {
    const { header, delimiter, encoding, sheet, leaveOut } = reading;
    const how = { header, delimiter, encoding, sheet, leaveOut };
    const key = JSON.stringify(how);
    if (last?.file === file && last.key === key) return last;
    const table = once(() => readLabelled(file, how));
    return { file, key, table, chosen: once(() => choose(file, how, table)) };
  };
  const file = (): AnswersFile => {
    if (open === null) throw new ItemwiseError("no-file", messages.noFile(), { hint: messages.noFileHint() });
    return open;
  };
  const currentReading = (reading: ProjectReading): Read => {
    last = startReading(file(), reading);
    return last;
  };

  return {
    file,
    async take(file, needed) {
      const read = needed === null ? null : startReading(file, needed.reading);
      if (needed !== null) await read?.[needed.of]();
      open = file;
      last = read;
    },
    chosen: async (reading) => currentReading(reading).chosen(),
    table: async (reading) => currentReading(reading).table(),
    async answers({ reading, drafted }) {
      const { file, table } = currentReading(reading);
      const isPlain = (await fileHead(file, reading))?.isPlain === true;
      return { file, labelled: isPlain && !drafted ? null : await table() };
    },
    async facts(reading) {
      const { file, table, chosen } = currentReading(reading);
      const { measure, draft, labelled, choices } = await chosen();
      const read = labelled ?? (await table());
      const { format } = read;
      const profiles = profileColumns(read);
      return {
        rows: read.rows,
        format,
        isText: (await fileHead(file, reading)) !== null,
        sheets: await sheetNames(file),
        leaveOut: leftOutOf(read),
        columns: columnFacts(profiles, draft),
        definition: draft?.definition ?? measure,
        drafted: draft !== null,
        notes: [...read.notes, ...flagMeasure(measure).map(({ message }) => message)],
        draft: draft && chosenDraft(draft, { all: profiles, choices }),
      };
    },
    async draft(reading, choices) {
      const { draft, labelled } = draftedFrom(await currentReading(reading).table(), choices);
      return chosenDraft(draft, { all: profileColumns(labelled), choices });
    },
  };
}

/** Memoizes a promise; retries after failure. */
function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= compute().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

const unorderedIn = (columns: readonly ColumnProfile[]) => judgeColumns(columns, {}).unordered;

/** Columns of a few words, in the order in which the file has them. */
function wordedItems(profiles: readonly ColumnProfile[]) {
  const columns = profiles.filter((column) => judgeColumn(column).role === "words");
  return {
    items: columns.map(({ name }) => name),
    orders: columns.map(({ counts }) => [...counts.keys()].filter((word) => !isNoAnswer(word))),
  };
}

/**
 * Where nothing looks like an item: answers in words of unknown order are taken in file order, else all columns of numbers
 * (of codes, unless these are fewer), or without any those of a few words, are items, with a note, to be corrected on the page.
 */
async function choose(file: AnswersFile, how: FileReading, table: Read["table"]): Promise<Chosen> {
  try {
    return { ...(await measureOf(file, how, { readAll: table })), choices: {} };
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "no-items") throw error;
    const labelled = asPeople(await table());
    const profiles = profileColumns(labelled);
    const unordered = unorderedIn(profiles);
    if (unordered.length === 0) {
      const numeric = profiles.filter(({ numbers, distinct }) => numbers !== null && distinct > 1);
      const coded = numeric.filter(({ integers, distinct }) => integers && distinct <= MAX_CATEGORIES);
      const items = (2 * coded.length >= numeric.length ? coded : numeric).map(({ name }) => name);
      const choices = items.length === 0 ? wordedItems(profiles) : { items };
      if (choices.items.length === 0) throw error;
      const found = await measureOf(file, how, { readAll: table, choices });
      const note = items.length === 0 ? messages.noScaleInWords() : messages.noScaleFound();
      return { ...found, choices, labelled: { ...labelled, notes: [...labelled.notes, note] } };
    }
    const orders = unordered.map((columns) => [
      ...new Set(columns.flatMap(({ counts }) => [...counts.keys()])),
    ]);
    return { ...(await measureOf(file, how, { readAll: table, choices: { orders } })), choices: { orders } };
  }
}
