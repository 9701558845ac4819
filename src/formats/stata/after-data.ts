import type { ByteReader } from "../kit/byte-reader";
import type { ValueLabel } from "../kit/labelled-table";
import type { TextBytes } from "../kit/text-bytes";
import * as shared from "../messages";
import { type Dictionary, type Layout, readMark, startsMark } from "./dictionary";
import * as messages from "./messages";

/** Values from here on in a label set are kinds of missing: this is `.`, the next `.a`. */
export const SYSTEM_MISSING = 2_147_483_621;
const LAST_MISSING = SYSTEM_MISSING + 26;

/** Long texts by their place of definition; null where one is binary. */
export type LongTexts = ReadonlyMap<number, string | null>;

/** A number for the place of a long text; throws "damaged-file" where the file has no such place. */
export function placeOf(
  reader: ByteReader,
  size: { readonly rows: number; readonly columns: number },
  place: { readonly variable: number; readonly observation: number },
): number {
  const { variable, observation } = place;
  if (variable < 1 || variable > size.columns || observation < 1 || observation > size.rows) {
    throw reader.damaged(() =>
      messages.longTextPlace({ variable: String(variable), observation: String(observation) }),
    );
  }
  return (observation - 1) * size.columns + variable;
}

/** Reads the long texts (strL), which follow the data. */
export function readLongTexts(reader: ByteReader, dictionary: Dictionary, text: TextBytes): LongTexts {
  const all = new Map<number, string | null>();
  const size = { rows: dictionary.rows, columns: dictionary.variables.length };
  reader.begin("long-texts");
  readMark(reader, "<strls>");
  while (startsMark(reader, "GSO")) {
    reader.position += 3;
    const variable = reader.uint32();
    const observation = dictionary.layout.release === 117 ? reader.uint32() : reader.uint64();
    const kind = reader.uint8();
    const length = reader.uint32();
    const from = reader.skip(length);
    const isText = kind === 130 || !holdsZero(reader.bytes, from, from + length);
    const content = isText ? text.text(from, from + length) : null;
    all.set(placeOf(reader, size, { variable, observation }), content);
  }
  readMark(reader, "</strls>");
  return all;
}

function holdsZero(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) if (bytes[at] === 0) return true;
  return false;
}

export function readValueLabels(
  reader: ByteReader,
  layout: Layout,
  text: TextBytes,
): Map<string, readonly ValueLabel[]> {
  const all = new Map<string, readonly ValueLabel[]>();
  reader.begin("value-labels");
  if (layout.marked) readMark(reader, "<value_labels>");
  while (layout.marked ? startsMark(reader, "<lbl>") : reader.left > 0) {
    if (layout.marked) readMark(reader, "<lbl>");
    const length = layout.release < 108 ? reader.uint16() * 10 : reader.uint32();
    const at = reader.skip(layout.name);
    const name = text.text(at, at + layout.name);
    reader.skip(layout.release < 108 ? 1 : 3);
    const end = reader.position + length;
    all.set(
      name,
      layout.release < 108 ? readOldSet(reader, length / 10, text) : readSet(reader, layout, text),
    );
    if (reader.position > end) throw reader.damaged(() => messages.labelSetLength({ name }));
    reader.seek(end);
    if (layout.marked) readMark(reader, "</lbl>");
  }
  if (layout.marked) readMark(reader, "</value_labels>");
  return all;
}

/** Until release 105: two-byte codes, then eight-byte labels. */
function readOldSet(reader: ByteReader, count: number, text: TextBytes): ValueLabel[] {
  const values: number[] = [];
  for (let i = 0; i < count; i += 1) values.push(reader.int16());
  return values.map((value) => {
    const from = reader.skip(8);
    return { value, label: text.text(from, from + 8) };
  });
}

function readSet(reader: ByteReader, layout: Layout, text: TextBytes): ValueLabel[] {
  const count = reader.uint32();
  const textLength = reader.uint32();
  if (count * 8 + textLength > reader.left) throw reader.damagedPart(shared.partEnds);
  const offsets: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < count; i += 1) offsets.push(reader.uint32());
  for (let i = 0; i < count; i += 1) values.push(reader.int32());
  const from = reader.skip(textLength);
  const known = new Map<number, string>();
  let read = 0;
  return values.map((value, i) => {
    const offset = offsets[i] ?? 0;
    if (offset >= textLength) throw reader.damaged(messages.labelOutside);
    let label = known.get(offset);
    if (label === undefined) {
      label = text.text(from + offset, from + textLength);
      known.set(offset, label);
      read += label.length;
      if (read > textLength) throw reader.damaged(messages.labelsOverlap);
    }
    const isTag = layout.tagged && value >= SYSTEM_MISSING && value <= LAST_MISSING;
    return isTag ? { tag: value - SYSTEM_MISSING, label } : { value, label };
  });
}
