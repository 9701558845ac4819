import { ItemwiseError } from "../../errors";
import type { ByteReader } from "../kit/byte-reader";
import * as shared from "../messages";
import * as messages from "./messages";

/** A data set's header: how its pages are laid out. */
export interface DataSetHeader {
  readonly is64Bit: boolean;
  /** Bytes of a length or an offset: 4 or 8. */
  readonly word: 4 | 8;
  readonly encoding: number;
  readonly name: string;
  readonly start: number;
  readonly pageSize: number;
  readonly pages: number;
}

/** A piece of a page that its table points to. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  /** 0: as it is, 1: left over from a row, 4: a compressed row. */
  readonly packing: number;
}

/** A page: its pieces, and where rows stand that are not compressed. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly firstRow: number;
  readonly rows: number;
  /** Bytes between the rows and the marks of deleted rows; null where no row is deleted. */
  readonly toDeleted: number | null;
}

const MAGIC = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc2, 0xea, 0x81, 0x60, 0xb3, 0x14, 0x11, 0xcf, 0xbd, 0x92, 8, 0, 9,
  0xc7, 0x31, 0x8c, 0x18, 0x1f, 0x10, 0x11,
];
/** A byte that says yes to more room. */
const YES = 0x33;
/** Of a page's type: it has rows, it has pieces and rows, rows of it are deleted, it is an index of compressed rows. */
const DATA = 0x0100;
const MIXED = 0x0200;
const DELETED = 0x0080;
const INDEX = 0x9000;

/** Whether bytes begin as a data set of SAS does. */
export function isDataSet(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, place) => bytes[place] === byte);
}

/** Reads the header, and sets the byte order. */
export function readDataSetHeader(reader: ByteReader): DataSetHeader {
  const { bytes, file } = reader;
  if (!isDataSet(bytes)) {
    throw new ItemwiseError("not-this-format", () => messages.notADataSet({ file }), {
      hint: messages.notADataSetHint,
    });
  }
  if (bytes.length < 288) throw reader.damagedPart(shared.partEnds);
  const is64Bit = bytes[32] === YES;
  const word = is64Bit ? 8 : 4;
  const shift = bytes[35] === YES ? 4 : 0;
  reader.littleEndian = bytes[37] === 1;
  const name = String.fromCharCode(...bytes.subarray(92, 156)).trimEnd();
  const kind = String.fromCharCode(...bytes.subarray(156, 164)).trimEnd();
  if (kind !== "" && kind !== "DATA") {
    throw new ItemwiseError("not-this-format", () => messages.withoutData({ file, kind }), {
      hint: messages.withoutDataHint,
    });
  }
  reader.position = 196 + shift;
  const start = reader.uint32();
  const pageSize = reader.uint32();
  const pages = readWord(reader, word);
  if (start < 288 || pageSize < 64 || pageSize > bytes.length) {
    throw reader.damaged(() => messages.pageSize({ bytes: String(pageSize) }));
  }
  if (start + pages * pageSize > bytes.length) {
    throw reader.damaged(() => messages.pagesMissing({ pages: String(pages) }));
  }
  return { is64Bit, word, encoding: bytes[70] ?? 0, name, start, pageSize, pages };
}

export function readWord(reader: ByteReader, word: 4 | 8): number {
  return word === 8 ? reader.uint64() : reader.uint32();
}

/** Reads the table of a page, counted from 0. */
export function readPage(reader: ByteReader, header: DataSetHeader, index: number): Page {
  const { word, start, pageSize, is64Bit } = header;
  reader.begin("page", String(index + 1));
  const at = start + index * pageSize;
  reader.seek(at + (is64Bit ? 24 : 12));
  const unused = readWord(reader, word);
  const type = reader.uint16();
  const blocks = reader.uint16();
  const pieceCount = reader.uint16();
  reader.skip(2);
  if (type === INDEX || (type & 0x8000) !== 0) return { pieces: [], firstRow: 0, rows: 0, toDeleted: null };
  const table = reader.position;
  const size = is64Bit ? 24 : 12;
  if (table + pieceCount * size > at + pageSize) throw reader.damagedPart(shared.partPieces);
  const pieces = Array.from({ length: pieceCount }, (_, i) =>
    readPiece(reader, header, { at, table: table + i * size }),
  );
  if ((type & (DATA | MIXED)) === 0) return { pieces, firstRow: 0, rows: 0, toDeleted: null };
  const end = table + pieceCount * size;
  // Rows begin at a multiple of 8 of the page; programs other than SAS may not keep to that.
  const padding = (8 - ((end - at) % 8)) % 8;
  const isPadded = padding > 0 && isFiller(reader, end, padding);
  return {
    pieces,
    firstRow: isPadded ? end + padding : end,
    rows: Math.max(blocks - pieceCount, 0),
    toDeleted: (type & DELETED) !== 0 ? unused : null,
  };
}

function isFiller(reader: ByteReader, from: number, length: number): boolean {
  const bytes = reader.bytes.subarray(from, from + length);
  return bytes.every((byte) => byte === 0) || bytes.every((byte) => byte === 32);
}

function readPiece(
  reader: ByteReader,
  { word, pageSize }: DataSetHeader,
  place: { readonly at: number; readonly table: number },
): Piece {
  reader.position = place.table;
  const offset = readWord(reader, word);
  const length = readWord(reader, word);
  const packing = reader.uint8();
  reader.skip(1);
  if (offset + length > pageSize) throw reader.damagedPart(shared.partOutside);
  return { at: place.at + offset, length, packing };
}
