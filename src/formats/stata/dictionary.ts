import { ItemwiseError } from "../../errors";
import type { ByteReader } from "../kit/byte-reader";
import type { TextBytes } from "../kit/text-bytes";
import * as messages from "./messages";

/** Widths of a file's parts in a release of the format. */
export interface Layout {
  readonly release: number;
  /** From 117 on, parts stand between tags such as `<data>`. */
  readonly marked: boolean;
  /** Bytes of a name, of a display format, of a label. */
  readonly name: number;
  readonly format: number;
  readonly label: number;
  /** Bytes of the number of variables and of a sort-order entry. */
  readonly count: number;
  /** Bytes of a characteristic's length. */
  readonly extra: number;
  /** Bytes of the variable's number in a reference to a long text; the rest of the eight is the observation's. */
  readonly variable: number;
  /** From 113 on there are `.a` to `.z`. */
  readonly tagged: boolean;
}

const READ = [105, 108, 110, 111, 112, 113, 114, 115, 117, 118, 119, 120, 121];

/** The layout of a release, by Stata's `help dta` (118), `dta_113` to `dta_119`, and manuals of 105, 108 and 110. */
function layoutOf(release: number, file: string): Layout {
  if (!READ.includes(release)) {
    throw new ItemwiseError(
      "unknown-release",
      () => messages.unknownRelease({ file, release: String(release) }),
      {
        hint: messages.unknownReleaseHint,
      },
    );
  }
  const wide = release === 119 || release === 121;
  return {
    release,
    marked: release >= 117,
    name: release < 110 ? 9 : release < 118 ? 33 : 129,
    format: release < 114 ? 12 : release < 118 ? 49 : 57,
    label: release < 108 ? 32 : release < 118 ? 81 : 321,
    count: wide ? 4 : 2,
    extra: release < 110 ? 2 : 4,
    variable: release === 117 ? 4 : wide ? 3 : 2,
    tagged: release >= 113,
  };
}

interface Storage {
  readonly kind: "byte" | "int" | "long" | "float" | "double" | "text" | "long text" | "alias";
  readonly width: number;
}

const BYTE: Storage = { kind: "byte", width: 1 };
const INT: Storage = { kind: "int", width: 2 };
const LONG: Storage = { kind: "long", width: 4 };
const FLOAT: Storage = { kind: "float", width: 4 };
const DOUBLE: Storage = { kind: "double", width: 8 };

const OLD_CODES: Readonly<Record<number, Storage>> = {
  98: BYTE,
  105: INT,
  108: LONG,
  102: FLOAT,
  100: DOUBLE,
};
const CODES: Readonly<Record<number, Storage>> = { 251: BYTE, 252: INT, 253: LONG, 254: FLOAT, 255: DOUBLE };
const MARKED_CODES: Readonly<Record<number, Storage>> = {
  65530: BYTE,
  65529: INT,
  65528: LONG,
  65527: FLOAT,
  65526: DOUBLE,
  65525: { kind: "alias", width: 0 },
  32768: { kind: "long text", width: 8 },
};

function readStorage(reader: ByteReader, layout: Layout): Storage {
  const code = layout.marked ? reader.uint16() : reader.uint8();
  const [numbers, before, longest] = layout.marked
    ? [MARKED_CODES, 0, 2045]
    : layout.release < 111
      ? [OLD_CODES, 127, 80]
      : [CODES, 0, 244];
  const storage = numbers[code];
  if (storage !== undefined) return storage;
  const width = code - before;
  if (width < 1 || width > longest) throw reader.damaged(() => messages.variableType({ type: String(code) }));
  return { kind: "text", width };
}

