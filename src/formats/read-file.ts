import { ItemwiseError } from "../errors";
import type { ArchivedFile } from "./archive/open-archive";
import type { LabelledTable } from "./kit/labelled-table";
import * as messages from "./messages";

/** Choices in reading files of other programs. */
export interface ReadFileOptions {
  /** The sheet of a workbook, by name or number (from 1). */
  readonly sheet?: string | undefined;
  /** The encoding of text, where the file does not say or is wrong: "windows-1251". */
  readonly encoding?: string | undefined;
}

/** A kind of file other than CSV. */
export interface FileKind {
  /** @param file its name in messages */
  read(bytes: Uint8Array, file: string, options: ReadFileOptions): Promise<LabelledTable>;
  /** The names of its sheets; absent where it has none. */
  readonly sheets?: ((bytes: Uint8Array, file: string) => Promise<readonly string[]>) | undefined;
  /** The only table in an archive; null where the file is a table itself. */
  readonly unpack?: ((bytes: Uint8Array, file: string) => Promise<ArchivedFile | null>) | undefined;
}

/** How to recognize a kind of file: first bytes or endings of the name. */
interface FileSignature {
  readonly begins: readonly (string | readonly number[])[];
  readonly ends: readonly string[];
}

const spss: FileKind = {
  read: async (bytes, file, { encoding }) =>
    (await import("./spss/read-spss")).readSpss(bytes, file, { encoding }),
};
const portable: FileKind = {
  read: async (bytes, file, { encoding }) =>
    (await import("./spss/read-por")).readPor(bytes, file, { encoding }),
};
const stata: FileKind = {
  read: async (bytes, file, { encoding }) =>
    (await import("./stata/read-stata")).readStata(bytes, file, { encoding }),
};
const excel: FileKind = {
  read: async (bytes, file, { sheet }) =>
    (await import("./excel/read-excel")).readExcel(bytes, file, { sheet: sheetOf(sheet) }),
  sheets: async (bytes, file) => (await import("./excel/read-excel")).readSheetNames(bytes, file),
};
const parquet: FileKind = {
  read: async (bytes, file) => (await import("./parquet/read-parquet")).readParquet(bytes, file),
};
const arrow: FileKind = {
  read: async (bytes, file) => (await import("./arrow/read-arrow")).readArrow(bytes, file),
};
const transport: FileKind = {
  read: async (bytes, file, { encoding }) =>
    (await import("./sas/read-xpt")).readXpt(bytes, file, { encoding }),
};
const dataSet: FileKind = {
  read: async (bytes, file, { encoding }) =>
    (await import("./sas/read-sas7bdat")).readSas7bdat(bytes, file, { encoding }),
};
const r: FileKind = {
  read: async (bytes, file) => (await import("./r/read-rds")).readRds(bytes, file),
};

const ods: FileKind = {
  read: async (bytes, file, { sheet }) =>
    (await import("./ods/read-ods")).readOds(bytes, file, { sheet: sheetOf(sheet) }),
  sheets: async (bytes, file) => (await import("./ods/read-ods")).readOdsSheetNames(bytes, file),
};
const json: FileKind = {
  read: async (bytes, file) => (await import("./json/read-json")).readJson(bytes, file),
};
/** Workbooks and archives, told apart by what is in them, whatever they are called. */
const zipped: FileKind = {
  async read(bytes, file, options) {
    const kind = await zipKind(bytes, file);
    if (kind !== null) return kind.read(bytes, file, options);
    const inner = await archived(bytes, file);
    return readDataFile(inner.bytes, inner.name, options);
  },
  async sheets(bytes, file) {
    const kind = await zipKind(bytes, file);
    if (kind !== null) return (await kind.sheets?.(bytes, file)) ?? [];
    const inner = await archived(bytes, file);
    return (await fileKind(inner.bytes, inner.name)?.sheets?.(inner.bytes, inner.name)) ?? [];
  },
  unpack: async (bytes, file) => ((await zipKind(bytes, file)) === null ? archived(bytes, file) : null),
};

const sheetOf = (sheet: string | undefined): string | number | undefined =>
  sheet !== undefined && /^\d+$/.test(sheet) ? Number(sheet) : sheet;

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 3, 4]);

/** The kind of workbook that a zip is; null where it is an archive. */
async function zipKind(bytes: Uint8Array, file: string): Promise<FileKind | null> {
  if (!isZip(bytes)) return /\.zip$/i.test(file) ? null : excel;
  const { openArchive } = await import("./archive/open-archive");
  const parts = openArchive(bytes, file);
  if (parts.has("[Content_Types].xml") && (parts.has("xl/workbook.xml") || parts.has("_rels/.rels")))
    return excel;
  if (parts.has("content.xml")) return ods;
  return parts.has("Index/Document.iwa") ? excel : null;
}

/** The only table in an archive. */
async function archived(bytes: Uint8Array, file: string): Promise<ArchivedFile> {
  const { nestedArchive, onlyTable, openArchive } = await import("./archive/open-archive");
  const endings = [...READ.map(([, { ends }]) => ends), ...REFUSED.map(([, { ends }]) => ends)].flat();
  const inner = onlyTable(openArchive(bytes, file), endings);
  if (isZip(inner.bytes) && (await zipKind(inner.bytes, inner.name)) === null)
    throw nestedArchive(inner.name);
  return inner;
}

