import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import type {
  LabelledColumn,
  MissingValues,
  MultipleResponse,
  NumberColumn,
  ValueLabel,
} from "../kit/labelled-table";
import * as shared from "../messages";
import { byName, type Dictionary, type SpssVariable } from "./dictionary";
import * as messages from "./messages";
import { DAY, formatName, fromSpss, typeOfFormat } from "./print-format";
import type { Cells } from "./read-cells";
import { fileAttributes, type SpssText, variableAttributes } from "./spss-text";
import {
  labelsOfColumns,
  missingOf,
  readLongLabels,
  readLongMissing,
  type StoredNumbers,
} from "./value-facts";

/** A multiple-response set of record 7/7 or 7/19; its columns by short names. */
interface ResponseSet extends MultipleResponse {
  /** Whether the set has its first column's label. */
  readonly labelOfColumn: boolean;
}

const LINE_FEED = 10;

/**
 * Reads multiple-response sets, one per line, texts after their lengths in bytes: `$a=C 10 my mcgroup a b c`,
 * `$b=D2 55 0  g e f d`, `$d=E 1 2 34 13 third mdgroup k l m`.
 * @throws ItemwiseError "damaged-file"
 */
function readResponseSets(reader: ByteReader, text: SpssText): ResponseSet[] {
  reader.begin("sets");
  const sets: ResponseSet[] = [];
  while (reader.left > 0) {
    if (reader.bytes[reader.position] === LINE_FEED || reader.bytes[reader.position] === 0) reader.skip(1);
    else sets.push(readSet(reader, text));
  }
  return sets;
}

function readSet(reader: ByteReader, text: SpssText): ResponseSet {
  const name = text.read(until(reader, 61));
  const kind = String.fromCharCode(reader.uint8());
  let flag = "";
  if (kind === "E") {
    reader.skip(1);
    flag = text.read(until(reader, 32));
  } else if (kind !== "C" && kind !== "D") throw reader.damaged(messages.setKind);
  const counted = kind === "C" ? null : countedText(reader, text);
  reader.skip(1);
  const label = countedText(reader, text);
  const end = reader.bytes.indexOf(LINE_FEED, reader.position);
  const names = text.read(reader.take((end < 0 ? reader.bytes.length : end) - reader.position));
  const columns = names.split(" ").filter((column) => column !== "");
  return { name, label: label === "" ? null : label, columns, counted, labelOfColumn: flag === "11" };
}

function countedText(reader: ByteReader, text: SpssText): string {
  return text.read(reader.take(Number(text.read(until(reader, 32)))));
}

/** The bytes up to the next `byte`, which is skipped. */
function until(reader: ByteReader, byte: number): Uint8Array {
  const end = reader.bytes.indexOf(byte, reader.position);
  if (end < 0) throw reader.damaged(messages.setsCut);
  const bytes = reader.take(end - reader.position);
  reader.skip(1);
  return bytes;
}

/** What is known of a file before its data are read. */
export interface SpssFile {
  readonly dictionary: Dictionary;
  readonly variables: readonly SpssVariable[];
  readonly text: SpssText;
  readonly numbers: StoredNumbers;
  readonly notes: string[];
}

const LEVELS = [null, "nominal", "ordinal", "scale"] as const;

export function columnsOf(spss: SpssFile, cells: readonly Cells[]): LabelledColumn[] {
  const longLabels = parsed(spss, 21, readLongLabels) ?? new Map<string, ValueLabel[]>();
  const longMissing = parsed(spss, 22, readLongMissing) ?? new Map<string, string[]>();
  const labelsOf = labelsOfColumns({ ...spss, sets: spss.dictionary.labelSets, longLabels });
  const levels = levelsOf(spss);
  const attributes = attributesOf(spss);
  return spss.variables.flatMap((variable, index) => {
    const stored = cells[index];
    if (!stored) return [];
    const { head, name } = variable;
    const column =
      stored instanceof Float64Array
        ? converted(typeOfFormat(head.print), stored, missingOf(variable, "number", { ...spss, longMissing }))
        : ({ type: "text", values: stored.values } as const);
    const format = formatName(head.print, variable.width);
    return {
      name,
      label: head.label === null ? null : spss.text.read(head.label) || null,
      valueLabels: labelsOf(variable, column.type),
      missing: missingOf(variable, column.type, { ...spss, longMissing }),
      level: levels[variable.first] ?? null,
      attributes: Object.fromEntries([
        ...(format === null ? [] : [["format.spss", format]]),
        ...(attributes.get(variable) ?? []),
      ]),
      ...column,
    };
  });
}

