import type { ByteReader } from "../kit/byte-reader";
import type { TextBytes } from "../kit/text-bytes";
import { type Layout, layoutOf, readStorage, type Storage } from "./layout";

/** What stands before the data. */
export interface Dictionary {
  readonly layout: Layout;
  readonly rows: number;
  readonly label: string;
  readonly variables: readonly Variable[];
  /** Characteristics by the variable's name; those of the data set are under `_dta`. */
  readonly characteristics: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A variable as it is declared. */
export interface Variable {
  readonly name: string;
  readonly storage: Storage;
  readonly format: string;
  /** The name of its set of value labels; empty where it has none. */
  readonly labels: string;
  readonly label: string;
}

const START = "<stata_dta>";

/** The file's release and order of bytes; the reader then stands behind them. Null where it is no Stata file. */
export function readLayout(reader: ByteReader): Layout | null {
  const { bytes } = reader;
  if (bytes.length >= 11 && [...START].every((letter, at) => bytes[at] === letter.charCodeAt(0))) {
    readMark(reader, `${START}<header><release>`);
    const release = Number(String.fromCharCode(...reader.take(3)));
    if (!Number.isInteger(release)) throw reader.damaged("its header does not say of which release it is.");
    const layout = layoutOf(release, reader.file);
    readMark(reader, "</release><byteorder>");
    const order = String.fromCharCode(...reader.take(3));
    if (order !== "LSF" && order !== "MSF") throw reader.damaged(`its order of bytes is "${order}".`);
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

/** Reads all that stands before the data; the reader then stands at the first observation. */
export function readDictionary(reader: ByteReader, layout: Layout, text: TextBytes): Dictionary {
  const { count, rows, label } = readHeader(reader, layout, text);
  reader.part = "the list of variables";
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
  reader.part = "the characteristics";
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

/** Whether a mark comes next. */
export function startsMark(reader: ByteReader, mark: string): boolean {
  const { bytes, position } = reader;
  for (let i = 0; i < mark.length; i += 1) if (bytes[position + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Goes past a mark, or marks; throws "damaged-file" where something else stands there. */
export function readMark(reader: ByteReader, mark: string): void {
  if (!startsMark(reader, mark))
    throw reader.damaged(`${mark} is not where it must be (byte ${reader.position}).`);
  reader.position += mark.length;
}