const READ: readonly (readonly [FileKind, FileSignature])[] = [
  [spss, { begins: ["$FL2", "$FL3"], ends: [".sav", ".zsav"] }],
  [portable, { begins: ["ASCII SPSS PORT FILE"], ends: [".por"] }],
  [
    stata,
    {
      begins: [
        "<stata_dta>",
        ...[105, 108, 110, 111, 112, 113, 114, 115].flatMap((release) => [
          [release, 1, 1, 0],
          [release, 2, 1, 0],
        ]),
      ],
      ends: [".dta"],
    },
  ],
  [transport, { begins: ["HEADER RECORD*******LIB"], ends: [".xpt", ".xport"] }],
  [dataSet, { begins: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc2, 0xea, 0x81]], ends: [".sas7bdat"] }],
  [parquet, { begins: ["PAR1"], ends: [".parquet"] }],
  [arrow, { begins: ["ARROW1", [0xff, 0xff, 0xff, 0xff]], ends: [".feather", ".arrow", ".arrows", ".ipc"] }],
  [zipped, { begins: [[0x50, 0x4b, 3, 4]], ends: [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"] }],
  [json, { begins: [], ends: [".json", ".jsonl", ".ndjson"] }],
  [r, { begins: ["RDX2\n", "RDX3\n", "RDA2\n", "RDA3\n"], ends: [".rds", ".rda", ".rdata"] }],
];

type RefusedKind = Parameters<typeof messages.unreadFormat>[0]["kind"];

/** Kinds of files that are not supported; messages say what to do instead. */
const REFUSED: readonly (readonly [RefusedKind, FileSignature])[] = [
  ["catalog", { begins: [], ends: [".sas7bcat"] }],
  ["feather", { begins: ["FEA1"], ends: [] }],
  ["jamovi", { begins: [], ends: [".omv"] }],
  ["jasp", { begins: [], ends: [".jasp"] }],
];

/**
 * The kind of a file, by its first bytes (`bytes` may be its beginning) or its name; null where it is unknown: text, say.
 * @throws ItemwiseError "unread-format" where it is a known kind that is not supported
 */
export function fileKind(bytes: Uint8Array, file: string): FileKind | null {
  const name = file.toLowerCase();
  const refused =
    REFUSED.find(([, signature]) => begins(bytes, signature)) ??
    REFUSED.find(([, { ends }]) => ends.some((end) => name.endsWith(end)));
  if (refused !== undefined) {
    const [refusedKind] = refused;
    throw new ItemwiseError("unread-format", () => messages.unreadFormat({ kind: refusedKind, file }), {
      hint: () => messages.unreadFormatHint({ kind: refusedKind }),
    });
  }
  const found =
    READ.find(([, signature]) => begins(bytes, signature)) ??
    READ.find(([, { ends }]) => ends.some((end) => name.endsWith(end)));
  if (found !== undefined) return found[0];
  if (name.endsWith(".zip")) return zipped;
  return startsWith(bytes, [0x1f, 0x8b]) ? r : null;
}

/**
 * Reads a file of SPSS (.sav, .zsav, .por), Stata (.dta), Excel (.xlsx, .xlsm), OpenDocument (.ods), SAS (.xpt, .sas7bdat), R (.rds, .RData),
 * Parquet, Arrow (.feather, .arrow) or JSON (.json, .jsonl), or the only one of these in a zip archive, by its first bytes
 * or its name.
 * @param name what to call it in messages; its ending counts where the bytes do not tell what it is
 * @returns its cells with labels and missing values; `notes` has what its reader should know
 * @throws ItemwiseError "unknown-format" where it is none of these, "unread-format" with what to do instead where it is
 *   of a kind that is known and not read, and what the reader of its format throws ("damaged-file", "too-large")
 * @example
 * ```ts
 * const bytes = await readFile("answers.sav");
 * const table = await readDataFile(bytes, "answers.sav");
 * table.format; // "SPSS (.sav)"
 * table.columns[1].label; // "Sex"
 * table.columns[1].valueLabels; // [{ value: 1, label: "Woman" }, { value: 2, label: "Man" }, { value: 99, label: "No answer" }]
 * table.columns[1].missing; // [{ value: 99 }]
 * ```
 */
export async function readDataFile(
  bytes: Uint8Array,
  name: string,
  options: ReadFileOptions = {},
): Promise<LabelledTable> {
  const kind = fileKind(bytes, name);
  if (kind !== null) return kind.read(bytes, name, options);
  throw new ItemwiseError("unknown-format", () => messages.unknownFormat({ file: name }), {
    hint: messages.unknownFormatHint,
  });
}

function begins(bytes: Uint8Array, { begins: all }: FileSignature): boolean {
  return all.some((one) =>
    startsWith(bytes, typeof one === "string" ? Array.from(one, (letter) => letter.charCodeAt(0)) : one),
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
