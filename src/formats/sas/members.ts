import type { ByteReader } from "../kit/byte-reader";
import type { TextBytes } from "../kit/text-bytes";
import * as messages from "./messages";

const RECORD = 80;

export interface Member {
  readonly version: 5 | 8;
  readonly name: string;
  readonly label: string;
  readonly variables: readonly Variable[];
  /** Offsets of its observations. */
  readonly start: number;
  readonly end: number;
  /** Number of observations; null where the file does not say. */
  readonly rows: number | null;
  /** Names of the data sets that follow. */
  readonly others: readonly string[];
}

export interface Variable {
  readonly name: string;
  readonly label: string;
  readonly isText: boolean;
  readonly width: number;
  /** Offset in an observation. */
  readonly place: number;
  /** Its format's name, and the full format: "DATE", "DATE9.". */
  readonly format: string;
  readonly wholeFormat: string;
}

/** Whether an 80-byte header record with this name begins here: "MEMBER", "OBSV8". */
function isHeader(reader: ByteReader, at: number, name: string): boolean {
  const mark = `HEADER RECORD*******${name.padEnd(8)}HEADER RECORD!!!!!!!`;
  for (let i = 0; i < mark.length; i += 1) if (reader.bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** The file's version by its first record; null where it is not a transport file. */
export function versionOf(reader: ByteReader): 5 | 8 | null {
  if (isHeader(reader, 0, "LIBRARY")) return 5;
  return isHeader(reader, 0, "LIBV8") ? 8 : null;
}

/** Reads the metadata of the first data set, and the names of the others. */
export function readMember(reader: ByteReader, version: 5 | 8, text: TextBytes): Member {
  const named = (old: string, modern: string): string => (version === 5 ? old : modern);
  reader.begin("header");
  reader.skip(3 * RECORD);
  const size = numberIn(reader, expectHeader(reader, named("MEMBER", "MEMBV8")) + 74, 4);
  if (size !== 140 && size !== 136)
    throw reader.damaged(() => messages.variableSize({ bytes: String(size) }));
  expectHeader(reader, named("DSCRPTR", "DSCPTV8"));
  const first = reader.skip(RECORD);
  const second = reader.skip(RECORD);
  const name = fieldIn(text, first + 8, version === 5 ? 8 : 32);
  const label = fieldIn(text, second + 32, 40);
  reader.begin("variables");
  const count = numberIn(reader, expectHeader(reader, named("NAMESTR", "NAMSTV8")) + 52, 6);
  const variables: Variable[] = [];
  for (let i = 0; i < count; i += 1) variables.push(readVariable(reader, size, version, text));
  toNextRecord(reader);
  const long = version === 8 ? readLongLabels(reader, variables, text) : variables;
  const header = expectHeader(reader, named("OBS", "OBSV8"));
  const rows = version === 8 ? numberIn(reader, header + 48, 15) : 0;
  const start = reader.position;
  const others = findOthers(reader, version, text);
  return {
    version,
    name,
    label,
    variables: long,
    start,
    end: others.end,
    rows: rows > 0 ? rows : null,
    others: others.names,
  };
}

function expectHeader(reader: ByteReader, name: string): number {
  const at = reader.skip(RECORD);
  if (!isHeader(reader, at, name))
    throw reader.damaged(() => messages.recordMissing({ record: name, byte: String(at) }));
  return at;
}

/** A number in digits; 0 where there is none. */
function numberIn(reader: ByteReader, at: number, width: number): number {
  const digits = String.fromCharCode(...reader.bytes.subarray(at, at + width)).trim();
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}

/** Text of a field padded with blanks or zeros. */
function fieldIn(text: TextBytes, at: number, width: number): string {
  return text.text(at, at + width).trimEnd();
}

function toNextRecord(reader: ByteReader): void {
  reader.skip((RECORD - (reader.position % RECORD)) % RECORD);
}

function readVariable(reader: ByteReader, size: number, version: 5 | 8, text: TextBytes): Variable {
  const at = reader.skip(size);
  const after = reader.position;
  reader.position = at;
  const kind = reader.int16();
  reader.skip(2);
  const width = reader.int16();
  reader.position = at + 64;
  const length = reader.int16();
  const decimals = reader.int16();
  reader.position = at + 84;
  const place = reader.int32();
  reader.position = after;
  const isText = kind === 2;
  if ((kind !== 1 && !isText) || width < 1 || (!isText && width > 8) || place < 0) {
    throw reader.damaged(() => messages.variableType({ type: String(kind), bytes: String(width) }));
  }
  const format = fieldIn(text, at + 56, 8);
  const sizes = `${length > 0 ? length : ""}.${decimals > 0 ? decimals : ""}`;
  return {
    name: (version === 8 && fieldIn(text, at + 88, 32)) || fieldIn(text, at + 8, 8),
    label: fieldIn(text, at + 16, 40),
    isText,
    width,
    place,
    format,
    wholeFormat: format === "" && length <= 0 ? "" : `${format}${sizes}`,
  };
}

/** Labels of more than 40 bytes, and with LABELV9 format names of more than 8, have their own records. */
function readLongLabels(
  reader: ByteReader,
  variables: readonly Variable[],
  text: TextBytes,
): readonly Variable[] {
  const withFormats = isHeader(reader, reader.position, "LABELV9");
  if (!withFormats && !isHeader(reader, reader.position, "LABELV8")) return variables;
  reader.begin("long-labels");
  const count = numberIn(reader, reader.skip(RECORD) + 48, 32);
  const long = [...variables];
  for (let i = 0; i < count; i += 1) {
    const number = reader.uint16();
    const lengths = Array.from({ length: withFormats ? 4 : 2 }, () => reader.uint16());
    const [name = "", label = "", format = ""] = lengths.map((length) =>
      fieldIn(text, reader.skip(length), length),
    );
    const known = long[number - 1];
    if (known === undefined)
      throw reader.damaged(() => messages.labelWithoutVariable({ number: String(number) }));
    long[number - 1] = {
      ...known,
      name: name || known.name,
      label: label || known.label,
      ...(format === "" ? {} : { format: format.replace(/\d*\.\d*$/, ""), wholeFormat: format }),
    };
  }
  toNextRecord(reader);
  return long;
}

/** Other data sets begin with a header at the start of a record. */
function findOthers(reader: ByteReader, version: 5 | 8, text: TextBytes): { end: number; names: string[] } {
  const names: string[] = [];
  let end = reader.bytes.length;
  for (let at = reader.position; at + 3 * RECORD <= reader.bytes.length; at += RECORD) {
    if (reader.bytes[at] !== 72 || !isHeader(reader, at, version === 5 ? "MEMBER" : "MEMBV8")) continue;
    if (names.length === 0) end = at;
    names.push(fieldIn(text, at + 2 * RECORD + 8, version === 5 ? 8 : 32));
  }
  return { end, names };
}
