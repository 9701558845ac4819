import type { ByteReader } from "../kit/byte-reader";

/** A record of a variable as it stands: a number, a text of at most 255 bytes, or a piece of a longer text. */
export interface VariableRecord {
  /** Its place among the records, from 1, those counted that only continue a text. */
  readonly index: number;
  /** 0 for numbers, or the text's length in bytes. */
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array | null;
  readonly print: number;
  /** How many values are missing (1 to 3), or -2 for a range, -3 for a range and a value. */
  readonly missingKind: number;
  /** Eight bytes each. */
  readonly missing: readonly Uint8Array[];
}

/** Labels of values, and the places of the variables that have them. */
export interface LabelSet {
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
  readonly variables: readonly number[];
}

/** All that stands before the data, not yet decoded. */
export interface Dictionary {
  readonly variables: readonly VariableRecord[];
  readonly labelSets: readonly LabelSet[];
  /** The contents of extension records by their subtype. */
  readonly extensions: ReadonlyMap<number, readonly Uint8Array[]>;
}

const VARIABLE = 2;
const VALUE_LABELS = 3;
const DOCUMENT = 6;
const EXTENSION = 7;
const END = 999;

/** Reads every record up to the data; documents are passed over. */
export function readDictionary(reader: ByteReader): Dictionary {
  const variables: VariableRecord[] = [];
  const labelSets: LabelSet[] = [];
  const extensions = new Map<number, Uint8Array[]>();
  let index = 0;
  for (;;) {
    reader.part = "its list of variables";
    const kind = reader.int32();
    if (kind === VARIABLE) {
      const variable = readVariable(reader, index + 1);
      variables.push(variable);
      index += 1 + skipContinuations(reader, variable);
    } else if (kind === VALUE_LABELS) labelSets.push(readLabelSet(reader));
    else if (kind === DOCUMENT) reader.skip(80 * reader.int32());
    else if (kind === EXTENSION) readExtension(reader, extensions);
    else if (kind === END) break;
    else throw reader.damaged(`a record of unknown kind ${kind} stands before the answers.`);
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
    throw reader.damaged(`the record of variable ${index} has a width or missing values that can't be.`);
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

/** A text longer than 8 bytes has an empty record for every further 8 bytes. */
function skipContinuations(reader: ByteReader, variable: VariableRecord): number {
  if (variable.width === -1)
    throw reader.damaged(`variable ${variable.index} continues a text that is none.`);
  const count = Math.max(0, Math.ceil(variable.width / 8) - 1);
  for (let i = 0; i < count; i++) {
    if (reader.int32() !== VARIABLE || readVariable(reader, variable.index + 1 + i).width !== -1) {
      throw reader.damaged(`the text of variable ${variable.index} has too few records.`);
    }
  }
  return count;
}

function readLabelSet(reader: ByteReader): LabelSet {
  reader.part = "its value labels";
  const count = reader.uint32();
  const labels: { value: Uint8Array; label: Uint8Array }[] = [];
  for (let i = 0; i < count; i++) {
    const value = reader.take(8);
    const length = reader.uint8();
    labels.push({ value, label: reader.take(length) });
    reader.skip((8 - ((length + 1) % 8)) % 8);
  }
  if (reader.int32() !== 4) throw reader.damaged("its value labels do not say which variables they are for.");
  const places = reader.uint32();
  const variables: number[] = [];
  for (let i = 0; i < places; i++) variables.push(reader.int32());
  return { labels, variables };
}

function readExtension(reader: ByteReader, extensions: Map<number, Uint8Array[]>): void {
  reader.part = "an extension record";
  const subtype = reader.int32();
  const size = reader.uint32();
  const content = reader.take(size * reader.uint32());
  const others = extensions.get(subtype);
  if (others) others.push(content);
  else extensions.set(subtype, [content]);
}
