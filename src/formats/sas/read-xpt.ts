import { firstOf, ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import type { LabelledColumn, LabelledTable } from "../kit/labelled-table";
import { TextBytes } from "../kit/text-bytes";
import { isOwnFormat, toOurTime, typeOf } from "./formats";
import { ibmFloat, missingKind } from "./ibm-floats";
import { type Member, readMember, type Variable, versionOf } from "./members";

/** The attribute under which a column's format stands. */
const FORMAT = "format";

/**
 * Reads a transport file of SAS, versions 5 and 8: its first data set; the others are named in a note.
 *
 * Numbers are the nearest doubles of IBM's, `.A` to `.Z` and `._` are kinds of missing, and what has a format of days,
 * times or both becomes that. Blanks at the end of texts are cut, and text of blanks alone is no value. A column's
 * attribute is its format ("DATE9."). Labels of values are not in such files; formats that must have them are noted.
 *
 * @param options `encoding`: how its text is encoded, where it is neither UTF-8 nor Windows-1252
 * @throws ItemwiseError "not-this-format", "damaged-file", "unknown-encoding"
 * @source SAS technical note TS-140, and "Record layout of a SAS version 8 or 9 data set in SAS transport format"
 *
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
    if (place + own > width) throw reader.damaged(`the variable ${name} stands outside of an observation.`);
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
  const what = isPorted
    ? "this was written by PROC CPORT, which only SAS reads."
    : "this is no transport file of SAS.";
  return new ItemwiseError("not-this-format", `${file}: ${what}`, {
    hint: "Write it in SAS with the XPORT engine (libname out xport 'file.xpt';) or the macro %loc2xpt, or export CSV.",
  });
}

/** How many observations there are: as many as said, or as the bytes hold without the blanks that fill the last record. */
function countRows(reader: ByteReader, member: Member, width: number): { rows: number; notes: string[] } {
  const { start, end, rows: said, variables } = member;
  if (width === 0) return { rows: 0, notes: [] };
  const held = Math.floor((end - start) / width);
  if (said !== null) {
    if (said > held) throw reader.damaged(`the file ends before its ${said} observations do.`);
    return { rows: said, notes: [] };
  }
  const isAll = (from: number, to: number, ...fillers: readonly number[]): boolean => {
    for (let at = from; at < to; at += 1) if (!fillers.includes(reader.bytes[at] ?? 0)) return false;
    return true;
  };
  if (!isAll(start + held * width, end, 32, 0))
    throw reader.damaged("the file ends in the middle of an observation.");
  let rows = held;
  // What fills the last record is shorter than a record.
  while (rows > 0 && end - (start + (rows - 1) * width) < 80 && isAll(start + (rows - 1) * width, end, 32))
    rows -= 1;
  const isUnsure = rows < held && variables.every(({ isText }) => isText);
  return {
    rows,
    notes: isUnsure
      ? [
          "Blank observations at the end, if there were any, can't be told from what fills the file's last record.",
        ]
      : [],
  };
}

interface Cells {
  readonly text: TextBytes;
  readonly rows: number;
  /** Where a column's first cell is, how wide it is, and how far the next one is from it. */
  readonly first: number;
  readonly width: number;
  readonly stride: number;
}

function columnOf(variable: Variable, cells: Cells): LabelledColumn {
  const { name, label, wholeFormat, format } = variable;
  const attributes: Record<string, string> = wholeFormat === "" ? {} : { [FORMAT]: wholeFormat };
  const facts = {
    name,
    label: label || null,
    valueLabels: [],
    missing: [],
    level: null,
    attributes,
  } as const;
  if (variable.isText) return { ...facts, type: "text", values: textsOf(cells) };
  const type = typeOf(format);
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
  return ["The file's length is no multiple of 80 bytes, as it must be: its end may be missing."];
}

function memberNotes({ others, variables }: Member): string[] {
  const own = [
    ...new Set(variables.filter(({ format }) => isOwnFormat(format)).map(({ wholeFormat }) => wholeFormat)),
  ];
  return [
    ...(others.length === 0
      ? []
      : [
          `The file has ${others.length + 1} data sets: the first is read; the others are ${firstOf(others, 5)}.`,
        ]),
    ...(own.length === 0
      ? []
      : [
          `Labels of values are not in a transport file: those of the formats ${firstOf(own, 5)} are in a catalog of SAS.`,
        ]),
  ];
}

function textNotes(text: TextBytes, encoding: string | undefined): string[] {
  if (text.replaced > 0) {
    return [
      `Some of its text is not valid ${encoding} and has \uFFFD for what can't be read: say how it is encoded.`,
    ];
  }
  if (encoding !== undefined || text.readInFallback === 0) return [];
  return [
    "Some of its text is not UTF-8 and was read as Windows-1252: if that is wrong, say how it is encoded.",
  ];
}