/** Dates in days, unless one has a time of day; missing values (99 seconds) do not count. Changes the array. */
function converted(
  declared: NumberColumn["type"],
  values: Float64Array,
  missing: readonly MissingValues[],
): Pick<NumberColumn, "type" | "values" | "tags"> {
  const isMissing = (value: number): boolean =>
    missing.some((rule) => ("value" in rule ? rule.value === value : rule.from <= value && value <= rule.to));
  const timed = (value: number): boolean => value % DAY !== 0 && !Number.isNaN(value) && !isMissing(value);
  const type = declared === "date" && values.some(timed) ? "datetime" : declared;
  if (type === "date" || type === "datetime") {
    for (let row = 0; row < values.length; row++) values[row] = fromSpss(type, values[row]!);
  }
  return { type, values, tags: null };
}

/** Multiple-response sets, from records 7/7 and 7/19. */
export function responsesOf(spss: SpssFile): MultipleResponse[] {
  const find = byName(spss.variables);
  const sets = [7, 19].flatMap((subtype) => parsed(spss, subtype, readResponseSets) ?? []);
  return sets.map(({ name, label, columns, counted, labelOfColumn }) => {
    const found = columns.flatMap((column) => find(column) ?? []);
    if (found.length < columns.length) {
      spss.notes.push(messages.setWithoutColumns({ name }));
    }
    const first = found[0]?.head.label ?? null;
    const own = label ?? (labelOfColumn && first !== null ? spss.text.read(first) : null);
    return { name, label: own, columns: found.map((variable) => variable.name), counted };
  });
}

/** Levels of measurement by record, from record 7/11 (two or three numbers each). */
function levelsOf({ dictionary, notes, numbers }: SpssFile): LabelledColumn["level"][] {
  const record = dictionary.extensions.get(11)?.[0];
  if (!record) return [];
  const step = record.length / 4 / dictionary.variables.length;
  if (step !== 2 && step !== 3) {
    notes.push(messages.levelsLeft());
    return [];
  }
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return dictionary.variables.map(
    (_, at) => LEVELS[view.getInt32(at * step * 4, numbers.littleEndian)] ?? null,
  );
}

/** Attributes of columns, from record 7/18; those of the file (7/17) are noted. */
function attributesOf({
  dictionary,
  variables,
  text,
  notes,
}: SpssFile): Map<SpssVariable, [string, string][]> {
  const find = byName(variables);
  const found = new Map<SpssVariable, [string, string][]>();
  for (const record of dictionary.extensions.get(18) ?? []) {
    const sets = variableAttributes(record, text);
    if (!sets) notes.push(messages.attributesUnreadable());
    for (const [name, attributes] of sets ?? []) {
      const variable = find(name);
      if (variable) {
        const others = found.get(variable) ?? [];
        found.set(variable, others);
        for (const attribute of attributes) others.push(attribute);
      } else notes.push(messages.attributesOfUnknown({ name }));
    }
  }
  for (const record of dictionary.extensions.get(17) ?? []) {
    const attributes = fileAttributes(record, text);
    const listed = attributes?.map(([name, value]) => `${name} = ${value}`).join("; ") ?? null;
    notes.push(messages.fileAttributes({ attributes: listed }));
  }
  return found;
}

/** The parsed extension record; null where there is none, or none that can be read (which is noted). */
function parsed<T>(
  { dictionary, numbers, text, notes }: SpssFile,
  subtype: number,
  parse: (reader: ByteReader, text: SpssText) => T,
): T | null {
  const record = dictionary.extensions.get(subtype)?.[0];
  if (!record) return null;
  const reader = new ByteReader(record, text.file);
  reader.littleEndian = numbers.littleEndian;
  try {
    return parse(reader, text);
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "damaged-file") throw error;
    notes.push(shared.partRecord(reader.part));
    return null;
  }
}