/** The metadata before the data. */
export interface Dictionary {
  readonly layout: Layout;
  readonly rows: number;
  readonly label: string;
  readonly variables: readonly Variable[];
  /** Characteristics by variable name; those of the data set are under `_dta`. */
  readonly characteristics: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Variable {
  readonly name: string;
  readonly storage: Storage;
  readonly format: string;
  /** The name of its set of value labels; empty where it has none. */
  readonly labels: string;
  readonly label: string;
}

const START = "<stata_dta>";

/** Reads the file's release and byte order; null where it is not a Stata file. */
export function readLayout(reader: ByteReader): Layout | null {
  const { bytes } = reader;
  if (bytes.length >= 11 && [...START].every((letter, at) => bytes[at] === letter.charCodeAt(0))) {
    readMark(reader, `${START}<header><release>`);
    const release = Number(String.fromCharCode(...reader.take(3)));
    if (!Number.isInteger(release)) throw reader.damaged(messages.noRelease);
    const layout = layoutOf(release, reader.file);
    readMark(reader, "</release><byteorder>");
    const order = String.fromCharCode(...reader.take(3));
    if (order !== "LSF" && order !== "MSF") throw reader.damaged(() => messages.byteOrder({ order }));
    reader.littleEndian = order === "LSF";
    readMark(reader, "</byteorder>");
    return layout;
  }
  const [release = 0, order, type] = bytes;
  if (release < 100 || release > 116 || (order !== 1 && order !== 2) || type !== 1) return null;
  reader.skip(4);
  reader.littleEndian = order === 2;
  return layoutOf(release, reader.file);
}

/** Reads the metadata; the reader is then at the first observation. */
export function readDictionary(reader: ByteReader, layout: Layout, text: TextBytes): Dictionary {
  const { count, rows, label } = readHeader(reader, layout, text);
  reader.begin("variables");
  if (layout.marked) {
    readMark(reader, "<map>");
    reader.skip(14 * 8);
    readMark(reader, "</map>");
  }
  const list = <T>(mark: string, read: () => T): T[] => {
    if (layout.marked) readMark(reader, `<${mark}>`);
    const all: T[] = [];
    for (let i = 0; i < count; i += 1) all.push(read());
    if (layout.marked) readMark(reader, `</${mark}>`);
    return all;
  };
  const texts = (mark: string, width: number): string[] => list(mark, () => readText(reader, text, width));
  const types = list("variable_types", () => readStorage(reader, layout));
  const names = texts("varnames", layout.name);
  if (layout.marked) readMark(reader, "<sortlist>");
  reader.skip((count + 1) * layout.count);
  if (layout.marked) readMark(reader, "</sortlist>");
  const formats = texts("formats", layout.format);
  const labels = texts("value_label_names", layout.name);
  const variableLabels = texts("variable_labels", layout.label);
  const variables = types.map((storage, i) => ({
    storage,
    name: names[i] ?? "",
    format: formats[i] ?? "",
    labels: labels[i] ?? "",
    label: variableLabels[i] ?? "",
  }));
  reader.checkNames(names);
  return { layout, rows, label, variables, characteristics: readCharacteristics(reader, layout, text) };
}

function readHeader(
  reader: ByteReader,
  layout: Layout,
  text: TextBytes,
): { count: number; rows: number; label: string } {
  const { marked, release } = layout;
  if (!marked) {
    const count = reader.uint16();
    const rows = reader.uint32();
    const label = readText(reader, text, layout.label);
    reader.skip(18);
    return { count, rows, label };
  }
  readMark(reader, "<K>");
  const count = layout.count === 4 ? reader.uint32() : reader.uint16();
  readMark(reader, "</K><N>");
  const rows = release === 117 ? reader.uint32() : reader.uint64();
  readMark(reader, "</N><label>");
  const label = readText(reader, text, release === 117 ? reader.uint8() : reader.uint16());
  readMark(reader, "</label><timestamp>");
  reader.skip(reader.uint8());
  readMark(reader, "</timestamp></header>");
  return { count, rows, label };
}

function readCharacteristics(
  reader: ByteReader,
  layout: Layout,
  text: TextBytes,
): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  reader.begin("characteristics");
  const end = "</characteristics>";
  if (layout.marked) readMark(reader, "<characteristics>");
  while (true) {
    if (layout.marked && !startsMark(reader, "<ch>")) break;
    const kind = layout.marked ? 1 : reader.uint8();
    if (layout.marked) readMark(reader, "<ch>");
    const length = layout.extra === 2 ? reader.uint16() : reader.uint32();
    if (!layout.marked && kind === 0 && length === 0) return all;
    const from = reader.skip(length);
    if (kind === 1 && length > 2 * layout.name) {
      const of = text.text(from, from + layout.name);
      const name = text.text(from + layout.name, from + 2 * layout.name);
      const content = text.text(from + 2 * layout.name, from + length);
      const known = all.get(of) ?? new Map<string, string>();
      all.set(of, known.set(name, content));
    }
    if (layout.marked) readMark(reader, "</ch>");
  }
  readMark(reader, end);
  return all;
}

function readText(reader: ByteReader, text: TextBytes, width: number): string {
  const from = reader.skip(width);
  return text.text(from, from + width);
}

/** Whether a tag comes next. */
export function startsMark(reader: ByteReader, mark: string): boolean {
  const { bytes, position } = reader;
  for (let i = 0; i < mark.length; i += 1) if (bytes[position + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Skips tags; throws "damaged-file" where something else is there. */
export function readMark(reader: ByteReader, mark: string): void {
  if (!startsMark(reader, mark)) {
    const byte = String(reader.position);
    throw reader.damaged(() => messages.markMissing({ mark, byte }));
  }
  reader.position += mark.length;
}
