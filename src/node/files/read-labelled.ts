import { open, readFile } from "node:fs/promises";
import { decodeText } from "../../data/csv/decode-text";
import { RecordChecks } from "../../data/csv/record-checks";
import { createRecordReader } from "../../data/csv/record-reader";
import { makeTable } from "../../data/csv/table";
import type { LeftOut } from "../../data/exports/export";
import { exportOf, readExport } from "../../data/exports/read-export";
import { labelledText } from "../../data/files/labelled-text";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { fileKind } from "../../formats/read-file";
import { fileError } from "./file-error";
import { fileName, type ReadTableOptions, readTable } from "./read-table";

/** How a file of answers is read, whatever program it is from. */
export interface ReadLabelledOptions extends ReadTableOptions {
  /** The sheet of a workbook, by its name or its number (from 1). */
  readonly sheet?: string | undefined;
  /** Rows of a survey platform's export that are left out. */
  readonly leaveOut?: readonly LeftOut[] | undefined;
}

/** What `--encoding` says of a file that names its own encoding: nothing, but where it is not the default. */
const ENCODINGS = { utf8: undefined, latin1: "windows-1252", utf16le: "utf-16le" } as const;

/** So many bytes tell what a file is, and hold its header and first rows. */
const HEAD = 1 << 18;
/** Rows below the names that platforms may put texts of questions into. */
const HEAD_ROWS = 4;

/**
 * Reads a file of answers with all that is known of its columns: SPSS, Stata, SAS, R, Excel, Parquet, CSV, and what
 * survey platforms export as CSV or Excel.
 *
 * @param path the file; "-" is the standard input, which is read as CSV
 * @throws ItemwiseError what the readers of these formats and `readTable` throw
 */
export async function readLabelled(path: string, options: ReadLabelledOptions = {}): Promise<LabelledTable> {
  const { leaveOut, sheet, encoding } = options;
  const kind = path === "-" ? null : fileKind(await headOf(path), fileName(path));
  if (kind === null && sheet !== undefined) {
    throw new ItemwiseError("no-sheet", `${fileName(path)}: it is no workbook, so that it has no sheets.`, {
      hint: "Leave --sheet out.",
    });
  }
  const table =
    kind === null
      ? labelledText(await readTable(path, options))
      : await kind.read(await wholeFile(path), fileName(path), {
          sheet,
          encoding: ENCODINGS[encoding ?? "utf8"],
        });
  return readExport(table, leaveOut);
}

/** What a file's first bytes tell of it. */
export interface FileHead {
  /** The columns' names. */
  readonly header: readonly string[];
  /** Whether it is a table of text whose first row is its header, and every other one a person's answers. */
  readonly isPlain: boolean;
}

/**
 * Looks at a file's beginning.
 *
 * @returns null where it is no text: it has to be read by `readLabelled`
 */
export async function fileHead(path: string, options: ReadLabelledOptions = {}): Promise<FileHead | null> {
  const file = fileName(path);
  const bytes = await headOf(path);
  if (fileKind(bytes, file) !== null) return null;
  const rows: string[][] = [];
  let header: readonly string[] = [];
  const checks = new RecordChecks(
    { file, header: options.header ?? true },
    {
      open: (names) => {
        header = names;
      },
      store: (record) => {
        rows.push([...record]);
      },
    },
  );
  const enough = new Error("enough");
  const sink = {
    add(record: readonly string[]): void {
      checks.add(record);
      if (rows.length >= HEAD_ROWS) throw enough;
    },
    finish: () => null,
  };
  try {
    const reader = createRecordReader(sink, { ...options, file });
    reader.push(decodeText({ file, encoding: options.encoding }).push(bytes));
    if (bytes.length < HEAD) reader.finish();
  } catch (error) {
    // What is wrong with the file is told when it is read.
    if (error !== enough && !(error instanceof ItemwiseError)) throw error;
  }
  const columns = header.map((_, place) => rows.map((row) => row[place] ?? ""));
  const table = labelledText(makeTable(header, columns, file));
  return { header, isPlain: exportOf(table) === undefined };
}

async function headOf(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

async function wholeFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}
