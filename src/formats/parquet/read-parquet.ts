import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import { distinctNames } from "../kit/column-names";
import { maxUnpacked } from "../kit/inflate";
import { BARE_COLUMN, type LabelledColumn, type LabelledTable } from "../kit/labelled-table";
import * as shared from "../messages";
import { columnarNotes } from "./columnar-notes";
import { type FileFacts, type ParquetColumn, readFacts } from "./file-facts";
import { METADATA_KEY, type PandasColumn, pandasFacts, withMetadata } from "./labelled-metadata";
import * as messages from "./messages";
import { type ColumnTarget, readChunk } from "./read-column";
import { type Unpack, unpacker } from "./unpack-page";

// Limits by the size of the file.
const ROW_LIMIT = { base: 1_000_000, perByte: 1 };
const CELL_LIMIT = { base: 10_000_000, perByte: 5 };
const TEXT_LIMIT = { base: 3_000_000, perByte: 1.2 };

/**
 * Reads a flat Parquet file (parquet-format 2.11) of any codec but LZO, with the labels and missing values that
 * `writeParquet` keeps in its metadata.
 * @param file its name in messages
 * @throws ItemwiseError "not-read" (nested columns, encryption, unsupported types), "no-rows", "damaged-file",
 *   "too-large"
 * @example
 * ```ts
 * const bytes = await writeParquet(labelledTable({ age: { values: [12, null], label: "Age in years" } }));
 * (await readParquet(bytes, "answers.parquet")).columns[0].label; // "Age in years"
 * ```
 */
export async function readParquet(bytes: Uint8Array, file: string): Promise<LabelledTable> {
  const facts = readFacts(bytes, file);
  const rows = checkRows(facts, bytes.length, file);
  const pandas = pandasFacts(facts.metadata.get("pandas"));
  const texts = TEXT_LIMIT.base + TEXT_LIMIT.perByte * bytes.length;
  const left = { bytes: maxUnpacked(bytes.length), texts };
  const unpackers = new Map<number, Unpack>();
  for (const codec of new Set(facts.groups.flatMap(({ chunks }) => chunks.map((chunk) => chunk.codec)))) {
    unpackers.set(codec, await unpacker(codec, file, left));
  }
  const read = facts.columns.map((column, place) => {
    const isText = column.meaning.is === "text" || column.meaning.is === "uuid";
    const target: ColumnTarget = {
      numbers: isText ? null : new Float64Array(rows).fill(Number.NaN),
      texts: isText ? new Array<string | null>(rows).fill(null) : null,
      exact: new Map(),
    };
    let row = 0;
    for (const group of facts.groups) {
      const chunk = group.chunks[place];
      const unpack = unpackers.get(chunk?.codec ?? -1);
      if (chunk && unpack) readChunk(bytes, chunk, row, { column, file, unpack, target, left });
      row += group.rows;
    }
    return asColumn(column, target, pandas.columns.get(column.name));
  });
  const columns = read.filter(({ name }) => !pandas.unnamed.has(name));
  const { names, repeated, notes } = distinctNames(columns.map(({ name }) => name));
  const table: LabelledTable = {
    file,
    format: "Parquet",
    label: null,
    rows,
    columns: columns.map((column, place) => ({ ...column, name: names[place] ?? column.name })),
    weight: null,
    multipleResponses: [],
    repeated,
    notes: [...notes, ...notesOf(facts, read, columns)],
  };
  const kept = facts.metadata.get(METADATA_KEY);
  return kept === undefined ? table : withMetadata(table, kept);
}

function checkRows({ rows, columns, groups }: FileFacts, bytes: number, file: string): number {
  const all = groups.reduce((sum, group) => sum + group.rows, 0);
  if (all !== rows)
    throw damagedFile(file, () => messages.rowCounts({ rows: String(rows), found: String(all) }));
  if (
    rows > ROW_LIMIT.base + ROW_LIMIT.perByte * bytes ||
    rows * columns.length > CELL_LIMIT.base + CELL_LIMIT.perByte * bytes
  ) {
    throw tooManyCells(file, rows, columns.length);
  }
  if (rows === 0) {
    throw new ItemwiseError("no-rows", () => shared.noRows({ file }), {
      hint: shared.exportAgainHint,
    });
  }
  return rows;
}

function asColumn(
  column: ParquetColumn,
  target: ColumnTarget,
  pandas: PandasColumn | undefined,
): LabelledColumn {
  const { name, meaning } = column;
  const facts = {
    ...BARE_COLUMN,
    name,
    level: pandas?.level ?? null,
  };
  const { numbers, texts, exact } = target;
  if (numbers === null) return { ...facts, type: "text", values: texts ?? [] };
  if (exact.size > 0) {
    const values = Array.from(
      numbers,
      (value, row) => exact.get(row) ?? (Number.isNaN(value) ? null : String(value)),
    );
    return { ...facts, type: "text", values };
  }
  const type = meaning.is === "text" || meaning.is === "uuid" ? "number" : meaning.is;
  return { ...facts, type, values: numbers, tags: null };
}

function notesOf(
  facts: FileFacts,
  read: readonly LabelledColumn[],
  columns: readonly LabelledColumn[],
): string[] {
  const large = read.filter(
    ({ type }, place) => type === "text" && facts.columns[place]?.meaning.is === "number",
  );
  const utc = facts.columns.filter(({ meaning }) => meaning.is === "datetime" && meaning.utc);
  const kept = new Set(columns);
  const unnamed = read.filter((column) => !kept.has(column));
  return columnarNotes({
    format: "Parquet",
    large: large.map(({ name }) => name),
    utc: utc.map(({ name }) => name),
    unnamed: unnamed.map(({ name }) => name),
    fromR: facts.metadata.has("r"),
  });
}

function tooManyCells(file: string, rows: number, columns: number): ItemwiseError {
  return new ItemwiseError(
    "too-large",
    () => shared.tooManyCells({ file, rows: String(rows), columns: String(columns) }),
    { hint: messages.inPartsHint },
  );
}
