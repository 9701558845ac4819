import { ByteReader } from "../kit/byte-reader";
import * as shared from "../messages";
import { type Converted, readValues } from "./convert-values";
import { readHybrid } from "./encodings";
import type { Chunk, ParquetColumn } from "./file-facts";
import { numberIn, readStruct, type Struct, structIn } from "./thrift";
import type { Unpack, UnpackBudget } from "./unpack-page";

export interface ColumnTarget {
  /** One of the two, by row. */
  readonly numbers: Float64Array | null;
  readonly texts: (string | null)[] | null;
  /** Numbers with more digits than a double keeps, by row. */
  readonly exact: Map<number, string>;
}

export interface ColumnRun {
  readonly file: string;
  readonly column: ParquetColumn;
  readonly target: ColumnTarget;
  readonly unpack: Unpack;
  readonly left: UnpackBudget;
}

// Kinds of pages (parquet.thrift, PageType).
const [DATA, INDEX, DICTIONARY, DATA_2] = [0, 1, 2, 3];
/** Dictionary encodings, older and newer. */
const BY_DICTIONARY = [2, 8];
const PLAIN = 0;
const RLE = 3;

interface Page {
  readonly reader: ByteReader;
  readonly encoding: number;
  readonly count: number;
  /** By row, 1 where it has a value; null where all have. */
  readonly defined: Int32Array | null;
}

/**
 * Reads the values of a column in a row group whose first row is `row`; throws "damaged-file", "not-read", "too-large".
 */
export function readChunk(bytes: Uint8Array, chunk: Chunk, row: number, run: ColumnRun): void {
  const reader = new ByteReader(bytes.subarray(chunk.from, chunk.from + chunk.length), run.file);
  reader.begin("column", run.column.name);
  let dictionary: Converted | null = null;
  let seen = 0;
  while (seen < chunk.values) {
    const header = readStruct(reader);
    const kind = numberIn(header, 1, -1);
    const packed = reader.take(numberIn(header, 3, -1));
    const length = numberIn(header, 2, -1);
    if (length < 0) throw reader.badLength(length);
    if (kind === DICTIONARY && dictionary === null) {
      const count = numberIn(structIn(header, 7), 1, -1);
      dictionary = readValues(partOf(reader, run.unpack(packed, length)), run.column, {
        count,
        encoding: PLAIN,
        left: run.left,
      });
    } else if (kind === DATA || kind === DATA_2) {
      const own = structIn(header, kind === DATA ? 5 : 8);
      const count = numberIn(own, 1, -1);
      if (count < 0 || count > chunk.values - seen) throw reader.badLength(count);
      const page =
        kind === DATA
          ? pageVersion1(own, count, partOf(reader, run.unpack(packed, length)), run)
          : pageVersion2(own, count, { length, reader: partOf(reader, packed) }, run);
      storeValues(page, dictionary, row + seen, run);
      seen += count;
    } else if (kind !== INDEX)
      throw reader.damagedPart(({ part, name }) => shared.partPageKind({ part, name, kind: String(kind) }));
  }
}

function partOf({ file, part }: ByteReader, bytes: Uint8Array): ByteReader {
  const reader = new ByteReader(bytes, file);
  reader.part = part;
  return reader;
}

/** A page of version 1: definition levels and values are compressed together. */
function pageVersion1(
  own: Struct | undefined,
  count: number,
  reader: ByteReader,
  { column }: ColumnRun,
): Page {
  const page = { reader, encoding: numberIn(own, 2, -1), count };
  if (!column.optional) return { ...page, defined: null };
  if (numberIn(own, 3, RLE) !== RLE) throw reader.damagedPart(shared.partMissingValues);
  return { ...page, defined: definitionLevels(reader, reader.uint32(), count) };
}

/** A page of version 2: definition levels are not compressed. */
function pageVersion2(
  own: Struct | undefined,
  count: number,
  { length, reader }: { length: number; reader: ByteReader },
  { column, unpack }: ColumnRun,
): Page {
  reader.skip(numberIn(own, 6));
  const size = numberIn(own, 5);
  const defined = column.optional ? definitionLevels(reader, size, count) : null;
  const rest = reader.take(reader.left);
  const before = reader.position - rest.length;
  const values = own?.get(7) === false ? rest : unpack(rest, Math.max(0, length - before));
  return { reader: partOf(reader, values), encoding: numberIn(own, 4, -1), count, defined };
}

function definitionLevels(reader: ByteReader, length: number, count: number): Int32Array | null {
  return length === 0 ? null : readHybrid(partOf(reader, reader.take(length)), 1, count, 1);
}

function storeValues(
  page: Page,
  dictionary: Converted | null,
  row: number,
  { column, target, left }: ColumnRun,
): void {
  const { reader, count, defined, encoding } = page;
  let present = count;
  if (defined !== null) for (let k = 0; k < count; k++) present -= 1 - defined[k]!;
  if (present === 0) return;
  const byCode = BY_DICTIONARY.includes(encoding);
  if (byCode && dictionary === null) throw reader.damagedPart(shared.partDictionary);
  const values =
    byCode && dictionary ? dictionary : readValues(reader, column, { count: present, encoding, left });
  const { numbers, texts, exact } = values;
  const size = numbers?.length ?? texts?.length ?? 0;
  const codes = byCode ? readHybrid(reader, reader.uint8(), present, size - 1) : null;
  let next = 0;
  for (let k = 0; k < count; k++) {
    if (defined !== null && defined[k] === 0) continue;
    const index = codes === null ? next : codes[next]!;
    next++;
    if (numbers !== null && target.numbers !== null) target.numbers[row + k] = numbers[index]!;
    else if (texts !== null && target.texts !== null) target.texts[row + k] = texts[index]!;
    if (exact.size > 0 && exact.has(index)) target.exact.set(row + k, exact.get(index) ?? "");
  }
}
