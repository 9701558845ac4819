import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import type {
  LabelledColumn,
  MissingValues,
  MultipleResponse,
  NumberColumn,
  ValueLabel,
} from "../kit/labelled-table";
import type { Dictionary } from "./dictionary";
import { fileAttributes, variableAttributes } from "./extension-texts";
import { DAY, formatName, fromSpss, typeOfFormat } from "./print-format";
import type { Cells } from "./read-cells";
import { readResponseSets } from "./response-sets";
import type { SpssText } from "./spss-text";
import type { StoredNumbers } from "./stored-numbers";
import { labelsOfColumns, missingOf, readLongLabels, readLongMissing } from "./value-facts";
import { byName, type SpssVariable } from "./variables";

/** What is known of a file before its answers are read. */
export interface SpssFile {
  readonly dictionary: Dictionary;
  readonly variables: readonly SpssVariable[];
  readonly text: SpssText;
  readonly numbers: StoredNumbers;
  readonly notes: string[];
}

const LEVELS = [null, "nominal", "ordinal", "scale"] as const;

/** The columns with their answers and all that the file says of them. */
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

/**
 * Dates in days, unless one has a time of day; codes of missing values (99 seconds) do not count. The array itself is
 * changed.
 */
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
      spss.notes.push(
        `The multiple-response set "${name}" names columns that are not there; they were left out.`,
      );
    }
    const first = found[0]?.head.label ?? null;
    const own = label ?? (labelOfColumn && first !== null ? spss.text.read(first) : null);
    return { name, label: own, columns: found.map((variable) => variable.name), counted };
  });
}

/** Levels of measurement by record, from record 7/11: of two numbers each, or of three. */
function levelsOf({ dictionary, notes, numbers }: SpssFile): LabelledColumn["level"][] {
  const record = dictionary.extensions.get(11)?.[0];
  if (!record) return [];
  const step = record.length / 4 / dictionary.variables.length;
  if (step !== 2 && step !== 3) {
    notes.push("The file's levels of measurement are not as many as its columns; they were left out.");
    return [];
  }
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return dictionary.variables.map(
    (_, at) => LEVELS[view.getInt32(at * step * 4, numbers.littleEndian)] ?? null,
  );
}

/** Attributes of columns, from record 7/18; those of the file itself (7/17) have no place and are told. */
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
    if (!sets) notes.push("The attributes of columns can't be read and were left out.");
    for (const [name, attributes] of sets ?? []) {
      const variable = find(name);
      if (variable) {
        const others = found.get(variable) ?? [];
        found.set(variable, others);
        for (const attribute of attributes) others.push(attribute);
      } else notes.push(`The attributes of "${name}" were left out, as there is no such column.`);
    }
  }
  for (const record of dictionary.extensions.get(17) ?? []) {
    const attributes = fileAttributes(record, text);
    const listed =
      attributes?.map(([name, value]) => `${name} = ${value}`).join("; ") ?? "they can't be read";
    notes.push(`The file has attributes of its own, which are not kept: ${listed}.`);
  }
  return found;
}

/** What an extension record says; null where there is none, or none that can be read, which is told. */
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
    notes.push(`The record of ${reader.part} can't be read and was left out.`);
    return null;
  }
}
