import type { ByteReader } from "../kit/byte-reader";
import * as messages from "./messages";
import { longNames, nameKey, type SpssText, textLengths } from "./spss-text";

/** A variable record: a number, a text of at most 255 bytes, or a segment of a longer text. */
interface VariableRecord {
  /** Index among all records, from 1. */
  readonly index: number;
  /** 0 for numbers, or the text's length in bytes. */
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array | null;
  readonly print: number;
  /** Number of missing values (1 to 3); -2 for a range, -3 for a range and a value. */
  readonly missingKind: number;
  /** Eight bytes each. */
  readonly missing: readonly Uint8Array[];
}

/** Value labels, and the indices of the variables that have them. */
export interface LabelSet {
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  readonly variables: readonly number[];
}

/** The undecoded records before the data. */
export interface Dictionary {
  readonly variables: readonly VariableRecord[];
  readonly labelSets: readonly LabelSet[];
  /** Contents of extension records by subtype. */
  readonly extensions: ReadonlyMap<number, readonly Uint8Array[]>;
}

const VARIABLE = 2;
const VALUE_LABELS = 3;
const DOCUMENT = 6;
const EXTENSION = 7;
const END = 999;

/** Reads every record before the data; skips documents. */
export function readDictionary(reader: ByteReader): Dictionary {
  const variables: VariableRecord[] = [];
  const labelSets: LabelSet[] = [];
  const extensions = new Map<number, Uint8Array[]>();
  let index = 0;
  for (;;) {
    reader.begin("dictionary");
    const kind = reader.int32();
    if (kind === VARIABLE) {
      const variable = readVariable(reader, index + 1);
      variables.push(variable);
      index += 1 + skipContinuations(reader, variable);
    } else if (kind === VALUE_LABELS) labelSets.push(readLabelSet(reader));
    else if (kind === DOCUMENT) reader.skip(80 * reader.int32());
    else if (kind === EXTENSION) readExtension(reader, extensions);
    else if (kind === END) break;
    else throw reader.damaged(() => messages.recordKind({ kind: String(kind) }));
  }
  reader.skip(4);
  return { variables, labelSets, extensions };
}

function readVariable(reader: ByteReader, index: number): VariableRecord {
  const width = reader.int32();
  const hasLabel = reader.int32();
  const missingKind = reader.int32();
  const print = reader.int32();
  reader.skip(4);
  const name = reader.take(8);
  if (width < -1 || width > 255 || ![0, 1, 2, 3, -2, -3].includes(missingKind)) {
    throw reader.damaged(() => messages.variableRecord({ variable: String(index) }));
  }
  let label: Uint8Array | null = null;
  if (hasLabel !== 0) {
    const length = reader.uint32();
    label = reader.take(length);
    reader.skip(Math.min((4 - (length % 4)) % 4, reader.left));
  }
  const missing = Array.from({ length: Math.abs(missingKind) }, () => reader.take(8));
  return { index, width, name, label, print, missingKind, missing };
}

/** Skips the continuation records of a text longer than 8 bytes, one for every further 8. */
function skipContinuations(reader: ByteReader, variable: VariableRecord): number {
  if (variable.width === -1)
    throw reader.damaged(() => messages.continuesNoText({ variable: String(variable.index) }));
  const count = Math.max(0, Math.ceil(variable.width / 8) - 1);
  for (let i = 0; i < count; i++) {
    if (reader.int32() !== VARIABLE || readVariable(reader, variable.index + 1 + i).width !== -1) {
      throw reader.damaged(() => messages.fewRecords({ variable: String(variable.index) }));
    }
  }
  return count;
}

