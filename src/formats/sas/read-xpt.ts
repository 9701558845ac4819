import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import { BARE_COLUMN, type LabelledColumn, type LabelledTable } from "../kit/labelled-table";
import { TextBytes, textNotes } from "../kit/text-bytes";
import { isOwnFormat, toOurTime, typeOfFormat } from "./formats";
import { type Member, readMember, type Variable, versionOf } from "./members";
import * as messages from "./messages";

/** Factor of the 56-bit fraction, for each base-16 exponent of IBM floating point. */
const SCALES = scales();

function scales(): Float64Array {
  const all = new Float64Array(128);
  // 16^0 with 56 fraction bits: 2^-56.
  let scale = 1;
  for (let i = 0; i < 56; i += 1) scale /= 2;
  for (let exponent = 64, value = scale; exponent < 128; exponent += 1, value *= 16) all[exponent] = value;
  for (let exponent = 63, value = scale / 16; exponent >= 0; exponent -= 1, value /= 16)
    all[exponent] = value;
  return all;
}

/**
 * An IBM mainframe double (8 bytes or its first ones): a sign, a power of 16, a fraction of 56 bits. Returns the
 * nearest double, exact where the fraction has 53 bits or fewer.
 * @source SAS technical note TS-140, "Numeric data fields"
 */
export function ibmFloat(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  let high = 0;
  let low = 0;
  for (let i = 1; i < 4; i += 1) high = high * 256 + (i < width ? (bytes[at + i] ?? 0) : 0);
  for (let i = 4; i < 8; i += 1) low = low * 256 + (i < width ? (bytes[at + i] ?? 0) : 0);
  const fraction = high * 4_294_967_296 + low;
  if (fraction === 0) return 0;
  const value = fraction * (SCALES[first & 127] ?? 0);
  return first > 127 ? -value : value;
}

/** The kind of missing: 0 is `.`, 1 to 26 `.A` to `.Z`, 27 `._`; -1 for a number. */
function missingKind(bytes: Uint8Array, at: number, width: number): number {
  const first = bytes[at] ?? 0;
  const kind = first === 0x2e ? 0 : first === 0x5f ? 27 : first >= 0x41 && first <= 0x5a ? first - 0x40 : -1;
  if (kind < 0) return -1;
  for (let i = 1; i < width; i += 1) if (bytes[at + i] !== 0) return -1;
  return kind;
}

const FORMAT = "format";

/**
 * Reads the first data set of a SAS transport file, versions 5 and 8; a note names the others.
 *
 * IBM numbers become the nearest doubles, `.A` to `.Z` and `._` kinds of missing, and formats of dates and times set
 * the type. Text is trimmed at the end; blank text is missing. A column's attribute is its format ("DATE9."). Such
 * files lack value labels; a note names formats that need them.
 * @param options `encoding` of text that is neither UTF-8 nor Windows-1252
 * @throws ItemwiseError "not-this-format", "damaged-file", "unknown-encoding"
 * @source SAS technical note TS-140, and "Record layout of a SAS version 8 or 9 data set in SAS transport format"
 * @example
 * ```ts
 * const table = readXpt(await readFile("answers.xpt"), "answers.xpt");
 * table.label; // "First data set"
 * table.columns[2].tags; // Uint8Array [0, 27, 1, 26, 0]
 * ```
 */
export function readXpt(
  bytes: Uint8Array,
  file: string,
  options: { readonly encoding?: string | undefined } = {},
): LabelledTable {
  const reader = new ByteReader(bytes, file);
  reader.littleEndian = false;
  const version = versionOf(reader);
  if (version === null) throw notTransport(bytes, file);
  const text = new TextBytes(bytes, file, { encoding: options.encoding });
  const member = readMember(reader, version, text);
  reader.checkNames(member.variables.map(({ name }) => name));
  const width = member.variables.reduce((sum, variable) => sum + variable.width, 0);
  for (const { name, place, width: own } of member.variables) {
    if (place + own > width) throw reader.damaged(() => messages.variableOutside({ name }));
  }
  const { rows, notes } = countRows(reader, member, width);
  const columns = member.variables.map((variable) => {
    const first = member.start + variable.place;
    return columnOf(variable, { text, rows, first, width: variable.width, stride: width });
  });
  return {
    file,
    format: `SAS transport ${version} (.xpt)`,
    label: member.label || null,
    rows,
    columns,
    weight: null,
    multipleResponses: [],
    notes: [...cutNotes(bytes), ...notes, ...memberNotes(member), ...textNotes(text, options.encoding)],
  };
}

