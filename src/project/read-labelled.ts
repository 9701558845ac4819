import { decodeText } from "../data/csv/decode-text";
import { standardName, type TextEncoding } from "../data/csv/encoding-names";
import { RecordChecks } from "../data/csv/record-checks";
import { createRecordReader } from "../data/csv/record-reader";
import { makeTable } from "../data/csv/table";
import { type DraftChoices, draftMeasure, type MeasureDraft } from "../data/draft/draft-measure";
import type { LeftOut } from "../data/exports/export";
import { exportOf, readExport } from "../data/exports/read-export";
import { withoutSummaryRows } from "../data/exports/summary-rows";
import { labelledText } from "../data/files/labelled-text";
import { asPeople } from "../data/shape/people-table";
import { ItemwiseError } from "../errors";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { fileKind } from "../formats/read-file";
import { BUILT_IN } from "../measures/built-in/built-in";
import { type Measure, parseMeasure } from "../measures/measure";
import {
  type AnswersFile,
  bytesFile,
  inItsEncoding,
  type ReadTableOptions,
  readCsvFile,
} from "./answers-file";
import * as messages from "./messages";

export interface ReadLabelledOptions extends ReadTableOptions {
  /** A workbook's sheet, by name or number (from 1). */
  readonly sheet?: string | undefined;
  /** Excluded rows of a survey platform's export. */
  readonly leaveOut?: readonly LeftOut[] | undefined;
}

/** Bytes that identify a file's kind and contain its header and first rows. */
const HEAD_BYTES = 1 << 18;
/** Rows below the header in which platforms may put question texts. */
const HEAD_ROWS = 4;

/**
 * Reads a file of answers with column metadata: SPSS, Stata, SAS, R, Excel, Parquet, JSON, CSV, a zip archive with one of
 * these, and survey platforms' CSV or Excel.
 * @throws ItemwiseError what the readers of these formats and `readCsvFile` throw
 */
export async function readLabelled(
  answers: AnswersFile,
  options: ReadLabelledOptions = {},
): Promise<LabelledTable> {
  const { leaveOut, sheet, encoding } = options;
  const head = await answers.head(HEAD_BYTES);
  const kind = head === null ? null : fileKind(head, answers.name);
  const inner = (await kind?.unpack?.(await answers.bytes(), answers.name)) ?? null;
  if (inner !== null) return readLabelled(bytesFile(inner.name, inner.bytes), options);
  if (kind === null && sheet !== undefined) {
    throw new ItemwiseError("no-sheet", () => messages.noWorkbook({ file: answers.name }), {
      hint: messages.noWorkbookHint,
    });
  }
  const table =
    kind === null
      ? labelledText(await readCsvFile(answers, options, () => false))
      : await kind.read(await answers.bytes(), answers.name, {
          sheet,
          // Formats declare their own, unless another than the default is requested.
          encoding: encoding === undefined || encoding === "utf8" ? undefined : standardName(encoding),
        });
  return withoutSummaryRows(readExport(table, leaveOut));
}

/** The names of a workbook's sheets; none where the file has none. */
export async function sheetNames(answers: AnswersFile): Promise<readonly string[]> {
  const head = await answers.head(HEAD_BYTES);
  const kind = head === null ? null : fileKind(head, answers.name);
  return kind?.sheets === undefined ? [] : kind.sheets(await answers.bytes(), answers.name);
}

export interface FileHead {
  readonly header: readonly string[];
  /** Whether it is a text table with a header and one row per person. */
  readonly isPlain: boolean;
}

/** Inspects a file's beginning. @returns null for binary formats, which `readLabelled` reads */
export async function fileHead(
  answers: AnswersFile,
  options: ReadLabelledOptions = {},
): Promise<FileHead | null> {
  const file = answers.name;
  const bytes = (await answers.head(HEAD_BYTES)) ?? new Uint8Array(0);
  if (fileKind(bytes, file) !== null) return null;
  const rows: string[][] = [];
  let header: readonly string[] = [];
  const enough = new Error("enough");
  const read = async (encoding: TextEncoding): Promise<void> => {
    const checks = new RecordChecks(
      { file, header: options.header ?? true, refuse: () => false },
      {
        open: (names) => {
          header = names;
        },
        store: (record) => {
          rows.push([...record]);
        },
      },
    );
    const sink = {
      add(record: readonly string[]): void {
        checks.add(record);
        if (rows.length >= HEAD_ROWS) throw enough;
      },
      finish: () => null,
    };
    const reader = createRecordReader(sink, { ...options, file });
    reader.push(decodeText({ file, encoding }).push(bytes));
    if (bytes.length < HEAD_BYTES) reader.finish();
  };
  try {
    if (bytes.length > 0) await inItsEncoding(answers, options, (_, encoding) => read(encoding));
  } catch (error) {
    // Errors in the file are reported when it is read.
    if (error !== enough && !(error instanceof ItemwiseError)) throw error;
  }
  const columns = header.map((_, place) => rows.map((row) => row[place] ?? ""));
  const table = labelledText(makeTable(header, columns, file));
  return { header, isPlain: exportOf(table) === undefined };
}

export interface ChosenMeasure {
  readonly measure: Measure;
  /** The guesses, if the measure was drafted from the file. */
  readonly draft: MeasureDraft | null;
  /** The file, if it was read. */
  readonly labelled: LabelledTable | null;
  /** The built-in measure with the file's columns in whose place the user's choices were drafted. */
  readonly passedOver?: Measure | undefined;
}

/** Minimum share of a built-in measure's columns. */
const MIN_COLUMN_SHARE = 0.5;

/**
 * The measure of a file without a named one: the built-in one with its columns, or else a draft; always a draft where the
 * user states what the file holds.
 */
export async function measureOf(
  answers: AnswersFile,
  options: ReadLabelledOptions = {},
  given: {
    /** Reads the whole file. */
    readonly readAll?: (() => Promise<LabelledTable>) | undefined;
    readonly choices?: DraftChoices | undefined;
  } = {},
): Promise<ChosenMeasure> {
  const { choices = {}, readAll = () => readLabelled(answers, options) } = given;
  const head = await fileHead(answers, options);
  const read = head === null ? await readAll() : null;
  const builtIn = builtInWith(head?.header ?? read?.columns.map(({ name }) => name) ?? []);
  const states = Object.values(choices).some((choice) => choice !== undefined);
  if (builtIn !== null && !states) return { measure: builtIn, draft: null, labelled: read };
  const labelled = asPeople(read ?? (await readAll()));
  // Of a file in long format only the table of people has the items as columns.
  const { long } = labelled;
  const inLong = long === undefined ? null : builtInWith(labelled.columns.map(({ name }) => name));
  if (inLong !== null && long !== undefined && !states)
    return { measure: { ...inLong, shape: { long } }, draft: null, labelled };
  return { ...draftedFrom(labelled, choices), passedOver: builtIn ?? inLong ?? undefined };
}

/** The measure drafted from a file by what the user states, whatever its columns. @throws ItemwiseError as `draftMeasure` */
export function draftedFrom(table: LabelledTable, choices: DraftChoices) {
  const labelled = asPeople(table);
  const draft = draftMeasure(labelled, choices);
  return {
    measure: parseMeasure(draft.definition, messages.draftOfFile({ file: labelled.file })),
    draft,
    labelled,
  };
}

function builtInWith(header: readonly string[]): Measure | null {
  const found = BUILT_IN.find(({ columns }) => {
    const present = columns.filter((column) => header.includes(column)).length;
    return present >= MIN_COLUMN_SHARE * columns.length;
  });
  return found?.measure() ?? null;
}
