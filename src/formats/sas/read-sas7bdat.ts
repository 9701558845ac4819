import { ByteReader } from "../kit/byte-reader";
import { maxUnpacked, unpacksTooLarge } from "../kit/inflate";
import { BARE_COLUMN, type LabelledColumn, type LabelledTable } from "../kit/labelled-table";
import { TextBytes, textNotes } from "../kit/text-bytes";
import { type DataSetColumn, type DataSetFacts, FactsReader } from "./data-set-columns";
import { type Page, type Piece, readDataSetHeader, readPage } from "./data-set-pages";
import { encodingOf } from "./encodings";
import { isOwnFormat, toOurTime, typeOfFormat } from "./formats";
import * as messages from "./messages";
import { unpackRow } from "./unpack-row";

/** Bytes that a compressed byte may become: a row of blanks shrinks to a two-thousandth. */
const UNPACKED_PER_BYTE = 400;

/** Rows: bytes, and where each begins. */
interface Rows {
  readonly bytes: Uint8Array;
  readonly starts: Float64Array;
  readonly deleted: number;
}

/**
 * Reads a data set of SAS (`.sas7bdat`): of 32 and 64 bits, both byte orders, plain or compressed.
 *
 * `.A` to `.Z` and `._` become kinds of missing, and formats of dates and times set the type. Text is trimmed at the
 * end; blank text is missing. Deleted rows are left out, with a note. A column's attribute is its format ("DATE9.").
 * Value labels are in catalogs outside the file; a note names formats that need them.
 * @param options `encoding` of text, where the file's own statement is wrong or absent
 * @throws ItemwiseError "not-this-format", "damaged-file", "unknown-encoding", "too-large"
 * @source M. S. Shotwell and C. Cummins (2013), SAS7BDAT database binary format, with later additions
 * @example
 * ```ts
 * const table = readSas7bdat(await readFile("answers.sas7bdat"), "answers.sas7bdat");
 * table.columns[3].type; // "date"
 * ```
 */
export function readSas7bdat(
  bytes: Uint8Array,
  file: string,
  options: { readonly encoding?: string | undefined } = {},
): LabelledTable {
  const reader = new ByteReader(bytes, file);
  const header = readDataSetHeader(reader);
  const declared = encodingOf(header.encoding);
  const encoding = options.encoding ?? declared.encoding;
  const text = new TextBytes(bytes, file, { encoding });
  const source = new FactsReader(reader, header, text);
  const pages: Page[] = [];
  const packed: Piece[] = [];
  for (let index = 0; index < header.pages; index += 1) {
    const page = readPage(reader, header, index);
    pages.push(page);
    for (const piece of page.pieces) {
      if (!source.take(piece) && piece.length > 0 && piece.packing !== 1) packed.push(piece);
    }
  }
  const facts = source.facts();
  reader.checkNames(facts.columns.map(({ name }) => name));
  checkWidths(reader, facts);
  const rows = facts.packing === null ? plainRows(reader, facts, pages) : packedRows(reader, facts, packed);
  const rowText = rows.bytes === bytes ? text : new TextBytes(rows.bytes, file, { encoding });
  const columns = facts.columns.map((column) => columnOf(column, rows, rowText, reader.littleEndian));
  return {
    file,
    format: "SAS (.sas7bdat)",
    label: facts.label || null,
    rows: rows.starts.length,
    columns,
    weight: null,
    multipleResponses: [],
    notes: [
      ...declared.notes,
      ...[...new Set([...textNotes(text, encoding), ...textNotes(rowText, encoding)])],
      ...(rows.deleted > 0 ? [messages.rowsDeleted({ rows: String(rows.deleted) })] : []),
      ...ownFormatNotes(facts.columns),
    ],
  };
}

/** Columns may not overlap, so that cells never need more memory than rows. */
function checkWidths(reader: ByteReader, { columns, rowLength }: DataSetFacts): void {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  if (all > rowLength) {
    throw reader.damaged(() => messages.columnsTooWide({ bytes: String(all), length: String(rowLength) }));
  }
}

function plainRows(reader: ByteReader, facts: DataSetFacts, pages: readonly Page[]): Rows {
  const { bytes } = reader;
  const { rowLength } = facts;
  const starts: number[] = [];
  let seen = 0;
  let deleted = 0;
  for (const [index, page] of pages.entries()) {
    const count = Math.min(page.rows, facts.rows - seen);
    seen += count;
    const marks = page.toDeleted === null ? null : page.firstRow + page.rows * rowLength + page.toDeleted;
    reader.begin("page-rows", String(index + 1));
    reader.seek(page.firstRow);
    reader.skip(count * rowLength);
    if (marks !== null) reader.seek(marks + Math.ceil(page.rows / 8));
    for (let row = 0; row < count; row += 1) {
      const isDeleted = marks !== null && ((bytes[marks + (row >> 3)] ?? 0) & (0x80 >> (row & 7))) !== 0;
      if (isDeleted) deleted += 1;
      else starts.push(page.firstRow + row * rowLength);
    }
  }
  checkCount(reader, facts, { seen, deleted });
  return { bytes, starts: Float64Array.from(starts), deleted };
}

