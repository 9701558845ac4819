import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import { inflate, unpacksTooLarge } from "../kit/inflate";
import type { LabelledTable } from "../kit/labelled-table";
import { columnsOf, responsesOf, type SpssFile } from "./columns";
import { type Dictionary, joinVariables, readDictionary } from "./dictionary";
import * as messages from "./messages";
import { readCells } from "./read-cells";
import { SpssText } from "./spss-text";
import { storedNumbers } from "./value-facts";

/** The header, 176 bytes. */
interface SpssHeader {
  readonly packing: "none" | "bytes" | "zlib";
  /** Index of the weight's variable record, from 1; 0 where there is none. */
  readonly weight: number;
  /** -1 where the writing program did not know. */
  readonly rows: number;
  /** Subtracted from a one-byte code to get its number. */
  readonly bias: number;
  readonly label: Uint8Array;
}

const PACKINGS = ["none", "bytes", "zlib"] as const;

/**
 /** Reads the header and sets the byte order; throws "unsupported-file" for other kinds of SPSS files, "damaged-file". */
function readHeader(reader: ByteReader): SpssHeader {
  refuseOthers(reader);
  reader.seek(64);
  const layout = reader.take(4);
  reader.littleEndian = layout[0] !== 0;
  reader.seek(64);
  const code = reader.int32();
  if (code !== 2 && code !== 3) throw reader.damaged(messages.unknownHeader);
  reader.skip(4);
  const packing = PACKINGS[reader.int32()];
  if (packing === undefined) throw reader.damaged(messages.unknownCompression);
  const weight = reader.int32();
  const rows = reader.int32();
  const bias = reader.float64();
  if (!Number.isInteger(bias) || Math.abs(bias) > 1e6) {
    throw unsupported(reader.file, "numbers");
  }
  reader.skip(17);
  const label = reader.take(64);
  reader.skip(3);
  return { packing, weight, rows, bias, label };
}

const unsupported = (
  file: string,
  reason: Parameters<typeof messages.unsupportedFile>[0]["reason"],
): ItemwiseError =>
  new ItemwiseError("unsupported-file", () => messages.unsupportedFile({ reason, file }), {
    hint: messages.unsupportedFileHint,
  });

function refuseOthers(reader: ByteReader): void {
  const magic = String.fromCharCode(...reader.take(4));
  if (magic === "$FL2" || magic === "$FL3") return;
  if (magic === "\x5b\xc6\xd3\xf2") throw unsupported(reader.file, "ebcdic");
  const start = String.fromCharCode(...reader.bytes.subarray(0, 40));
  if (start.includes("ENCRYPTEDSAV")) throw unsupported(reader.file, "locked");
  throw reader.damaged(messages.notSpss);
}

/** Largest number of notes; more come from damage only. */
const MAX_NOTES = 200;

/**
 * Reads an SPSS data file: `.sav`, plain or compressed, or `.zsav`.
 *
 * The system-missing value becomes NaN and an empty text null; declared missing values stay and are listed in
 * `missing`. Print formats of dates and times set the type; a date with a time of day makes the column datetime. Print
 * formats and SPSS's own attributes are in `attributes` ("format.spss", "$@Role").
 * @param options `encoding`: of the file's text, where the file's own statement is wrong or absent
 * @throws ItemwiseError "damaged-file", "unsupported-file", "unknown-encoding", "too-large"
 * @example
 * ```ts
 * const table = readSpss(await readFile("answers.sav"), "answers.sav");
 * table.columns[3].valueLabels[0]; // { value: 1, label: "Strongly disagree" }
 * ```
 *
 * Source: "System File Format" in the PSPP developers' manual (2.0.1).
 */