function notTransport(bytes: Uint8Array, file: string): ItemwiseError {
  const isPorted = String.fromCharCode(...bytes.subarray(0, 14)) === "**COMPRESSED**";
  return new ItemwiseError("not-this-format", () => messages.notTransport({ isPorted, file }), {
    hint: messages.notTransportHint,
  });
}

/** The number of observations: as declared, or as the bytes hold without trailing blanks. */
function countRows(reader: ByteReader, member: Member, width: number): { rows: number; notes: string[] } {
  const { start, end, rows: said, variables } = member;
  if (width === 0) return { rows: 0, notes: [] };
  const held = Math.floor((end - start) / width);
  if (said !== null) {
    if (said > held) throw reader.damaged(() => messages.observationsMissing({ rows: String(said) }));
    return { rows: said, notes: [] };
  }
  const isAll = (from: number, to: number, ...fillers: readonly number[]): boolean => {
    for (let at = from; at < to; at += 1) if (!fillers.includes(reader.bytes[at] ?? 0)) return false;
    return true;
  };
  if (!isAll(start + held * width, end, 32, 0)) throw reader.damaged(messages.observationCut);
  let rows = held;
  // Padding is shorter than a record.
  while (rows > 0 && end - (start + (rows - 1) * width) < 80 && isAll(start + (rows - 1) * width, end, 32))
    rows -= 1;
  const isUnsure = rows < held && variables.every(({ isText }) => isText);
  return {
    rows,
    notes: isUnsure ? [messages.blankObservations()] : [],
  };
}

interface Cells {
  readonly text: TextBytes;
  readonly rows: number;
  /** Offset of the column's first cell, width of a cell, distance to the next. */
  readonly first: number;
  readonly width: number;
  readonly stride: number;
}

function columnOf(variable: Variable, cells: Cells): LabelledColumn {
  const { name, label, wholeFormat, format } = variable;
  const attributes: Record<string, string> = wholeFormat === "" ? {} : { [FORMAT]: wholeFormat };
  const facts = { ...BARE_COLUMN, name, label: label || null, attributes };
  if (variable.isText) return { ...facts, type: "text", values: textsOf(cells) };
  const type = typeOfFormat(format);
  const { values, tags } = numbersOf(cells);
  toOurTime(values, type);
  return { ...facts, type, values, tags };
}

function textsOf({ text, rows, first, width, stride }: Cells): (string | null)[] {
  const values = new Array<string | null>(rows).fill(null);
  for (let row = 0, at = first; row < rows; row += 1, at += stride) {
    let end = at + width;
    while (end > at && text.bytes[end - 1] === 32) end -= 1;
    values[row] = text.text(at, end) || null;
  }
  return values;
}

function numbersOf({ text, rows, first, width, stride }: Cells): {
  values: Float64Array;
  tags: Uint8Array | null;
} {
  const values = new Float64Array(rows);
  let tags: Uint8Array | null = null;
  for (let row = 0, at = first; row < rows; row += 1, at += stride) {
    const kind = missingKind(text.bytes, at, width);
    values[row] = kind < 0 ? ibmFloat(text.bytes, at, width) : Number.NaN;
    if (kind <= 0) continue;
    tags ??= new Uint8Array(rows);
    tags[row] = kind;
  }
  return { values, tags };
}

function cutNotes(bytes: Uint8Array): string[] {
  if (bytes.length % 80 === 0) return [];
  return [messages.oddLength()];
}

function memberNotes({ others, variables }: Member): string[] {
  const own = [
    ...new Set(variables.filter(({ format }) => isOwnFormat(format)).map(({ wholeFormat }) => wholeFormat)),
  ];
  return [
    ...(others.length === 0 ? [] : [messages.severalDataSets({ n: String(others.length + 1), others })]),
    ...(own.length === 0 ? [] : [messages.labelsElsewhere({ isTransport: true, formats: own })]),
  ];
}
