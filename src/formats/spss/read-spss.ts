import { ByteReader } from "../kit/byte-reader";
import type { LabelledTable } from "../kit/labelled-table";
import { columnsOf, responsesOf, type SpssFile } from "./columns";
import { type Dictionary, readDictionary } from "./dictionary";
import { readHeader } from "./file-header";
import { readCells } from "./read-cells";
import { SpssText } from "./spss-text";
import { storedNumbers } from "./stored-numbers";
import { unpackBlocks } from "./unpack-blocks";
import { joinVariables } from "./variables";

/** What a file's notes may be; more come of damage only. */
const MOST_NOTES = 200;

/**
 * Reads an SPSS data file: `.sav`, its answers as they are or in one-byte codes, or `.zsav`.
 *
 * The system-missing value becomes NaN and an empty text null; values that the file declares to be missing stay, and
 * stand in `missing`. Numbers with a date's or time's print format become dates and times; a date with a time of day
 * makes its column one of datetimes. Print formats and SPSS's own attributes stand in `attributes` ("format.spss",
 * "$@Role").
 *
 * @param options `encoding`: what the file's text is in, where what it says of it is wrong or nothing
 * @throws ItemwiseError "damaged-file", "unsupported-file", "unknown-encoding", "too-large"
 *
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
  const beyond = notes.length - MOST_NOTES;
  const more = beyond > 0 ? [`Further notes were left out: ${beyond}.`] : [];
  return {
    file,
    format: header.packing === "zlib" ? "SPSS (.zsav)" : "SPSS (.sav)",
    label: label === "" ? null : label,
    rows,
    columns,
    weight,
    multipleResponses,
    notes: [...text.notes, ...notes.slice(0, MOST_NOTES), ...more],
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

/** Record 7/16 has the number of rows where it does not fit into the header. */
function rowsOf(record: Uint8Array | undefined, littleEndian: boolean): number | null {
  if (!record || record.length < 16) return null;
  const rows = Number(new DataView(record.buffer, record.byteOffset).getBigInt64(8, littleEndian));
  return rows >= 0 ? rows : null;
}

function weightOf({ variables, notes }: SpssFile, place: number): string | null {
  if (place === 0) return null;
  const weight = variables.find(({ head, width }) => head.index === place && width === 0);
  if (!weight) notes.push("The file says that it is weighted, but by a column that can't be a weight.");
  return weight?.name ?? null;
}