function readLabelSet(reader: ByteReader): LabelSet {
  reader.begin("own-labels");
  const count = reader.uint32();
  const labels: { value: Uint8Array; label: Uint8Array }[] = [];
  for (let i = 0; i < count; i++) {
    const value = reader.take(8);
    const length = reader.uint8();
    labels.push({ value, label: reader.take(length) });
    reader.skip((8 - ((length + 1) % 8)) % 8);
  }
  if (reader.int32() !== 4) throw reader.damaged(messages.labelsOfNoVariables);
  const places = reader.uint32();
  const variables: number[] = [];
  for (let i = 0; i < places; i++) variables.push(reader.int32());
  return { labels, variables };
}

function readExtension(reader: ByteReader, extensions: Map<number, Uint8Array[]>): void {
  reader.begin("extension");
  const subtype = reader.int32();
  const size = reader.uint32();
  const content = reader.take(size * reader.uint32());
  const others = extensions.get(subtype);
  if (others) others.push(content);
  else extensions.set(subtype, [content]);
}

/** A column: one record, or several segments of a text longer than 255 bytes. */
export interface SpssVariable {
  readonly name: string;
  /** Its name of at most 8 bytes, which other records may use. */
  readonly shortName: string;
  readonly head: VariableRecord;
  /** Index of its first record among those that continue no text, and the records. */
  readonly first: number;
  readonly records: readonly VariableRecord[];
  /** 0 for numbers, or the text's length in bytes. */
  readonly width: number;
}

/** Finds a variable by its name, or by its short name where no other variable has that name. */
export function byName(variables: readonly SpssVariable[]): (name: string) => SpssVariable | undefined {
  const found = new Map<string, SpssVariable>();
  for (const variable of variables) found.set(nameKey(variable.name), variable);
  for (const variable of variables) {
    const key = nameKey(variable.shortName);
    if (!found.has(key)) found.set(key, variable);
  }
  return (name) => found.get(nameKey(name));
}

/** Joins segments of long texts and replaces short names by long ones, all unique; `notes` receives changed names. */
export function joinVariables(dictionary: Dictionary, text: SpssText, notes: string[]): SpssVariable[] {
  const { variables: records, extensions } = dictionary;
  const names = longNames(extensions.get(13) ?? [], text);
  const lengths = textLengths(extensions.get(14) ?? [], text);
  const taken = new Map<string, number>();
  const variables: SpssVariable[] = [];
  for (let first = 0; first < records.length; ) {
    const head = records[first]!;
    const shortName = text.read(head.name);
    const length = lengths.get(nameKey(shortName)) ?? 0;
    const pieces = length > 255 && head.width > 0 ? piecesOf(records, first, length) : null;
    if (length > 255 && !pieces) {
      notes.push(messages.scatteredText({ column: shortName, bytes: String(length) }));
    }
    const name = freeName(names.get(nameKey(shortName)) ?? shortName, taken, notes);
    const parts = pieces ?? [head];
    variables.push({ name, shortName, head, first, records: parts, width: pieces ? length : head.width });
    first += parts.length;
  }
  return variables;
}

/** The segments of a long text: 255 bytes for every 252; null where they are not complete. */
function piecesOf(
  records: readonly VariableRecord[],
  first: number,
  length: number,
): VariableRecord[] | null {
  const count = Math.ceil(length / 252);
  const pieces = records.slice(first, first + count);
  const whole = pieces.length === count && pieces.every(({ width }, at) => width === 255 || at === count - 1);
  const room = (count - 1) * 255 + (pieces[count - 1]?.width ?? 0);
  return whole && (pieces[count - 1]?.width ?? 0) > 0 && room >= length ? pieces : null;
}

/** A unique name; duplicates get a number. `taken` counts how often names were wanted. */
function freeName(name: string, taken: Map<string, number>, notes: string[]): string {
  const wanted = name === "" ? "V" : name;
  let times = taken.get(wanted) ?? 0;
  let free = wanted;
  while (taken.has(free)) free = `${wanted}_${++times + 1}`;
  taken.set(wanted, times);
  taken.set(free, taken.get(free) ?? 0);
  if (free !== name) notes.push(messages.columnNamed({ name: name === "" ? null : name, free }));
  return free;
}