/** Where rows were found to be more or fewer than the file says, something was misread. */
function checkCount(
  reader: ByteReader,
  facts: DataSetFacts,
  found: { readonly seen: number; readonly deleted: number },
): void {
  if (found.seen !== facts.rows) {
    throw reader.damaged(() => messages.rowCount({ rows: String(facts.rows), found: String(found.seen) }));
  }
  if (found.deleted !== facts.deleted) {
    throw reader.damaged(() =>
      messages.deletedCount({ rows: String(facts.deleted), found: String(found.deleted) }),
    );
  }
}

function packedRows(reader: ByteReader, facts: DataSetFacts, pieces: readonly Piece[]): Rows {
  const { packing, rowLength } = facts;
  const size = pieces.length * rowLength;
  const most = maxUnpacked(reader.bytes.length, UNPACKED_PER_BYTE);
  if (size > most) throw unpacksTooLarge(reader.file, most);
  // Which compressed rows are deleted, no description says: all must be there, or just those that are not deleted.
  if (pieces.length !== facts.rows - facts.deleted) {
    throw reader.damaged(() =>
      messages.packedRowCount({
        rows: String(facts.rows),
        deleted: String(facts.deleted),
        found: String(pieces.length),
      }),
    );
  }
  const bytes = new Uint8Array(size);
  const starts = Float64Array.from(pieces, (_, row) => row * rowLength);
  pieces.forEach(({ at, length, packing: how }, row) => {
    const stored = reader.bytes.subarray(at, at + length);
    const out = bytes.subarray(row * rowLength, (row + 1) * rowLength);
    const isRead =
      how === 0 || packing === null
        ? length === rowLength && how === 0
        : how === 4 && unpackRow(packing, stored, out);
    if (!isRead) throw reader.damaged(() => messages.rowUnreadable({ row: String(row + 1) }));
    if (how === 0) out.set(stored);
  });
  return { bytes, starts, deleted: facts.deleted };
}

function columnOf(column: DataSetColumn, rows: Rows, text: TextBytes, littleEndian: boolean): LabelledColumn {
  const { name, label, format, wholeFormat, isText } = column;
  const attributes: Record<string, string> = wholeFormat === "" ? {} : { format: wholeFormat };
  const facts = { ...BARE_COLUMN, name, label: label || null, attributes };
  if (isText) return { ...facts, type: "text", values: textsOf(column, rows, text) };
  const type = typeOfFormat(format);
  const { values, tags } = numbersOf(column, rows, littleEndian);
  toOurTime(values, type);
  return { ...facts, type, values, tags };
}

function textsOf(
  { place, width }: DataSetColumn,
  { bytes, starts }: Rows,
  text: TextBytes,
): (string | null)[] {
  return Array.from(starts, (start) => {
    const from = start + place;
    let end = from + width;
    while (end > from && bytes[end - 1] === 32) end -= 1;
    return text.text(from, end) || null;
  });
}

/** Doubles of which the first bytes are kept; NaN where there is none, with its kind of missing. */
function numbersOf(
  { place, width }: DataSetColumn,
  { bytes, starts }: Rows,
  littleEndian: boolean,
): { values: Float64Array; tags: Uint8Array | null } {
  const values = new Float64Array(starts.length);
  let tags: Uint8Array | null = null;
  const eight = new Uint8Array(8);
  const view = new DataView(eight.buffer);
  for (let row = 0; row < starts.length; row += 1) {
    const from = starts[row]! + place;
    // Into big-endian order, the first byte first.
    for (let i = 0; i < width; i += 1) eight[i] = bytes[littleEndian ? from + width - 1 - i : from + i] ?? 0;
    const value = view.getFloat64(0);
    values[row] = value;
    const kind = Number.isNaN(value) ? missingKind(255 - (eight[2] ?? 0)) : 0;
    if (kind === 0) continue;
    tags ??= new Uint8Array(starts.length);
    tags[row] = kind;
  }
  return { values, tags };
}

/** 0 for `.`, 1 to 26 for `.A` to `.Z`, 27 for `._`; SAS counts them, other programs write their letters. */
function missingKind(code: number): number {
  if (code === 0 || code === 0x5f) return 27;
  if (code >= 2 && code < 28) return code - 1;
  return code >= 0x41 && code <= 0x5a ? code - 0x40 : 0;
}

function ownFormatNotes(columns: readonly DataSetColumn[]): string[] {
  const own = columns.filter(({ format }) => isOwnFormat(format)).map(({ wholeFormat }) => wholeFormat);
  if (own.length === 0) return [];
  return [messages.labelsElsewhere({ isTransport: false, formats: [...new Set(own)] })];
}