export function readSpss(
  bytes: Uint8Array,
  file: string,
  options: { readonly encoding?: string | undefined } = {},
): LabelledTable {
  const reader = new ByteReader(bytes, file);
  const header = readHeader(reader);
  const dictionary = readDictionary(reader);
  const notes: string[] = [];
  const { littleEndian } = reader;
  const text = textOf(dictionary, file, { littleEndian, asked: options.encoding });
  const variables = joinVariables(dictionary, text, notes);
  const numbers = storedNumbers(dictionary.extensions.get(4)?.[0], { littleEndian, notes });
  const spss: SpssFile = { dictionary, variables, text, numbers, notes };
  const packed = header.packing === "zlib" ? unpackBlocks(reader) : reader.take(reader.left);
  const bias = header.packing === "none" ? null : header.bias;
  const known = header.rows >= 0 ? header.rows : rowsOf(dictionary.extensions.get(16)?.[0], littleEndian);
  const { rows, cells } = readCells(
    { bytes: packed, bias, rows: known, variables, text, numbers, notes },
    bytes.length,
  );
  const columns = columnsOf(spss, cells);
  const label = text.read(header.label).trim();
  const weight = weightOf(spss, header.weight);
  const multipleResponses = responsesOf(spss);
  const beyond = notes.length - MAX_NOTES;
  const more = beyond > 0 ? [messages.moreNotes({ n: String(beyond) })] : [];
  return {
    file,
    format: header.packing === "zlib" ? "SPSS (.zsav)" : "SPSS (.sav)",
    label: label === "" ? null : label,
    rows,
    columns,
    weight,
    multipleResponses,
    notes: [...text.notes, ...notes.slice(0, MAX_NOTES), ...more],
  };
}

function textOf(
  { extensions }: Dictionary,
  file: string,
  { littleEndian, asked }: { readonly littleEndian: boolean; readonly asked: string | undefined },
): SpssText {
  const name = extensions.get(20)?.[0];
  const machine = extensions.get(3)?.[0];
  const page =
    machine && machine.length >= 32
      ? new DataView(machine.buffer, machine.byteOffset).getInt32(28, littleEndian)
      : null;
  const named = name ? String.fromCharCode(...name.subarray(0, 100)).replace(/[\s\0]+$/, "") : null;
  return new SpssText(file, { asked, named, page });
}

/** Record 7/16 has the number of rows where the header cannot hold it. */
function rowsOf(record: Uint8Array | undefined, littleEndian: boolean): number | null {
  if (!record || record.length < 16) return null;
  const rows = Number(new DataView(record.buffer, record.byteOffset).getBigInt64(8, littleEndian));
  return rows >= 0 ? rows : null;
}

function weightOf({ variables, notes }: SpssFile, place: number): string | null {
  if (place === 0) return null;
  const weight = variables.find(({ head, width }) => head.index === place && width === 0);
  if (!weight) notes.push(messages.weightNotRead());
  return weight?.name ?? null;
}

// Bytes that any file may decompress to, plus this multiple of its size.
const BASE_BYTES = 32 * 1024 * 1024;
const BYTES_PER_FILE_BYTE = 20;

/**
 * Decompresses the data of a `.zsav` file by the offsets and sizes in its trailer; throws "damaged-file", "too-large".
 */
function unpackBlocks(reader: ByteReader): Uint8Array {
  reader.begin("packed-answers");
  reader.skip(8);
  const trailer = reader.uint64();
  const start = reader.position + 8;
  reader.seek(trailer);
  reader.skip(20);
  const count = reader.uint32();
  const blocks: { from: number; packed: number; unpacked: number }[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    reader.skip(8);
    const from = reader.uint64();
    const unpacked = reader.uint32();
    blocks.push({ from, unpacked, packed: reader.uint32() });
    total += unpacked;
  }
  const most = BASE_BYTES + BYTES_PER_FILE_BYTE * reader.bytes.length;
  if (total > most) throw unpacksTooLarge(reader.file, most);
  const all = new Uint8Array(total);
  let at = 0;
  for (const { from, packed, unpacked } of blocks) {
    if (from < start || from + packed > trailer) throw reader.damaged(messages.packedMisplaced);
    const piece = inflate(reader.bytes.subarray(from, from + packed), "zlib", {
      file: reader.file,
      most: unpacked,
    });
    if (piece.length !== unpacked) throw reader.damaged(messages.packedSize);
    all.set(piece, at);
    at += unpacked;
  }
  return all;
}
