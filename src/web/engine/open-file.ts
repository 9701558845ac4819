import { type ColumnProfile, profileColumns } from "../../data/columns/column-profile";
import type { TextEncoding } from "../../data/csv/encoding-names";
import { describable } from "../../data/draft/describable";
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
  chosen(reading: ProjectReading): Promise<ChosenOrDescribed>;
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
  readonly chosen: () => Promise<ChosenOrDescribed>;
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
    if (open === null) throw new ItemwiseError("no-file", messages.noFile, { hint: messages.noFileHint });
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

/** A file's default measure, and whether it stands for columns in which no scale was found. */
export interface ChosenOrDescribed extends ChosenMeasure {
  readonly isDescribed?: true | undefined;
  /** Assumed so that there are items at all. */
  readonly choices: DraftChoices;
}

/**
 * Where nothing looks like an item: answers in words of unknown order are taken in file order, else all columns that can be
 * described are items (of answers, unless more are numbers), with a note, to be corrected on the page.
 */
async function choose(file: AnswersFile, how: FileReading, table: Read["table"]): Promise<ChosenOrDescribed> {
  try {
    return { ...(await measureOf(file, how, { readAll: table })), choices: {} };
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "no-items") throw error;
    const labelled = asPeople(await table());
    const profiles = profileColumns(labelled);
    const unordered = unorderedIn(profiles);
    if (unordered.length > 0) {
      const choices = { orders: ordersOf(unordered) };
      return { ...(await measureOf(file, how, { readAll: table, choices })), choices };
    }
    const { columns } = describable(labelled, { sensitive: false });
    const numbers = columns.filter(({ kind }) => kind === "number");
    const answers = columns.filter(({ kind }) => kind !== "number");
    const items = (answers.length >= numbers.length ? answers : numbers).map(({ column }) => column);
    const words = profiles.filter(({ name, numbers: codes }) => items.includes(name) && codes === null);
    const choices = { items, orders: ordersOf(words.map((column) => [column])) };
    const found = await measureOf(file, how, { readAll: table, choices });
    const notes = [...labelled.notes, messages.noScaleFound()];
    return { ...found, choices, labelled: { ...labelled, notes }, isDescribed: true };
  }
}

/** The answers of columns in the order in which they come. */
const ordersOf = (sets: readonly (readonly ColumnProfile[])[]): string[][] =>
  sets.map((columns) => [
    ...new Set(columns.flatMap(({ counts }) => [...counts.keys()].filter((word) => !isNoAnswer(word)))),
  ]);
