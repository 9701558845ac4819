import { ItemwiseError } from "../../errors";
import { sumBy } from "../../numeric/sums/sum";
import { damagedFile } from "../kit/byte-reader";
import { distinctNames } from "../kit/column-names";
import { maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import type { LabelledColumn, LabelledTable } from "../kit/labelled-table";
import * as shared from "../messages";
import { columnarNotes } from "../parquet/columnar-notes";
import { pandasFacts } from "../parquet/labelled-metadata";
import { type Unpack, type UnpackBudget, unpacker } from "../parquet/unpack-page";
import { ColumnRows, type Dictionary } from "./column-rows";
import { type BatchBuffers, decodeColumn } from "./decode-column";
import type { FlatTable } from "./flat-table";
import { type ArrowMessage, readMessages } from "./ipc-messages";
import * as words from "./messages";
import { type ArrowSchema, readSchema } from "./schema";

// Limits by the size of the file, as for Parquet.
const CELL_LIMIT = { base: 10_000_000, perByte: 5 };
const TEXT_LIMIT = { base: 3_000_000, perByte: 1.2 };
/** Codecs by number (apache/arrow, format/Message.fbs, CompressionType). */
const CODECS = ["lz4-frame", "zstd"] as const;
/** A buffer that says so is not compressed. */
const PLAIN = -1n;

/**
 * Reads a flat table in Arrow's IPC format, as a file (Feather 2) or a stream, plain or compressed by LZ4 or zstd. A
 * column with a dictionary has value labels where the dictionary's order says more than that of the rows or of the
 * alphabet; otherwise it is text.
 * @param file its name in messages
 * @throws ItemwiseError "not-read" (nested columns, types without plain values, Feather 1), "no-rows",
 *   "damaged-file", "too-large"
 * @example
 * ```ts
 * const table = await readArrow(await readFile("answers.feather"), "answers.feather");
 * table.columns[9].valueLabels; // []
 * ```
 */
export async function readArrow(bytes: Uint8Array, file: string): Promise<LabelledTable> {
  const left = {
    bytes: maxUnpacked(bytes.length),
    texts: TEXT_LIMIT.base + TEXT_LIMIT.perByte * bytes.length,
  };
  const found = readMessages(bytes, file, left);
  const schema = readSchema(found.schema, found.schemaBytes, file);
  const rows = countRows(found.messages, schema, bytes.length, file);
  const unpack = await unpackersOf(found.messages, file, left);
  const targets = schema.columns.map((column) => new ColumnRows(column, rows, file));
  const dictionaries = new Map<number, Dictionary>();
  let row = 0;
  for (const { kind, header, body } of found.messages) {
    const batch = kind === "rows" ? header : header.table(1);
    if (batch === null) throw damagedFile(file, words.noDictionary);
    const buffers = buffersOf(batch, body, { file, left, unpack });
    if (kind === "dictionary") {
      addDictionary(header, batch, { schema, dictionaries, buffers });
      continue;
    }
    const count = batch.number(0, 64);
    checkNodes(batch, schema.columns.length, count, file);
    for (const [place, column] of schema.columns.entries()) {
      targets[place]?.add(row, decodeColumn(column, count, buffers), dictionaries);
    }
    row += count;
  }
  const pandas = pandasFacts(schema.metadata.get("pandas"));
  const columns = targets.map((target) => target.finish(pandas.columns.get(target.column.name)));
  return tableOf(columns, rows, { file, schema, unnamed: pandas.unnamed, isWhole: found.isWhole });
}

function countRows(
  messages: readonly ArrowMessage[],
  { columns }: ArrowSchema,
  bytes: number,
  file: string,
): number {
  const rows = sumBy(messages, ({ kind, header }) => (kind === "rows" ? header.number(0, 64) : 0));
  const cells = rows * Math.max(1, columns.length);
  if (cells > CELL_LIMIT.base + CELL_LIMIT.perByte * bytes) {
    throw new ItemwiseError(
      "too-large",
      () => shared.tooManyCells({ file, rows: String(rows), columns: String(columns.length) }),
      { hint: words.tooManyCellsHint },
    );
  }
  if (rows === 0 || columns.length === 0) {
    throw new ItemwiseError("no-rows", () => shared.noRows({ file }), {
      hint: shared.exportAgainHint,
    });
  }
  return rows;
}

/** A batch has a node for each column, as long as itself. */
function checkNodes(batch: FlatTable, columns: number, count: number, file: string): void {
  const nodes = batch.structs(1, [64, 64]);
  if (nodes.length === columns && nodes.every(([length]) => length === count)) return;
  throw damagedFile(file, words.otherColumns);
}

type Unpackers = ReadonlyMap<number, Unpack>;

async function unpackersOf(
  messages: readonly ArrowMessage[],
  file: string,
  left: UnpackBudget,
): Promise<Unpackers> {
  const unpackers = new Map<number, Unpack>();
  for (const { kind, header } of messages) {
    const codec = codecOf(kind === "rows" ? header : header.table(1));
    const name = CODECS[codec ?? 0];
    if (codec === null || unpackers.has(codec)) continue;
    if (name === undefined) {
      throw damagedFile(file, () => words.unknownCodec({ codec: String(codec) }));
    }
    unpackers.set(codec, await unpacker(name, file, left));
  }
  return unpackers;
}

const codecOf = (batch: FlatTable | null): number | null => batch?.table(3)?.number(0, 8) ?? null;

function buffersOf(
  batch: FlatTable,
  body: Uint8Array,
  { file, left, unpack }: { readonly file: string; readonly left: UnpackBudget; readonly unpack: Unpackers },
): BatchBuffers {
  const places = batch.structs(2, [64, 64]);
  const views = batch.structs(4, [64]);
  const codec = codecOf(batch);
  let [next, nextViews] = [0, 0];
  return {
    file,
    left,
    next() {
      const [from = 0, length = 0] = places[next++] ?? [];
      if (next > places.length || from + length > body.length) {
        throw damagedFile(file, words.fewValuesInPart);
      }
      const buffer = body.subarray(from, from + length);
      // Buffers may lie over one another.
      left.bytes -= length;
      if (left.bytes < 0) throw unpacksTooLarge(file, maxUnpacked(0));
      return codec === null || length === 0 ? buffer : unpackedBuffer(buffer, unpack.get(codec), file);
    },
    views() {
      const [count = 0] = views[nextViews++] ?? [];
      return Math.min(count, places.length);
    },
  };
}

function unpackedBuffer(buffer: Uint8Array, unpack: Unpack | undefined, file: string): Uint8Array {
  if (buffer.length < 8 || unpack === undefined) throw damagedFile(file, shared.compressedCut);
  const length = new DataView(buffer.buffer, buffer.byteOffset, 8).getBigInt64(0, true);
  const packed = buffer.subarray(8);
  if (length === PLAIN) return packed;
  if (length < 0n) {
    throw damagedFile(file, () => words.compressedLength({ length: String(length) }));
  }
  return unpack(packed, Number(length));
}

function addDictionary(
  header: FlatTable,
  batch: FlatTable,
  context: {
    readonly schema: ArrowSchema;
    readonly dictionaries: Map<number, Dictionary>;
    readonly buffers: BatchBuffers;
  },
): void {
  const { schema, dictionaries, buffers } = context;
  const id = header.number(0, 64);
  const column = schema.columns.find(({ dictionary }) => dictionary?.id === id);
  if (column === undefined) throw damagedFile(buffers.file, () => words.unusedDictionary({ id: String(id) }));
  const count = batch.number(0, 64);
  checkNodes(batch, 1, count, buffers.file);
  const before: Dictionary = header.flag(2) ? (dictionaries.get(id) ?? []) : [];
  buffers.left.texts -= before.length + count;
  if (buffers.left.texts < 0) throw unpacksTooLarge(buffers.file, maxUnpacked(0));
  const part = decodeColumn({ ...column, dictionary: null }, count, buffers);
  dictionaries.set(id, [...before, ...Array.from({ length: count }, (_, k) => ({ part, k }))]);
}

interface TableContext {
  readonly file: string;
  readonly schema: ArrowSchema;
  readonly unnamed: ReadonlySet<string>;
  readonly isWhole: boolean;
}

function tableOf(read: readonly LabelledColumn[], rows: number, context: TableContext): LabelledTable {
  const { file, schema, unnamed, isWhole } = context;
  const kept = read.filter(({ name }) => !unnamed.has(name));
  const { names, repeated, notes } = distinctNames(kept.map(({ name }) => name));
  const columns = kept.map((column, place) => ({ ...column, name: names[place] ?? column.name }));
  const large = read.filter(
    ({ type }, place) => type === "text" && schema.columns[place]?.values.meaning.is === "number",
  );
  const utc = schema.columns.filter(({ values: { meaning } }) => meaning.is === "datetime" && meaning.utc);
  const left = read.filter(({ name }) => unnamed.has(name));
  return {
    file,
    format: "Arrow (Feather)",
    label: null,
    rows,
    columns,
    weight: null,
    multipleResponses: [],
    repeated,
    notes: [
      ...notes,
      ...(isWhole ? [] : [words.noEndMark()]),
      ...columnarNotes({
        format: "Arrow",
        large: large.map(({ name }) => name),
        utc: utc.map(({ name }) => name),
        unnamed: left.map(({ name }) => name),
        fromR: schema.metadata.has("r"),
      }),
    ],
  };
}
